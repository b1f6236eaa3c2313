import type { Passage } from '../passage.ts'
import type { Reading } from './reading.ts'
import { wordsAfter, wordsBefore } from './reading.ts'

const GROUPED = String.raw`\d{3}(?<gap>[  ./–-]?)\d{3}\k<gap>\d{3}`
const PREFIX = String.raw`(?:(?:\+|00)\s?420|\(\s?(?:\+|00)\s?420\s?\)|420)[\s./–-]?`
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/+.,-])(?:(?<prefix>${PREFIX})?(?<national>${GROUPED})` +
    String.raw`|(?<foreign>(?:\+|00)[1-9]\d{0,2}(?:[ ./()-]{0,2}\d{2,4}){2,5}))(?![\p{N}_]|\/\d{4}(?!\d)|,\d)`,
  'gu',
)
/** Words before a number that make it a phone, and words that make it something else. */
const LABEL =
  /(?:tel|telefon|telefonní|telefonu|mobil|mob|fax|gsm|linka|záznamník)\p{L}*[.:]{0,2}\s?(?:č\.|číslo:?)?\s?$/iu
const OTHER_NUMBER =
  /(?:účtu|ú\.|účet|symbol|VS|IČO?|DIČ|RČ|rodné číslo|č\. ?j\.|sp\. ?zn\.|ID|reg\. ?č\.|registrační číslo|celkem|částka|částku)[.:]{0,2}\s?$/iu
const MONEY_AFTER = /^\s?(?:Kč|CZK|EUR|€|korun|,-|\d{3}(?!\d))/iu

const toE164 = (digits: string): string => `+${digits.replace(/\D/g, '').replace(/^00/, '')}`

/**
 * Every telephone number as E.164; without a prefix it is Czech. National numbers have nine digits, the first from 2
 * to 9 (numbering plan), and stand in one run or in groups of three.
 */
export const findPhones = (p: Passage): Reading<string>[] => {
  const found: Reading<string>[] = []
  let end = 0
  for (const match of p.matchAll(PHONE)) {
    const { national, prefix, foreign } = match.named
    const [before, after] = [wordsBefore(p.text, match.start), wordsAfter(p.text, match.end)]
    if (foreign) {
      const value = toE164(foreign.text)
      if (value.length < 9 || value.length > 16 || value.startsWith('+420')) continue
      found.push({ value, passage: match.whole })
      end = match.end
      continue
    }
    if (!national || !/^[2-9]/.test(national.text)) continue
    const continuesNumber = /\d\s?$/.test(before) && !(found.length > 0 && match.start - end <= 2)
    const labelled = prefix !== undefined || LABEL.test(before)
    if (
      continuesNumber ||
      (!labelled && (OTHER_NUMBER.test(before) || MONEY_AFTER.test(after) || national.text.endsWith('000 000')))
    )
      continue
    found.push({ value: toE164(`420${national.text}`), passage: match.whole })
    end = match.end
  }
  return found
}
