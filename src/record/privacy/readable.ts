/** The words of a stored text as people read them, wherever in it they stand. */
import { Passage } from '../../text/passage.ts'
import type { Piece } from '../../text/passage.ts'
import { decoded } from './encodings.ts'

export const TAG = /<[/!?]?[a-z][^<>]{0,20000}>/giu
/** Tags that stand inside words and names. */
export const INLINE = /^<\/?(?:a|abbr|b|big|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b/i

/** The passages of a text: that between its tags and that in them, which names people too (`mailto:`, `title`). */
export const readablePassages = (text: string, mediaType: string): Passage[] => {
  if (mediaType !== 'text/html') return [Passage.from(text, decoded(text, 0))]
  const between: Piece[] = []
  const inside: Piece[] = []
  let at = 0
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    for (const piece of decoded(text.slice(at, index), at)) between.push(piece)
    at = index + tag.length
    if (!INLINE.test(tag)) between.push(blankAt(at))
    for (const piece of decoded(tag, index)) inside.push(piece)
    inside.push(blankAt(at))
  }
  for (const piece of decoded(text.slice(at), at)) between.push(piece)
  return [between, inside].map((pieces) => Passage.from(text, pieces)).filter((passage) => !passage.isEmpty)
}

/** Words with the signs that their codes stand for (`601&#160;222` as `601 222`). */
export const readable = (words: string): Passage => Passage.from(words, decoded(words, 0))

/** Whether a block ends between two places of a source: a cell, a paragraph, not a line or an inline tag. */
export const isBlockBetween = (source: string, start: number, end: number): boolean =>
  end > start &&
  (end - start > 400 || /[\t|]|\n\s{0,40}\n/.test(source.slice(start, end)) || hasBlockTag(source.slice(start, end)))

const hasBlockTag = (words: string): boolean => [...words.matchAll(TAG)].some(([tag]) => !INLINE.test(tag))

/** A blank that stands in no source. */
const blankAt = (at: number): Piece => ({ text: ' ', start: at, end: at })
