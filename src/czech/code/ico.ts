import type { Passage } from '../../text/passage.ts'
import type { Reading } from '../reading.ts'

/** An organisation's identification number. `expected` is the check digit that the others demand, given when it is wrong. */
export interface IcoReading extends Reading<string> {
  readonly valid: boolean
  readonly expected?: string
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2] as const

/** The check digit of seven digits: weights 8 to 2, modulo 11 (the rule of the statistical register). */
export const icoCheckDigit = (sevenDigits: string): string => {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(sevenDigits.charAt(i)), 0)
  return String((11 - (sum % 11)) % 10)
}

const DIGITS = /(?<![\d/.-])\d(?:\s?\d){4,7}(?!\s?\d|\/)/u

/**
 * The number in a passage labelled as an IČO: eight digits, fewer padded with zeros, blanks between them (*002 86 010*).
 * One whose check digit is wrong is kept as it stands, `valid` being false.
 */
export const readIco = (p: Passage): IcoReading | undefined => {
  const passage = p.match(DIGITS)?.whole
  if (!passage) return undefined
  const padded = passage.text.replaceAll(' ', '').padStart(8, '0')
  const expected = icoCheckDigit(padded)
  return padded.endsWith(expected)
    ? { value: padded, passage, valid: true }
    : { value: passage.text, passage, valid: false, expected }
}
