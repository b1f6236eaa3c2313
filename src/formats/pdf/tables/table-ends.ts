/** Rows at the ends of a table without rules that no gap tells: its title row, and its rest on the next page. */
import { largest, smallest } from '../../../text/extent.ts'
import { columnOf, gapBetween, isLarger, narrow, type Gutter, type GutterRun } from './gutters.ts'
import type { Rule } from '../ink.ts'
import type { Line, Row } from '../lines.ts'

/** In leadings: the widest distance of the lines of one cell, of a title row and the first below its line, of two rows. */
const DISTANCE = { lines: 1.12, title: 1.6, rows: 2.5 }

/**
 * The rows next above a table that belong to its title row: those that stand in one of its later columns, as they do when
 * set to the bottom of their cells, and all in its columns where a line is drawn between them and the table.
 */
export const titleAbove = (
  before: readonly Row[],
  { rows, gutters }: GutterRun,
  leading: number,
  rules: readonly Rule[],
): Row[] => {
  const title: Row[] = []
  const rule = titleRule(before.at(-1) ?? [], rows, leading, rules)
  const left = rule ? -Infinity : smallest(gutters.map(([, right]) => right))
  for (const row of [...before].reverse()) {
    const below = title[0] ?? rows[0] ?? []
    const isParted = title.length === 0 && rule !== undefined && rule.y1 < (below[0]?.y ?? 0)
    const inside = row.every(
      (line) => line.x1 >= left - 1 && gutters.every((gutter) => narrow(gutter, line).length > 0),
    )
    if (!inside || isLarger(row, below) || gapBetween(row, below) > DISTANCE[isParted ? 'title' : 'lines'] * leading)
      break
    title.unshift(row)
  }
  return title
}

/** A line as wide as the rows that is drawn above them, or below the first of them that stand close together. */
const titleRule = (above: Row, rows: readonly Row[], leading: number, rules: readonly Rule[]): Rule | undefined => {
  const [left, right] = [smallest(rows.flat().map((line) => line.x1)), largest(rows.flat().map((line) => line.x2))]
  const last = rows.findIndex((row, i) => i > 0 && gapBetween(rows[i - 1] ?? [], row) > DISTANCE.lines * leading)
  const [top, bottom] = [above[0]?.y ?? Infinity, rows[Math.max(last, 0)]?.[0]?.y ?? -Infinity]
  return rules.find(({ x1, x2, y1, y2 }) => y1 === y2 && y1 > top && y1 < bottom && x1 <= left && x2 >= right)
}

/** In points. */
const SAME_EDGE = 8

interface Columns {
  readonly edges: readonly number[]
  readonly gutters: readonly Gutter[]
  readonly rows: readonly (readonly (readonly Line[])[])[]
}

/**
 * The rows at the top of a page with which the table goes on that the page before ends with: they begin where its columns
 * do, and one of them in a later one. What stands in the first column alone must say the title again or go on within a
 * sentence, else it is a heading.
 */
export const restOf = (table: Columns, rows: readonly Row[], leading: number): GutterRun | undefined => {
  let { gutters } = table
  let end = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? []
    const gap = i === 0 ? 0 : gapBetween(rows[i - 1] ?? [], row) / leading
    const left = row.reduce<readonly Gutter[]>((open, line) => open.flatMap((gutter) => narrow(gutter, line)), gutters)
    const isInside = row.every((line) => table.edges.some((edge) => Math.abs(edge - line.x1) <= SAME_EDGE))
    if (!isInside || left.length !== gutters.length || gap > DISTANCE.rows || gap < 0) break
    gutters = left
    const isLater = row.some((line) => columnOf(line, gutters) > 0)
    const goesOn = gap <= (/^\s*\p{Ll}/u.test(row[0]?.text ?? '') ? DISTANCE.title : DISTANCE.lines)
    if (isLater || (end === i && end > 0 && goesOn)) end = i + 1
  }
  return end > 0 && mayBegin(table, rows) ? { rows: rows.slice(0, end), gutters, end } : undefined
}

const mayBegin = ({ rows: [title = []], gutters }: Columns, [first = []]: readonly Row[]): boolean => {
  const text = first[0]?.text.trim() ?? ''
  const isAlone = first.every((line) => columnOf(line, gutters) === 0)
  return !isAlone || /^\p{Ll}/u.test(text) || title[0]?.[0]?.text.trim() === text
}
