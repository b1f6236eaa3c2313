/** Takes things out of a document and its text so that everything else still stands where it stood. */
import { fieldAt } from '../../kinds/declared.ts'
import { Passage } from '../../text/passage.ts'
import type { Span } from '../../text/passage.ts'
import { identify } from '../identity/identity.ts'
import { slug } from '../identity/slug.ts'
import { valueAt } from '../pointer.ts'
import { parseDocument, type DocumentJson } from '../schema.ts'
import { merge } from '../seal.ts'
import { piecesOf } from '../unseal.ts'
import { wordings } from '../wording.ts'

/** What to take out. */
export interface Redaction {
  /** Whether the value at a JSON Pointer goes, with all below it. */
  readonly drops: (pointer: string) => boolean
  /** The parts of a passage that go. */
  readonly hides: (passage: Passage) => readonly Passage[]
}

export interface Redacted {
  readonly document: DocumentJson
  readonly text: string
  /** What was taken out of the text, each place once. */
  readonly hidden: readonly Span[]
}

/** Stands for every character that was taken out; blanks stay, so that lines and words stay what they were. */
export const hiddenSign = '█'

/** Tells values that are no words of people: never changed, and their words stay in the text. */
const structuredIn =
  (kind: string) =>
  (pointer: string): boolean => {
    const field = fieldAt(kind, pointer)
    return field !== undefined && (field.is !== 'text' || field.isFixed === true)
  }

/** A text with signs in place of what goes of it; the spans are those of a value that it is. */
type Clean = (words: string, spans?: readonly Span[]) => string

/**
 * The document without what the redaction names: values that are dropped go with their provenance, words that are hidden
 * become signs of the same length in the text and in every value that was read from them, so that all spans stay true. Of a
 * list, all items are dropped or none, so that pointers stay true too.
 */
export const redact = (document: DocumentJson, text: string, { drops, hides }: Redaction): Redacted => {
  const dropped = Object.entries(document.provenance).filter(([pointer]) => drops(pointer))
  const kept = Object.entries(document.provenance).filter(([pointer]) => !drops(pointer))
  const isStructured = structuredIn(document.kind)
  const isSpared = structuredWords(document, kept, text, isStructured)
  const hidesIn = (passage: Passage): readonly Span[] =>
    hides(passage).flatMap((part) => (isSpared(part.text) ? [] : spansOfWords(part)))
  // A value may show what its surroundings do not, and they what it does not: what one of them shows goes from both.
  const found = wordings(document, text)
    .filter(({ pointer, passage }) => passage.source === text && !isStructured(pointer))
    .flatMap(({ passage }) => hidesIn(passage))
  const hidden = merge([...dropped.flatMap(([, spans]) => spans), ...found])
  const clean: Clean = (words, spans = []) =>
    maskedAsSource(words, text, spans, hidden) ?? masked(words, merge(hidesIn(Passage.of(words))))
  const changed = parseDocument({
    ...document,
    title: clean(document.title),
    dates: document.dates.map((date) => ({ ...date, quote: clean(date.quote, [date.span]) })),
    content: cleanContent(document.content, '/content', drops, (words, at) =>
      isStructured(at) ? words : clean(words, document.provenance[at]),
    ),
    provenance: Object.fromEntries(kept),
    ...cleanCorrections(document, drops, (words, at) => (isStructured(at) ? words : clean(words))),
    diagnostics: document.diagnostics.map(({ pointer, ...diagnostic }) => ({
      ...diagnostic,
      message: clean(diagnostic.message),
      ...(pointer !== undefined && !drops(pointer) && { pointer }),
    })),
  })
  const cleaned = masked(text, hidden)
  // An id that is made of what was taken out loses it too.
  const id = identify(changed, cleaned)
  return { document: id === identify(document, text) ? changed : { ...changed, id }, text: cleaned, hidden }
}

/** So many words in a row are looked up at once. */
const ROW = 6

