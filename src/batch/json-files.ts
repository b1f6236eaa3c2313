import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentJson } from '../record/schema.ts'

/** Writes a document's JSON into a folder, whole or not at all; returns the path. */
export function writeJsonFile(folder: string, document: DocumentJson): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, jsonFileName(document.id))
  const draft = join(folder, `.${randomUUID()}.tmp`)
  try {
    writeFileSync(draft, `${JSON.stringify(document, null, 2)}\n`, { mode: 0o640, flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  return path
}

/**
 * A file name for a document's id, another one for every id: `project_record:CZ.1.04/3.2.00/B4.00007` becomes
 * `project_record-CZ.1.04+3.2.00+B4.00007.json`.
 */
export const jsonFileName = (id: string): string =>
  `${encodeURIComponent(id).replace('%3A', '-').replaceAll('%2F', '+').replaceAll('*', '%2A')}.json`
