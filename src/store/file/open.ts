import { applicationId, checkPath, checkVersion, connect, opened, openToRead, versionOf } from './connect.ts'
import type { Store } from './database.ts'
import { migrate } from '../schema/migrations.ts'
import { completeTables, lackingParts, makeTables, outdatedViews, strayTriggers } from '../schema/tables.ts'
import { currentVersion } from '../schema/version.ts'

export type { Store } from './database.ts'

/**
 * Opens a database. Unless it is opened for reading only, it is made or brought up to date, and what it lacks of the tables
 * that are filled from documents is made.
 *
 * @throws StoreError when there is none to read, when the file is no database of asz, or when a newer asz made it
 */
export function openStore(path: string, options: { readonly?: boolean } = {}): Store {
  if (options.readonly) return openToRead(path)
  checkPath(path)
  return opened(connect(path, false), path, bringUpToDate)
}

function bringUpToDate(store: Store): void {
  if (versionOf(store) > currentVersion) checkVersion(store, store.name)
  store.pragma('journal_mode = wal')
  store.pragma('synchronous = normal')
  const isWhole = [lackingParts, strayTriggers, outdatedViews].every((find) => find(store).length === 0)
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
