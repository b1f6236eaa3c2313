/** Lines of text and their cells: what the readers of the single blocks share. */
import type { Passage, Span } from '../passage.ts'
import type { Cell } from './block.ts'
import { readInline } from './inline.ts'

/** A line of the source, or a part of one, without its line end. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where the readers of the single blocks put what belongs to the text as a whole. */
export interface Margin {
  readonly references: Passage[]
  readonly markup: Span[]
}

export const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const stop = newline < 0 ? text.length : newline
    const end = text[stop - 1] === '\r' ? stop - 1 : stop
    lines.push({ start, end, text: text.slice(start, end) })
    start = stop + 1
  }
  return lines
}

/** A cell's lines, parted by runs of spaces and `<br>`. */
export const readCell = (source: string, cell: Line, margin: Margin): Cell => ({
  lines: splitAt(cell, /\s{2,}|<br\s*\/?>/gi).flatMap((part) => {
    const { lines, references, markup, note } = readInline(source, part.start, part.end)
    margin.references.push(...references, ...(note ? [note] : []))
    margin.markup.push(...markup)
    return lines
  }),
})

/** The parts of a line between matches of a pattern. */
export const splitAt = ({ text, start }: Line, pattern: RegExp): Line[] => {
  const parts: Line[] = []
  let at = 0
  const push = (to: number) => parts.push({ start: start + at, end: start + to, text: text.slice(at, to) })
  for (const found of text.matchAll(pattern)) {
    push(found.index)
    at = found.index + found[0].length
  }
  push(text.length)
  return parts
}
