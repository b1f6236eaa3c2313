/**
 * What SQLite, the disk or the operating system refuses, as words with a way out: damage, no room, no permission, too few
 * open files, tables that are not there. Anything else is a fault of the program and stays as it is.
 */
import { checkFilesLeft, isShortOfFiles } from '../../source/files-left.ts'
import type { Outcome } from '../../wording/problems/databases.ts'
import { DamagedError, StoreError } from './store-error.ts'

/** What becomes of what an import has done before it was refused. */
export const importGoesOn: Outcome = 'the next import goes on from here'

export const damaged = (path: string, what: string): DamagedError =>
  new DamagedError(
    ['{path}: is damaged ({why})', { path, why: what }],
    ['put a backup in its place, or move it away and read the documents again: asz import PATH… --db {path}', { path }],
  )

/** Of work that writes a database or files beside it. */
export const asDiskError = (error: unknown, path: string, outcome: Outcome): unknown =>
  toldBySystem(error, path) ??
  (isRefusal(error)
    ? new StoreError(
        ['{path}: cannot be written ({why})', { path, why: error.message }],
        ['make room or mend the permissions; {outcome}', { outcome }],
      )
    : error)

/** Of opening a database and reading in it. */
export const asOpeningError = (error: unknown, path: string): unknown =>
  isSqlite(error) && error.code === 'SQLITE_NOTADB'
    ? new StoreError(['{path}: not an SQLite database', { path }], 'name another file with --db FILE')
    : (toldBySystem(error, path) ?? (isRefusal(error) ? cannotOpen(error, path) : error))

export const cannotOpen = (error: Error, path: string): StoreError =>
  new StoreError(
    ['{path}: cannot be opened as a database ({why})', { path, why: error.message }],
    'check the folder and its permissions',
  )

/** What is said in the same words whatever was done. */
function toldBySystem(error: unknown, path: string): StoreError | undefined {
  if (error instanceof DamagedError) return error
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (isShortOfFiles(error) || (error.code === 'SQLITE_CANTOPEN' && hasNoFilesLeft()))
    return new StoreError(['{path}: too many files are open', { path }], 'let asz open more: ulimit -n 1024, then asz')
  if (!isSqlite(error)) return undefined
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)) return damaged(path, error.message)
  if (error.code !== 'SQLITE_ERROR') return undefined
  return new StoreError(
    ['{path}: SQLite cannot do what asz asks ({why})', { path, why: error.message }],
    'the next import makes what is missing of the tables of documents; all else is in a backup',
  )
}

/** How many files SQLite opens for one database. */
const FILES_OF_DATABASE = 8

/** SQLite does not say why it cannot open a file. */
function hasNoFilesLeft(): boolean {
  try {
    checkFilesLeft(FILES_OF_DATABASE)
    return false
  } catch (error) {
    return isShortOfFiles(error)
  }
}

const isRefusal = (error: unknown): error is Error =>
  isSqlite(error)
    ? /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|PERM|NOMEM|BUSY|LOCKED)/.test(error.code)
    : error instanceof Error && !(error instanceof StoreError) && 'syscall' in error

/** By its name, so that commands without a database need not load SQLite. */
const isSqlite = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'SqliteError' && 'code' in error && typeof error.code === 'string'
