import { existsSync } from 'node:fs'
import { asDiskError } from '../../store/file/disk-error.ts'
import { lockDatabase } from '../../store/file/lock.ts'
import { openStore } from '../../store/file/open.ts'
import { isOutdated, isUnusable } from '../../store/file/connect.ts'
import { lastRun, setStatus } from '../../store/runs.ts'
import type { RunRow } from '../../store/runs.ts'
import { replace, seal } from '../../store/file/staging.ts'
import { databaseFile, refusedFile, stateOf } from '../../store/file/beside.ts'
import { StoreError } from '../../store/file/store-error.ts'

/** The same, or undefined where what lies aside cannot be read: then the next run that publishes takes its place. */
export function refusedRunIfSound(db: string): RunRow | undefined {
  try {
    return refusedRun(db)
  } catch (error) {
    if (isUnusable(error)) return undefined
    throw error
  }
}

/** The run whose result lies aside. The caller holds the lock. */
export function refusedRun(db: string): RunRow | undefined {
  const file = refusedFile(db)
  if (!existsSync(file)) return undefined
  if (isOutdated(file)) seal(openStore(file))
  const store = openStore(file, { readonly: true })
  try {
    return lastRun(store)
  } finally {
    store.close()
  }
}

/**
 * Publishes what a run refused to publish.
 *
 * @throws StoreError when nothing was refused, or when something else was published since
 */
export function acceptRefused(path: string, now: () => Date): RunRow {
  const db = databaseFile(path)
  const lock = lockDatabase(db, () => now().toISOString())
  try {
    const run = refusedRun(db)
    if (run === undefined) throw new StoreError(['{path}: no import was refused', { path }])
    if (run.base !== stateOf(db))
      throw new StoreError(['{path}: has changed since run {run} was refused', { path, run: run.id }], 'import again')
    const store = openStore(refusedFile(db))
    setStatus(store, run.id, 'accepted')
    seal(store)
    replace(db, refusedFile(db))
    return { ...run, status: 'accepted' }
  } catch (error) {
    throw asDiskError(error, db, 'then accept it again')
  } finally {
    lock.release()
  }
}
