/** Tables without rules and columns of text, told from running text by the gaps that go down through several lines. */
import { largest, smallest } from '../../../text/extent.ts'
import type { Rule } from '../ink.ts'
import { addRun, type Line, type Row, type Run } from '../lines.ts'
import { columnOf, gapsOf, gutterRun, innerGutters, type Gutter, type GutterRun } from './gutters.ts'
import { tableRows } from './open-table.ts'
import { restOf, titleAbove } from './table-ends.ts'
import { textColumns } from './text-columns.ts'
import { itemSign } from '../../../document/lists.ts'

/** One column's lines of one row. */
export type OpenCell = readonly Line[]

export type Region =
  | { readonly type: 'lines'; readonly rows: readonly Row[] }
  | { readonly type: 'columns'; readonly columns: readonly (readonly Row[])[] }
  | OpenTable

export interface OpenTable {
  readonly type: 'table'
  /** Where its columns begin, in points, and the gaps between them. */
  readonly edges: readonly number[]
  readonly gutters: readonly Gutter[]
  readonly rows: readonly (readonly OpenCell[])[]
}

/** What tells of tables besides gaps: the lines drawn across the page, and the table that the page before ends with. */
export interface Hints {
  readonly rules: readonly Rule[]
  readonly before?: OpenTable
}

/** In sizes of the type. */
const LONE_ROW = 2
const CLEAR = 1.2
const COLUMN = { rows: 8, width: 14, filled: 0.6 }

/** Cuts rows into stretches of running text, tables and columns. `leading` is the usual distance of lines, in sizes. */
export const regionsOf = (rows: readonly Row[], leading: number, { rules, before }: Hints): Region[] => {
  const regions: Region[] = []
  const merged = mergeOffset(rows.map(withoutSigns))
  const first = before && restOf(before, merged, leading)
  let lines: Row[] = []
  const flush = () => {
    if (lines.length > 0) regions.push({ type: 'lines', rows: lines })
    lines = []
  }
  for (let i = 0; i < merged.length;) {
    const goesOn = i === 0 && first !== undefined
    const text = goesOn ? undefined : textColumns(merged, i, leading, rules)
    if (text) {
      flush()
      regions.push(columnsOf(text))
      i = text.end
      continue
    }
    const run = goesOn ? first : gutterRun(merged, i, gapsOf(merged[i] ?? []), leading)
    if (run && (goesOn || isSound(run))) {
      const isText = isColumns(run) || (!goesOn && isProseAbreast(run, leading, rules))
      const title = isText ? [] : titleAbove(lines, run, leading, rules)
      lines = lines.slice(0, lines.length - title.length)
      flush()
      regions.push(
        isText ? columnsOf(run) : tableOf(withInner({ ...run, rows: [...title, ...run.rows] }), leading, rules),
      )
      i = run.end
    } else lines.push(merged[i++] ?? [])
  }
  flush()
  return regions
}

/** In sizes: further from its words no list sign stands. */
const HANGING = 4

/** List signs and the gaps after them make no columns: a sign of any sort at the beginning, spots also further on. */
const withoutSigns = (row: Row): Row => {
  const kept: Line[] = []
  for (const line of row) {
    const sign = kept.at(-1)
    if (sign && isSign(sign, line, kept.length === 1)) kept[kept.length - 1] = withSign(sign, line)
    else kept.push(line)
  }
  return kept
}

const isSign = (line: Line, next: Line, isFirst: boolean): boolean => {
  const text = line.text.trim()
  const isNear = next.x1 - line.x2 <= HANGING * next.size
  return (
    isNear &&
    (isFirst ? text.length <= 3 && itemSign(`${text}\t${next.text}`) !== undefined : /^[•◦▪■●○·]$/u.test(text))
  )
}

const withSign = (sign: Line, line: Line): Line => {
  const runs: Run[] = [...sign.runs]
  addRun(runs, { text: '\t', bold: false, raised: false })
  for (const run of line.runs) addRun(runs, run)
  return { ...line, x1: sign.x1, runs, text: `${sign.text}\t${line.text}`, textX: line.x1 }
}

/** Lines beside each other whose base lines differ a little, as in cells set to the middle, make one row. */
const mergeOffset = (rows: readonly Row[]): Row[] => {
  const merged: Row[] = []
  for (const row of rows) {
    const last = merged.at(-1)
    const [before, after] = [last?.at(-1), row[0]]
    const near = before && after && after.y - before.y < 0.75 * Math.min(before.size, after.size)
    const apart = near && last?.every((a) => row.every((b) => a.x2 + a.size < b.x1 || b.x2 + a.size < a.x1))
    if (last && apart) merged[merged.length - 1] = [...last, ...row].sort((a, b) => a.x1 - b.x1)
    else merged.push(row)
  }
  return merged
}

