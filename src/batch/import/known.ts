/** What is known of a file that is as it was: told once more, with nothing written. */
import type { FileRow, Ledger } from '../../store/files.ts'
import type { StoreResult } from '../../store/write.ts'
import type { Failure } from './told/failure.ts'

/** What a run made of a file, as it is counted and told. */
export interface FileReport {
  readonly file: string
  readonly outcome: FileRow['outcome']
  readonly result?: StoreResult
  readonly document?: string
  /** How often it was tried, for a file that failed. */
  readonly failure?: Failure & { readonly times: number; readonly is_known: boolean }
}

/** Tells once more what is known of a file that a look showed to be unchanged; writes nothing. */
export const reportKnown = (ledger: Pick<Ledger, 'failure'>, known: FileRow): FileReport =>
  known.state === 'failed' ? failedAgain(ledger, known, true) : { file: known.given, outcome: 'unchanged' }

export function failedAgain(ledger: Pick<Ledger, 'failure'>, known: FileRow, isKnown: boolean): FileReport {
  const row = ledger.failure(known.path)
  if (row === undefined) throw new Error('a file that failed has its failure in quarantine')
  const { code, message, line, column, times } = row
  const at = line === null ? {} : { line, ...(column !== null && { column }) }
  const failure = { file: known.given, code, message, ...at, times, is_known: isKnown }
  return { file: known.given, outcome: 'failed', failure }
}
