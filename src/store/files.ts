import { isKnownByBytes } from '../record/identity/by-bytes.ts'
import { listFailures } from './failures.ts'
import type { Store } from './file/database.ts'
import { statementsOf } from './statements.ts'
import type { StoreResult } from './write.ts'
import type { FailureRow } from './schema.ts'

export type FileState = 'present' | 'failed' | 'gone'
export type FileOutcome = 'new' | 'changed' | 'reread' | 'unchanged' | 'failed'

/** What is known of a file since a run read it last. */
export interface FileRow {
  /** The real one (`realPath`). */
  readonly path: string
  /** As it was given last. */
  readonly given: string
  /** Size, times and inode; empty where they prove nothing. */
  readonly stat: string
  readonly sha256: string | null
  readonly extractor_version: string
  readonly state: FileState
  readonly outcome: FileOutcome
  readonly result: StoreResult | null
  readonly run: number
}

/** The bookkeeping of one database, its statements compiled once. */
export interface Ledger {
  get(path: string): FileRow | undefined
  /** Notes what a run made of a file. */
  put(file: FileRow): void
  /** Notes the structure of a file that was read. */
  putLayout(path: string, sha256: string, features: readonly string[]): void
  /** The same bytes under other times: nothing but these is noted. */
  touch(path: string, stat: string): void
  /** Puts a file into quarantine, or counts one more try. */
  fail(failure: Omit<FailureRow, 'times' | 'first_run' | 'last_run'> & { readonly run: number }): void
  /** Takes a file out of quarantine. */
  heal(path: string): void
  failure(path: string): FailureRow | undefined
  /** Marks a file that is no longer there; its documents stay. */
  leave(path: string): void
}

export function ledgerOf(store: Store): Ledger {
  const get = store.prepare<[string], FileRow>('select * from file where path = ?')
  const put = store.prepare<[FileRow]>(
    `insert into file (path, given, stat, sha256, extractor_version, state, outcome, result, run)
     values (:path, :given, :stat, :sha256, :extractor_version, :state, :outcome, :result, :run)
     on conflict (path) do update set given = :given, stat = :stat, sha256 = :sha256,
       extractor_version = :extractor_version, state = :state, outcome = :outcome, result = :result, run = :run`,
  )
  const putLayout = store.prepare<[string, string, string]>(
    `insert into layout (path, sha256, features) values (?, ?, ?)
     on conflict (path) do update set sha256 = excluded.sha256, features = excluded.features`,
  )
  const touch = store.prepare<[string, string]>(
    `update file set stat = ?, state = iif(path in (select path from failure), 'failed', 'present') where path = ?`,
  )
  const fail = store.prepare<[object]>(
    `insert into failure (path, sha256, code, message, line, column, extractor_version, times, first_run, last_run)
     values (:path, :sha256, :code, :message, :line, :column, :extractor_version, 1, :run, :run)
     on conflict (path) do update set sha256 = :sha256, code = :code, message = :message, line = :line,
       column = :column, extractor_version = :extractor_version, times = times + 1, last_run = :run`,
  )
  const heal = store.prepare<[string]>('delete from failure where path = ?')
  const failure = store.prepare<[string], FailureRow>('select * from failure where path = ?')
  const leave = store.prepare<[string]>(
    // What failed and was mended meanwhile must not pass for read when it comes back.
    "update file set sha256 = iif(state = 'failed', null, sha256), state = 'gone', stat = '' where path = ?",
  )
  return {
    get: (path) => get.get(path),
    put: (file) => void put.run(file),
    putLayout: (path, sha256, features) => void putLayout.run(path, sha256, JSON.stringify(features)),
    touch: (path, stat) => void touch.run(stat, path),
    fail: (row) => void fail.run(row),
    heal: (path) => void heal.run(path),
    failure: (path) => failure.get(path),
    leave: (path) => {
      heal.run(path)
      leave.run(path)
    },
  }
}

/** What is known of every file, for a look at all of them: read at once, in memory. */
export function knownFiles(store: Store): Pick<Ledger, 'get' | 'failure'> {
  const files = new Map(
    store
      .prepare<[], FileRow>('select * from file')
      .all()
      .map((row) => [row.path, row]),
  )
  const failures = new Map(listFailures(store).map((row) => [row.path, row]))
  return { get: (path) => files.get(path), failure: (path) => failures.get(path) }
}

/** The paths of all files that were there when they were looked for last. */
export const presentPaths = (store: Store): string[] =>
  store.prepare<[], string>("select path from file where state <> 'gone'").pluck().all()

/** Every file that was there when it was looked for last, in order, one at a time. */
export const listFiles = (store: Store): IterableIterator<FileRow> =>
  store.prepare<[], FileRow>("select * from file where state <> 'gone' order by path").iterate()

/** The documents that a file's bytes were read as. */
export const documentsOfFile = (store: Store, path: string): string[] =>
  store
    .prepare<[string], string>(
      `select distinct document from file join source using (sha256) join revision on revision.id = source.revision
       where file.path = ? order by document`,
    )
    .pluck()
    .all(path)

/** The document that bytes were read as. */
export const documentOfBytes = (store: Store, sha256: string): string | undefined =>
  statementsOf(store).documentOfBytes.get(sha256)

/** The documents that files were read as, by their real paths; earlier bytes count too. */
export function documentsFrom(store: Store, paths: readonly string[]): string[] {
  const documents = store
    .prepare<[string], string>(
      'select distinct document from source join revision on revision.id = source.revision where path = ?',
    )
    .pluck()
  return [...new Set(paths.flatMap((path) => documents.all(path)))].sort()
}

/** Of documents those that no file says any more that is still there. */
export function withoutFile(store: Store, documents: readonly string[]): string[] {
  const present = store
    .prepare<[string], number>(
      `select 1 from revision join source on source.revision = revision.id join file on file.path = source.path
       where document = ? and file.state <> 'gone' limit 1`,
    )
    .pluck()
  return documents.filter((document) => present.get(document) === undefined)
}

/**
 * Removes what a file said before it was changed, where nothing but its bytes identified the document: of such a page its
 * file holds the state of today, and nobody could name what it was a state of. Bytes that another file has stay.
 *
 * @param before the hash of the file's bytes before, under whatever path it was given then
 * @returns whether there was such a document
 */
export function dropReplaced(store: Store, { path, before }: { path: string; before?: string }): boolean {
  const { replaced: sourcesOf, dropSources, dropRevision } = statementsOf(store)
  const replaced = sourcesOf.all(path, before ?? null).filter(({ own_id, sha256 }) => isKnownByBytes(own_id, sha256))
  for (const { id, sha256 } of replaced) {
    dropSources.run(sha256)
    dropRevision.run(id)
  }
  if (replaced.length > 0) store.exec('delete from document where id not in (select document from revision)')
  return replaced.length > 0
}

/**
 * Removes what only files that are gone said: their sources, revisions without any source, documents without any
 * revision.
 *
 * @returns the ids by themselves of the revisions that went, whose families are to be settled
 */
export function pruneFiles(store: Store, paths: readonly string[]): string[] {
  const dropSources = store.prepare<[string]>('delete from source where path = ?')
  const dropFile = store.prepare<[string]>('delete from file where path = ?')
  for (const path of paths) {
    dropSources.run(path)
    dropFile.run(path)
  }
  const orphans = 'from revision where id not in (select revision from source)'
  const shortened = store.prepare<[], string>(`select distinct own_id ${orphans}`).pluck().all()
  store.exec(`delete ${orphans}; delete from document where id not in (select document from revision)`)
  return shortened
}
