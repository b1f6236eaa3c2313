/**
 * Page headers and footers of a PDF: lines at the edge of pages that stand there on other pages too, and those that
 * browsers print there: the time, the page's address, its number.
 */
import type { Row } from './pdf-lines.ts'

/** The rows of the pages without those that repeat at their edges, and the latter. */
export const takeMargins = (
  pages: readonly (readonly Row[])[],
  heights: readonly number[],
): { pages: Row[][]; margins: Row[] } => {
  const places = new Map<string, Set<number>>()
  pages.forEach((rows, page) => {
    for (const row of rows) for (const key of keysOf(row)) places.set(key, (places.get(key) ?? new Set()).add(page))
  })
  const repeats = (row: Row | undefined, height: number): boolean =>
    row !== undefined && (isPrinted(row, height) || keysOf(row).some((key) => (places.get(key)?.size ?? 0) > 1))
  const margins: Row[] = []
  const kept = pages.map((rows, page) => {
    const height = heights[page] ?? Infinity
    const from = rows.findIndex((row, i) => i >= DEEPEST || !repeats(row, height))
    let to = rows.length
    while (to > Math.max(from, 0) && rows.length - to < DEEPEST && repeats(rows[to - 1], height)) to--
    // A page of nothing but repeated lines is a form filled in many times, not all margin.
    if (from < 0) return [...rows]
    margins.push(...rows.slice(0, from), ...rows.slice(to))
    return rows.slice(from, to)
  })
  return { pages: kept, margins }
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
