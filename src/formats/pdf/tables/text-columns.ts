/** Columns of running text, told from tables: their lines stand beside each other by chance, so that no rows run through them. */
import { itemSign } from '../../../document/lists.ts'
import { largest, smallest } from '../../../text/extent.ts'
import type { Rule } from '../ink.ts'
import type { Line, Row } from '../lines.ts'
import { columnOf, gapBetween, isLarger, type Gutter, type GutterRun } from './gutters.ts'
import { rowsOfStacks, stacksIn, type Placed } from './open-table.ts'

/** In sizes of the type: the narrowest gap between columns, how far their first lines may differ in height. */
const GAP = 1.2
const TOPS = 2
/** In leadings: what stands further down is no part of the columns. */
const APART = 2.5
/** So many rows tell whether there are columns; so many lines one column has at least. */
const LEAST = { rows: 4, lines: 3 }
/**
 * The most rows that are aligned by chance, the fewest gaps that have words beside them, as shares. Files paint tables row by
 * row: what is painted column by column is hardly one.
 */
const SHARE = { any: { aligned: 0.34, covered: 0.5 }, apart: { aligned: 0.8, covered: 0 } }
/** No page has so many rows of text. */
const LONGEST = 300

/** The columns that begin with the row `start`, if these are running text. `leading` is the usual distance of lines, in sizes. */
export const textColumns = (
  rows: readonly Row[],
  start: number,
  leading: number,
  rules: readonly Rule[],
): GutterRun | undefined => {
  const run = abreast(rows, start, leading)
  if (!run || isRuled(run, rules)) return undefined
  const lines = run.rows.flat().map((line) => ({ line, column: columnOf(line, run.gutters) }))
  const columns = [...run.gutters, undefined].map((_, i) =>
    lines.flatMap(({ line, column }) => (column === i ? [line] : [])),
  )
  if (columns.some((own) => heightsIn(own) < LEAST.lines) || !beginTogether(columns)) return undefined
  const stacks = stacksIn(lines, leading, [])
  const isApart = isPaintedApart(columns)
  const share = isApart ? SHARE.apart : SHARE.any
  const isText =
    isStaggered(rowsOfStacks(stacks), share.aligned) ||
    isInterlaced(stacks, share.covered) ||
    runsOver(columns) ||
    (isApart && columns.every(isList))
  return isText ? run : undefined
}

const heightsIn = (lines: readonly Line[]): number => new Set(lines.map(({ y }) => Math.round(y))).size

type Extent = readonly [from: number, to: number]

/** The rows from `start` on beside whose words a gap goes down that none of them crosses. */
const abreast = (rows: readonly Row[], start: number, leading: number): GutterRun | undefined => {
  let taken: readonly Extent[] = []
  let end = start
  for (let row = rows[end]; row && end - start < LONGEST; row = rows[end]) {
    if (end > start && gapBetween(rows[end - 1] ?? [], row) > APART * leading) break
    const next = withLines(taken, row)
    if (next.length < 2 && (taken.length > 1 || end - start >= LEAST.rows)) break
    taken = next
    end++
  }
  const gutters = taken.slice(1).map(([from], i): Gutter => [taken[i]?.[1] ?? 0, from])
  if (gutters.length === 0 || gutters.length > 2) return undefined
  end = Math.min(end, endOfLongest(rows, start, end, gutters, leading))
  return { rows: rows.slice(start, end), gutters, end }
}

/** The stretches from left to right that hold words, with those of one more row; nearer ones are one. */
const withLines = (taken: readonly Extent[], row: Row): Extent[] => {
  const least = GAP * largest(row.map(({ size }) => size))
  const merged: Extent[] = []
  const all = [...taken, ...row.map(({ x1, x2 }): Extent => [x1, x2])].sort((a, b) => a[0] - b[0])
  for (const [from, to] of all) {
    const last = merged.at(-1)
    if (last && from - last[1] < least) merged[merged.length - 1] = [last[0], Math.max(last[1], to)]
    else merged.push([from, to])
  }
  return merged
}

