/** Tables whose rows a bar begins and whose cells stand a line each, closed by one: *| IČO: |*, below it *00286010 |*. */
import { isBlank, type Line, type Margin } from '../../../document/line.ts'
import type { Cell, Table } from '../../../document/block.ts'
import { readCell } from './cells.ts'

/** A row: its cells, the parts of each, and whether they stand on several lines. */
interface Row {
  readonly cells: Line[][]
  isTorn: boolean
}

interface Torn {
  readonly rows: readonly Row[]
  readonly bars: readonly number[]
  /** The index of the line after the table. */
  readonly next: number
}

/** So many torn rows of two cells and more, in so many lines, are a table. */
const FEWEST = 2
const NEAR = 20
/** So many lines of one cell may stand above the bar that closes it. */
const LONGEST_CELL = 6

/** Whether a table of torn rows begins at the index. */
export const isTornRows = (lines: readonly Line[], at: number): boolean =>
  beginsRow(lines[at]) &&
  rowsFrom(lines, at, at + NEAR).rows.filter(({ cells, isTorn }) => isTorn && cells.length > 1).length >= FEWEST

export const readTornRows = (
  source: string,
  lines: readonly Line[],
  at: number,
  margin: Margin,
): { table: Table; next: number } => {
  const { rows, bars, next } = rowsFrom(lines, at, lines.length)
  for (const bar of bars) margin.markup.push([bar, bar + 1])
  const own = rows.filter(({ cells }) => {
    const isDelimiter = cells.every((parts) => parts.every(({ text }) => /^\s*:?-+:?\s*$/.test(text)))
    if (isDelimiter) for (const { start, end } of cells.flat()) margin.markup.push([start, end])
    return !isDelimiter
  })
  return {
    table: { type: 'table', rows: own.map(({ cells }) => cells.map((parts): Cell => readCell(source, parts, margin))) },
    next,
  }
}

/** A bar alone closes a cell; one before a cell begins a row, also before an empty one. */
const BEGINNING = /^\s*\|\s*\S/
const beginsRow = (line: Line | undefined): boolean => line?.text.includes('|') === true && BEGINNING.test(line.text)

/** The rows from a line on, up to the first that belongs to none. */
const rowsFrom = (lines: readonly Line[], at: number, end: number): Torn => {
  const rows: Row[] = []
  const bars: number[] = []
  let next = at
  /** The cell that no bar has closed yet. */
  let open: Line[] | undefined
  for (let i = at; i < Math.min(end, lines.length); i++) {
    const line = lines[i]
    if (!line || isBlank(line)) continue
    const begins = beginsRow(line)
    if (begins) {
      rows.push({ cells: [], isTorn: false })
      open = undefined
    } else if (!line.text.includes('|') && !isClosedBelow(lines, i)) break
    const row = rows.at(-1)
    if (!row) break
    if (!begins) row.isTorn = true
    const pieces = piecesOf(line)
    for (const [piece, part] of pieces.entries()) {
      const isLast = piece === pieces.length - 1
      if (piece < pieces.length - 1) bars.push(part.end)
      if ((begins && piece === 0) || (isLast && isBlank(part))) continue
      if (open) open.push(part)
      else row.cells.push((open = [part]))
      if (!isLast) open = undefined
    }
    next = i + 1
  }
  return { rows, bars, next }
}

/** Whether a bar closes the cell that goes on in a line without any. */
const isClosedBelow = (lines: readonly Line[], i: number): boolean => {
  const bar = lines.slice(i + 1, i + LONGEST_CELL).find((line) => isBlank(line) || line.text.includes('|'))
  return bar !== undefined && !isBlank(bar) && !beginsRow(bar)
}

/** What stands between the bars of a line. */
const piecesOf = ({ start, text }: Line): Line[] => {
  const pieces: Line[] = []
  for (let at = 0; at <= text.length;) {
    const bar = text.indexOf('|', at)
    const end = bar < 0 ? text.length : bar
    pieces.push({ start: start + at, end: start + end, text: text.slice(at, end) })
    at = end + 1
  }
  return pieces
}
