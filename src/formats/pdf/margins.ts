/**
 * Page headers and footers of a PDF: lines at the edge of pages that stand there on other pages too, and those that
 * browsers print there: the time, the page's address, its number.
 */
import type { Rule } from './ink.ts'
import type { Line, Row } from './lines.ts'

interface PageRows {
  readonly height: number
  readonly rows: readonly Row[]
  readonly rules: readonly Rule[]
}

/** The rows of the pages without those that repeat at their edges, and the latter. */
export const takeMargins = (pages: readonly PageRows[]): { pages: Row[][]; margins: Row[] } => {
  const places = new Map<string, Set<number>>()
  pages.forEach(({ rows }, page) => {
    for (const row of rows) for (const key of keysOf(row)) places.set(key, (places.get(key) ?? new Set()).add(page))
  })
  const repeats = (row: Row | undefined, height: number): boolean =>
    row !== undefined && (isPrinted(row, height) || keysOf(row).some((key) => (places.get(key)?.size ?? 0) > 1))
  const margins: Row[] = []
  const kept = pages.map(({ rows, rules, height }) => {
    const inside = rows.findIndex((row, i) => i >= DEEPEST || !repeats(row, height))
    const from = inside < 0 ? inside : topOfTable(rows, inside, rules)
    let last = rows.length
    while (last > Math.max(from, 0) && rows.length - last < DEEPEST && repeats(rows[last - 1], height)) last--
    const to = inside < 0 ? last : endOfTable(rows, last)
    // A page of nothing but repeated lines is a form filled in many times, not all margin.
    if (from < 0) return [...rows]
    for (const row of [...rows.slice(0, from), ...rows.slice(to)]) margins.push(row)
    return rows.slice(from, to)
  })
  return { pages: kept, margins }
}

/** In sizes of the type: the widest distance of rows of one table, and of lines of one cell. */
const DISTANCE = { rows: 2.5, ruled: 1.8, lines: 1.3 }

/** So many rows in the same columns are a table, also where all of them repeat: no header of a page. */
const TABLE_ROWS = 3

/**
 * Where the table begins that a page's rows begin with, of which rows repeat: its title, which each page repeats, and rows that
 * are the same on two pages. Lines that repeat in the columns of the lines below them, or right above the line that parts
 * them, are the title row of a table that goes on.
 */
const topOfTable = (rows: readonly Row[], inside: number, rules: readonly Rule[]): number => {
  const below = titleAbove(rows, inside, rules)
  for (let top = 0; top < below; top++) {
    const end = endOfRun(rows, top)
    if (end > inside || end - top >= TABLE_ROWS) return titleAbove(rows, top, rules)
  }
  return below
}

/** Where the table ends that a page's rows end with, of which the last ones repeat from a place on. */
const endOfTable = (rows: readonly Row[], from: number): number => {
  for (let top = Math.max(0, from - TABLE_ROWS); top < rows.length; top++) {
    const end = endOfRun(rows, top)
    if (end > from && end - top >= TABLE_ROWS) return end
  }
  return from
}

/** The rows from one on that stand below each other in the same columns: behind the last. */
const endOfRun = (rows: readonly Row[], top: number): number => {
  let end = top + 1
  while (
    end < rows.length &&
    distance(rows[end - 1], rows[end]) < DISTANCE.rows &&
    sharedColumns(rows[end - 1] ?? [], rows[end] ?? []) > 1
  )
    end++
  return end
}

/** In how many columns of one row the other has a line, by where both begin or end. */
const sharedColumns = (one: Row, other: Row): number =>
  other.filter((line) => one.some(({ x1, x2 }) => Math.abs(x1 - line.x1) < 1 || Math.abs(x2 - line.x2) < 1)).length

const titleAbove = (rows: readonly Row[], inside: number, rules: readonly Rule[]): number => {
  let top = inside
  while (top > 0 && distance(rows[top - 1], rows[top]) < DISTANCE[top === inside ? 'rows' : 'lines']) top--
  const title = rows.slice(top, inside).flat()
  const below = rows[inside] ?? []
  const shared = below.filter((line) => title.some(({ x1 }) => Math.abs(x1 - line.x1) < 1))
  const [last, next] = [rows[inside - 1], rows[inside]]
  const isRuled = distance(last, next) < DISTANCE.ruled && rules.some((rule) => isBetween(rule, last?.[0], next?.[0]))
  return shared.length > 1 || isRuled ? top : inside
}

const isBetween = ({ y1, y2 }: Rule, above: Line | undefined, below: Line | undefined): boolean =>
  y1 === y2 && above !== undefined && below !== undefined && y1 > above.y && y1 < below.y

const distance = (above: Row | undefined, below: Row | undefined): number => {
  const [last, next] = [above?.[0], below?.[0]]
  return last && next ? (next.y - last.y) / next.size : Infinity
}

/** How near to the page's edge browsers print, in points. */
const OUTERMOST = 36

/** "21. 11. 2026 23:10", "https://www.jihlava.cz/…", "1/3" at the very edge of the page. */
const isPrinted = (row: Row, height: number): boolean => {
  const y = row[0]?.y ?? 0
  if (y > OUTERMOST && y < height - OUTERMOST) return false
  return row.some(({ text }) =>
    /^\s*(?:https?|file):\/\/|\d{1,2}:\d{2}(?:\s*[AP]M)?\s*$|^\s*\d{1,4}\s*\/\s*\d{1,4}\s*$/u.test(text),
  )
}

/** The most lines that a header or footer has. */
const DEEPEST = 5
/** Within so many points is the same height. */
const SAME = 6

/** What a line says but for its numbers, and how high it stands: in two grids, lest a grid's line part neighbours. */
const keysOf = (row: Row): string[] => {
  const text = row.map((line) => line.text.trim().replace(/\d+/g, '#')).join(' ')
  const y = row[0]?.y ?? 0
  return [0, SAME / 2].map((shift, i) => `${i}:${Math.floor((y + shift) / SAME)}:${text}`)
}
