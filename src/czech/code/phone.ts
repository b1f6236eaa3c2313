import type { Passage } from '../../text/passage.ts'
import { findOnce } from '../../mentions/once.ts'
import { hasDigit } from '../../text/character.ts'
import type { Reading } from '../reading.ts'
import { wordsAfter, wordsBefore } from '../reading.ts'

const GROUPED = String.raw`\d{3}(?<gap>[ ./\u2010-\u2015\u2043\u2212\ufe63\uff0d-]?)\d{3}\k<gap>\d{3}`
const PREFIX = String.raw`(?:(?:\+|00)\s?420|\(\s?(?:\+|00)\s?420\s?\)|420)[\s./\u2010-\u2015\u2043\u2212\ufe63\uff0d-]?`
/** Mobile phones by pairs, as people read them out: *705 89 44 51*. */
const PAIRED = String.raw`(?:60[1-8]|7[0-37-9]\d)(?<pair>[ ./\u2010-\u2015\u2043\u2212\ufe63\uff0d-])\d\d(?:\k<pair>\d\d){2}(?!\k<pair>\d)`
/** Nine digits in other groups (*56 55 93 722*, *705/894444*) are a phone only behind a label or a prefix. */
const LOOSE = String.raw`\d(?: ?\d){8}(?! ?\d)|\d{3} ?/ ?\d{3} ?\d{3}`
/** Abroad an area code may have one digit: *+421 2 5710 1111*. */
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_+.,-])(?:(?<prefix>${PREFIX})?(?<national>${GROUPED}|${PAIRED}|${LOOSE})` +
    String.raw`|(?<foreign>(?:\+|00)[1-9]\d{0,2}(?:[ ./\u2010-\u2015\u2043\u2212\ufe63\uff0d-]\d(?=[ ./\u2010-\u2015\u2043\u2212\ufe63\uff0d-]\d))?(?:[ ./()\u2010-\u2015\u2043\u2212\ufe63\uff0d-]{0,2}\d{2,4}){2,5}))(?![\p{N}_]|\/\d{4}(?!\d)|,\d)`,
  'gu',
)
const GROUPED_ONLY = new RegExp(`^(?:${GROUPED}|${PAIRED})$`, 'u')

/** Words before a number that make it a phone, and words that make it something else. */
const LABEL =
  /(?:tel|telefon|telefonní|telefonu|mobil|mob|fax|gsm|linka|záznamník)\p{L}{0,20}[.:]{0,2}\s?(?:č\.|číslo:?)?\s?$/iu
const OTHER_NUMBER =
  /(?<!\p{L})(?:účtu|ú\.|účet|symbol|VS|IČO?|DIČ|RČ|rodné číslo|č\. ?j\.|sp\. ?zn\.|ID|reg\. ?č\.|registrační číslo|celkem|částka|částku)[.:]{0,2}\s?$/iu
const MONEY_AFTER = /^\s?(?:Kč|CZK|EUR|€|korun|,-|\d{3}(?!\d))/iu

const NO_DIGIT = /\D/g
const ABROAD = /^00/
const E164 = /^\+(?:420\d{9}|(?!420)\d{8,15})$/
const GOES_ON = /[\d/]\s?$/
const FIRST_DIGIT = /^[2-9]/

const toE164 = (digits: string): string => `+${digits.replace(NO_DIGIT, '').replace(ABROAD, '')}`

/** Whether nine digits without a prefix are a phone where they stand. */
const isCalledPhone = (digits: string, before: string, after: string): boolean => {
  if (LABEL.test(before)) return true
  if (!GROUPED_ONLY.test(digits)) return false
  return !OTHER_NUMBER.test(before) && !MONEY_AFTER.test(after) && !digits.endsWith('000 000')
}

/**
 * Every telephone number as E.164; without a prefix it is Czech. National numbers have nine digits, the first from 2
 * to 9 (numbering plan), and stand in one run or in groups of three.
 */
export const findPhones: (p: Passage) => Reading<string>[] = findOnce((p) => {
  const found: Reading<string>[] = []
  let lastEnd = -Infinity
  for (const { whole, named, start, end } of p.matchAll(PHONE)) {
    const { national, prefix } = named
    const [before, after] = [wordsBefore(p.text, start), wordsAfter(p.text, end)]
    // Digits right before belong to the same number, unless they are a phone themselves (*565 593 722 725 111 222*).
    if (GOES_ON.test(before) && start - lastEnd > 3) continue
    if (national && !FIRST_DIGIT.test(national.text)) continue
    if (national && !prefix && !isCalledPhone(national.text, before, after)) continue
    const value = toE164(national ? `420${national.text}` : whole.text)
    if (!E164.test(value)) continue
    found.push({ value, passage: whole })
    lastEnd = end
  }
  return found
}, hasDigit)
