/** Why a run refuses to publish, and the two reasons that only counting shows; guards/ compares what the files say. */
import type { Departed } from '../import/departed.ts'
import { ofRun } from '../../wording/problems/runs.ts'
import type { Alarm } from './alarm.ts'

/** The largest share of all documents that one run may prune. */
const MAX_PRUNED = 0.5
const EXAMPLES = 5

/** `--max-failed`: a number of files or a share of those seen. */
export type MaxFailed = { readonly files: number } | { readonly share: number }

export function failedAlarm(failed: number, seen: number, max: MaxFailed, failures: readonly string[]): Alarm[] {
  const limit = 'files' in max ? max.files : max.share * seen
  if (failed <= limit) return []
  const told = 'files' in max ? String(max.files) : `${max.share * 100} %`
  const message = ofRun([
    '{failed} of {seen} files failed; --max-failed allows {allowed}',
    { failed, seen, allowed: told },
  ])
  return [{ code: 'too_many_failed', message, examples: failures.slice(0, EXAMPLES) }]
}

export function prunedAlarm(
  { pruned, emptied }: Pick<Departed, 'pruned' | 'emptied'>,
  documentsBefore: number,
): Alarm[] {
  if (emptied.length > 0) {
    const message = ofRun('--prune would remove all that was read in a folder that is empty now; is it mounted?')
    return [{ code: 'too_many_pruned', message, examples: emptied.slice(0, EXAMPLES) }]
  }
  if (pruned.length <= 1 || pruned.length <= documentsBefore * MAX_PRUNED) return []
  const message = ofRun([
    '--prune would remove {pruned} of {documents} documents',
    { pruned: pruned.length, documents: documentsBefore },
  ])
  return [{ code: 'too_many_pruned', message, examples: pruned.slice(0, EXAMPLES) }]
}
