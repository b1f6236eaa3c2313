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
export const wordKey = (text: string): string => plainKey(text) ?? [...wordsOf(text)].map(({ key }) => key).join(' ')

/** The key of a text of Czech letters and common signs, none of which has another form: most are, and need no expression. */
const plainKey = (text: string): string | undefined => {
  const small = text.toLowerCase()
  if (small.length !== text.length) return undefined
  let key = ''
  let last = SIGN
  let start = 0
  for (let i = 0; i <= small.length; i++) {
    const sort = i < small.length ? plainSort(text.charCodeAt(i)) : SIGN
    if (sort === undefined) return undefined
    if (sort === last) continue
    if (last !== SIGN) key += (key === '' ? '' : ' ') + small.slice(start, i)
    last = sort
    start = i
  }
  return key
}

const [SIGN, LETTER, DIGIT] = [0, 1, 2]

/** Undefined for a character that is not surely one of these. */
const plainSort = (unit: number): number | undefined => {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return LETTER
  if (unit < 0x80 || unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2027)) return SIGN
  if (unit < 0xc0 || unit > 0x17e || unit === 0xd7 || unit === 0xf7) return undefined
  const isCompound = unit === 0x130 || (unit >= 0x132 && unit <= 0x133) || unit === 0x13f || unit === 0x140
  return isCompound || unit === 0x149 ? undefined : LETTER
}
