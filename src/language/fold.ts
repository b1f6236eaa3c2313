/** Letters by themselves: what is one, and which it is without its accent. Words are many, so no expression is run for them. */

const ACCENTED = 'áčďéěíňóřšťúůýžäëöüĺľŕôąćęłńśźż'
const PLAIN = 'acdeeinorstuuyzaeoullroacelnszz'
const plainOf = new Map(Array.from(ACCENTED, (letter, i) => [letter, PLAIN.charAt(i)]))

/** In small letters, without the accents of Czech and its neighbours. */
export const foldWord = (word: string): string => {
  const small = word.toLowerCase()
  let folded = ''
  for (const letter of small) folded += plainOf.get(letter) ?? letter
  return folded
}

export const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase()

export const isDigit = (character: string): boolean => character >= '0' && character <= '9'

export interface Token {
  text: string
  readonly start: number
  end: number
}

/** The runs of letters and the runs of digits of a text, in order. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let start = -1
  let isNumber = false
  const close = (end: number) => {
    if (start >= 0) tokens.push({ text: text.slice(start, end), start, end })
    start = -1
  }
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    const digit = isDigit(character)
    if (!digit && !isLetter(character)) close(i)
    else if (start < 0 || digit !== isNumber) {
      close(i)
      start = i
      isNumber = digit
    }
  }
  close(text.length)
  return tokens
}
