/** Keys of things that have no number of their own. */
import { bare } from '../document/bare.ts'

/** A text as a key: lower case, no accents, single spaces. */
export const slug = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
