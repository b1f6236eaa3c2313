/**
 * What SQLite, the disk or the operating system refuses, as words with a way out: damage, no room, no permission, too few
 * open files, tables that are not there. Anything else is a fault of the program and stays as it is.
 */
import Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/** What becomes of what an import has done before it was refused. */
export const importGoesOn = 'the next import goes on from here'

/** The bytes of a database are not what SQLite wrote. */
export const damaged = (path: string, what: string): StoreError =>
  new StoreError(
    `${path}: is damaged (${what})`,
    `put a backup in its place, or move it away and read the documents again: asz import PATH… --db ${path}`,
  )

/** Whether an error says that the bytes of a database are not what SQLite wrote. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)

/** For work on a database that is open, and the files beside it. */
export function asDiskError(error: unknown, path: string, outcome: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  if (isDamage(error)) return damaged(path, error.message)
  if (isShortOfFiles(error)) return tooManyFiles(path)
  if (isRefusal(error))
    return new StoreError(
      `${path}: cannot be written (${error.message})`,
      `make room or mend the permissions; ${outcome}`,
    )
  if (error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR')
    return new StoreError(
      `${path}: SQLite cannot do what asz asks (${error.message})`,
      'what is missing of the tables of documents, `asz import` makes anew; what else is missing, a backup has',
    )
  return error
}

/** For a database that is being opened. */
export function asOpeningError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB')
    return new StoreError(`${path}: not an SQLite database`, 'name another file with --db FILE')
  if (isDamage(error)) return damaged(path, error.message)
  if (isShortOfFiles(error)) return tooManyFiles(path)
  if (error instanceof Database.SqliteError && !isRefusal(error)) return asDiskError(error, path, '')
  return new StoreError(
    `${path}: cannot be opened as a database (${error.message})`,
    'check the folder and its permissions',
  )
}

const tooManyFiles = (path: string): StoreError =>
  new StoreError(`${path}: too many files are open`, 'let asz open more: `ulimit -n 1024` before it')

/** The system's code stands in errors of Node; SQLite says only that it cannot open. */
const isShortOfFiles = (error: Error): boolean =>
  'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE')

const isRefusal = (error: Error): boolean =>
  error instanceof Database.SqliteError
    ? /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|PERM|NOMEM|BUSY|LOCKED)/.test(error.code)
    : 'syscall' in error
