/** The block of `key: value` lines between `---` with which Markdown files begin, as a table; what it says to programs alone is furniture. */
import type { Cell, Table } from '../../document/block.ts'
import { isBlank, linesOf, type Line, type Margin } from '../../document/line.ts'
import { Passage } from '../../text/passage.ts'

const FENCE = /^(?:---|\.\.\.)\s*$/
const ENTRY = /^([\p{L}_][\p{L}\d _-]{0,60}):(?=\s|$)\s*/u
const LONGEST = 200
/** What programs that build pages read and no reader sees. */
const TECHNICAL =
  /^(?:lang|language|layout|slug|permalink|url|tags?|keywords|categor(?:y|ies)|author|authors|generator|draft|toc|weight|template|theme|output|image|aliases|lastmod|geometry|fontsize|mainfont|documentclass|encoding)$/iu

/** The number of lines that the front matter takes; 0 where the text begins without. */
export const frontMatterLength = (lines: readonly Line[]): number => {
  if (lines[0]?.text.trimEnd() !== '---' || !ENTRY.test(lines[1]?.text ?? '')) return 0
  const end = lines.slice(0, LONGEST).findIndex((line, i) => i > 0 && FENCE.test(line.text))
  return end < 0 ? 0 : end + 1
}

/** Where the front matter of a text ends; 0 where it begins without. */
export const endOfFrontMatter = (text: string): number => {
  const lines = linesOf(text.slice(0, text.startsWith('---') ? text.length : 0))
  return lines[frontMatterLength(lines) - 1]?.end ?? 0
}

export interface FrontMatter {
  readonly table: Table
  /** What a page shows as its first heading. */
  readonly title: Passage | undefined
  /** Entries that only programs read. */
  readonly furniture: readonly Passage[]
}

export const readFrontMatter = (source: string, lines: readonly Line[], margin: Margin): FrontMatter => {
  const rows: { label: Cell; values: Passage[] }[] = []
  const furniture: Passage[] = []
  let isTechnical = false
  for (const line of lines) {
    const entry = ENTRY.exec(line.text)
    const last = rows.at(-1)
    if (entry) isTechnical = TECHNICAL.test(entry[1] ?? '')
    if (isTechnical && !FENCE.test(line.text) && !isBlank(line)) {
      furniture.push(Passage.of(source, line.start, line.end).trim())
      continue
    }
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
  const isTitle = ({ label, values }: (typeof rows)[number]): boolean =>
    values.length === 1 && label.lines[0]?.text === 'title'
  const title = rows.find(isTitle)
  for (const name of title?.label.lines ?? []) margin.markup.push([name.start, name.end])
  const table: Table = {
    type: 'table',
    rows: rows.filter((row) => row !== title).map(({ label, values }) => [label, { lines: values }]),
  }
  return { table, title: title?.values[0], furniture }
}
