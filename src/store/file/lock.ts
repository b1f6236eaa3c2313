import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asOpeningError, cannotOpen } from './disk-error.ts'
import { asBindingError } from './native-binding.ts'
import { refusedFile, stagingFile } from './beside.ts'
import { fileMode } from './connect.ts'
import { LockedError, StoreError } from './store-error.ts'

/** Held by the one process that may write a database. */
export interface Lock {
  release(): void
}

/**
 * Takes the lock of a database: a write transaction on a small SQLite file beside it. The operating system ends it with
 * the process that holds it, killed or not, so a lock is never stale, not even after a reboot; only the file stays. It
 * needs a file system with working locks, which network shares are not always.
 *
 * @throws LockedError when another process holds it, StoreError when it cannot be made
 */
export function lockDatabase(path: string, now: () => string): Lock {
  for (const one of [path, `${path}.lock`, stagingFile(path), refusedFile(path)]) checkNoFolder(one)
  const file = openLock(`${path}.lock`)
  try {
    file.exec('create table if not exists owner (pid integer, since text)')
    hold(file, now())
    return {
      release: () => {
        file.close()
      },
    }
  } catch (error) {
    const owner = isBusy(error) ? ownerOf(file) : undefined
    file.close()
    if (isBusy(error))
      throw new LockedError(
        owner
          ? [
              '{path}: another import is running (process {process}, since {since})',
              { path, process: owner.pid, since: owner.since },
            ]
          : ['{path}: another import is running', { path }],
        'wait until it is done',
      )
    throw isForeign(error) ? foreign(`${path}.lock`, error) : asOpeningError(error, `${path}.lock`)
  }
}

/** A folder in the place of a file would come up each night, as a disk that cannot be written. */
function checkNoFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new StoreError(
      ['{path}: is a folder, and asz keeps a file there', { path }],
      'move it away, or name another file with --db FILE',
    )
}

interface Owner {
  readonly pid: number
  readonly since: string
}

/** Writes who holds it where those who wait can read it, then begins the transaction that is the lock. */
function hold(file: Database.Database, since: string): void {
  for (;;) {
    file.exec('begin immediate')
    const owner = file.prepare<[], Owner>('select pid, since from owner').get()
    if (owner?.pid === process.pid && owner.since === since) return
    file.exec('delete from owner')
    file.prepare('insert into owner (pid, since) values (?, ?)').run(process.pid, since)
    file.exec('commit') // another may slip in here: then its name stands there, and it is this one's turn again
  }
}

function openLock(path: string): Database.Database {
  try {
    if (!existsSync(path)) closeSync(openSync(path, 'a', fileMode))
    return new Database(path, { timeout: 0 })
  } catch (error) {
    throw asBindingError(error) ?? (error instanceof Error ? cannotOpen(error, path) : error)
  }
}

/** Bytes that asz did not write, or another database: whoever holds the lock has written it, so it holds none. */
const isForeign = (error: unknown): error is Error =>
  error instanceof Database.SqliteError && /^SQLITE_(?:NOTADB|CORRUPT|ERROR)/.test(error.code)

const foreign = (path: string, { message }: Error): StoreError =>
  new StoreError(['{path}: is no lock of asz ({why})', { path, why: message }], 'delete it; asz makes it anew')

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

function ownerOf(file: Database.Database): Owner | undefined {
  try {
    return file.prepare<[], Owner>('select pid, since from owner').get()
  } catch {
    return undefined // it is just being written
  }
}
