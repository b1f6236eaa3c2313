/** Rows inside the rows of a table, and columns of years. */
import type { Cell, Table } from './block.ts'

/** A column's title that is a year. */
export const isYear = ({ lines: [line, ...more] }: Cell): boolean =>
  more.length === 0 && line?.test(/^(?:19|20)\d\d$/) === true

/** The rows into which the lines of cells beside each other part a row whose label reaches over all of them. */
export const rowsWithin = (cells: readonly Cell[]): Table | undefined => {
  const [first, second] = cells
  const count = first?.lines.length ?? 0
  if (!second || count < 2 || cells.some(({ lines }) => lines.length !== count)) return undefined
  return {
    type: 'table',
    rows: Array.from({ length: count }, (_, i) => cells.map(({ lines }) => ({ lines: lines.slice(i, i + 1) }))),
  }
}
