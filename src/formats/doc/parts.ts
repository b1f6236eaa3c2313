/** What stands beside the body of a Word 97 file and belongs to a place in it: notes and text boxes. */
import type { Fib, Range } from './fib.ts'

/** Notes by the places in the body that point at them. */
export const notesOf = (fib: Fib): Map<number, Range> =>
  new Map([
    ...notes(fib.table('noteReferences'), textsIn(fib.table('noteTexts'), 0, fib.part('notes'))),
    ...notes(fib.table('endnoteReferences'), textsIn(fib.table('endnoteTexts'), 0, fib.part('endnotes'))),
  ])

const REFERENCE = 2
const ANCHOR = 26
const BOX = { length: 22, shape: 14 }
const COMMENT = 30

const notes = (table: Buffer, texts: readonly Range[]): [number, Range][] => {
  const count = countOf(table, REFERENCE)
  return texts.slice(0, count).map((text, i) => [table.readUInt32LE(4 * i), text])
}

/** Text boxes by the places in the body that they are anchored at; those of no known place are at -1. */
export const boxesOf = (fib: Fib): Map<number, Range[]> => {
  const anchors = fib.table('anchors')
  const anchored = countOf(anchors, ANCHOR)
  const places = new Map<number, number>()
  for (let i = 0; i < anchored; i++)
    places.set(anchors.readUInt32LE(4 * (anchored + 1) + ANCHOR * i), anchors.readUInt32LE(4 * i))
  const table = fib.table('boxes')
  const count = countOf(table, BOX.length)
  const boxes = new Map<number, Range[]>()
  for (const [i, text] of textsIn(table, BOX.length, fib.part('boxes')).entries()) {
    const place = places.get(table.readUInt32LE(4 * (count + 1) + BOX.length * i + BOX.shape)) ?? -1
    boxes.set(place, [...(boxes.get(place) ?? []), text])
  }
  return boxes
}

export const commentsIn = (fib: Fib): number => countOf(fib.table('comments'), COMMENT)

/** How many entries a table has that are so long, each with its place and one place more. */
const countOf = (table: Buffer, length: number): number =>
  table.length < 4 ? 0 : Math.floor((table.length - 4) / (4 + length))

/** The stretches of a part of the text that a table cuts it into, in their order; what lies elsewhere is left out. */
const textsIn = (table: Buffer, length: number, { start, end }: Range): Range[] => {
  const texts: Range[] = []
  let last = start
  for (let i = 0; i < countOf(table, length); i++) {
    const text = { start: start + table.readUInt32LE(4 * i), end: start + table.readUInt32LE(4 * i + 4) }
    if (text.start < last || text.end < text.start || text.end > end) break
    texts.push(text)
    last = text.end
  }
  return texts
}
