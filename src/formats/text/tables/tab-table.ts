/** Tables pasted from pages and documents: cells between tabs. Line ends inside a cell break its row. */
import type { Table } from '../../../document/block.ts'
import { readCell } from './cells.ts'
import { isBlank, splitAt, type Line, type Margin } from '../../../document/line.ts'
import { itemSign } from '../../../document/lists.ts'

/** Cells with a tab between; not a tab at the end of a line, nor one after a list sign, as Word copies lists. */
export const isTabRow = ({ text }: Line): boolean => {
  if (!text.includes('\t') || !TAB_ROW.test(text)) return false
  const sign = itemSign(text)
  return !sign || text.slice(sign.length).trimEnd().includes('\t')
}
const TAB = /\t/g
const TAB_ROW = /^\s*\S[^\t]*\t(?:[^\t]*\t|.*\S)/

/** Broken rows are looked for within so many lines. */
const LONGEST_ROW = 40

/** The rows of the table that begins at the index, each with its lines; `next` is the index of the line after it. */
export const tabRows = (lines: readonly Line[], at: number): { rows: Line[][]; next: number } => {
  const rows: Line[][] = []
  const title = lines[at]
  const tabs = title ? tabsIn(title) : 0
  let i = at
  for (let line = lines[i]; line && !isBlank(line); line = lines[i]) {
    const broken = rows.length > 0 ? brokenRow(lines, i, tabs) : 1
    if (broken < 2 && !line.text.includes('\t')) break
    rows.push(lines.slice(i, i + broken))
    i += broken
  }
  return { rows, next: i }
}

const tabsIn = (line: Line): number => line.text.split('\t').length - 1

/** The number of lines from the index on that have the title row's number of tabs only together; 1 for a whole row. */
const brokenRow = (lines: readonly Line[], at: number, tabs: number): number => {
  let sum = 0
  for (let i = at; i < at + LONGEST_ROW; i++) {
    const line = lines[i]
    if (!line || isBlank(line) || (i > at && tabsIn(line) === tabs)) return 1
    sum += tabsIn(line)
    if (sum > tabs) return 1
    if (sum === tabs) return i - at + 1
  }
  return 1
}

export const readTabTable = (source: string, rows: readonly (readonly Line[])[], margin: Margin): Table => ({
  type: 'table',
  rows: rows.map((lines) => cellsOf(lines).map((parts) => readCell(source, parts, margin))),
})

/** The cells of a row; the last one of a line goes on in the next line. */
const cellsOf = (lines: readonly Line[]): Line[][] => {
  const cells: Line[][] = [[]]
  for (const line of lines)
    for (const [i, part] of splitAt(line, TAB).entries()) {
      if (i > 0) cells.push([])
      cells.at(-1)?.push(part)
    }
  return cells
}
