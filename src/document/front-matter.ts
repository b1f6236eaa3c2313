/** The block of `key: value` lines between `---` with which Markdown files begin, as a table. */
import type { Cell, Table } from './block.ts'
import { isBlank, type Line, type Margin } from './line.ts'
import { Passage } from '../passage.ts'

const FENCE = /^(?:---|\.\.\.)\s*$/
const ENTRY = /^([\p{L}_][\p{L}\d _-]{0,60}):(?=\s|$)\s*/u
const LONGEST = 200

/** The number of lines that the front matter takes; 0 where the text begins without. */
export const frontMatterLength = (lines: readonly Line[]): number => {
  if (lines[0]?.text.trimEnd() !== '---' || !ENTRY.test(lines[1]?.text ?? '')) return 0
  const end = lines.slice(0, LONGEST).findIndex((line, i) => i > 0 && FENCE.test(line.text))
  return end < 0 ? 0 : end + 1
}

export const readFrontMatter = (source: string, lines: readonly Line[], margin: Margin): Table => {
  const rows: { label: Cell; values: Passage[] }[] = []
  for (const line of lines) {
    const entry = ENTRY.exec(line.text)
    const last = rows.at(-1)
    if (FENCE.test(line.text) || isBlank(line) || (!entry && !last)) {
      margin.markup.push([line.start, line.end])
      continue
    }
    const value = Passage.of(source, line.start + (entry?.[0].length ?? 0), line.end)
    const bare = entry ? value.strip(/["']/) : value.strip(/["'-]/)
    const label = entry && Passage.of(source, line.start, line.start + (entry[1]?.length ?? 0))
    const gap = label?.end ?? line.start
    const edges = bare.isEmpty
      ? [[gap, line.end] as const]
      : [[gap, bare.start] as const, [bare.end, line.end] as const]
    for (const [start, end] of edges) if (start < end) margin.markup.push([start, end])
    if (label) rows.push({ label: { lines: [label] }, values: bare.isEmpty ? [] : [bare] })
    else if (!bare.isEmpty) last?.values.push(bare)
  }
  return { type: 'table', rows: rows.map(({ label, values }) => [label, { lines: values }]) }
}