/**
 * Tells the words of structured values, such as a street that bears a person's name: what looks like one of them stays. A value
 * that was only derived from words, such as a key or a verdict, says none of them.
 */
const structuredWords = (
  document: DocumentJson,
  provenance: readonly [string, Span[]][],
  text: string,
  isStructured: (pointer: string) => boolean,
): ((words: string) => boolean) => {
  const rows = new Set<string>()
  for (const [pointer, spans] of provenance) {
    if (!isStructured(pointer)) continue
    const said =
      fieldAt(document.kind, pointer)?.is === 'text' ? undefined : unparted(String(valueAt(document, pointer)))
    for (const [start, end] of spans)
      for (const row of rowsOf(slug(text.slice(start, end)).split(' ')))
        if (said === undefined || said.includes(unparted(row))) rows.add(row)
  }
  return (words) => {
    const parts = slug(words).split(' ')
    if (parts.length <= ROW) return rows.has(parts.join(' '))
    return parts.slice(ROW - 1).every((_, i) => rows.has(parts.slice(i, i + ROW).join(' ')))
  }
}

/** `1 852 430,85` and `1852430.85` say the same. */
const unparted = (words: string): string => slug(words).replaceAll(' ', '')

/** Every row of words of up to so many. */
function* rowsOf(words: readonly string[]): Generator<string> {
  for (let i = 0; i < words.length; i++)
    for (let size = 1; size <= ROW && i + size <= words.length; size++) yield words.slice(i, i + size).join(' ')
}

/** Of what people corrected nothing stays that the document may not say. */
const cleanCorrections = (
  { corrections = [] }: DocumentJson,
  drops: Redaction['drops'],
  clean: (words: string, at: string) => string,
): Pick<DocumentJson, 'corrections'> => {
  const kept = corrections
    .filter(({ pointer }) => !drops(pointer))
    .map(({ pointer, was, is, why }) => {
      const cleaned = (value: string | number | boolean) => (typeof value === 'string' ? clean(value, pointer) : value)
      return { pointer, was: cleaned(was), is: cleaned(is), why: clean(why, '') }
    })
  return kept.length > 0 ? { corrections: kept } : { corrections: undefined }
}

const cleanContent = (
  node: unknown,
  at: string,
  drops: Redaction['drops'],
  clean: (words: string, at: string) => string,
): unknown => {
  if (typeof node === 'string') return clean(node, at)
  if (Array.isArray(node)) {
    const items: unknown[] = node
    return items.flatMap((item, i) => {
      const pointer = `${at}/${i}`
      return drops(pointer) ? [] : [cleanContent(item, pointer, drops, clean)]
    })
  }
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      drops(`${at}/${key}`) ? [] : [[key, cleanContent(value, `${at}/${key}`, drops, clean)]],
    ),
  )
}

/** Without what stands between words, which in a page may be its tags. */
const spansOfWords = (part: Passage): readonly Span[] => {
  const words = part.split(/\s/)
  return words.length > 0 ? Passage.join(words).spans : []
}

/** A value with signs where the words that it was read from have them; undefined where it says them in another form. */
const maskedAsSource = (
  value: string,
  source: string,
  spans: readonly Span[],
  hidden: readonly Span[],
): string | undefined => {
  const pieces = piecesOf(source, value, spans)
  if (pieces?.map(({ text }) => text).join('') !== value) return undefined
  return pieces.map(({ text, start }) => (isWithin(start, hidden) ? text.replace(/\S/g, hiddenSign) : text)).join('')
}

/** Whether a place is in one of the spans, which are in order. */
const isWithin = (at: number, spans: readonly Span[]): boolean => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[1] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.[0] ?? Infinity) <= at
}

/** The text with every character of the spans but blanks replaced. */
export const masked = (text: string, spans: readonly Span[]): string => {
  let result = ''
  let at = 0
  for (const [start, end] of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/\S/g, hiddenSign)
    at = end
  }
  return result + text.slice(at)
}
