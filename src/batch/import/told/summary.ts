import { z } from 'zod'
import { FindingCount } from '../../../store/schema.ts'
import { RunFinding } from '../../../store/schema.ts'
import { Alarm } from '../../guards/alarm.ts'
import { Failure } from './failure.ts'
import { LISTED } from './listed.ts'

const Count = z.int().nonnegative()

/** What a run is remembered by. */
export const Counts = z.strictObject({
  files: z
    .strictObject({
      seen: Count,
      new: Count,
      changed: Count,
      reread: Count.describe('unchanged, but extracted anew'),
      unchanged: Count,
      removed: Count.describe('no longer there'),
      failed: Count,
    })
    .describe('all but removed add up to seen'),
  documents: z.strictObject({
    added: Count,
    revised: Count,
    source_added: Count.describe('another file that says the same'),
    reread: Count.describe('read better than before'),
    unchanged: Count,
    removed: Count.describe('with files that are gone (--prune)'),
  }),
})
export type Counts = z.infer<typeof Counts>

/** What a run did, as it is printed with `--format json`. */
export const RunSummary = Counts.extend({
  run: z.int().positive().optional().describe('its number; absent where there was nothing to import and so no run'),
  asz_version: z.string(),
  started_at: z.string().describe('UTC, ISO 8601'),
  finished_at: z.string().describe('UTC, ISO 8601'),
  resumed: Count.describe('how often it went on after it had been stopped'),
  status: z
    .enum(['published', 'refused', 'unchanged', 'nothing'])
    .describe('unchanged: there was nothing to do; nothing: there was nothing to import'),
  changed: z
    .array(z.strictObject({ document: z.string(), file: z.string(), status: z.string() }))
    .max(LISTED)
    .describe('documents that it added or changed, with the file each was read from and what that did'),
  removed: z.array(z.string()).max(LISTED).describe('files that are no longer there'),
  pruned: z.array(z.string()).max(LISTED).describe('documents that went with them (--prune)'),
  kept: Count.optional().describe('documents that only files said that are gone now, kept without --prune'),
  failures: z
    .array(
      Failure.extend({
        times: z.int().positive().optional().describe('how often it was tried'),
        is_known: z.boolean().optional().describe('true where it failed before and did not change since'),
      }),
    )
    .max(LISTED),
  known_failures: Count.describe('of the files that failed, those that failed before and did not change since'),
  json_files: z
    .strictObject({ written: Count, failed: Count })
    .optional()
    .describe('with --json: files written, and those that could not be (their names are among the failures)'),
  refused_because: z.array(Alarm).describe('why it was not published'),
  run_findings: z.array(RunFinding).describe('findings about many documents at once'),
  findings: z.array(FindingCount).describe('findings about the current documents'),
})
export type RunSummary = z.infer<typeof RunSummary>

/** A summary while the run goes on. */
export type Tally = Counts & Pick<RunSummary, 'changed' | 'removed' | 'pruned' | 'failures' | 'known_failures'>
