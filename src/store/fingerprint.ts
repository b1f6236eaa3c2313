import { createHash } from 'node:crypto'
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
        : JSON.stringify(said({ title: document.title, content: document.content })),
    )
    .digest('hex')
}

/** A value by its words, numbers and dates as they stand, the keys of objects in order; a milestone by the words of its cell. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? wordKey(value) : value
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      // The numbers of footnotes are typography.
      .filter(([key]) => key !== 'marker')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]: [string, unknown]) => [
        key,
        key === 'milestones' && Array.isArray(part) ? part.map(cell) : said(part),
      ]),
  )
}

const cell = (milestone: unknown): unknown => {
  if (typeof milestone !== 'object' || milestone === null || !('text' in milestone)) return said(milestone)
  const evaluation = 'evaluation' in milestone ? milestone.evaluation : undefined
  return wordKey(`${textOr(milestone.text)} ${textOr(evaluation)}`)
}

const textOr = (value: unknown): string => (typeof value === 'string' ? value : '')

/** JSON with the keys of every object in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
