/** Puts what people corrected in the place of what was read; what the source says stays beside it. */
import { leavesOf, valueAt } from '../pointer.ts'
import { parseDocument, safeParseDocument, type DocumentJson } from '../schema.ts'
import { quoteOf } from '../quote.ts'
import { wordKey } from '../words.ts'
import type { CorrectionNote } from './note.ts'

/** A document as its corrections want it; one whose words are no longer those that it was made for changes nothing. */
export const corrected = (document: DocumentJson, text: string, corrections: readonly CorrectionNote[]): DocumentJson =>
  corrections
    .filter(({ correct }) => correct === document.id)
    .reduce((rest, one) => applied(rest, text, one) ?? rest, document)

/** The document with one value corrected; undefined where it does not say what was corrected, or may not say that instead. */
export function applied(document: DocumentJson, text: string, correction: CorrectionNote): DocumentJson | undefined {
  const pointer = placeOf(document, text, correction)
  if (pointer === undefined) return undefined
  const { was, is, why } = correction
  const read = safeParseDocument({
    ...document,
    content: withValue(document.content, pointer.split('/').slice(2), is),
    corrections: [...(document.corrections ?? []), { pointer, was, is, why }],
  })
  return read.success ? read.data : undefined
}

/** Where a document has the value and the words of a correction: at its pointer, else at the only like one of a list. */
function placeOf(document: DocumentJson, text: string, { pointer, was, words }: CorrectionNote): string | undefined {
  const isIt = (at: string) =>
    valueAt(document, at) === was &&
    wordKey(wordsAt(document, text, at)) === wordKey(words) &&
    !document.corrections?.some((other) => other.pointer === at)
  if (isIt(pointer)) return pointer
  const wanted = patternOf(pointer)
  const [only, ...others] = Object.keys(document.provenance).filter((at) => patternOf(at) === wanted && isIt(at))
  return others.length === 0 ? only : undefined
}

const patternOf = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')

/** The words of the source that a value was read from, on one line. */
export const wordsAt = ({ provenance }: Pick<DocumentJson, 'provenance'>, text: string, pointer: string): string =>
  quoteOf(text, provenance[pointer] ?? [])

/** The values of a document as they were read: what was corrected in its first state. */
export const readValues = function* ({ content, corrections = [] }: Pick<DocumentJson, 'content' | 'corrections'>) {
  const was = new Map(corrections.map((one) => [one.pointer, one.was]))
  for (const { pointer, value } of leavesOf(content, '/content')) yield { pointer, value: was.get(pointer) ?? value }
}

/** The document as it was read, where it is one that was corrected. */
export function uncorrected(document: DocumentJson): DocumentJson {
  const { corrections, ...rest } = document
  if (corrections === undefined) return document
  const content = corrections.reduce<unknown>(
    (node, { pointer, was }) => withValue(node, pointer.split('/').slice(2), was),
    document.content,
  )
  return parseDocument({ ...rest, content })
}

function withValue(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(node)) {
    const items: unknown[] = node
    return items.map((item, i) => (String(i) === key ? withValue(item, rest, value) : item))
  }
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, part]: [string, unknown]) => [
      name,
      name === key ? withValue(part, rest, value) : part,
    ]),
  )
}
