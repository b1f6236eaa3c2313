/**
 * How a database is written without anybody ever seeing half of it.
 *
 * A published database file is never written. A run works on a copy beside it, `FILE.run`, many documents in one
 * transaction; when all is done the copy is checked, flushed and renamed over the published file, which the file system does
 * whole or not at all. Who has the old file open keeps reading it. A run that was killed leaves its copy, and the next one
 * goes on with it, as long as the published file is still the one that it was copied from. What is refused is kept as
 * `FILE.refused`.
 */
import { closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { damaged } from './disk-error.ts'
import { openStore } from './open.ts'
import { isOutdated, isUnusable } from './connect.ts'
import type { Store } from './database.ts'
import { dropIdleRuns, idleRuns } from './idle.ts'
import { rememberRun, stoppedRun } from '../runs.ts'
import { faultsOf } from './soundness.ts'
import { StoreError } from './store-error.ts'
import { stagingFile, stateOf } from './beside.ts'

/**
 * Opens the copy that a stopped run left, if it started from what is published now, else a fresh one. The caller holds
 * the lock.
 */
export function openStaging(path: string): Store {
  return reopen(stagingFile(path), stateOf(path)) ?? copy(path)
}

function reopen(staging: string, base: string): Store | undefined {
  if (!existsSync(staging)) return undefined
  let store: Store | undefined
  try {
    store = openStore(staging)
    if (stoppedRun(store, base)) return store
    store.close()
  } catch (error) {
    store?.close()
    // A copy that cannot be used is made anew; a full disk or a missing permission will come up again there.
    if (!isUnusable(error)) throw error
  }
  return undefined
}

function copy(path: string): Store {
  const staging = stagingFile(path)
  const idle = idleRuns(path, stateOf(path))
  discard(staging)
  if (existsSync(path)) {
    settle(path)
    const draft = `${staging}.new`
    copyFileSync(path, draft, constants.COPYFILE_FICLONE)
    renameSync(draft, staging)
  }
  const store = openStore(staging)
  for (const run of idle) rememberRun(store, run)
  return store
}

/**
 * Publishes the database of an older asz as this one has it, so that a run can compare with it. The caller holds the lock.
 */
export function bringUpToDate(path: string): void {
  if (!isOutdated(path)) return
  seal(copy(path))
  replace(path, stagingFile(path))
}

/** Moves what another program left in a log beside the published file into it: the log is not copied. */
function settle(path: string): void {
  if (!existsSync(`${path}-wal`) && !existsSync(`${path}-journal`)) return
  const store = openStore(path)
  store.pragma('journal_mode = delete')
  store.close()
}

/** Makes one whole file of a copy and its log, and closes it. */
export function seal(store: Store): void {
  store.pragma('wal_checkpoint(truncate)')
  const mode: unknown = store.pragma('journal_mode = delete', { simple: true })
  if (mode !== 'delete')
    throw new StoreError(['{path}: is read by somebody else', { path: store.name }], 'import again')
  store.close()
}

/** Puts a whole file in the place of another, safe on the disk. */
export function replace(path: string, by: string): void {
  flush(by)
  renameSync(by, path)
  flush(dirname(path))
  dropIdleRuns(path)
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Throws away a copy that turned out to be damaged, so that no run goes on with it; says whether it was the published file
 * that it was made from, or the disk.
 */
export function discardDamaged(path: string): StoreError {
  discard(stagingFile(path))
  const fault = existsSync(path) ? faultOf(path) : undefined
  if (fault !== undefined) return fault
  return new StoreError(
    ['{path}: was damaged while it was written', { path: stagingFile(path) }],
    'check the disk, then import again',
  )
}

function faultOf(path: string): StoreError | undefined {
  try {
    const store = openStore(path, { readonly: true })
    try {
      const [fault] = faultsOf(store)
      return fault === undefined ? undefined : damaged(path, fault)
    } finally {
      store.close()
    }
  } catch (error) {
    return error instanceof StoreError ? error : damaged(path, String(error))
  }
}

/** Removes a database file and the logs beside it. */
export function discard(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal', '.new']) rmSync(`${path}${end}`, { force: true })
}
