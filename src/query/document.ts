import { slug } from '../record/identity/slug.ts'
import type { Store } from '../store/file/open.ts'
import { documentsWithOwnId, listDocuments } from '../store/read.ts'
import type { DocumentSummary } from '../store/schema.ts'

/**
 * The documents that a short form may mean: the id itself or the one that a revision has by itself, the beginning of an id
 * or of its natural key, the file's name, the title or the town (without accents too). The first of these ways that finds
 * anything counts.
 */
export function findDocuments(store: Store, words: string): DocumentSummary[] {
  const documents = listDocuments(store)
  const wanted = slug(words)
  const path = composed(words)
  const owners = new Set(documentsWithOwnId(store, words))
  const ways: readonly ((document: DocumentSummary) => boolean)[] = [
    ({ id }) => composed(id) === path,
    ({ id }) => owners.has(id),
    ({ id, file }) => keyOf(composed(id)) === path || composed(file) === path,
    ({ id }) => composed(id).startsWith(path) || keyOf(composed(id)).startsWith(path),
    ({ file }) => composed(file).endsWith(`/${path}`),
    ({ municipalities }) => wanted !== '' && municipalities.split(', ').some((name) => slug(name) === wanted),
    ({ title }) => wanted !== '' && slug(title) === wanted,
    ({ id, title }) => wanted !== '' && (slug(id).includes(wanted) || slug(title).includes(wanted)),
  ]
  for (const way of ways) {
    const found = documents.filter(way)
    if (found.length > 0) return found
  }
  return []
}

/** Some systems keep file names with accents as signs of their own (NFD), and people type them as one letter (NFC). */
const composed = (name: string): string => name.normalize('NFC')

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1)
