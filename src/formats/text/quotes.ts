/** Block quotes: `> ` before the lines of a text. */
import type { Span } from '../../text/passage.ts'

const PREFIX = /^(?: {0,3}>[^\S\r\n]?)+/gm

/** The text with blanks in place of the signs, so that every place stays where it is, and where the signs stand. */
export const withoutQuotes = (text: string): { source: string; prefixes: Span[] } => {
  const prefixes: Span[] = []
  if (!text.includes('>')) return { source: text, prefixes }
  const source = text.replace(PREFIX, (prefix, at: number) => {
    prefixes.push([at, at + prefix.length])
    return ' '.repeat(prefix.length)
  })
  return { source, prefixes }
}
