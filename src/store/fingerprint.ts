import { createHash } from 'node:crypto'
import { kindNamed, UNRECOGNISED } from '../kinds/declared.ts'
import type { Field, Fields } from '../kinds/field.ts'
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
        : JSON.stringify({
            content: members(document.content, kindNamed(document.kind)?.fields),
            title: words(document.title),
          }),
    )
    .digest('hex')
}

/** A value by its words, numbers and dates as they stand; what stands in cells by the words of its cell. */
function said(value: unknown, field: Field | undefined): unknown {
  if (typeof value === 'string') return words(value)
  if (Array.isArray(value)) {
    const cells = field?.is === 'list' ? field.cells : undefined
    const of = field?.is === 'list' ? field.of : undefined
    return value.map((item) => (cells ? cell(item, cells) : said(item, of)))
  }
  if (typeof value !== 'object' || value === null) return value
  return members(value, field?.is === 'group' ? field.fields : undefined)
}

const words = (text: string): string => (/\p{L}/u.test(text) ? wordKey(text) : text)

/** The members of an object by their keys in order. */
function members(value: object, fields: Fields | undefined): object {
  const ordered: Record<string, unknown> = {}
  const entries: [string, unknown][] = Object.entries(value)
  for (const [key, part] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const field = fields && Object.hasOwn(fields, key) ? fields[key] : undefined
    if (!field?.isTypography) ordered[key] = said(part, field)
  }
  return ordered
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
