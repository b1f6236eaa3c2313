/** The words of a text without its typography: what two files must share to say the same. */

export interface Word {
  /** Lower case; figures and letters that stand together are two words, so that *4x* and *4 x* are the same. */
  readonly key: string
  /** `[start, end)` in the text. */
  readonly start: number
  readonly end: number
}

/** The raised numbers of footnotes (*PP11²*) are no words. */
const WORD = /\p{L}[\p{L}\p{M}]*|[\p{Nd}\p{Nl}]+/gu

/** The words of a text; punctuation, list signs, quotes, blanks and letter case make no difference. */
export function* wordsOf(text: string): Generator<Word> {
  // The sign of multiplication is no letter, but says the same as one; both take one unit.
  for (const { 0: found, index } of text.replaceAll('×', 'x').matchAll(WORD)) {
    yield { key: found.normalize('NFKC').toLowerCase(), start: index, end: index + found.length }
  }
}

/** The same string for texts of the same words. */
export const wordKey = (text: string): string => [...wordsOf(text)].map(({ key }) => key).join(' ')
