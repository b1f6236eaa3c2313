/** The text of a long document in parts, so that each opens on a phone. */
import type { Piece } from '../../text/passage.ts'
import { cut } from '../cut.ts'
import type { Place } from './marked.ts'

/** How many signs of HTML a part may have, and a mark takes beside its words. */
const [LONGEST, MARK] = [180_000, 170]
/** A line that is longer is cut anywhere. */
const LINE = 20_000

/** The pieces of each part; one where the text is short. */
export function textParts(pieces: Iterable<Piece>, places: readonly Place[]): Piece[][] {
  const starts = places.flatMap(({ spans }) => spans.map(([start]) => start)).sort((a, b) => a - b)
  let next = 0
  // Asked of one piece after the other: each takes its words and the marks that begin before its end.
  const sizeOf = ({ text, end }: Piece): number => {
    const before = next
    while ((starts[next] ?? Infinity) < end) next++
    return text.length + MARK * (next - before)
  }
  return cut(lines(pieces), sizeOf, { size: LONGEST })
}

/** Pieces of a line each, but for those that cannot be cut. */
function* lines(pieces: Iterable<Piece>): Generator<Piece> {
  for (const piece of pieces) {
    const { text, start, end } = piece
    if (text.length !== end - start) yield piece
    else
      for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at) + 1
        const to = Math.min(found === 0 ? text.length : found, at + LINE)
        yield { text: text.slice(at, to), start: start + at, end: start + to }
        at = to
      }
  }
}

/** Of places what stands in a part, each under its number in the list of all. */
export function placesInPart(places: readonly Place[], part: readonly Piece[]): Place[] {
  const [from, to] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0]
  return places.map((place) => ({ ...place, spans: place.spans.filter(([start, end]) => start < to && end > from) }))
}
