import { createHash } from 'node:crypto'
import type { DocumentJson } from '../record/schema.ts'

/**
 * A hash of what a document says: its facts, its dates and its title, not where in which file they stand. The same
 * document in another format or with other page furniture has the same one.
 */
export function fingerprint(document: DocumentJson): string {
  const dates = document.dates.map(({ date, quote }) => [date, quote])
  const said = canonical({ title: document.title, dates, content: document.content })
  return createHash('sha256')
    .update(document.kind === 'unrecognised' ? document.source.sha256 : said)
    .digest('hex')
}

/** JSON with the keys of every object in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
