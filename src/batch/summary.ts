import type { FileOutcome } from '../store/files.ts'
import type { RunFinding } from '../store/runs.ts'
import type { StoreResult } from '../store/write.ts'
import type { InputError } from '../source/input-error.ts'
import type { Alarm } from './guard.ts'
import type { FileReport } from './record.ts'
import type { Failure } from './refusal.ts'

/** How many entries each list of a summary has at most, so that memory stays flat; the counts are of all. */
export const LISTED = 1000

/** What a run did, as it is printed with `--format json`. */
export interface RunSummary extends Counts {
  /** Its number; absent where there was nothing to import and so no run. */
  readonly run?: number
  readonly asz_version: string
  readonly started_at: string
  readonly finished_at: string
  /** How often it went on after it had been stopped. */
  readonly resumed: number
  /** `unchanged`: there was nothing to do; `nothing`: there was nothing to import. */
  readonly status: 'published' | 'refused' | 'unchanged' | 'nothing'
  /** Documents that the run added or changed, with the file each was read from. */
  readonly changed: { readonly document: string; readonly file: string; readonly status: StoreResult }[]
  /** Files that are no longer there. */
  readonly removed: string[]
  /** Documents that went with them (`--prune`). */
  readonly pruned: string[]
  readonly failures: (Failure & { readonly times?: number; readonly is_known?: boolean })[]
  /** Of the files that failed, those that failed before and did not change since. */
  readonly known_failures: number
  /** Why it was not published. */
  readonly refused_because: readonly Alarm[]
  readonly run_findings: readonly RunFinding[]
  /** Findings about the current documents. */
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly count: number }[]
}

/** What a run is remembered by. */
export interface Counts {
  /** All but `removed` add up to `seen`. `reread`: unchanged, but extracted anew. */
  readonly files: { seen: number; removed: number } & Record<FileOutcome, number>
  readonly documents: { removed: number } & Record<StoreResult, number>
}

/** A summary while the run goes on. */
export type Tally = Counts & { known_failures: number } & Pick<
    RunSummary,
    'changed' | 'removed' | 'pruned' | 'failures'
  >

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
