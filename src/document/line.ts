/** Lines of text and their cells: what the readers of the single blocks share. */
import type { Finding } from '../finding.ts'
import type { Passage, Span } from '../text/passage.ts'

/** A line of the source, or a part of one, without its line end. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it is a whole cell, with which no other line goes on. */
  readonly isCell?: true
}

/** Where the readers of the single blocks put what belongs to the text as a whole. */
export interface Margin {
  readonly references: Passage[]
  readonly markup: Span[]
  readonly findings: Finding[]
}

export const linesOf = (text: string): Line[] => splitLines({ text, start: 0, end: text.length })

/** The lines of a text, told by single units, for every text goes through here. */
export const splitLines = ({ text, start }: Line): Line[] => {
  const lines: Line[] = []
  for (let at = 0; ;) {
    const end = lineEndFrom(text, at)
    lines.push({ start: start + at, end: start + end, text: text.slice(at, end) })
    if (end === text.length) return lines
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

const lineEndFrom = (text: string, from: number): number => {
  let at = from
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

/** Line ends of Unix, Windows and old Macs; form feeds between pages; Word's and Unicode's line separators. */
const isLineEnd = (unit: number): boolean =>
  (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029

/** The parts of a line between matches of a global pattern, which matches no empty text. */
export const splitAt = ({ text, start }: Line, pattern: RegExp): Line[] => {
  const parts: Line[] = []
  let at = 0
  const push = (to: number) => parts.push({ start: start + at, end: start + to, text: text.slice(at, to) })
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    push(found.index)
    at = found.index + found[0].length
  }
  push(text.length)
  return parts
}

/** A line without its first characters. */
export const from = ({ text, start, end }: Line, at: number): Line => ({ start: start + at, end, text: text.slice(at) })

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === ''
