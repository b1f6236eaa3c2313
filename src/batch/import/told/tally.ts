/** Counts what a run did. */
import type { InputError } from '../../../source/input-error.ts'
import type { FileReport } from '../known.ts'
import type { Failure } from './failure.ts'
import { LISTED } from './listed.ts'
import type { Tally } from './summary.ts'

export const emptyTally = (): Tally => ({
  files: { seen: 0, new: 0, changed: 0, reread: 0, unchanged: 0, removed: 0, failed: 0 },
  documents: { added: 0, revised: 0, source_added: 0, reread: 0, unchanged: 0, removed: 0 },
  changed: [],
  removed: [],
  pruned: [],
  failures: [],
  known_failures: 0,
})

/** Counts one file in. */
export function addReport(tally: Tally, { file, outcome, result, document, failure }: FileReport): void {
  tally.files.seen++
  tally.files[outcome]++
  if (result !== undefined) tally.documents[result]++
  if (result !== undefined && result !== 'unchanged' && document !== undefined)
    list(tally.changed, { document, file, status: result })
  if (failure === undefined) return
  list(tally.failures, failure)
  if (failure.is_known) tally.known_failures++
}

function list<Entry>(entries: Entry[], entry: Entry): void {
  if (entries.length < LISTED) entries.push(entry)
}

/** Counts in a folder or file that could not even be looked at. */
export function addError(tally: Tally, error: InputError): void {
  tally.files.seen++
  tally.files.failed++
  list(tally.failures, asFailure(error))
}

export const asFailure = ({ file, message, line, column }: InputError): Failure => ({
  file,
  code: 'file',
  message,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
})
