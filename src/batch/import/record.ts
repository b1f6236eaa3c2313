import { isKnownByBytes } from '../../record/identity/by-bytes.ts'
import type { InputError } from '../../source/input-error.ts'
import { entryPath } from '../../source/real-path.ts'
import { asDiskError, importGoesOn } from '../../store/file/disk-error.ts'
import type { Families } from '../../store/chain/family.ts'
import { documentOfBytes, dropReplaced } from '../../store/files.ts'
import type { FileRow, Ledger } from '../../store/files.ts'
import type { Store } from '../../store/file/open.ts'
import { StoreError } from '../../store/file/store-error.ts'
import { storeDocument } from '../../store/write.ts'
import { isAsBefore } from './examine.ts'
import type { Examined } from './examine.ts'
import { failedAgain } from './known.ts'
import type { FileReport } from './known.ts'
import { failureOf, isHardship } from './refusal.ts'
import type { Failure } from './told/failure.ts'

export interface RecordSettings {
  readonly ledger: Ledger
  readonly run: number
  readonly extractorVersion: string
  readonly failureVersion: string
  readonly importedAt: string
  /** Try again what failed before for the same reason. */
  readonly force: boolean
}

/**
 * Stores what a look at a file brought, in one transaction: the document, what is known of the file, its failure.
 *
 * @param families those of the caller, who puts chains in order after many files
 * @throws StoreError when the database cannot be written (a full disk), which is no fault of the document
 */
export function recordFile(store: Store, examined: Examined, settings: RecordSettings, families: Families): FileReport {
  const { ledger } = settings
  if (examined.is !== 'read') {
    const { file, known } = examined
    const isFinished = examined.is === 'finished'
    if (!isFinished && (examined.stat !== undefined || known.state === 'gone'))
      written(store, () => {
        ledger.touch(file.path, examined.stat ?? known.stat)
      })
    return known.state === 'failed'
      ? failedAgain(ledger, known, !isFinished)
      : { file: file.given, outcome: isFinished ? known.outcome : 'unchanged', ...(isFinished && resultOf(known)) }
  }
  if ('failure' in examined.reading) return recordFailure(store, examined, examined.reading.failure, settings)
  try {
    return recordDocument(store, examined, settings, families)
  } catch (error) {
    if (error instanceof StoreError) throw error
    families.forget()
    return recordFailure(store, examined, failureOf(examined.file.given, error, 'content'), settings)
  }
}

/** Records that a file failed which was read, by what was thrown when its chain was put in order. */
export function recordFailed(store: Store, examined: Examined, error: unknown, settings: RecordSettings): FileReport {
  if (examined.is !== 'read') throw error
  return recordFailure(store, examined, failureOf(examined.file.given, error, 'content'), settings)
}

/** Puts what a folder holds and nobody can look at (a link to nothing) into quarantine, until it is mended or gone. */
export function recordUnreadable(store: Store, error: InputError, settings: RecordSettings): FileReport {
  const { ledger, run, force } = settings
  const file = { path: entryPath(error.file), given: error.file }
  const failure = failureOf(error.file, error, 'file')
  const known = ledger.get(file.path)
  if (known && isAsBefore(known, failure, settings) && (known.run === run || !force))
    return failedAgain(ledger, known, known.run !== run)
  return recordFailure(store, { file, stat: '', sha256: null }, failure, settings)
}

const resultOf = ({ result }: FileRow) => (result ? { result } : {})

function recordDocument(
  store: Store,
  examined: Examined & { is: 'read' },
  settings: RecordSettings,
  families: Families,
): FileReport {
  const { reading, file, outcome } = examined
  if ('failure' in reading) throw new Error('a failure holds no document')
  const { ledger, extractorVersion, importedAt } = settings
  const { id, source } = reading.document
  const result = written(store, () => {
    const before = ledger.get(file.path)?.sha256
    const stored = storeDocument(store, { ...reading, extractorVersion, importedAt, path: file.path }, families)
    const row = { ...rowOf(examined, settings), state: 'present', outcome } as const
    ledger.put({ ...row, result: stored })
    // Its file is known, so what the page says now is no new document to those who follow it.
    const isReplaced = dropReplaced(store, { path: file.path, ...(before && { before }) })
    if (isReplaced) families.forget()
    const isPage = isReplaced && isKnownByBytes(id, source.sha256)
    const result = isPage && stored === 'added' ? 'revised' : stored
    if (result !== stored) ledger.put({ ...row, result })
    ledger.putLayout(file.path, source.sha256, reading.template)
    ledger.heal(file.path)
    return result
  })
  const document = documentOfBytes(store, source.sha256) ?? id
  return { file: file.given, outcome, result, document }
}

function recordFailure(store: Store, examined: Seen, failure: Failure, settings: RecordSettings): FileReport {
  const { ledger, run, failureVersion, force } = settings
  const { file, sha256 } = examined
  const { code, message, line = null, column = null } = failure
  // A hardship is tried each night, and told of when it is new.
  const before = ledger.failure(file.path)
  const isKnown = !force && isHardship(code) && before?.message === message && before.sha256 === sha256
  written(store, () => {
    const row = { ...rowOf(examined, settings), extractor_version: failureVersion }
    ledger.put({ ...row, state: 'failed', outcome: 'failed', result: null })
    ledger.fail({ path: file.path, sha256, code, message, line, column, extractor_version: failureVersion, run })
  })
  const times = ledger.failure(file.path)?.times ?? 1
  return { file: file.given, outcome: 'failed', failure: { ...failure, times, is_known: isKnown } }
}

/** What is known of a file whatever became of it. */
type Seen = Pick<Examined & { is: 'read' }, 'file' | 'stat' | 'sha256'>

const rowOf = ({ file, stat, sha256 }: Seen, { extractorVersion, run }: RecordSettings) => ({
  path: file.path,
  given: file.given,
  stat,
  sha256,
  extractor_version: extractorVersion,
  run,
})

/** One transaction; that it cannot be written is told apart from what is wrong with a document. */
function written<Result>(store: Store, work: () => Result): Result {
  try {
    return store.transaction(work).immediate()
  } catch (error) {
    throw asDiskError(error, store.name, importGoesOn)
  }
}
