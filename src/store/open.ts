import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { DocumentJson } from '../record/schema.ts'
import { StoreError } from './store-error.ts'

/** An open database of documents. Readers and writers take it as their first argument; close it with `close()`. */
export type Store = Database.Database

/** Marks the file as a database of asz (`application_id` of SQLite), in letters "asz1". */
const applicationId = 0x61737a31

/** Documents name people, so the file is for its owner and the owner's group. */
export const fileMode = 0o640

/** A database in a file of its own that has no name and goes with the connection, so that it needs no memory. */
export const temporary = ''

/** Step i takes a database from version i to i + 1; a new database takes them all. */
const migrations: readonly ((store: Store) => void)[] = [
  (store) => {
    store.exec(readSql('./schema.sql'))
    for (const kind of recognisedKinds()) store.exec(readSql(`../kinds/${kind}/tables.sql`))
  },
  (store) => {
    store.exec(readSql('./runs.sql'))
  },
  (store) => {
    store.exec(readSql('./forgotten.sql'))
  },
  (store) => {
    store.exec(readSql('./layout.sql'))
  },
  (store) => {
    store.exec(readSql('../kinds/project_record/funding-roles.sql'))
  },
]

/**
 * Opens a database, making or migrating it unless it is opened for reading only.
 *
 * @throws StoreError when there is none to read, when the file is no database of asz, or when a newer asz made it
 */
export function openStore(path: string, options: { readonly?: boolean } = {}): Store {
  const readonly = options.readonly ?? false
  if (readonly && !existsSync(path)) throw noDatabase(path)
  const store = connect(path, readonly)
  try {
    store.pragma('foreign_keys = on')
    store.pragma('busy_timeout = 5000')
    checkOwner(store, path)
    if (readonly) checkVersion(store, path)
    else migrate(store)
    return store
  } catch (error) {
    store.close()
    throw asStoreError(error, path)
  }
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
    if (versionOf(store) > migrations.length) checkVersion(store, path)
    return versionOf(store) < migrations.length
  } catch (error) {
    throw asStoreError(error, path)
  } finally {
    store.close()
  }
}

function connect(path: string, readonly: boolean): Store {
  try {
    if (!readonly && path !== ':memory:' && path !== temporary && !existsSync(path))
      closeSync(openSync(path, 'a', fileMode))
    return new Database(path, { readonly })
  } catch (error) {
    throw error instanceof Error ? cannotOpen(error, path) : error
  }
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
  if (version > migrations.length)
    throw new StoreError(`${path}: made by a newer version of asz`, 'update asz, or make a new database with --db FILE')
  if (version < migrations.length)
    throw new StoreError(`${path}: made by an older version of asz`, 'run `asz import` on it once: that updates it')
}

function migrate(store: Store): void {
  if (versionOf(store) > migrations.length) checkVersion(store, store.name)
  store.pragma('journal_mode = wal')
  store.pragma('synchronous = normal')
  if (versionOf(store) === migrations.length) return
  store
    .transaction(() => {
      // Another process may have migrated it between the look above and the lock.
      for (const step of migrations.slice(versionOf(store))) step(store)
      store.pragma(`application_id = ${applicationId}`)
      store.pragma(`user_version = ${migrations.length}`)
    })
    .exclusive()
}

const versionOf = (store: Store): number => Number(store.pragma('user_version', { simple: true }))

const readSql = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const recognisedKinds = (): string[] =>
  DocumentJson.options.map((kind) => kind.shape.kind.value).filter((kind) => kind !== 'unrecognised')

/** SQLite's and the file system's refusals as words with a way out; anything else is a fault of the program. */
function asStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  if (/not a database/.test(error.message))
    return new StoreError(`${path}: not an SQLite database`, 'name another file with --db FILE')
  if (error instanceof Database.SqliteError) return cannotOpen(error, path)
  return error
}

const cannotOpen = (error: Error, path: string): StoreError =>
  new StoreError(`${path}: cannot be opened as a database (${error.message})`, 'check the folder and its permissions')
