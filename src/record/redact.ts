/** Takes things out of a document and its text so that everything else still stands where it stood. */
import { Passage } from '../passage.ts'
import type { Span } from '../passage.ts'
import { slug } from './identity.ts'
import { readablePassages } from './readable.ts'
import { DocumentJson } from './schema.ts'
import { merge } from './seal.ts'

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

/** Values that are no words of people: never changed, and their words stay in the text. */
const STRUCTURED =
  /\/(?:ico|amount|currency|registration_number|programme_by_registration_number|postal_code|house_number|street|city|city_part|region|key|role|status|sector|section|per|date|period|until|revises|published|memorandum_date|cooperation_since|social_inclusion_plan|phone|phones\/\d+|email)$/

/**
 * The document without what the redaction names: values that are dropped go with their provenance, words that are hidden
 * become signs of the same length in the text and in every value, so that all spans stay true. Of a list, all items are
 * dropped or none, so that pointers stay true too.
 */
export const redact = (document: DocumentJson, text: string, { drops, hides }: Redaction): Redacted => {
  const dropped = Object.entries(document.provenance).filter(([pointer]) => drops(pointer))
  const kept = Object.entries(document.provenance).filter(([pointer]) => !drops(pointer))
  const isSpared = structuredWords(kept, text)
  const hidesIn = (passage: Passage): readonly Span[] =>
    hides(passage).flatMap((part) => (isSpared(part.text) ? [] : part.spans))
  const found = readablePassages(text, document.source.media_type).flatMap(hidesIn)
  const hidden = merge([...dropped.flatMap(([, spans]) => spans), ...found])
  const clean = (words: string): string => masked(words, merge(hidesIn(Passage.of(words))))
  const changed = DocumentJson.parse({
    ...document,
    id: cleanId(document, clean),
    title: clean(document.title),
    dates: document.dates.map((date) => ({ ...date, quote: clean(date.quote) })),
    content: cleanContent(document.content, '/content', drops, clean),
    provenance: Object.fromEntries(kept),
    diagnostics: document.diagnostics.map(({ pointer, ...diagnostic }) => ({
      ...diagnostic,
      message: clean(diagnostic.message),
      ...(pointer !== undefined && !drops(pointer) && { pointer }),
    })),
  })
  return { document: changed, text: masked(text, hidden), hidden }
}

/** Tells the words of structured values, such as a street that bears a person's name: what looks like one of them stays. */
const structuredWords = (provenance: readonly [string, Span[]][], text: string): ((words: string) => boolean) => {
  const quotes = provenance
    .filter(([pointer]) => STRUCTURED.test(pointer))
    .flatMap(([, spans]) => spans.map(([start, end]) => ` ${slug(text.slice(start, end))} `))
  return (words) => quotes.some((quote) => quote.includes(` ${slug(words)} `))
}

const cleanContent = (
  node: unknown,
  at: string,
  drops: Redaction['drops'],
  clean: (words: string) => string,
): unknown => {
  if (typeof node === 'string') return STRUCTURED.test(at) ? node : clean(node)
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

/** An identity that is made of the title, or names somebody, loses what the title loses. */
const cleanId = ({ id, title, source }: DocumentJson, clean: (words: string) => string): string => {
  const at = id.indexOf(':') + 1
  const [prefix, key] = [id.slice(0, at), id.slice(at)]
  if (key === slug(title)) return prefix + (slug(clean(title)) || source.sha256.slice(0, 16))
  // A key has no capitals, by which names are told.
  const capitalised = key.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  const cleaned = clean(capitalised)
  return cleaned === capitalised ? id : prefix + cleaned.toLowerCase()
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
