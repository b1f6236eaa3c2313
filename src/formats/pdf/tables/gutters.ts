/** The gaps that go down through several lines of a PDF's page, between columns. */
import { largest } from '../../../text/extent.ts'
import type { Line, Row } from '../lines.ts'

export type Gutter = readonly [left: number, right: number]

/** In sizes of the type. */
const NARROWEST = 0.5
/** No page has so many rows of text. */
const LONGEST = 300

export interface GutterRun {
  readonly rows: readonly Row[]
  readonly gutters: readonly Gutter[]
  readonly end: number
}

/** The rows from `start` on through which the gaps `from` go down, and those that open in them. */
export const gutterRun = (
  rows: readonly Row[],
  start: number,
  from: readonly Gutter[],
  leading: number,
): GutterRun | undefined => {
  const first = rows[start] ?? []
  let gutters = from
  if (gutters.length === 0) return undefined
  let [left, right] = [first[0]?.x1 ?? 0, first.at(-1)?.x2 ?? 0]
  let end = start + 1
  for (let row = rows[end]; row && end - start < LONGEST; row = rows[end]) {
    if (isApart(rows[end - 1] ?? [], row, leading) || isLarger(row, first)) break
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

/** Gaps to columns that only later rows fill: beside all that stood there before, and beside a line of the same row. */
const outerGutters = (row: Row, gutters: readonly Gutter[], left: number, right: number): Gutter[] =>
  row.slice(1).flatMap((line, i): Gutter[] => {
    const before = row[i]
    if (!before || columnOf(before, gutters) !== columnOf(line, gutters)) return []
    return line.x1 > right || before.x2 < left
      ? [line.x1 > right ? [Math.max(before.x2, right), line.x1] : [before.x2, Math.min(line.x1, left)]]
      : []
  })

export const gapsOf = (row: Row): Gutter[] => row.slice(1).map((line, i): Gutter => [row[i]?.x2 ?? 0, line.x1])

/** What a line leaves of a gap: nothing if it crosses it, two gaps if it stands in its middle. */
export const narrow = (gutter: Gutter, line: Line): Gutter[] => {
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
export const gapBetween = (before: Row, row: Row): number => {
  const [first] = row
  return first && before.length > 0 ? (first.y - largest(before.map((line) => line.y))) / first.size : Infinity
}

/** A lone line in larger type is a heading. */
export const isLarger = (row: Row, than: Row): boolean =>
  row.length === 1 && (row[0]?.size ?? 0) > 1.12 * largest(than.map((line) => line.size))

/** A row far below the one before, or a lone line a little below, begins something new. */
const isApart = (before: Row, row: Row, leading: number): boolean => {
  const gap = gapBetween(before, row)
  return gap > (row.length === 1 ? 1.35 : 2.5) * leading || gap < 0
}

/** The number of the column that a line stands in. */
export const columnOf = (line: Line, gutters: readonly Gutter[]): number => {
  const middle = (line.x1 + line.x2) / 2
  return gutters.filter(([left]) => left < middle).length
}

/** Of rows: how many must have words on both sides of a gap, and how many lines may cross it, as titles do. */
const INNER = { rows: 3, beside: 0.6, crossed: 0.25 }
/** No table has so many columns. */
const MOST_COLUMNS = 100

/**
 * Gaps that most of some rows have in common though a few lines cross them: those of columns below a title that is wider
 * than they are.
 */
export const innerGutters = (rows: readonly Row[]): Gutter[] => {
  const several = rows.filter((row) => row.length > 1)
  if (several.length < Math.max(INNER.rows, INNER.beside * rows.length)) return []
  const fullest = several.reduce((most, row) => (row.length > most.length ? row : most))
  if (fullest.length > MOST_COLUMNS) return []
  return gapsOf(fullest).flatMap((gap) => {
    let open: Gutter[] = [gap]
    let crossed = 0
    for (const row of rows) {
      const left = row.reduce<readonly Gutter[]>((kept, line) => kept.flatMap((gutter) => narrow(gutter, line)), open)
      if (left.length === 0) crossed++
      else open = [...left]
    }
    const beside = several.filter((row) => open.some((gutter) => isOnBothSides(row, gutter))).length
    const isCommon =
      crossed <= INNER.crossed * rows.length && beside >= Math.max(INNER.rows, INNER.beside * rows.length)
    return isCommon ? open : []
  })
}

const isOnBothSides = (row: Row, [left, right]: Gutter): boolean =>
  row.some((line) => line.x2 <= left + 1) && row.some((line) => line.x1 >= right - 1)
