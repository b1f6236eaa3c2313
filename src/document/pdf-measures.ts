/** What is usual in a PDF: sizes, distances and edges, by which the unusual is told. */
import { joinRow, type Row } from './pdf-lines.ts'

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

/** The usual distance of the base lines of a paragraph's lines, in sizes of their type. */
export const leadingOf = (groups: readonly (readonly Row[])[]): number => {
  const counts = new Map<number, number>()
  for (const rows of groups) {
    const right = rightEdge(rows)
    rows.forEach((row, i) => {
      const [above, line] = [joinRow(rows[i - 1] ?? []), joinRow(row)]
      if (!above || !line || Math.abs(above.size - line.size) > 0.1) return
      // Only a full line is sure to be followed by one of the same paragraph.
      if (above.x2 < right - 4 * above.size || line.x1 > above.x2) return
      const gap = Math.round(((line.y - above.y) / line.size) * 25) / 25
      if (gap > 0.9 && gap < 2.3) counts.set(gap, (counts.get(gap) ?? 0) + 1)
    })
  }
  return commonest(counts) ?? 1.2
}

const commonest = (counts: ReadonlyMap<number, number>): number | undefined =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]

/** Where lines end at the right, but for a few that jut out. */
export const rightEdge = (rows: readonly Row[]): number => {
  const ends = rows.map((row) => row.at(-1)?.x2 ?? 0).sort((a, b) => b - a)
  return ends[Math.floor(ends.length * 0.02)] ?? 0
}

/** How the writer of a PDF uses words, by which the ends of lines are judged. */
export interface Usage {
  /** Words with a hyphen that is their own, for it stands in the middle of a line; lower case. */
  readonly hyphenated: ReadonlySet<string>
  /** The beginnings of words that have a capital in the middle of a sentence. */
  readonly names: ReadonlySet<string>
  /** Whether words of one letter are kept on the line of the next word, as Czech typography demands. */
  readonly bindsPrepositions: boolean
}

export const usageOf = (flow: readonly Row[], cells: readonly Row[]): Usage => {
  const all = [...flow, ...cells]
  return {
    hyphenated: new Set(wordsOf(all, /\p{L}+-\p{L}+/gu)),
    names: new Set(wordsOf(flow, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu).map(stem)),
    bindsPrepositions: !all.some((row) => / [ksvzouai]$/iu.test(row.at(-1)?.text.trimEnd() ?? '')),
  }
}

/** What the case forms of a name share. */
export const stem = (word: string): string => word.slice(0, 5).toLowerCase()

const wordsOf = (rows: readonly Row[], pattern: RegExp): string[] =>
  rows.flatMap((row) => row.flatMap(({ text }) => text.match(pattern)?.map((word) => word.toLowerCase()) ?? []))
