/** Lines of text and their cells: what the readers of the single blocks share. */
import type { Finding } from '../finding.ts'
import type { Passage, Span } from '../passage.ts'

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
  readonly findings: Finding[]
}

/** Line ends of Unix, Windows and old Macs; form feeds between pages; Word's and Unicode's line separators. */
export const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

export const linesOf = (text: string): Line[] => splitAt({ text, start: 0, end: text.length }, LINE_END)

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

/** A line without its first characters. */
export const from = ({ text, start, end }: Line, at: number): Line => ({ start: start + at, end, text: text.slice(at) })

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === ''
