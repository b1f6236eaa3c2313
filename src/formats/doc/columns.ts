/** The cells of a row of a Word 97 file ([MS-DOC] 2.9.321, TDefTableOperand). */
import type { CellPlan } from '../word/table.ts'

const CELL = { length: 20, across: 3, below: 0x60, goesOn: 0x20 }

const known = new WeakMap<Buffer, CellPlan[]>()

/** What a row says of where its cells end, and which go on others. */
export const plansOf = (columns: Buffer | undefined): readonly CellPlan[] => {
  if (!columns) return []
  const found = known.get(columns) ?? read(columns)
  known.set(columns, found)
  return found
}

const read = (columns: Buffer): CellPlan[] => {
  const count = Math.min(columns[0] ?? 0, Math.floor((columns.length - 3) / 2))
  const cells = columns.subarray(1 + 2 * (count + 1))
  let first = 0
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const flags = CELL.length * i + 2 <= cells.length ? cells.readUInt16LE(CELL.length * i) : 0
    // Of cells in a row that are one, the first has another sign than those behind it; writers do not agree which.
    const across = flags & CELL.across
    const isBehind = across !== 0 && first !== 0 && across !== first
    first = across === 0 ? 0 : isBehind ? first : across
    return { right: columns.readInt16LE(1 + 2 * (i + 1)), isBelow: (flags & CELL.below) === CELL.goesOn, isBehind }
  })
}
