import type { Passage } from '../text/passage.ts'

/** A value and the words that decide it: the passage is the tight quote, a slice of the passage that was read. */
export interface Reading<T> {
  readonly value: T
  readonly passage: Passage
}

/** No letter, digit or underscore before: JavaScript's own word boundary knows ASCII only. */
export const WORD_START = String.raw`(?<![\p{L}\p{N}_])`

/** No letter, digit or underscore after. */
export const WORD_END = String.raw`(?![\p{L}\p{N}_])`

/** How far around a value its context reaches, in characters; a limit keeps the reading of long texts linear. */
const REACH = 48

/** The words before a place in a text, as many as may decide what stands there. */
export const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at)

/** The words after a place in a text. */
export const wordsAfter = (text: string, at: number): string => text.slice(at, at + REACH)
