/** Rows of a table that are one row: cut by a page break, or beside a cell that reaches over them. */
import { Passage } from '../text/passage.ts'
import type { Cell } from './block.ts'

export type Row = readonly Cell[]

export const widest = (rows: readonly Row[]): number => rows.reduce((width, row) => Math.max(width, row.length), 0)

/**
 * Rows as one, those that are whole being parts of it beside a cell that reaches over them; the others go on with the row
 * above. All at once: joined one by one, the first parts of a long row would be copied with each of the others.
 */
export const joinCells = (rows: readonly Row[], isWhole: (row: Row) => boolean): Row => {
  const [row] = rows
  if (row && rows.length === 1) return row
  const wholes: Row[][] = []
  for (const one of rows) {
    const last = wholes.at(-1)
    if (last && !isWhole(one)) last.push(one)
    else wholes.push([one])
  }
  return Array.from({ length: widest(rows) }, (_, i) => {
    const parts = partsOf(wholes, i)
    const lines = parts.filter((part, at) => part !== parts[at - 1]).flat()
    return wholes.length > 1 ? { lines, parts } : { lines }
  })
}

/** The lines of a column by the rows beside which they stand; a cell that another one covers has that one's. */
const partsOf = (wholes: readonly (readonly Row[])[], column: number): (readonly Passage[])[] => {
  const parts: (readonly Passage[])[] = []
  for (const rows of wholes) {
    const above = parts.at(-1)
    parts.push(above && rows[0]?.[column]?.covered ? above : joinLines(rows.map((row) => row[column]?.lines ?? [])))
  }
  return parts
}

/** The first line of a row runs on from the last above when it begins with a small letter. */
const joinLines = (parts: readonly (readonly Passage[])[]): Passage[] => {
  const lines: Passage[][] = []
  parts.forEach((part, row) => {
    part.forEach((line, i) => {
      const last = lines.at(-1)
      if (last && i === 0 && row > 0 && line.test(/^[\p{Ll}(]/u)) last.push(line)
      else lines.push([line])
    })
  })
  return lines.map((line) => Passage.join(line))
}
