import { createHash } from 'node:crypto'
import { loadGazetteer } from '../czech/municipality/file.ts'
import { readBytes } from '../source/read.ts'
import { taughtIn } from '../record/notes/note.ts'
import type { Note } from '../record/notes/note.ts'
import { packageVersion } from '../version.ts'

/**
 * The version of asz, of the list that towns are looked up in and of the labels that people taught: under another one, documents
 * are read anew.
 */
export function versionWith(municipalities: string | undefined, notes: readonly Note[] = []): string {
  const parts: string[] = []
  if (municipalities !== undefined) {
    // A faulty list is told before anything is read.
    loadGazetteer(municipalities)
    parts.push(`municipalities.${hashOf(readBytes(municipalities))}`)
  }
  const taught = taughtIn(notes)
  if (taught.length > 0) parts.push(`taught.${hashOf(JSON.stringify(taught))}`)
  return parts.length === 0 ? packageVersion : `${packageVersion}+${parts.join('.')}`
}

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 12)
