import { tokenOf } from '../record/pointer.ts'
import type { DocumentJson } from '../record/schema.ts'
import type { ShownFacts, StoredProvenance } from '../store/facts.ts'
import type { Store } from '../store/file/open.ts'
import { preparedFor } from '../store/file/prepared.ts'
import type { Moment } from './schema/moment.ts'

/** How many characters stand at most before and after a date. */
const room = { before: 50, after: 35 } as const

/** What is further away than there is room for, and this, changes nothing. */
const MARGIN = 10

/** The dates of a revision in the order of the text, each date once. */
export function timelineOf(store: Store, { revision, facts, provenance, text }: ShownFacts): Moment[] {
  const texts = textsOf(facts.content)
  const moments = new Map<string, Moment>()
  for (const { position, first_day, last_day } of datesOf(store).all(revision)) {
    const found = facts.dates[position]
    if (found === undefined) continue
    const { date, quote, span } = found
    const held = holderOf(texts, provenance, found)
    const context = held ? excerpt(held.value, quote) : excerpt(plain(text().slice(...around(span))), quote)
    const known = moments.get(date)
    if (
      known &&
      known.context.before.length + known.context.after.length >= context.before.length + context.after.length
    )
      continue
    const own = provenance.valueOf(span)
    const [field, value] = [fieldOf(own), own ?? (held && pointerOf(held.keys))]
    moments.set(date, {
      ...{ date, first_day, last_day, document: facts.id, pointer: `/dates/${position}`, context },
      ...(field !== undefined && { field }),
      ...(value !== undefined && { value }),
    })
  }
  return [...moments.values()]
}

const datesOf = preparedFor((store) =>
  store.prepare<[number], { position: number; first_day: string | null; last_day: string | null }>(
    'select position, first_day, last_day from date where revision = ? order by position',
  ),
)

interface Text {
  readonly value: string
  /** The keys from the content down to it: few texts are asked for their pointer. */
  readonly keys: Keys
}
interface Keys {
  readonly last: string | number
  readonly above: Keys | undefined
}

/** The texts of a document's content, in its order. */
const textsOf = (content: unknown): readonly Text[] => {
  const found: Text[] = []
  const walk = (value: unknown, keys: Keys): void => {
    if (typeof value === 'string') found.push({ value, keys })
    else if (Array.isArray(value))
      value.forEach((part, last) => {
        walk(part, { last, above: keys })
      })
    else if (typeof value === 'object' && value !== null)
      for (const [last, part] of Object.entries(value)) walk(part, { last, above: keys })
  }
  walk(content, { last: 'content', above: undefined })
  return found
}

const pointerOf = ({ last, above }: Keys): string => `${above ? pointerOf(above) : ''}/${tokenOf(String(last))}`

/** The last key of a pointer. */
const fieldOf = (pointer: string | undefined): string | undefined =>
  pointer?.split('/').findLast((key) => !/^\d+$/.test(key))

/** The shortest value that was read from a stretch of the source which holds a date, and its words. */
function holderOf(
  texts: readonly Text[],
  provenance: StoredProvenance,
  { quote, span: [start, end] }: DocumentJson['dates'][number],
): Text | undefined {
  let shortest: (Text & { readonly place: number }) | undefined
  for (const { keys, value } of texts) {
    if (value.length <= quote.length + 8 || (shortest && value.length > shortest.value.length)) continue
    if (!value.includes(quote)) continue
    const proven = provenance.of(pointerOf(keys))
    if (!proven?.spans.some(([from, to]) => from <= start && end <= to)) continue
    if (shortest?.value.length === value.length && shortest.place < proven.place) continue
    shortest = { value, keys, place: proven.place }
  }
  return shortest
}

/** The quote with the whole words next to it; sentences that are over or not begun do not count. */
function excerpt(text: string, quote: string): Moment['context'] {
  const at = text.indexOf(quote)
  if (at < 0) return { before: '', quote, after: '' }
  const end = at + quote.length
  const before =
    text
      .slice(Math.max(0, at - room.before - MARGIN), at)
      .split(/\n|(?<=\p{Ll}{3}[.!?])\s(?=\p{Lu})/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + room.after + MARGIN).split(/\n|(?<=[.!?])\s(?=\p{Lu})/u)[0] ?? ''
  return { before: lastWords(before), quote, after: firstWords(after) }
}

const lastWords = (text: string): string =>
  text.length <= room.before ? text : `…${text.slice(-room.before).replace(/^\S*/, '')}`

const firstWords = (text: string): string =>
  text.length <= room.after
    ? text
    : `${text
        .slice(0, room.after)
        .replace(/(?<!\S)\S*$/, '')
        .trimEnd()} …`

const around = ([start, end]: readonly [number, number]): [number, number] => [Math.max(0, start - 200), end + 200]

/** Source text without tags, signs of emphasis and list signs, blanks being one, lines kept. */
const plain = (text: string): string =>
  text
    .replace(/^[^<>]{0,200}>|<[^<>]{0,200}(?:>|$)/g, ' ')
    .replace(/\*\*|^[^\S\n]*[-•*#]+[^\S\n]/gm, '')
    .replace(/[^\S\n]+/g, ' ')