/** Where the last column ends: below the others, a heading or a wide gap begins something new. */
const endOfLongest = (
  rows: readonly Row[],
  start: number,
  end: number,
  gutters: readonly Gutter[],
  leading: number,
): number => {
  const last = Array.from({ length: gutters.length + 1 }, (_, column) =>
    rows.slice(start, end).findLastIndex((row) => row.some((line) => columnOf(line, gutters) === column)),
  )
  for (let i = start + smallest(last) + 1; i < end; i++) {
    const [above, row] = [rows[i - 1] ?? [], rows[i] ?? []]
    if (isLarger(row, above) || gapBetween(above, row) > 1.6 * leading) return i
  }
  return end
}

const isRuled = ({ rows }: GutterRun, rules: readonly Rule[]): boolean => {
  const lines = rows.flat()
  const [top, bottom] = [smallest(lines.map(({ y, size }) => y - size)), largest(lines.map(({ y }) => y))]
  return rules.some(({ y1, y2 }) => y2 > top && y1 < bottom)
}

const beginTogether = (columns: readonly (readonly Line[])[]): boolean => {
  const first = columns.flatMap(([line]) => line ?? [])
  const [tops, sizes] = [first.map(({ y }) => y), first.map(({ size }) => size)]
  const apart = (largest(tops) - smallest(tops)) / smallest(sizes)
  return apart < (largest(sizes) > 1.12 * smallest(sizes) ? 0.75 : TOPS)
}

/** In sizes: nearer to each other, lines are meant to stand at one height. */
const SAME_HEIGHT = 0.12

const isPaintedApart = (columns: readonly (readonly Line[])[]): boolean =>
  columns.every((lines, i) => {
    const before = columns[i - 1]
    return !before || largest(before.map(({ order }) => order)) < smallest(lines.map(({ order }) => order))
  })

/** Whether what would be rows has its cells set neither to the top nor to the middle nor to the bottom. */
const isStaggered = (rows: readonly (readonly Placed[])[], most: number): boolean => {
  const abreast = rows.flatMap((row) => {
    const cells = [...new Set(row.map(({ column }) => column))].map((column) =>
      heightOf(row.filter((placed) => placed.column === column)),
    )
    return cells.length > 1 ? [{ cells, size: row[0]?.line.size ?? 0 }] : []
  })
  const aligned = abreast.filter(({ cells, size }) => {
    const isSame = (of: (cell: Extent) => number) =>
      largest(cells.map(of)) - smallest(cells.map(of)) < SAME_HEIGHT * size
    return isSame(([top]) => top) || isSame(([, bottom]) => bottom) || isSame(([top, bottom]) => (top + bottom) / 2)
  })
  return abreast.length > 0 && aligned.length <= most * abreast.length
}

const heightOf = (stack: readonly Placed[]): Extent => {
  const ys = stack.map(({ line }) => line.y)
  return [smallest(ys), largest(ys)]
}

/** Whether most gaps between the paragraphs of each column have a paragraph beside them: the gaps of rows go through. */
const isInterlaced = (stacks: readonly (readonly Placed[])[], least: number): boolean => {
  const heights = stacks.map((stack) => ({ column: stack[0]?.column ?? 0, height: heightOf(stack) }))
  const columns = [...new Set(heights.map(({ column }) => column))]
  const gaps = columns.map((column) => {
    const own = heights.flatMap((one) => (one.column === column ? [one.height] : []))
    return own.slice(1).map(([below], i) => {
      const above = own[i]?.[1] ?? below
      return heights.some(
        ({ column: other, height: [top, bottom] }) => other !== column && top < above + 1 && bottom > below - 1,
      )
    })
  })
  const covered = gaps.map((own) => own.filter(Boolean).length)
  const all = gaps.reduce((sum, own) => sum + own.length, 0)
  return covered.every((count) => count > 0) && covered.reduce((sum, count) => sum + count, 0) > least * all
}

const isList = (lines: readonly Line[]): boolean => lines.filter(({ text }) => itemSign(text)).length >= LEAST.lines

/** Whether a sentence goes on over lines of each column and from the end of each to the next. */
const runsOver = (columns: readonly (readonly Line[])[]): boolean =>
  columns.every((lines) => lines.some((line, i) => goesOn(lines[i - 1], line))) &&
  columns.every((lines, i) => i === 0 || goesOn(columns[i - 1]?.at(-1), lines[0]))

const goesOn = (above: Line | undefined, below: Line | undefined): boolean =>
  above !== undefined && /[\p{L},]\s*$/u.test(above.text) && /^\s*\p{Ll}/u.test(below?.text ?? '')
