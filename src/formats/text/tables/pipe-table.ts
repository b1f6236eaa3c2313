/** Tables whose cells stand between pipes: Markdown's, those without a row of dashes, and grids of `+---+`. */
import type { Cell, Table } from '../../../document/block.ts'
import { markGaps, readCell } from './cells.ts'
import { from, type Line, type Margin } from '../../../document/line.ts'

/** The row of dashes below the titles (GitHub Flavored Markdown, section 4.10). */
const DELIMITER = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const GRID = /^\s*\+(?:[-=:]+\+)+\s*$/
/** A row that pipes enclose, with a pipe inside. */
const isEnclosed = ({ text }: Line): boolean => {
  const row = text.trim()
  return row.startsWith('|') && row.endsWith('|') && row.slice(1, -1).includes('|')
}

/** A row whose cells pipes part but do not enclose. */
const PARTED = /^\s*[^|\s][^|]*(?:\s\|(?:\s[^|]*|$))+$/

/** Rows of as many cells: two will do where there are three cells and more, of two cells three. */
const areParted = (lines: readonly Line[], at: number): boolean => {
  const pipes = pipesIn(lines[at])
  const rows = lines.slice(at, at + (pipes > 1 ? 2 : 3))
  return (
    pipes > 0 &&
    rows.length > (pipes > 1 ? 1 : 2) &&
    rows.every((row) => pipesIn(row) === pipes && PARTED.test(row.text))
  )
}

const pipesIn = (line: Line | undefined): number => (line?.text.split('|').length ?? 1) - 1

const isDelimiter = (line: Line | undefined): boolean =>
  line?.text.includes('|') === true && DELIMITER.test(line.text.trim())
const isGrid = (line: Line | undefined): boolean => line?.text.includes('+') === true && GRID.test(line.text)

/** Whether a table begins at the index: titles over dashes, a grid's border, or rows alike. */
export const isPipeTable = (lines: readonly Line[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (line === undefined || next === undefined) return false
  if (isGrid(line)) return next.text.includes('|')
  if (!line.text.includes('|')) return false
  return isDelimiter(next) || (isEnclosed(line) && isEnclosed(next)) || areParted(lines, at)
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
