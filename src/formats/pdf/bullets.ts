/** List signs that are drawn and no letters, as in PDF files that browsers print. */
import type { Dot, Ink } from './ink.ts'

/** How far to the right of its sign an item begins, in sizes of its type. */
const FURTHEST = 3
/** A page with more dots is a drawing. */
const MOST_DOTS = 500

/** The pieces of text, and a bullet for each dot before one with which a line begins. */
export const withBullets = (ink: readonly Ink[], dots: readonly Dot[]): Ink[] => {
  if (dots.length > MOST_DOTS) return [...ink]
  const bullets = dots.flatMap(({ x, y }): Ink[] => {
    // The middle of small letters stands a quarter of the size above the base line.
    const beside = ink.filter((piece) => Math.abs(piece.y - 0.27 * piece.size - y) < 0.3 * piece.size)
    const item = beside.find((piece) => piece.x > x && piece.x - x < FURTHEST * piece.size)
    const begins = item && beside.every((piece) => piece.x >= item.x || piece.x + piece.width < x - 4 * piece.size)
    return begins ? [{ ...item, text: '•', x: x - 1, width: 2, bold: false, italic: false }] : []
  })
  return [...ink, ...bullets]
}
