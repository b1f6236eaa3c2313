import { createHash } from 'node:crypto'
import { fieldAt, UNRECOGNISED } from '../kinds/declared.ts'
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
      document.kind === UNRECOGNISED
        ? document.source.sha256
        : JSON.stringify(said({ title: document.title, content: document.content }, document.kind, '')),
    )
    .digest('hex')
}

/** A value by its words, numbers and dates as they stand, the keys of objects in order; what stands in cells by the words of its cell. */
function said(value: unknown, kind: string, at: string): unknown {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? wordKey(value) : value
  if (Array.isArray(value)) return value.map((item) => said(item, kind, `${at}/*`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !fieldAt(kind, `${at}/${key}`)?.isTypography)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]: [string, unknown]) => [key, member(part, kind, `${at}/${key}`)]),
  )
}

function member(value: unknown, kind: string, at: string): unknown {
  const field = fieldAt(kind, at)
  const cells = field?.is === 'list' ? field.cells : undefined
  return cells && Array.isArray(value) ? value.map((item) => cell(item, cells)) : said(value, kind, at)
}

const cell = (item: unknown, cells: readonly string[]): unknown => {
  const texts = new Map(Object.entries(item ?? {}))
  return wordKey(cells.map((key) => textOr(texts.get(key))).join(' '))
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
