/** Amounts of money: *3 000 000,- Kč*, *12.345.678,90 Kč*, *5 000.- Kč*, *1,5 mil. Kč*, *EUR 5000*. */
import type { Passage, PassageMatch } from '../text/passage.ts'
import { hasDigit, isLetterAt } from '../text/character.ts'
import { findOnce } from '../mentions/once.ts'
import { lookUpIn, type Forms } from '../language/morphology/forms.ts'
import type { Reading } from './reading.ts'
import { cardinalOf, CARDINAL_WORD } from './number.ts'
import { wordsAfter, wordsBefore } from './reading.ts'

/** `amount` is a decimal string with the decimals of the document (`"12500"`, `"1852430.85"`), `currency` ISO 4217. */
export interface Money {
  readonly amount: string
  readonly currency: string
}

/** How documents write a currency, with its ISO 4217 code. */
const currencies: Forms<string> = [
  ['CZK', 'Kč|CZK|Kc|korun(?:a|y|u|ou|ami|ám|ách)?(?: českých)?'],
  ['EUR', '€|EUR|eur(?:o|a|ech)?'],
  ['USD', 'USD|US\\$'],
  ['PLN', 'PLN|zł'],
  ['CHF', 'CHF'],
  ['NOK', 'NOK'],
]

/** Words for powers of ten between an amount and its currency. */
const scales: Forms<number> = [
  [3, 'tis\\.?|tisíce?'],
  [6, 'mil\\.?|mio\\.?|milion(?:ů|y|u)?|milión(?:ů|y|u)?'],
  [9, 'mld\\.?|miliard(?:a|y|u)?'],
]

const anyOf = (table: readonly (readonly [unknown, string])[]): string => table.map(([, forms]) => forms).join('|')
const [currencyOf, scaleOf] = [lookUpIn(currencies), lookUpIn(scales)]

const FIGURES = String.raw`\d{1,3},\d{3}\.\d{3}(?![\d.,]|\s?[tm])|\d{1,3}(?:(?<wide>[ ,])\d{3})(?:\k<wide>\d{3})*\.\d{2}(?!\d)|\d{1,3}(?:(?<gap>[ .'’])\d{3})(?:\k<gap>\d{3})*(?:,\s?\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,4})?`
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/]|\d[.,])(?:(?<before>${anyOf(currencies)})\.?\s?)?(?<sign>[-−])?(?<figures>${FIGURES})(?![\p{N}_/]|[.,]\d)` +
    String.raw`(?:\s?[,.]\s?[-–—]{1,2})?(?:\.?\s?(?<scale>${anyOf(scales)})(?![\p{L}]))?(?:\s?(?<after>${anyOf(currencies)})(?![\p{L}\p{N}]))?`,
  'giu',
)

/** The upper end of a range (*10-15 mil. Kč*, *5 až 10 tisíc korun*) is no amount by itself. */
const RANGE_BEFORE = /\d(?:[-–]|\saž\s)$/u

/** Around the lower end of a range, whose currency stands behind the upper: *od 5 000 do 10 000 Kč*. */
const FROM = /(?<!\p{L})od\s(?:částky\s|výše\s)?$/iu
const TO = /^\s(?:až\s)?do\s(?:částky\s|výše\s)?$/iu

/** Whether a match has more than figures: most numbers of a text are no money, and their parts need not be looked for. */
const namesUnit = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isLetterAt(text, i) || text.charAt(i) === '€') return true
  return false
}

/** *projekt za 63 milionů, EU hradí 40 milionů korun*: a sum whose currency stands with another of the sentence, and no count. */
const isShort = (before: string, after: string): boolean => {
  const [next = ''] = after.trimStart().split(' ', 1)
  return (
    next === '' ||
    ',.;:)'.includes(next.charAt(0)) ||
    GOING_ON.has(next) ||
    OF_WHICH.some((one) => before.endsWith(one))
  )
}
const OF_WHICH = ['z toho ', 'z nichž ', 'z čehož ']
/** So far away the currency may stand. */
const NEAR = 80
const GOING_ON = new Set('se si je jsou bude budou byl byla bylo byly z ze a i na do od v ve'.split(' '))

const printedUnit = (named: PassageMatch['named']): string | undefined => (named['before'] ?? named['after'])?.text

/** Moves the decimal point to the right: `1.5` by 6 is `1500000`; no digit of the document is lost. */
const shift = (decimal: string, power: number): string => {
  const [whole = '', fraction = ''] = decimal.split('.')
  if (power === 0) return decimal
  const digits = fraction.padEnd(power, '0')
  const moved = (whole + digits.slice(0, power)).replace(/^0+(?=\d)/, '')
  return digits.length > power ? `${moved}.${digits.slice(power)}` : moved
}

/** The digits of an amount without its groups, a point before its decimals. */
const plainDecimal = (figures: string): string => {
  if (/^\d{1,3}(?:[ ,]\d{3})+\.\d{2}$/.test(figures)) return figures.replace(/[ ,]/g, '')
  // *5,675.070 Kč*: no currency has thousandths.
  if (figures.includes(',') && /^\d{1,3},\d{3}\.\d{3}$/.test(figures)) return figures.replace(/[,.]/g, '')
  const grouped = /^\d{1,3}(?:[ .'’]\d{3})+(?:,\s?\d{1,2})?$/.test(figures)
  return (grouped ? figures.replace(/[ .'’]/g, '') : figures.replace(/\s/g, '')).replace(',', '.')
}

interface Unit {
  readonly currency?: string
  readonly power: number
}

/** The currency and scale in a heading's words: *v Kč*, *(v tis. Kč)*, *CZK*. */
const readUnit = (heading: string): Unit => {
  const words = heading.split(/[\s(){}[\]:;,/]+/)
  const found = <K>(lookUp: (word: string) => K | undefined): K | undefined => {
    for (const word of words) {
      const key = lookUp(word)
      if (key !== undefined) return key
    }
    return undefined
  }
  const currency = found(currencyOf)
  return { ...(currency === undefined ? {} : { currency }), power: found(scaleOf) ?? 0 }
}

const amounts = function* (p: Passage, unit: Unit): Generator<Reading<Money>> {
  const matches = [...p.matchAll(MONEY)]
  const elsewhere = (at: number): string | undefined =>
    matches
      .filter((one) => Math.abs(one.start - at) <= NEAR && namesUnit(p.text, one.start, one.end))
      .map(({ named }) => printedUnit(named))
      .find((one) => one !== undefined)
  for (const [i, match] of matches.entries()) {
    const { start, end } = match
    if (RANGE_BEFORE.test(wordsBefore(p.text, start))) continue
    const parts = namesUnit(p.text, start, end) ? match.named : undefined
    const own = parts && printedUnit(parts)
    const upper = matches[i + 1]
    const isLower = !own && FROM.test(wordsBefore(p.text, start)) && upper && TO.test(p.text.slice(end, upper.start))
    const isAlone =
      !own && parts?.['scale'] !== undefined && isShort(wordsBefore(p.text, start), wordsAfter(p.text, end))
    const printed = own ?? (isLower ? printedUnit(upper.named) : isAlone ? elsewhere(start) : undefined)
    const currency = printed === undefined ? unit.currency : currencyOf(printed)
    if (currency === undefined) continue
    const named = parts ?? match.named
    const figures = named['figures']?.text
    if (figures === undefined) continue
    const plain = plainDecimal(figures)
    // *od 5 do 10 mil. Kč*, *od 500 000 do 2 mil. Kč*
    const word = named['scale'] ?? (isLower && Number(plain) < 1000 ? upper.named['scale'] : undefined)
    const amount = shift(plain, (word && scaleOf(word.text)) ?? (printed === undefined ? unit.power : 0))
    yield { value: { amount: (named['sign'] ? '-' : '') + amount, currency }, passage: match.whole.trim() }
  }
}

/** *sedmi milionů korun*, *dva a půl milionu korun*, *půl milionu korun*: a single word and its scale. */
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<whole>${CARDINAL_WORD})(?<half>\sa\spůl)?|půl)\s(?<scale>${anyOf(scales)})\s(?<after>${anyOf(currencies)})(?![\p{L}\p{N}])`,
  'giu',
)
/** What makes such words the end of a longer number or of a range: *sto padesát*, *pět set*, *jeden až dva*, *3 a půl*. */
const LONGER = new RegExp(
  String.raw`(?:(?<!\p{L})(?:sto|stě|sta|set|tisíc\p{L}{0,2}|mili[oó]n\p{L}{0,2}|${CARDINAL_WORD}|až|či|nebo)\s(?:a\s)?|\d\s?(?:a\s)?|[-–]\s?)$`,
  'iu',
)

const wordedAmounts = (p: Passage): Reading<Money>[] =>
  [...p.matchAll(WORDED)].flatMap(({ start, whole: passage, named }) => {
    const [currency, power] = [currencyOf(named['after']?.text ?? ''), scaleOf(named['scale']?.text ?? '')]
    const value = named['whole'] ? cardinalOf(named['whole'].text.toLowerCase()) : 0
    if (currency === undefined || value === undefined || LONGER.test(wordsBefore(p.text, start))) return []
    const isHalf = named['half'] !== undefined || !named['whole']
    return [{ value: { amount: shift(`${String(value)}${isHalf ? '.5' : ''}`, power ?? 0), currency }, passage }]
  })

/** Every amount that names its currency. */
export const findMoney: (p: Passage) => Reading<Money>[] = findOnce(
  (p) => {
    const figures = hasDigit(p.text) ? [...amounts(p, { power: 0 })] : []
    const words = hasScale(p.text) ? wordedAmounts(p) : []
    return words.length > 0 ? [...figures, ...words].sort((a, b) => a.passage.start - b.passage.start) : figures
  },
  (text) => (hasDigit(text) || hasScale(text)) && CURRENCY.test(text),
)
/** Every number in words that is a sum has one of these. */
const SCALES = ['ilion', 'ilión', 'iliard', 'tisíc']
const hasScale = (text: string): boolean => SCALES.some((scale) => text.includes(scale))
const CURRENCY = new RegExp(currencies.map(([, forms]) => forms).join('|'), 'iu')

/** Every amount; a bare number of thousands counts where `unit` names the currency. */
export const findSums = (p: Passage, unit: string): Reading<Money>[] => {
  const named = new Set(findMoney(p).map(({ passage }) => passage.start))
  return [...amounts(p, readUnit(unit))].filter(({ passage }) => named.has(passage.start) || GROUPED.test(passage.text))
}
const GROUPED = /\d[ .]\d{3}/

/** The first amount. A bare number counts only where `unit`, the words of a heading (*v Kč*, *tis. Kč*, *CZK*), names the currency. */
export const readMoney = (p: Passage, unit?: string): Reading<Money> | undefined => {
  const [first] = findMoney(p)
  if (first || unit === undefined) return first
  for (const amount of amounts(p, readUnit(unit))) return amount
  return undefined
}
