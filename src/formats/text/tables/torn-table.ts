/** Tables whose cells stand one below the other, each closed by a bar, as some readers print those of pages. */
import type { Table } from '../../../document/block.ts'
import type { Line, Margin } from '../../../document/line.ts'
import { readCell } from './cells.ts'

const CELL = /^\s*[^|\s][^|]{0,200}\|\s*$/
/** A figure, with its unit; or the dash for none. */
const VALUE = /^(?:[-–—]|\d[\d.,\s-]*(?:Kč|%|€|EUR|CZK)?)$/u
const COLUMNS = { least: 3, most: 12 }

interface Torn {
  /** How many lines make a row. */
  readonly columns: number
  /** The index of the line after the table. */
  readonly next: number
}

/** The table that begins at the index: a row of titles, and rows that have figures in the same columns. */
export const tornTable = (lines: readonly Line[], at: number): Torn | undefined => {
  if (!isCell(lines[at]) || isCell(lines[at - 1])) return undefined
  let next = at
  while (isCell(lines[next])) next++
  const values = lines.slice(at, next).map(({ text }) => VALUE.test(cellOf(text).trim()))
  for (let columns = COLUMNS.least; columns <= Math.min(COLUMNS.most, values.length / 2); columns++)
    if (values.length % columns === 0 && areRows(values, columns)) return { columns, next }
  return undefined
}

const isCell = (line: Line | undefined): boolean => line?.text.includes('|') === true && CELL.test(line.text)
const cellOf = (text: string): string => text.slice(0, text.indexOf('|'))

const areRows = (values: readonly boolean[], columns: number): boolean =>
  !values.slice(0, columns).includes(true) &&
  values.slice(columns, 2 * columns).includes(true) &&
  values[columns] === false &&
  values.every((isValue, i) => i < 2 * columns || isValue === values[columns + (i % columns)])

export const readTornTable = (source: string, lines: readonly Line[], columns: number, margin: Margin): Table => {
  const cells = lines.map(({ start, text }) => {
    const cell = cellOf(text)
    margin.markup.push([start + cell.length, start + cell.length + 1])
    return readCell(source, [{ start, end: start + cell.length, text: cell }], margin)
  })
  const rows = Array.from({ length: lines.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  return { type: 'table', rows }
}
