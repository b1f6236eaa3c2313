/** The text of a document with the words of every value marked. */
import type { Piece, Span } from '../../text/passage.ts'
import { html, Markup } from '../../report/markup.ts'

/** Words that something on the page was read from or is about. */
export interface Place {
  /** The id of their beginning on the page. */
  readonly anchor: string
  /** The id of what they are the words of. */
  readonly of: string
  readonly spans: readonly Span[]
  /** `beginning`: nothing is marked, it is only where to look. */
  readonly is: 'value' | 'finding' | 'beginning'
}

/** A stretch of the text that belongs to the same places; their numbers in the list of all. */
interface Segment {
  text: string
  readonly places: readonly number[]
  readonly begins: readonly number[]
}

/** @param page where what the words are of stands, if not on the page of the text */
export function markedText(pieces: Iterable<Piece>, places: readonly Place[], page = ''): Markup {
  const lengths = places.map(({ spans }) => spans.reduce((sum, [start, end]) => sum + end - start, 0))
  const shortest = (numbers: readonly number[]): Place | undefined => {
    const [best] = [...numbers].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || b - a)
    return best === undefined ? undefined : places[best]
  }
  const parts = segmentsOf(pieces, places).map(({ text, places: numbers, begins }) => {
    const anchors = begins.map((number) => html`<i id="${places[number]?.anchor}" data-v="${number}"></i>`)
    const values = numbers.filter((number) => places[number]?.is === 'value')
    const findings = numbers.filter((number) => places[number]?.is === 'finding')
    const value = shortest(values) ?? shortest(findings)
    if (value === undefined || text === '') return html`${anchors}${text}`
    const kind = findings.length > 0 ? ' class="nalez"' : ''
    // A blank between words is no link: nobody could tell where it leads.
    const words = text.trim() === '' ? html`${text}` : html`<a href="${page}#${value.of}">${text}</a>`
    return html`<mark data-v="${numbers.join(' ')}" ${new Markup(kind)}>${anchors}${words}</mark>`
  })
  return html`${parts}`
}

function segmentsOf(pieces: Iterable<Piece>, places: readonly Place[]): Segment[] {
  const spans = places
    .flatMap(({ spans, is }, number) =>
      spans.map(([start, end], i) => ({ number, start, end, isFirst: i === 0, isMarked: is !== 'beginning' })),
    )
    .sort((a, b) => a.start - b.start)
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const segments: Segment[] = []
  let next = 0
  let open: typeof spans = []
  for (const { text, start, end } of cutPieces(pieces, cuts)) {
    const begins: number[] = []
    open = open.filter((span) => span.end > start)
    for (let span = spans[next]; span && span.start < Math.max(end, start + 1); span = spans[++next]) {
      if (span.end > start) open.push(span)
      if (span.isFirst) begins.push(span.number)
    }
    const covering = open.filter((span) => span.isMarked && span.start <= start && span.end >= end)
    const here = [...new Set(covering.map(({ number }) => number))].sort((a, b) => a - b)
    const last = segments.at(-1)
    if (last && begins.length === 0 && sameNumbers(last.places, here)) last.text += text
    else segments.push({ text, places: here, begins })
  }
  const left = spans.slice(next).flatMap(({ number, isFirst }) => (isFirst ? [number] : []))
  return left.length > 0 ? [...segments, { text: '', places: [], begins: left }] : segments
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

/** Pieces that no span begins or ends in, but for those that cannot be cut. */
function* cutPieces(pieces: Iterable<Piece>, cuts: readonly number[]): Generator<Piece> {
  let next = 0
  for (const { text, start, end } of pieces) {
    while ((cuts[next] ?? Infinity) <= start) next++
    let at = start
    if (text.length === end - start)
      for (let cut = cuts[next]; cut !== undefined && cut < end; cut = cuts[++next]) {
        yield { text: text.slice(at - start, cut - start), start: at, end: cut }
        at = cut
      }
    yield { text: text.slice(at - start), start: at, end }
  }
}
