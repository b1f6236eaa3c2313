import type { InputError } from '../source/input-error.ts'
import type { StoreResult } from '../store/write.ts'
import type { FileOutcome } from './run.ts'

/** What a run did, as it is printed with `--format json`. */
export interface RunSummary {
  readonly files: { seen: number; failed: number } & Record<StoreResult, number>
  /** Documents that the run added or changed, with the file each was read from. */
  readonly changed: { readonly document: string; readonly file: string; readonly status: StoreResult }[]
  readonly failures: Failure[]
}

export interface Failure {
  readonly file: string
  readonly message: string
  readonly line?: number
  readonly column?: number
}

export const emptySummary = (): RunSummary => ({
  files: { seen: 0, added: 0, revised: 0, unchanged: 0, source_added: 0, reread: 0, failed: 0 },
  changed: [],
  failures: [],
})

/** Counts one file's outcome in. */
export function addOutcome(summary: RunSummary, outcome: FileOutcome): void {
  summary.files.seen++
  summary.files[outcome.status]++
  if (outcome.status === 'failed') summary.failures.push(asFailure(outcome.error))
  else if (outcome.status !== 'unchanged')
    summary.changed.push({ document: outcome.document, file: outcome.file, status: outcome.status })
}

export const asFailure = ({ file, message, line, column }: InputError): Failure => ({
  file,
  message,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
})
