import { bare } from '../text/bare.ts'

/** The name that was typed, however its words are parted and spelt: `social-services`, `Oblast`. */
export const sameName = (word: string, names: readonly string[]): string | undefined =>
  names.find((name) => plainName(name) === plainName(word))

/** Without accents, its words parted by blanks. */
export const plainName = (text: string): string =>
  bare(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
