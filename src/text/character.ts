/** What single characters are, by their UTF-16 unit: asked for every character of a text, so by tables and not by expressions. */

/** What JavaScript calls white space. */
export const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0xa0 &&
    (unit === 0xa0 ||
      unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff))

/** Signs that take no place: soft hyphens, joiners, byte order marks. */
export const isInvisible = (unit: number): boolean =>
  unit >= 0xad && (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff)

/** Whether a text is nothing but blanks from one place to another. */
export const isBlankBetween = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}

/** Whether the character at a place is a letter or a number. */
export const isWordAt = (text: string, at: number): boolean => sortAt(text, at) >= NUMBER

export const isLetterAt = (text: string, at: number): boolean => sortAt(text, at) >= LETTER

export const isCapitalAt = (text: string, at: number): boolean => sortAt(text, at) === CAPITAL

export const hasCapital = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isCapitalAt(text, i)) return true
  return false
}

const [UNKNOWN, SIGN, MARK, NUMBER, LETTER, CAPITAL] = [0, 1, 2, 3, 4, 5]
const sorts = new Uint8Array(0x10000)

/** What sort of character stands at a place; worked out once for each that occurs. */
const sortAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  // Half a character is what the whole one is.
  if (unit >= 0xd800 && unit < 0xe000) return sortOf(wholeAt(text, at))
  const known = sorts[unit] ?? UNKNOWN
  return known === UNKNOWN ? (sorts[unit] = sortOf(text.charAt(at))) : known
}

const sortOf = (character: string): number => {
  if (/\p{Lu}/u.test(character)) return CAPITAL
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /\p{M}/u.test(character) ? MARK : SIGN
}

const wholeAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(isSecondHalf(text, at) ? at - 1 : at) ?? 0)

/** Whether the unit at a place is the second half of a character. */
export const isSecondHalf = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
}

/** Whether a character that combines with the one before begins at a place. */
export const isMarkAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0x300 && !isSecondHalf(text, at) && sortAt(text, at) === MARK
}

/** Whether a text has one of some signs. */
export const hasAny = (text: string, signs: string): boolean => {
  for (let i = 0; i < text.length; i++) if (signs.includes(text.charAt(i))) return true
  return false
}

export const hasDigit = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
}
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
