/**
 * The sites, exports and backups that were made of a database, which is only read for that: their paths are remembered beside
 * it, in `FILE.sites`, one path a line, so that who is forgotten can be looked for there.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { realPath } from '../../source/real-path.ts'
import { databaseFile } from './beside.ts'
import { fileMode } from './connect.ts'

const listFile = (db: string): string => `${databaseFile(db)}.sites`

/** Those that are still there, in order. */
export const published = (db: string): string[] =>
  remembered(db)
    .filter((path) => existsSync(path))
    .sort()

/** Whoever may read the database but write nothing beside it has what was made all the same. */
export function rememberPublished(db: string, given: string): void {
  const path = realPath(given)
  if (remembered(db).includes(path)) return
  try {
    appendFileSync(listFile(db), `${path}\n`, { mode: fileMode })
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
  }
}

const remembered = (db: string): string[] =>
  existsSync(listFile(db))
    ? readFileSync(listFile(db), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []
