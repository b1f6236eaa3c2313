/** Numbers that belong to one person: birth number, bank account, identity card; each by its own check, not to hit others. */
import type { Passage } from '../../text/passage.ts'
import { wordsAfter, wordsBefore } from '../reading.ts'

const BLANK = String.raw`[ \u00a0\u2007\u2009\u202f]?`
const HYPHEN = String.raw`[-\u2010-\u2015\u2212]`

const BIRTH = new RegExp(
  String.raw`(?<![\d/.-])(?<date>\d{6})${BLANK}(?<slash>\/?)${BLANK}(?<end>\d{3,4})(?![\d/]|[.,-]\d)`,
  'gu',
)
const BIRTH_LABEL = /(?:rodn\p{L}{1,3}\s{1,3}čísl\p{L}{1,2}|(?<!\p{L})r\.?\s?č\.?|(?<!\p{L})RČ)[\s:.]{0,4}$/iu
/** What ten digits in a row are instead. */
const OTHER_NUMBER =
  /(?:účt\p{L}{1,3}|symbol|VS|IČO?|DIČ|č\.\s?j\.|sp\.\s?zn\.|ID|reg\.\s?č\.|registrační číslo|tel\p{L}{0,5}|kód|ISBN|EAN)[\s:.]{0,4}$/iu

const ACCOUNT = new RegExp(
  String.raw`(?<![\d/.-])(?:(?<prefix>\d{1,6})${BLANK}${HYPHEN}${BLANK})?(?<number>\d{2,10})${BLANK}\/${BLANK}(?<bank>\d{4})(?![\d/]|[.,-]\d)`,
  'gu',
)
const ACCOUNT_LABEL = /(?:účt?\p{L}{0,3}|ú\.)[\s:.čísloč]{0,10}$/iu
const WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1] as const
/** Codes of banks begin so (the list of the Czech National Bank). */
const BANKS =
  /^(?:0[1-8]00|20[1-7]0|21[0-3]0|22[0-9]0|2600|27[0-9]0|3030|3050|3060|35[0-9]0|4000|4300|5500|58[0-9]0|6[0-9]{3}|7[0-9]{3}|8[0-9]{3})$/

const IBAN = new RegExp(String.raw`(?<!\p{L}|\d)CZ(?:${BLANK}\d){22}(?!\d)`, 'giu')
const CARD = new RegExp(
  String.raw`(?<label>(?:(?:[Čč]ísl\p{L}{1,2}|[Čč]\.)\s{1,3}(?:občansk\p{L}{1,4}\s{1,3}průkaz\p{L}{0,2}|OP|pasu|cestovního\s{1,3}dokladu)|(?<!\p{L})(?:[Oo]bčansk\p{L}{1,4}\s{1,3}průkaz\p{L}{0,2}|OBČANSK\p{L}{1,4}\s{1,3}PRŮKAZ\p{L}{0,2}|OP)|(?<!\p{L})[Pp]as(?=\s{1,3}(?:č\.|číslo))|[Cc]estovní\s{1,3}pas|[Cc]estovního\s{1,3}pasu)(?:\s{1,3}(?:[Čč]\.|[Čč]íslo|ČÍSLO))?[\s:.]{1,4})(?<card>\d{9}|\d{6}\s?[A-Z]{2}(?:\s?\d{1,2})?|[A-Z]{2}\s?\d{6}|\d{3}\s\d{3}\s\d{3}|\d{8})(?![\p{L}\p{N}])`,
  'gu',
)

/** Every such number, some with the letters that belong to it. */
export const findIdentityNumbers = (p: Passage): Passage[] =>
  p.test(/\d{2}/) ? [...birthNumbers(p), ...accounts(p), ...ibans(p), ...cards(p)] : []

function* birthNumbers(p: Passage): Generator<Passage> {
  for (const { whole, named, start, end } of p.matchAll(BIRTH)) {
    const [date, tail] = [named['date']?.text ?? '', named['end']?.text ?? '']
    const before = wordsBefore(p.text, start)
    const hasSlash = named['slash'] !== undefined && !named['slash'].isEmpty
    if (!isBirthDate(date, tail.length)) continue
    const isLabelled = BIRTH_LABEL.test(before)
    const isChecked = tail.length === 4 && isByEleven(date, tail)
    // Ten digits in a row may be anything; with a slash and the check they are hardly a file's number.
    if (
      !isLabelled &&
      (!isChecked || OTHER_NUMBER.test(before) || (!hasSlash && /^\s?(?:Kč|,-)/.test(wordsAfter(p.text, end))))
    )
      continue
    yield whole
  }
}

/** Women have 50 more in the month; 20 and 70 more where the numbers of a day ran out. */
const isBirthDate = (date: string, tail: number): boolean => {
  const [year, month, day] = [Number(date.slice(0, 2)), Number(date.slice(2, 4)), Number(date.slice(4))]
  const plain = [70, 50, 20, 0].map((more) => month - more).find((one) => one >= 1 && one <= 12)
  return plain !== undefined && day >= 1 && day <= 31 && (tail === 4 || year < 54)
}

/** The tenth digit makes the whole divisible by eleven; until 1985 it was 0 where the rest was 10. */
const isByEleven = (date: string, tail: string): boolean => {
  const [nine, last] = [Number(date + tail.slice(0, 3)), Number(tail.slice(3))]
  return (nine % 11) % 10 === last
}

function* accounts(p: Passage): Generator<Passage> {
  for (const { whole, named, start } of p.matchAll(ACCOUNT)) {
    const [prefix, number, bank] = [named['prefix']?.text ?? '', named['number']?.text ?? '', named['bank']?.text ?? '']
    const isLabelled = ACCOUNT_LABEL.test(wordsBefore(p.text, start))
    if (isLabelled ? number.length < 2 : !BANKS.test(bank) || number.length < 6) continue
    if (isLabelled || (isWeighed(prefix) && isWeighed(number))) yield whole
  }
}

const isWeighed = (digits: string): boolean =>
  Array.from(digits.padStart(10, '0')).reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11 === 0

function* ibans(p: Passage): Generator<Passage> {
  for (const { whole } of p.matchAll(IBAN)) {
    const plain = whole.text.replace(/\s/g, '').toUpperCase()
    const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
    if (Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1) yield whole
  }
}

function* cards(p: Passage): Generator<Passage> {
  for (const { named } of p.matchAll(CARD)) if (named['card']) yield named['card']
}
