/** Tables without rules and columns of text, told from running text by the gaps that go down through several lines. */
import { largest, smallest } from './extent.ts'
import { addRun, type Line, type Row, type Run } from './pdf-lines.ts'
import { tableRows } from './pdf-open-table.ts'
import { itemSign } from './lists.ts'

/** One column's lines of one row. */
export type OpenCell = readonly Line[]

export type Region =
  | { readonly type: 'lines'; readonly rows: readonly Row[] }
  | { readonly type: 'columns'; readonly columns: readonly (readonly Row[])[] }
  | { readonly type: 'table'; readonly edges: readonly number[]; readonly rows: readonly (readonly OpenCell[])[] }

type Gutter = readonly [left: number, right: number]

/** In sizes of the type. */
const NARROWEST = 0.5
const LONE_ROW = 2
const CLEAR = 1.2
/** No page has so many rows of text. */
const LONGEST = 300
const COLUMN = { rows: 8, width: 14, filled: 0.6 }

/** Cuts rows into stretches of running text, tables and columns. `leading` is the usual distance of lines, in sizes. */
export const regionsOf = (rows: readonly Row[], leading: number): Region[] => {
  const regions: Region[] = []
  const merged = mergeOffset(rows.map(withoutSign))
  let lines: Row[] = []
  const flush = () => {
    if (lines.length > 0) regions.push({ type: 'lines', rows: lines })
    lines = []
  }
  for (let i = 0; i < merged.length;) {
    const run = gutterRun(merged, i, leading)
    if (run && isSound(run)) {
      const title = isColumns(run) ? [] : titleAbove(lines, run, leading)
      lines = lines.slice(0, lines.length - title.length)
      flush()
      regions.push(isColumns(run) ? columnsOf(run) : tableOf({ ...run, rows: [...title, ...run.rows] }, leading))
      i = run.end
    } else lines.push(merged[i++] ?? [])
  }
  flush()
  return regions
}

