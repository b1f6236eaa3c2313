import { closeSync, existsSync, lstatSync, openSync, readlinkSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Store } from './database.ts'
import { asOpeningError, cannotOpen } from './disk-error.ts'
import { currentVersion, migrate } from './migrations.ts'
import { asBindingError } from './native-binding.ts'
import { StoreError } from './store-error.ts'
import { completeTables, lackingParts, makeTables, strayTriggers } from './tables.ts'

export type { Store } from './database.ts'

/** Marks the file as a database of asz (`application_id` of SQLite), in letters "asz1". */
const applicationId = 0x61737a31

/** Documents name people, so the file is for its owner and the owner's group. */
export const fileMode = 0o640

/** A database in a file of its own that has no name and goes with the connection, so that it needs no memory. */
export const temporary = ''

/**
 * Opens a database. Unless it is opened for reading only, it is made or brought up to date, and what it lacks of the tables
 * that are filled from documents is made.
 *
 * @throws StoreError when there is none to read, when the file is no database of asz, or when a newer asz made it
 */
export function openStore(path: string, options: { readonly?: boolean } = {}): Store {
  const readonly = options.readonly ?? false
  if (path !== path.trim()) throw new StoreError(`"${path}": begins or ends with a blank`, 'name another file')
  checkLink(path)
  if (readonly && !existsSync(path)) throw noDatabase(path)
  const store = connect(path, readonly)
  try {
    store.pragma('foreign_keys = on')
    store.pragma('busy_timeout = 5000')
    checkOwner(store, path)
    if (readonly) checkVersion(store, path)
    else bringUpToDate(store)
    return store
  } catch (error) {
    store.close()
    throw asOpeningError(error, path)
  }
}

/** What a link leads to may only be out of reach, as on a share that is not mounted: nothing else takes its place. */
export function checkLink(path: string): void {
  if (existsSync(path) || !lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new StoreError(
    `${path}: is a link to ${readlinkSync(path)}, which is not there`,
    'mount what it leads to, or remove the link',
  )
}

export const noDatabase = (path: string): StoreError =>
  new StoreError(`${path}: there is no such database`, 'make one with `asz import PATH…`, or name it with --db FILE')

/** Whether an error says that a database file cannot be used, as one that is being made or that broke. */
export const isUnusable = (error: unknown): boolean =>
  error instanceof StoreError || error instanceof Database.SqliteError

/**
 * Whether nobody can read a database until it is opened for writing: an older asz made it, or nothing is in it yet.
 *
 * @throws StoreError when the file is no database of asz, or when a newer asz made it
 */
export function isOutdated(path: string): boolean {
  if (!existsSync(path)) return false
  const store = connect(path, true)
  try {
    checkOwner(store, path)
    if (versionOf(store) > currentVersion) checkVersion(store, path)
    return versionOf(store) < currentVersion
  } catch (error) {
    throw asOpeningError(error, path)
  } finally {
    store.close()
  }
}

function connect(path: string, readonly: boolean): Store {
  checkKind(path)
  try {
    if (!readonly && path !== ':memory:' && path !== temporary && !existsSync(path))
      closeSync(openSync(path, 'a', fileMode))
    return new Database(path, { readonly })
  } catch (error) {
    const told = asBindingError(error) ?? asOpeningError(error, path)
    throw told instanceof Error && !(told instanceof StoreError) ? cannotOpen(told, path) : told
  }
}

/** SQLite would wait for ever for somebody to write into a pipe. */
function checkKind(path: string): void {
  const stat = path === ':memory:' || path === temporary ? undefined : statSync(path, { throwIfNoEntry: false })
  if (stat && !stat.isFile() && !stat.isDirectory())
    throw new StoreError(`${path}: is no regular file and so no database`, 'name another file with --db FILE')
}

/** Refuses to touch a file that belongs to somebody else. */
function checkOwner(store: Store, path: string): void {
  const owner = store.pragma('application_id', { simple: true })
  if (owner === applicationId) return
  const tables = store.prepare<[], { tables: number }>('select count(*) as tables from sqlite_schema').get()?.tables
  if (tables !== 0) throw new StoreError(`${path}: a database, but not one of asz`, 'name another file with --db FILE')
}

function checkVersion(store: Store, path: string): void {
  const version = versionOf(store)
  if (version > currentVersion)
    throw new StoreError(`${path}: made by a newer version of asz`, 'update asz, or make a new database with --db FILE')
  if (version < currentVersion)
    throw new StoreError(`${path}: made by an older version of asz`, 'run `asz import` on it once: that updates it')
}

function bringUpToDate(store: Store): void {
  if (versionOf(store) > currentVersion) checkVersion(store, store.name)
  store.pragma('journal_mode = wal')
  store.pragma('synchronous = normal')
  const isWhole = lackingParts(store).length === 0 && strayTriggers(store).length === 0
  if (versionOf(store) === currentVersion && isWhole) return
  store
    .transaction(() => {
      // Another process may have done it between the look above and the lock.
      const version = versionOf(store)
      if (version === 0) makeTables(store)
      else migrate(store, version)
      completeTables(store)
      store.pragma(`application_id = ${applicationId}`)
      store.pragma(`user_version = ${currentVersion}`)
    })
    .exclusive()
}

const versionOf = (store: Store): number => Number(store.pragma('user_version', { simple: true }))
