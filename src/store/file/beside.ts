/** The database file itself, and the names of what stands beside it. */
import { statSync } from 'node:fs'
import { realPath } from '../../source/real-path.ts'
import { checkLink } from './connect.ts'

/**
 * The database file itself, so that a link to it stays a link.
 *
 * @throws StoreError when a link leads to nothing
 */
export function databaseFile(path: string): string {
  checkLink(path)
  return realPath(path)
}

export const stagingFile = (path: string): string => `${path}.run`
/** What people add to what asz reads; it goes where the database goes. */
export const notesFile = (path: string): string => `${realPath(path)}.notes.ndjson`
export const refusedFile = (path: string): string => `${path}.refused`

/** What tells one state of the published file from another; empty where there is none. */
export function stateOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.size} ${stat.mtimeNs} ${stat.ino}` : ''
}
