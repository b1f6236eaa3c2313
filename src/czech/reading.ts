import type { Passage } from '../passage.ts'

/** A value and the words that decide it: the passage is the tight quote, a slice of the passage that was read. */
export interface Reading<T> {
  readonly value: T
  readonly passage: Passage
}

/** No letter, digit or underscore before: JavaScript's own word boundary knows ASCII only. */
export const WORD_START = String.raw`(?<![\p{L}\p{N}_])`

/** No letter, digit or underscore after. */
export const WORD_END = String.raw`(?![\p{L}\p{N}_])`
