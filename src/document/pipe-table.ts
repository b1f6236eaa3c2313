/** Tables whose cells stand between pipes: Markdown's, those without a row of dashes, and grids of `+---+`. */
import type { Cell, Table } from './block.ts'
import { markGaps, readCell } from './cells.ts'
import { from, type Line, type Margin } from './line.ts'

/** The row of dashes below the titles (GitHub Flavored Markdown, section 4.10). */
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const GRID = /^\s*\+(?:[-=:]+\+)+\s*$/
/** A row that pipes enclose, with a pipe inside. */
const ENCLOSED = /^\s*\|.*\|.*\|\s*$/

const isDelimiter = (line: Line | undefined): boolean => line?.text.includes('|') === true && DELIMITER.test(line.text)
const isGrid = (line: Line | undefined): boolean => line?.text.includes('+') === true && GRID.test(line.text)

/** Whether a table begins at the line: titles over dashes, a grid's border, or two enclosed rows. */
export const isPipeTable = (line: Line, next: Line | undefined): boolean => {
  if (next === undefined) return false
  if (isGrid(line)) return next.text.includes('|')
  return line.text.includes('|') && (isDelimiter(next) || (ENCLOSED.test(line.text) && ENCLOSED.test(next.text)))
}

/** Whether the line goes on with the table. */
export const isPipeRow = (line: Line): boolean => line.text.includes('|') || isGrid(line)

export const readPipeTable = (source: string, lines: readonly Line[], margin: Margin): Table => {
  const rows: Line[][][] = []
  const inGrid = lines.some(isGrid)
  let open = false
  for (const line of lines) {
    if (isGrid(line) || isDelimiter(line)) {
      margin.markup.push([line.start, line.end])
      open = false
      continue
    }
    const cells = cellsOf(line)
    markGaps(line, cells, margin)
    const last = rows.at(-1)
    if (inGrid && open && last) cells.forEach((cell, i) => (last[i] ??= []).push(cell))
    else rows.push(cells.map((cell) => [cell]))
    open = true
  }
  return { type: 'table', rows: rows.map((row) => row.map((parts): Cell => readCell(source, parts, margin))) }
}

/** The text between pipes; `\\|` is none. */
const cellsOf = (line: Line): Line[] => {
  const cells: Line[] = []
  const open = /^\s*\|/.exec(line.text)?.[0].length ?? 0
  const { text, start } = from(line, open)
  let begin = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && (text[i] !== '|' || text[i - 1] === '\\')) continue
    if (i < text.length || text.slice(begin).trim() !== '')
      cells.push({ start: start + begin, end: start + i, text: text.slice(begin, i) })
    begin = i + 1
  }
  return cells
}
