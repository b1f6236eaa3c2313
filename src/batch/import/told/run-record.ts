import { z } from 'zod'
import { FailureRow, RunFinding, RunStatus } from '../../../store/schema.ts'
import { Alarm } from '../../guards/alarm.ts'
import { Counts } from './summary.ts'

/** A run as it is printed: its JSON columns as what they hold. */
export const RunRecord = z.strictObject({
  id: z.int().positive(),
  asz_version: z.string(),
  request: z
    .strictObject({
      paths: z.array(z.string()).describe('as given'),
      again: z
        .union([z.literal('failed'), z.strictObject({ madeBefore: z.string() })])
        .optional()
        .describe('--retry, --retry-before'),
      force: z.boolean(),
      prune: z.boolean(),
      json: z.string().optional().describe('the folder that documents were also written into, absolute'),
    })
    .describe('what it was asked'),
  started_at: z.string().describe('UTC, ISO 8601'),
  finished_at: z.string().nullable().describe('null while it has not come to its end'),
  status: RunStatus,
  resumed: z.int().nonnegative().describe('how often it went on after it was stopped'),
  base: z.string().describe('the database file that it started from: size, time and inode; empty for none'),
  summary: Counts.extend({ refused_because: z.array(Alarm) }).nullable(),
})
export type RunRecord = z.infer<typeof RunRecord>

/** A run with what the database knows of it. */
export const RunDetails = RunRecord.extend({
  findings: z.array(RunFinding),
  failures: z.array(FailureRow).describe('what is in quarantine since, or again since, this run'),
})
export type RunDetails = z.infer<typeof RunDetails>
