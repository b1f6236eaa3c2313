/** Tables whose columns a row of dashes rules, as pandoc and typists make them. */
import { atStart } from '../../../text/beginning.ts'
import type { Table } from '../../../document/block.ts'
import { readCell } from './cells.ts'
import { isBlank, type Line, type Margin } from '../../../document/line.ts'

const RULER = atStart(/^\s*-{2,}(?:\s+-{2,})+\s*$/)
const BORDER = atStart(/^\s*-{3,}\s*$/)

/** How far below a table's border its row of dashes may stand. Lines. */
const FURTHEST_RULER = 20
/** How far below its border a table may end. Lines. */
const LONGEST_TABLE = 1000

const isRuler = (line: Line | undefined): boolean => line !== undefined && RULER.test(line.text)
const isBorder = (line: Line | undefined): boolean => line !== undefined && BORDER.test(line.text)

/** Where a table has its border, its row of dashes and its last line. */
interface Frame {
  readonly bordered: boolean
  readonly ruler: number
  readonly end: number
}

/** The frame of a table that begins at the index with its border, its titles or, without titles, its row of dashes. */
const frameOf = (lines: readonly Line[], at: number): Frame | undefined => {
  if (isRuler(lines[at])) {
    const end = endOf(lines, at + 1)
    return end > at + 1 && isRuler(lines[end]) ? { bordered: false, ruler: at, end } : undefined
  }
  if (!isBorder(lines[at])) {
    const titled = !isBlank(lines[at]) && isRuler(lines[at + 1])
    return titled ? { bordered: false, ruler: at + 1, end: endOf(lines, at + 2) } : undefined
  }
  let ruler = at + 1
  while (ruler < at + FURTHEST_RULER && !isBlank(lines[ruler]) && !isRuler(lines[ruler])) ruler++
  if (!isRuler(lines[ruler])) return undefined
  let end = ruler + 1
  while (end < at + LONGEST_TABLE && end < lines.length && !isBorder(lines[end])) end++
  return isBorder(lines[end]) ? { bordered: true, ruler, end } : undefined
}

/** The index of the first line that is blank or ruled. */
const endOf = (lines: readonly Line[], at: number): number => {
  let end = at
  while (!isBlank(lines[end]) && !isBorder(lines[end]) && !isRuler(lines[end])) end++
  return end
}

export const isDashTable = (lines: readonly Line[], at: number): boolean =>
  (isRuler(lines[at]) || isRuler(lines[at + 1]) || isBorder(lines[at])) && frameOf(lines, at) !== undefined

/** Reads the table that begins at the index; `next` is the index of the line after it. */
export const readDashTable = (
  source: string,
  lines: readonly Line[],
  at: number,
  margin: Margin,
): { table: Table; next: number } => {
  const { bordered, ruler, end } = frameOf(lines, at) ?? { bordered: false, ruler: at, end: at }
  const columns = columnsOf(lines[ruler]?.text ?? '')
  const rows: Line[][] = [lines.slice(bordered ? at + 1 : at, ruler), []]
  for (const line of lines.slice(ruler + 1, end)) {
    if (!bordered || isBlank(line)) rows.push([])
    if (!isBlank(line)) rows.at(-1)?.push(line)
  }
  for (const line of [lines[at], lines[ruler], lines[end]])
    if (isBorder(line) || isRuler(line)) margin.markup.push([line?.start ?? 0, line?.end ?? 0])
  const cells = rows.filter((row) => row.length > 0).map((row) => cellsOf(row, columns))
  return {
    table: { type: 'table', rows: cells.map((row) => row.map((parts) => readCell(source, parts, margin))) },
    next: isBlank(lines[end]) ? end : end + 1,
  }
}

/** Where the columns begin: each reaches to the next. */
const columnsOf = (ruler: string): number[] => [...ruler.matchAll(/-+/g)].map(({ index }, i) => (i === 0 ? 0 : index))

const cellsOf = (lines: readonly Line[], columns: readonly number[]): Line[][] =>
  columns.map((from, i) =>
    lines.map(({ text, start, end }) => {
      const to = columns[i + 1] ?? text.length
      return { text: text.slice(from, to), start: Math.min(start + from, end), end: Math.min(start + to, end) }
    }),
  )
