/** Letters by themselves: what is one, and which it is without its accent. Words are many, so no expression is run for them. */

const ACCENTED = 'áčďéěíňóřšťúůýžäëöüĺľŕôąćęłńśźż'
const PLAIN = 'acdeeinorstuuyzaeoullroacelnszz'
const plainOf = new Map(Array.from(ACCENTED, (letter, i) => [letter.charCodeAt(0), PLAIN.charAt(i)]))

/** In small letters, without the accents of Czech and its neighbours. */
export const foldWord = (word: string): string => {
  const small = word.toLowerCase()
  let folded = ''
  let from = 0
  for (let i = 0; i < small.length; i++) {
    const unit = small.charCodeAt(i)
    const plain = unit < FIRST_ACCENTED ? undefined : plainOf.get(unit)
    if (plain === undefined) continue
    folded += small.slice(from, i) + plain
    from = i + 1
  }
  return from === 0 ? small : folded + small.slice(from)
}
const FIRST_ACCENTED = 0xe0

export const isDigit = (character: string): boolean => character >= '0' && character <= '9'

const [UNKNOWN, OTHER, LETTER, DIGIT] = [0, 1, 2, 3]
const sorts = new Uint8Array(0x10000)

/** What a unit is, worked out once for each that occurs; a letter is what has a small and a capital form. */
const sortOf = (unit: number): number => {
  const known = sorts[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const character = String.fromCharCode(unit)
  const isLetter = character.toLowerCase() !== character.toUpperCase()
  return (sorts[unit] = isDigit(character) ? DIGIT : isLetter ? LETTER : OTHER)
}

export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The runs of letters and the runs of digits of a text, in order, or so many of them. */
export const tokensOf = (text: string, most = Infinity): Token[] => {
  const tokens: Token[] = []
  let start = 0
  let last = OTHER
  for (let i = 0; i <= text.length && tokens.length < most; i++) {
    const sort = i < text.length ? sortOf(text.charCodeAt(i)) : OTHER
    if (sort === last) continue
    if (last !== OTHER) tokens.push({ text: text.slice(start, i), start, end: i })
    start = i
    last = sort
  }
  return tokens
}
