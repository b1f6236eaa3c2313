/** Words that are printed twice with a small shift, which makes them look bold; read as they stand, every letter is there twice. */
import type { Ink } from './ink.ts'

/** How far apart two prints of a piece lie: in points, and in sizes of large type. */
const SHIFT = { points: 1, sizes: 0.06 }

/** Keeps one of each two pieces that lie upon each other, in bold type, and one of each two letters of a piece that has all twice. */
export const withoutDoubles = (ink: readonly Ink[]): Ink[] => {
  const kept: Ink[] = []
  const known = new Map<string, number[]>()
  for (const piece of ink.map(withSingleLetters)) {
    const row = Math.round(piece.y)
    const near = [row - 1, row, row + 1].flatMap((y) => known.get(keyOf(piece, y)) ?? [])
    const twin = near.find((at) => liesUpon(kept[at], piece))
    const [there] = twin === undefined ? [] : [kept[twin]]
    if (twin !== undefined && there) kept[twin] = { ...there, bold: true }
    else {
      const key = keyOf(piece, row)
      const others = known.get(key)
      if (others) others.push(kept.length)
      else known.set(key, [kept.length])
      kept.push(piece)
    }
  }
  return kept
}

const keyOf = ({ text, size }: Ink, y: number): string => `${y} ${size.toFixed(1)} ${text}`

const liesUpon = (one: Ink | undefined, other: Ink): boolean => {
  const most = Math.max(SHIFT.points, SHIFT.sizes * other.size)
  return one !== undefined && Math.abs(one.x - other.x) <= most && Math.abs(one.y - other.y) <= most
}

/** *UUSSNNEESSEENNÍÍ*; not *11 22 33*, a number in pairs. */
const DOUBLED = /^(?:(\S)\1|\s+)+$/u

const withSingleLetters = (piece: Ink): Ink => {
  const { text } = piece
  if (text.length < 6 || !DOUBLED.test(text)) return piece
  const pairs = text.match(/(\p{L})\1/gu)?.length ?? 0
  return pairs < 3 ? piece : { ...piece, text: text.replace(/(\S)\1/gu, '$1').replace(/\s+/gu, ' '), bold: true }
}
