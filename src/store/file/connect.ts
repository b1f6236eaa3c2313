/** Opens databases, and refuses what is none of asz or of another version. */
import { closeSync, existsSync, lstatSync, openSync, readlinkSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import Database from 'better-sqlite3'
import type { Store } from './database.ts'
import { asOpeningError, cannotOpen } from './disk-error.ts'
import { currentVersion } from '../schema/version.ts'
import { asBindingError } from './native-binding.ts'
import { StoreError } from './store-error.ts'
import type { DatabaseProblem } from '../../wording/problems/databases.ts'

/** Marks the file as a database of asz (`application_id` of SQLite), in letters "asz1". */
export const applicationId = 0x61737a31

/** Documents name people, so the file is for its owner and the owner's group. */
export const fileMode = 0o640

/** A database in a file of its own that has no name and goes with the connection, so that it needs no memory. */
export const temporary = ''

/**
 * Opens a database that is only read.
 *
 * @throws StoreError when there is none, when the file is no database of asz, or when another version of asz made it
 */
export function openToRead(path: string): Store {
  checkPath(path)
  if (!existsSync(path)) throw noDatabase(path)
  return opened(connect(path, true), path, checkVersion)
}

/** Readies a database, which is closed again where that fails. */
export function opened(store: Store, path: string, ready: (store: Store, path: string) => void): Store {
  try {
    store.pragma('foreign_keys = on')
    store.pragma('busy_timeout = 5000')
    checkOwner(store, path)
    ready(store, path)
    return store
  } catch (error) {
    store.close()
    throw asOpeningError(error, path)
  }
}

export function checkPath(path: string): void {
  if (path !== path.trim())
    throw new StoreError(['"{path}": begins or ends with a blank', { path }], 'name another file')
  checkLink(path)
}

/** What a link leads to may only be out of reach, as on a share that is not mounted: nothing else takes its place. */
export function checkLink(path: string): void {
  const fault = existsSync(path) ? undefined : faultOfLink(path, path)
  if (fault !== undefined) throw new StoreError(fault, 'mount what it leads to, or remove the link')
}

/** So many links may follow each other, as in Linux. */
const LINKS = 40

/** What is wrong with the link that a path is, or with one that its folder is; undefined where there is none. */
function faultOfLink(link: string, path: string): DatabaseProblem | undefined {
  let at = link
  for (let links = 0; links < LINKS; links++) {
    const target = lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(at) : undefined
    if (target === undefined)
      return links > 0
        ? ['{path}: is a link to {target}, which is not there', { path, target: at }]
        : faultOfFolder(link, path)
    at = isAbsolute(target) ? target : join(dirname(at), target)
  }
  return ['{path}: is a link that leads back to itself', { path }]
}

/** A folder that is a link to where nothing is mounted. */
function faultOfFolder(link: string, path: string): DatabaseProblem | undefined {
  const folder = dirname(link)
  return folder === link || existsSync(folder) ? undefined : faultOfLink(folder, path)
}

export const noDatabase = (path: string): StoreError =>
  new StoreError(
    ['{path}: there is no such database', { path }],
    'make one with `asz import PATH…`, or name it with --db FILE',
  )

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

export function connect(path: string, readonly: boolean): Store {
  checkKind(path)
  try {
    if (!readonly && path !== ':memory:' && path !== temporary && !existsSync(path))
      closeSync(openSync(path, 'a', fileMode))
    if (readonly && existsSync(`${path}-journal`)) rollBack(path)
    return new Database(path, { readonly })
  } catch (error) {
    const told = asBindingError(error) ?? asOpeningError(error, path)
    throw told instanceof Error && !(told instanceof StoreError) ? cannotOpen(told, path) : told
  }
}

/** Undoes what another program left half written when it was ended: SQLite does so for nobody who only reads. */
function rollBack(path: string): void {
  try {
    const store = new Database(path)
    try {
      store.pragma('schema_version')
    } finally {
      store.close()
    }
  } catch {
    // Who may not write is told so by what comes next.
  }
}

/** SQLite would wait for ever for somebody to write into a pipe. */
function checkKind(path: string): void {
  const stat = path === ':memory:' || path === temporary ? undefined : statSync(path, { throwIfNoEntry: false })
  if (stat && !stat.isFile() && !stat.isDirectory())
    throw new StoreError(
      ['{path}: is no regular file and so no database', { path }],
      'name another file with --db FILE',
    )
}

/** Refuses to touch a file that belongs to somebody else. */
function checkOwner(store: Store, path: string): void {
  const owner = store.pragma('application_id', { simple: true })
  if (owner === applicationId) return
  const tables = store.prepare<[], { tables: number }>('select count(*) as tables from sqlite_schema').get()?.tables
  if (tables !== 0)
    throw new StoreError(['{path}: a database, but not one of asz', { path }], 'name another file with --db FILE')
}

export function checkVersion(store: Store, path: string): void {
  const version = versionOf(store)
  if (version > currentVersion)
    throw new StoreError(
      ['{path}: made by a newer version of asz', { path }],
      'update asz, or make a new database with --db FILE',
    )
  if (version === 0)
    throw new StoreError(
      ['{path}: is empty', { path }],
      ['read documents into it: asz import PATH… --db {path}', { path }],
    )
  if (version < currentVersion)
    throw new StoreError(
      ['{path}: made by an older version of asz', { path }],
      'run `asz import` on it once: that updates it',
    )
}

export const versionOf = (store: Store): number => Number(store.pragma('user_version', { simple: true }))
