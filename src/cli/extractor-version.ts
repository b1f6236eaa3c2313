import { createHash } from 'node:crypto'
import { loadGazetteer } from '../czech/municipality/file.ts'
import { readBytes } from '../source/read.ts'
import { packageVersion } from '../version.ts'

/** The version of asz and of the list that towns are looked up in: under another one, documents are read anew. */
export function versionWith(municipalities: string | undefined): string {
  if (municipalities === undefined) return packageVersion
  // A faulty list is told before anything is read.
  loadGazetteer(municipalities)
  const hash = createHash('sha256').update(readBytes(municipalities)).digest('hex')
  return `${packageVersion}+municipalities.${hash.slice(0, 12)}`
}
