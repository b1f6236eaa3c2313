import { closeSync, existsSync, openSync } from 'node:fs'
import { asDiskError } from './disk-error.ts'
import { idleRuns } from './idle.ts'
import { openStore } from './open.ts'
import { fileMode } from './connect.ts'
import type { Store } from './database.ts'
import { rememberRun } from '../runs.ts'
import { discard, replace, seal } from './staging.ts'
import { databaseFile, stateOf } from './beside.ts'
import { StoreError } from './store-error.ts'

/**
 * Copies a database as it is published at this moment, while imports and queries go on. The copy appears whole or not at
 * all, in the place of an older copy.
 *
 * @throws StoreError when there is no database, or when something else than a database of asz stands in the way
 */
export async function backupDatabase(path: string, to: string): Promise<void> {
  const store = openStore(path, { readonly: true })
  try {
    const [from, target] = [databaseFile(path), databaseFile(to)]
    if (target === from)
      throw new StoreError(['{path}: is the database itself', { path: to }], 'name another file for the copy')
    if (existsSync(to)) checkReplaceable(to)
    await copyWhole(store, from, target).catch((error: unknown) => {
      throw asDiskError(error, to, 'an older copy there is as it was')
    })
  } finally {
    store.close()
  }
}

/** Only a database of asz gives way to a copy. */
function checkReplaceable(to: string): void {
  try {
    openStore(to, { readonly: true }).close()
  } catch (error) {
    throw error instanceof StoreError
      ? new StoreError({ said: error.message }, 'name another file for the copy')
      : error
  }
}

async function copyWhole(store: Store, path: string, to: string): Promise<void> {
  const draft = `${to}.part`
  try {
    discard(draft)
    closeSync(openSync(draft, 'w', fileMode))
    await store.backup(draft)
    rememberIdleRuns(draft, path)
    replace(to, draft)
  } finally {
    discard(draft)
  }
}

/** The history of the copy is as long as that of the database. */
function rememberIdleRuns(copy: string, of: string): void {
  const runs = idleRuns(of, stateOf(of))
  if (runs.length === 0) return
  const store = openStore(copy)
  for (const run of runs) rememberRun(store, run)
  seal(store)
}
