import { createHash } from 'node:crypto'
import { Milestone } from '../kinds/cooperation_description/schema.ts'
import type { DocumentJson } from '../record/schema.ts'
import { wordKey } from '../record/words.ts'

/**
 * A hash of what a document says: the words of its title and of its facts, not their typography, nor where in which file
 * they stand, nor where in a cell a promise ends and its evaluation begins. The same document in another format or with
 * other page furniture has the same one.
 */
export function fingerprint(document: DocumentJson): string {
  return createHash('sha256')
    .update(
      document.kind === 'unrecognised'
        ? document.source.sha256
        : canonical(said({ title: document.title, content: document.content })),
    )
    .digest('hex')
}

/** A value by its words, numbers and dates as they stand; a milestone by the words of its cell. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? wordKey(value) : value
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  const milestone = Milestone.safeParse(value)
  if (milestone.success) return wordKey(`${milestone.data.text} ${milestone.data.evaluation ?? ''}`)
  // The numbers of footnotes are typography.
  const entries = Object.entries(value).filter(([key]) => key !== 'marker')
  return Object.fromEntries(entries.map(([key, part]) => [key, said(part)]))
}

/** JSON with the keys of every object in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
