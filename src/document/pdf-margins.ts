/** Page headers and footers of a PDF: lines at the edge of pages that stand there on other pages too. */
import type { Row } from './pdf-lines.ts'

/** The rows of the pages without those that repeat at their edges, and the latter. */
export const takeMargins = (pages: readonly (readonly Row[])[]): { pages: Row[][]; margins: Row[] } => {
  const places = new Map<string, Set<number>>()
  pages.forEach((rows, page) => {
    for (const row of rows) for (const key of keysOf(row)) places.set(key, (places.get(key) ?? new Set()).add(page))
  })
  const repeats = (row: Row | undefined): boolean =>
    row !== undefined && keysOf(row).some((key) => (places.get(key)?.size ?? 0) > 1)
  const margins: Row[] = []
  const kept = pages.map((rows) => {
    const from = rows.findIndex((row, i) => i >= DEEPEST || !repeats(row))
    let to = rows.length
    while (to > Math.max(from, 0) && rows.length - to < DEEPEST && repeats(rows[to - 1])) to--
    // A page of nothing but repeated lines is a form filled in many times, not all margin.
    if (from < 0) return [...rows]
    margins.push(...rows.slice(0, from), ...rows.slice(to))
    return rows.slice(from, to)
  })
  return { pages: kept, margins }
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
