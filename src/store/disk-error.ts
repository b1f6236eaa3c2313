import Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/**
 * What the disk or the operating system refuses (no room, no permission, a file that is too large) as words with a way out.
 * Anything else is a fault of the program and stays as it is.
 */
export function asDiskError(error: unknown, path: string, outcome: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError || !isDisk(error)) return error
  return new StoreError(
    `${path}: cannot be written (${error.message})`,
    `make room or mend the permissions; ${outcome}`,
  )
}

/** What becomes of what an import has done before the disk refused. */
export const importGoesOn = 'the next import goes on from here'

const isDisk = (error: Error): boolean =>
  error instanceof Database.SqliteError
    ? /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOMEM|BUSY)/.test(error.code)
    : 'syscall' in error
