import { createHash } from 'node:crypto'
import { loadGazetteer } from '../czech/municipality/file.ts'
import { defaultLimit } from '../source/limits.ts'
import { readBytes } from '../source/read.ts'
import type { Note } from '../record/notes/note.ts'
import { taughtIn } from '../record/notes/taught-in.ts'
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

/** What a failure is known under: the limits count too, for under others the same bytes may be readable. */
export function versionUnder(version: string, limits: Readonly<Record<string, number>>): string {
  const own = Object.entries(limits).filter(([name, value]) => value !== defaultLimit(name))
  if (own.length === 0) return version
  const hash = hashOf(JSON.stringify(own.sort(([a], [b]) => (a < b ? -1 : 1))))
  return `${version}${version.includes('+') ? '.' : '+'}limits.${hash}`
}

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 12)
