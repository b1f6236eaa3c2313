/** What is usual in a PDF: sizes, distances and edges, by which the unusual is told. */
import { joinRow, widthOf, type Row } from './lines.ts'

/** Less running text than so many characters does not tell the size of the rest. */
const ENOUGH = 200

/** The size that most characters of the running text have, or of the cells where there is hardly any; in points. */
export const bodySize = (flow: readonly Row[], cells: readonly Row[]): number => {
  const count = (rows: readonly Row[]) => rows.flat().reduce((sum, line) => sum + line.text.length, 0)
  const counts = new Map<number, number>()
  for (const line of (count(flow) < ENOUGH ? [...flow, ...cells] : flow).flat()) {
    const size = Math.round(line.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + line.text.length)
  }
  return commonest(counts) ?? 10
}

/** The widest distance of base lines, in sizes, that lines of one paragraph have: one and a half lines. */
const WIDEST_LEADING = 1.75

/**
 * The usual distance of the base lines of a paragraph's lines, in sizes of their type. Only a full line is sure to be
 * followed by one of the same paragraph; where no line is, the nearest lines tell.
 */
export const leadingOf = (groups: readonly (readonly Row[])[], edge?: number): number => {
  const full = new Map<number, number>()
  const gaps: number[] = []
  for (const rows of groups) {
    const right = edge ?? rightEdge(rows)
    rows.forEach((row, i) => {
      const [above, line] = [joinRow(rows[i - 1] ?? []), joinRow(row)]
      if (!above || !line || Math.abs(above.size - line.size) > 0.1 || line.x1 > above.x2 || line.x2 < above.x1) return
      const gap = Math.round(((line.y - above.y) / line.size) * 25) / 25
      if (gap < 0.9 || gap > WIDEST_LEADING) return
      gaps.push(gap)
      if (above.x2 > right - 4 * above.size) full.set(gap, (full.get(gap) ?? 0) + 1)
    })
  }
  return commonest(full) ?? gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.1)] ?? 1.2
}

const commonest = (counts: ReadonlyMap<number, number>): number | undefined =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]

/** Where lines end at the right, but for a few that jut out. */
export const rightEdge = (rows: readonly Row[]): number => {
  const ends = rows.map((row) => row.at(-1)?.x2 ?? 0).sort((a, b) => b - a)
  return ends[Math.floor(ends.length * 0.02)] ?? 0
}

/**
 * Where the lines of pages end at the right. Margins are usually alike; but a line that was broken within a sentence was
 * full, so that its next word would have crossed the edge.
 */
export const pageEdge = (pages: readonly (readonly Row[])[], width: number): number => {
  const rows = pages.flat()
  const furthest = rightEdge(rows)
  const left = rows.reduce((least, row) => Math.min(least, row[0]?.x1 ?? least), width)
  const bounds = pages.flatMap(fullLines).sort((a, b) => a - b)
  const bound = bounds[Math.floor(bounds.length * 0.1)] ?? Infinity
  return Math.max(furthest, Math.min(width - left, bound))
}

/** How far the lines that sentences run over would have reached with one word more. */
const fullLines = (rows: readonly Row[]): number[] =>
  rows.slice(1).flatMap((row, i) => {
    const [above, line] = [joinRow(rows[i] ?? []), joinRow(row)]
    if (!above || !line || line.y - above.y > 2 * line.size || line.y <= above.y) return []
    if (!/^\p{Ll}/u.test(line.text) || /[.:;!?]\s*$/u.test(above.text)) return []
    return [above.x2 + widthOf(line, ` ${/^\S+/u.exec(line.text)?.[0] ?? ''}`)]
  })
