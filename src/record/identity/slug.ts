import { bare } from '../../text/bare.ts'

/** A text as words that are looked for: lower case, no accents, single spaces. */
export const slug = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
