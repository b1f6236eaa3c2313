/**
 * Plain text and Markdown: a line reader finds the blocks, remark reads only the inline Markdown of bounded pieces.
 *
 * Text pasted from pages and documents is not quite Markdown: tables come as tabs, bullets as • or –, and a line such as
 * "16. 10. 2018" is a date. The reader's time grows with the size of the text.
 */
import { Passage } from '../passage.ts'
import type { Block, Reading } from './block.ts'
import { readInline } from './inline.ts'
import { linesOf, readCell, splitAt, type Line, type Margin } from './line.ts'
import { isItem, mergeLists, readList } from './lists.ts'
import { paragraphOf } from './paragraph.ts'
import { isPipeTable, readPipeTable } from './pipe-table.ts'

export const readText = (text: string): Reading => {
  const margin: Margin = { references: [], markup: [] }
  const blocks = chunksOf(linesOf(text)).flatMap((chunk) => readChunk(text, chunk, margin))
  return { text, blocks: mergeLists(blocks), footnotes: [], furniture: [], hidden: [], findings: [], ...margin }
}

/** Runs of lines between blank ones. */
const chunksOf = (lines: readonly Line[]): Line[][] => {
  const chunks: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (line.text.trim() === '') open = undefined
    else if (open) open.push(line)
    else chunks.push((open = [line]))
  }
  return chunks
}

const ATX = /^ {0,3}#{1,6}(?=\s|$)/
const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/
const SETEXT = /^ {0,3}(?:=+|-{2,})\s*$/
const isTabRow = (line: Line): boolean => /^\s*\S[^\t]*\t/.test(line.text)

/** Cuts a run of lines where another sort of block begins. */
const readChunk = (source: string, chunk: readonly Line[], margin: Margin): Block[] => {
  const blocks: Block[] = []
  let i = 0
  const take = (holds: (line: Line, index: number) => boolean): Line[] => {
    const from = i
    for (let line = chunk[i]; line && holds(line, i); line = chunk[i]) i++
    return chunk.slice(from, i)
  }
  while (i < chunk.length) {
    const line = chunk[i]
    if (!line) break
    const underline = chunk[i + 1]
    if (RULE.test(line.text)) {
      margin.markup.push([line.start, line.end])
      i++
    } else if (ATX.test(line.text)) {
      blocks.push(...readHeading(source, line, margin))
      i++
    } else if (isPipeTable(chunk.slice(i, i + 2))) {
      blocks.push(
        readPipeTable(
          source,
          take((next) => next.text.includes('|')),
          margin,
        ),
      )
    } else if (isTabRow(line)) {
      blocks.push(readTabTable(source, take(isTabRow), margin))
    } else if (isItem(line)) {
      blocks.push(
        readList(
          source,
          take((next, at) => !starts(next, chunk[at + 1]) || isItem(next)),
          margin,
        ),
      )
    } else if (underline && SETEXT.test(underline.text)) {
      blocks.push(...readParagraph(source, [line], margin, /^\s*=/.test(underline.text) ? 1 : 2))
      margin.markup.push([underline.start, underline.end])
      i += 2
    } else {
      const from = i
      blocks.push(
        ...readParagraph(
          source,
          take((next, at) => at === from || !(starts(next, chunk[at + 1]) || isItem(next))),
          margin,
        ),
      )
    }
  }
  return blocks
}

/** Whether a block other than a list or a paragraph begins at the line. */
const starts = (line: Line, next: Line | undefined): boolean =>
  RULE.test(line.text) ||
  ATX.test(line.text) ||
  isTabRow(line) ||
  (next !== undefined && (SETEXT.test(next.text) || isPipeTable([line, next])))

const readHeading = (source: string, line: Line, margin: Margin): Block[] => {
  const signs = /^\s*(#+)\s*/.exec(line.text)
  const closing = /\s+#+\s*$/.exec(line.text)
  const start = line.start + (signs?.[0].length ?? 0)
  const end = Math.max(start, line.end - (closing?.[0].length ?? 0))
  margin.markup.push([line.start, start])
  if (end < line.end) margin.markup.push([end, line.end])
  return readParagraph(source, [{ start, end, text: source.slice(start, end) }], margin, signs?.[1]?.length ?? 1)
}

/** A paragraph, or a heading where the level is given or bold type makes it one. */
const readParagraph = (source: string, lines: readonly Line[], margin: Margin, level?: number): Block[] => {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const { lines: passages, lead, note, references, markup } = readInline(source, first.start, last.end)
  margin.references.push(...references)
  margin.markup.push(...markup)
  if (passages.length === 0) return []
  if (level !== undefined) return [{ type: 'heading', level, text: Passage.join(passages) }]
  return [paragraphOf(passages, lead, note)]
}

/** A line of cells: what stands between tabs; runs of spaces part the lines inside a cell. */
const readTabTable = (source: string, lines: readonly Line[], margin: Margin): Block => ({
  type: 'table',
  rows: lines.map((line) => splitAt(line, /\t/g).map((cell) => readCell(source, cell, margin))),
})