/** A list sign and the gap after it make no column. */
const withoutSign = (row: Row): Row => {
  const [sign, first, ...rest] = row
  if (!sign || !first || !itemSign(`${sign.text}\t${first.text}`)) return row
  if (!/^\s*\S{1,3}\s*$/.test(sign.text)) return row
  const runs: Run[] = [...sign.runs]
  addRun(runs, { text: '\t', bold: false, raised: false })
  for (const run of first.runs) addRun(runs, run)
  return [{ ...first, x1: sign.x1, runs, text: `${sign.text}\t${first.text}`, textX: first.x1 }, ...rest]
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

interface GutterRun {
  readonly rows: readonly Row[]
  readonly gutters: readonly Gutter[]
  readonly end: number
}

/** The rows from `start` on through which the same gaps go down. */
const gutterRun = (rows: readonly Row[], start: number, leading: number): GutterRun | undefined => {
  const first = rows[start] ?? []
  let gutters: readonly Gutter[] = gapsOf(first)
  if (gutters.length === 0) return undefined
  let [left, right] = [first[0]?.x1 ?? 0, first.at(-1)?.x2 ?? 0]
  let end = start + 1
  for (let row = rows[end]; row && end - start < LONGEST; row = rows[end]) {
    if (isApart(rows[end - 1] ?? [], row, leading)) break
    const narrowed = row.reduce<readonly Gutter[]>(
      (open, line) => open.flatMap((gutter) => narrow(gutter, line)),
      gutters,
    )
    if (narrowed.length < gutters.length) break
    gutters = narrowed
    gutters = [...gutters, ...outerGutters(row, gutters, left, right)]
    for (const line of row) {
      right = Math.max(right, line.x2)
      left = Math.min(left, line.x1)
    }
    end++
  }
  return { rows: rows.slice(start, end), gutters, end }
}

/** The rows next above a table that stand in one of its later columns: its title row, set to the bottom of its cells. */
const titleAbove = (before: readonly Row[], { rows, gutters }: GutterRun, leading: number): Row[] => {
  const title: Row[] = []
  const left = smallest(gutters.map(([, right]) => right))
  for (const row of [...before].reverse()) {
    const below = title[0] ?? rows[0] ?? []
    const inside = row.every(
      (line) => line.x1 >= left - 1 && gutters.every((gutter) => narrow(gutter, line).length > 0),
    )
    if (!inside || gapBetween(row, below) > 1.12 * leading) break
    title.unshift(row)
  }
  return title
}

/** Gaps to columns that only later rows fill: beside all that stood there before, and beside a line of the same row. */
const outerGutters = (row: Row, gutters: readonly Gutter[], left: number, right: number): Gutter[] =>
  row.slice(1).flatMap((line, i): Gutter[] => {
    const before = row[i]
    if (!before || columnOf(before, gutters) !== columnOf(line, gutters)) return []
    return line.x1 > right || before.x2 < left
      ? [line.x1 > right ? [Math.max(before.x2, right), line.x1] : [before.x2, Math.min(line.x1, left)]]
      : []
  })

const gapsOf = (row: Row): Gutter[] => row.slice(1).map((line, i): Gutter => [row[i]?.x2 ?? 0, line.x1])

/** What a line leaves of a gap: nothing if it crosses it, two gaps if it stands in its middle. */
const narrow = (gutter: Gutter, line: Line): Gutter[] => {
  const [left, right] = gutter
  if (line.x2 <= left || line.x1 >= right) return [gutter]
  const least = NARROWEST * line.size
  const parts: Gutter[] = [
    [left, line.x1],
    [line.x2, right],
  ]
  return parts.filter(([from, to]) => to - from >= least)
}

/** How far a row's first line stands below the row before, in sizes of its type. */
const gapBetween = (before: Row, row: Row): number => {
  const [first] = row
  return first && before.length > 0 ? (first.y - largest(before.map((line) => line.y))) / first.size : Infinity
}

/** A row far below the one before, or a lone line a little below, begins something new. */
const isApart = (before: Row, row: Row, leading: number): boolean => {
  const gap = gapBetween(before, row)
  return gap > (row.length === 1 ? 1.35 : 2.5) * leading || gap < 0
}

/** The narrower its gaps, the more rows must have them: words set far apart are no columns. */
const isSound = ({ rows, gutters }: GutterRun): boolean => {
  const several = rows.filter((row) => row.length > 1).length
  const size = rows[0]?.[0]?.size ?? 0
  const widest = largest(gutters.map(([left, right]) => right - left)) / size
  return several > 2 || (several > 1 && widest > CLEAR) || widest > LONE_ROW
}

/** The number of the column that a line stands in. */
const columnOf = (line: Line, gutters: readonly Gutter[]): number => {
  const middle = (line.x1 + line.x2) / 2
  return gutters.filter(([left]) => left < middle).length
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

const columnsOf = ({ rows, gutters }: GutterRun): Region => ({
  type: 'columns',
  columns: Array.from({ length: gutters.length + 1 }, (_, column) =>
    rows.map((row) => row.filter((line) => columnOf(line, gutters) === column)).filter((row) => row.length > 0),
  ),
})

const tableOf = ({ rows, gutters }: GutterRun, leading: number): Region => {
  const sorted = [...gutters].sort((a, b) => a[0] - b[0])
  const lines = rows.flat().map((line) => ({ line, column: columnOf(line, sorted) }))
  const cells = tableRows(lines, leading).map((row) =>
    Array.from({ length: sorted.length + 1 }, (_, column) =>
      row.filter((placed) => placed.column === column).map(({ line }) => line),
    ),
  )
  const left = lines.reduce((least, { line }) => Math.min(least, line.x1), Infinity)
  return { type: 'table', edges: [left, ...sorted.map(([, right]) => right)], rows: cells }
}
