import { valueAt } from '../record/pointer.ts'
import type { DocumentJson } from '../record/schema.ts'
import type { Store } from '../store/file/open.ts'
import { preparedFor } from '../store/file/prepared.ts'
import type { Moment } from './schema/moment.ts'

/** How many characters stand at most before and after a date. */
const room = { before: 50, after: 35 } as const

/** The dates of a revision in the order of the text, each date once. */
export function timelineOf(store: Store, revision: number, document: DocumentJson, text: string): Moment[] {
  const proven = Object.entries(document.provenance)
  const moments = new Map<string, Moment>()
  for (const { position, first_day, last_day } of datesOf(store).all(revision)) {
    const found = document.dates[position]
    if (found === undefined) continue
    const { date, quote, span } = found
    const context = contextOf(document, proven, quote, span) ?? excerpt(plain(text.slice(...around(span))), quote)
    const known = moments.get(date)
    if (
      known &&
      known.context.before.length + known.context.after.length >= context.before.length + context.after.length
    )
      continue
    const field = fieldOf(proven, span)
    moments.set(date, {
      ...{ date, first_day, last_day, document: document.id, pointer: `/dates/${position}`, context },
      ...(field !== undefined && { field }),
    })
  }
  return [...moments.values()]
}

const datesOf = preparedFor((store) =>
  store.prepare<[number], { position: number; first_day: string | null; last_day: string | null }>(
    'select position, first_day, last_day from date where revision = ? order by position',
  ),
)

/** Values by their pointers, with the spans that they were read from. */
type ProvenValues = readonly (readonly [pointer: string, spans: DocumentJson['provenance'][string]])[]

/** The key of the value that was read from just these words. */
function fieldOf(proven: ProvenValues, [start, end]: readonly [number, number]): string | undefined {
  const found = proven.find(([, spans]) => spans.length === 1 && spans[0]?.[0] === start && spans[0][1] === end)
  return found?.[0].split('/').findLast((key) => !/^\d+$/.test(key))
}

/** The words around a date in the shortest value that was read from a stretch of the source which holds it. */
function contextOf(
  document: DocumentJson,
  proven: ProvenValues,
  quote: string,
  [start, end]: readonly [number, number],
): Moment['context'] | undefined {
  let shortest: string | undefined
  for (const [pointer, spans] of proven) {
    if (!spans.some(([from, to]) => from <= start && end <= to)) continue
    const value = valueAt(document, pointer)
    if (typeof value !== 'string' || value.length <= quote.length + 8 || !value.includes(quote)) continue
    if (shortest === undefined || value.length < shortest.length) shortest = value
  }
  return shortest === undefined ? undefined : excerpt(shortest, quote)
}

/** The quote with the whole words next to it; sentences that are over or not begun do not count. */
function excerpt(text: string, quote: string): Moment['context'] {
  const at = text.indexOf(quote)
  if (at < 0) return { before: '', quote, after: '' }
  const before =
    text
      .slice(0, at)
      .split(/\n|(?<=\p{Ll}{3}[.!?])\s(?=\p{Lu})/u)
      .at(-1) ?? ''
  const after = text.slice(at + quote.length).split(/\n|(?<=[.!?])\s(?=\p{Lu})/u)[0] ?? ''
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