/** The narrower its gaps, the more rows must have them: words set far apart are no columns. */
const isSound = ({ rows, gutters }: GutterRun): boolean => {
  const several = rows.filter((row) => row.length > 1).length
  const size = rows[0]?.[0]?.size ?? 0
  const widest = largest(gutters.map(([left, right]) => right - left)) / size
  return several > 2 || (several > 1 && widest > CLEAR) || widest > LONE_ROW
}

/** Newspaper columns: all of them filled with long lines from top to bottom. */
const isColumns = ({ rows, gutters }: GutterRun): boolean => {
  if (rows.length < COLUMN.rows || gutters.length > 2) return false
  return Array.from({ length: gutters.length + 1 }, (_, column) => {
    const lines = rows.flatMap((row) => row.filter((line) => columnOf(line, gutters) === column))
    const width = largest(lines.map((line) => line.x2)) - smallest(lines.map((line) => line.x1))
    const long = lines.filter((line) => line.x2 - line.x1 > 0.75 * width)
    const size = lines[0]?.size ?? 1
    return width > COLUMN.width * size && long.length > COLUMN.filled * lines.length && lines.length > 0.8 * rows.length
  }).every(Boolean)
}

/**
 * Short columns of prose: no line is drawn between them, and what would be a table of one row, or of a row a line, has whole
 * sentences in every column.
 */
const isProseAbreast = (run: GutterRun, leading: number, rules: readonly Rule[]): boolean => {
  const lines = run.rows.flat()
  const [top, bottom] = [smallest(lines.map(({ y }) => y)), largest(lines.map(({ y }) => y))]
  if (rules.some(({ y1, y2 }) => y2 > top - (lines[0]?.size ?? 0) && y1 < bottom)) return false
  const { rows } = tableOf(run, leading, rules)
  if (rows.length > 1 && rows.some((row) => row.some((cell) => cell.length !== 1))) return false
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []))
  return columns.length > 1 && columns.every(isProse)
}

/** At least two sentences on three lines, one of which goes on with the next. */
const isProse = (lines: readonly Line[]): boolean => {
  const texts = lines.map(({ text }) => text.trim())
  const whole = texts.join(' ')
  return (
    texts.length >= 3 &&
    texts.some((text, i) => /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(texts[i - 1] ?? '')) &&
    /^\p{Lu}/u.test(whole) &&
    /[.!?]$/.test(whole) &&
    /\p{Ll}[.!?] \p{Lu}/u.test(whole.slice(1, -1))
  )
}

const columnsOf = ({ rows, gutters }: GutterRun): Region => ({
  type: 'columns',
  columns: Array.from({ length: gutters.length + 1 }, (_, column) =>
    atLeft(rows.map((row) => row.filter((line) => columnOf(line, gutters) === column)).filter((row) => row.length > 0)),
  ),
})

/** With the gaps inside its columns that only titles cross. */
const withInner = ({ rows, gutters, end }: GutterRun): GutterRun => {
  const columns: Line[][][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const row of rows) {
    for (const column of columns) column.push([])
    for (const line of row) columns[columnOf(line, gutters)]?.at(-1)?.push(line)
  }
  const inner = columns.map((lines) => lines.filter((row) => row.length > 0)).flatMap(innerGutters)
  return { rows, gutters: [...gutters, ...inner], end }
}

/** As if the column were the first: a list on its own edge is nested in none of the column before. */
const atLeft = (rows: readonly Row[]): Row[] => {
  const left = smallest(rows.flat().map(({ x1 }) => x1))
  return rows.map((row) => row.map((line) => movedBy(line, -left)))
}

const movedBy = (line: Line, x: number): Line => ({
  ...line,
  x1: line.x1 + x,
  x2: line.x2 + x,
  ...(line.textX !== undefined && { textX: line.textX + x }),
})

const tableOf = ({ rows, gutters }: GutterRun, leading: number, rules: readonly Rule[]): OpenTable => {
  const sorted = [...gutters].sort((a, b) => a[0] - b[0])
  const lines = rows.flat().map((line) => ({ line, column: columnOf(line, sorted) }))
  const cells = tableRows(lines, leading, rules).map((row) =>
    Array.from({ length: sorted.length + 1 }, (_, column) =>
      row.filter((placed) => placed.column === column).map(({ line }) => line),
    ),
  )
  const left = lines.reduce((least, { line }) => Math.min(least, line.x1), Infinity)
  return { type: 'table', edges: [left, ...sorted.map(([, right]) => right)], gutters: sorted, rows: cells }
}
