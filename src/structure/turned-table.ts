/** Tables that were laid on their side: titles down the first column, beside them a column for each thing. */
import type { Cell, Table } from '../document/block.ts'
import { widest } from '../document/spanned-rows.ts'

/** The table with its columns as rows; a cell that reached over columns reaches down over rows and the other way round. */
export const turned = ({ rows }: Table): Table => ({
  type: 'table',
  rows: Array.from({ length: widest(rows) }, (_, column) => rows.map((row, at) => turnedCell(rows, row, at, column))),
})

const turnedCell = (rows: Table['rows'], row: readonly Cell[], at: number, column: number): Cell => {
  if (isUnderWide(row, column)) return { lines: [], covered: true }
  const { lines = [], covered } = row[column] ?? {}
  if (covered) return { lines: [] }
  let columns = 1
  while (rows[at + columns]?.[column]?.covered) columns++
  return columns > 1 ? { lines, columns } : { lines }
}

/** Whether a cell to the left reaches over the column. */
const isUnderWide = (row: readonly Cell[], column: number): boolean => {
  for (let left = column - 1; left >= 0; left--) {
    const { columns = 1, lines } = row[left] ?? { lines: [] }
    if (columns > 1) return left + columns > column
    if (lines.length > 0) return false
  }
  return false
}
