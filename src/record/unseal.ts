/** Finds the passage again that a sealed value was read from: the way back from JSON and source to text with spans. */
import { Passage, type Piece, type Span } from '../text/passage.ts'

const CLUSTER = /\P{M}\p{M}*/uy
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,20}));/iy
const TAG = /<[^<>]{0,2000}>/y
/** Blanks, characters without width, and signs that shape a text of Markdown. */
const BETWEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff*_~`\\#>-]/u

/** The passage of a value; undefined where its spans do not hold its words. */
export const unseal = (source: string, value: string, spans: readonly Span[]): Passage | undefined => {
  const [only, ...more] = spans
  const plain = only && more.length === 0 ? Passage.of(source, only[0], only[1]) : undefined
  if (plain?.text === value) return plain
  const pieces = piecesOf(source, value, spans)
  const passage = pieces && Passage.from(source, pieces)
  return passage?.text === value ? passage : undefined
}

/** Which part of the source each character of a value stands for; undefined where one is not found in order. */
export const piecesOf = (source: string, value: string, spans: readonly Span[]): Piece[] | undefined => {
  const pieces: Piece[] = []
  const places = clustersIn(source, spans)
  let blank = false
  for (const character of clustersOf(value)) {
    if (/^\s/u.test(character)) {
      blank = true
      continue
    }
    const piece = nextPiece(places, character)
    if (!piece) return undefined
    if (blank) pieces.push(blankBetween(pieces.at(-1)?.end ?? piece.start, piece.start))
    pieces.push(piece)
    blank = false
  }
  return pieces
}

/** A blank as wide as what it stands for, or without any source where the next part stands elsewhere. */
const blankBetween = (end: number, start: number): Piece => ({ text: ' ', start: Math.min(end, start), end: start })

function* clustersOf(text: string, from = 0, to = text.length): Generator<string> {
  for (let at = from; at < to;) {
    CLUSTER.lastIndex = at
    const found = CLUSTER.exec(text)?.[0] ?? text.charAt(at)
    yield found
    at += found.length
  }
}

/** A character of the source as a reader sees it; `any` for an entity whose name tells which one only to a browser. */
interface Place {
  readonly seen: string | undefined
  readonly start: number
  readonly end: number
}

function* clustersIn(source: string, spans: readonly Span[]): Generator<Place> {
  for (const [start, end] of spans)
    for (let at = start; at < end;) {
      const place = placeAt(source, at)
      yield place
      at = place.end
    }
}

const placeAt = (source: string, at: number): Place => {
  TAG.lastIndex = at
  const tag = TAG.exec(source)?.[0]
  if (tag !== undefined) return { seen: ' ', start: at, end: at + tag.length }
  ENTITY.lastIndex = at
  const entity = ENTITY.exec(source)
  if (entity) return { seen: decoded(entity), start: at, end: at + entity[0].length }
  CLUSTER.lastIndex = at
  const found = CLUSTER.exec(source)?.[0] ?? source.charAt(at)
  return { seen: found.normalize('NFC'), start: at, end: at + found.length }
}

const blanks = new Set(['nbsp', 'ensp', 'emsp', 'thinsp', 'shy', 'zwnj', 'zwj'])

const decoded = ([, decimal, hex, name]: RegExpExecArray): string | undefined => {
  if (name !== undefined) return blanks.has(name) ? ' ' : undefined
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code).normalize('NFC') : undefined
}

const nextPiece = (places: Generator<Place>, character: string): Piece | undefined => {
  for (let next = places.next(); !next.done; next = places.next()) {
    const { seen, start, end } = next.value
    if (seen === undefined || seen === character) return { text: character, start, end }
    if (!BETWEEN.test(seen)) return undefined
  }
  return undefined
}
