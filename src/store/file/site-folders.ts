/**
 * The folders of the sites that were made of a database, which is only read for that: they are remembered beside it, in
 * `FILE.sites`, one path a line, so that who is forgotten can be looked for there.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { realPath } from '../../source/real-path.ts'
import { databaseFile } from './beside.ts'
import { fileMode } from './connect.ts'

const listFile = (db: string): string => `${databaseFile(db)}.sites`

/** Those that are still there, in order. */
export const siteFolders = (db: string): string[] =>
  remembered(db)
    .filter((folder) => existsSync(folder))
    .sort()

/** @throws the system's error where nothing can be written beside the database */
export function rememberSite(db: string, folder: string): void {
  const path = realPath(folder)
  if (!remembered(db).includes(path)) appendFileSync(listFile(db), `${path}\n`, { mode: fileMode })
}

const remembered = (db: string): string[] =>
  existsSync(listFile(db))
    ? readFileSync(listFile(db), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []
