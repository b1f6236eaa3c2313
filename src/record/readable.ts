/** The words of a stored text as people read them, wherever in it they stand. */
import { decodeString } from 'micromark-util-decode-string'
import { Passage } from '../passage.ts'
import type { Piece } from '../passage.ts'

const TAG = /<[/!?]?[a-z][^<>]{0,20000}>/giu
/** Tags that stand inside words and names. */
const INLINE = /^<\/?(?:a|abbr|b|big|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b/i
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu

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

/** Words with the signs that their entities stand for (`601&#160;222` as `601 222`). */
export const withoutEntities = (words: string): string => [...decoded(words, 0)].map(({ text }) => text).join('')

/** A blank that stands in no source. */
const blankAt = (at: number): Piece => ({ text: ' ', start: at, end: at })

function* decoded(text: string, start: number): Generator<Piece> {
  let at = 0
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    if (index > at) yield { text: text.slice(at, index), start: start + at, end: start + index }
    at = index + entity.length
    yield { text: decodeString(entity), start: start + index, end: start + at }
  }
  if (at < text.length) yield { text: text.slice(at), start: start + at, end: start + text.length }
}
