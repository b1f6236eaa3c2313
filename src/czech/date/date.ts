/** Dates and periods in Czech prose, as EDTF. */
import type { Passage } from '../../text/passage.ts'
import { hasDigit } from '../../text/character.ts'
import { findOnce, once } from '../../mentions/once.ts'
import type { DateToken } from './token.ts'
import { dateTokens } from './token.ts'
import { countedAfter, monthContext, otherNumberBefore, streetBefore, weekday } from './words.ts'
import type { Moment } from './moment.ts'
import { completeBy, exists, isReversed, precisionOf, toEdtf } from './moment.ts'
import type { Reading } from '../reading.ts'
import { WORD_START, wordsAfter, wordsBefore } from '../reading.ts'

/**
 * What may part the two ends of a period: *-*, *–*, *až*, *do*, *až do konce*, *– neděle*; *září/říjen 2018*. A time of day may
 * stand before it.
 */
const RANGE = new RegExp(
  String.raw`^(?:\s\d{1,2}[:.]\d{2}(?::\d{2})?)?\s?(?:[-–—/]|až(?:\s(?:po|do))?|do)(?:\s(?:konce|závěru))?(?:\s(?:měsíce|dne))?:?\s?(?:${weekday})?$`,
  'iu',
)
const BY = /^\s?do\s/iu
/** Where the number of an item stands: *1. do 31. 12. 2024* begins a line, or follows another item. */
const NUMBER_PLACE = /(?:^|[;,.\d])\s?$/u
const LIST = new RegExp(
  String.raw`^(?:\s?,\s?|\s?,?\s(?:a|i|nebo|či|resp\.)\s(?:(?:v|ve|na|k|dne)\s)?)(?:${weekday})?$`,
  'iu',
)
const AND = new RegExp(String.raw`^\sa\s(?:${weekday})?$`, 'iu')
/** Before *dosud*, *současnosti*. */
const UP_TO = /^\s?(?:[-–—]|až(?:\s(?:po|do))?|do|a)?\s?$/iu

/** Words before a date that open it at one end, join it to the next or make it vague; they belong to the quote. */
const PREFIX = new RegExp(
  `${WORD_START}(?:(?<about>kolem|okolo|cca|přibližně|zhruba|asi)\\s(?:(?:v|ve|k|na)\\s)?)?` +
    String.raw`(?:(?:(?<from>od|ode|počínaje)|(?<until>do|nejpozději(?!\sdo))|(?<between>mezi)):?\s(?:(?:dne|data|konce|závěru|začátku|počátku|měsíce)\s){0,2}(?:${weekday})?)?$`,
  'iu',
)

/** Before a year: the figures of a greater number. */
const FIGURES = /\d{3}\s$/
/** After a numbered month that stands alone. */
const ALONE = /^[\s.;,)–-]*(?:$|\p{L})/u
/** After a year that heads its line. */
const HEADS_LINE = /^(?:\s?[:–—-]\s\P{N}|\s\p{Lu}\p{Ll})/u

/** A text and what of it may be a date. */
interface Tokens {
  readonly text: string
  /** With what only looks like a date. */
  readonly all: readonly DateToken[]
  readonly tokens: readonly DateToken[]
  readonly ends: readonly (End | undefined)[]
}

/** The same, read: under a label (*Termín realizace:*) a bare year and a numbered month are dates too. */
interface Line extends Tokens {
  readonly isLabelled: boolean
}

/** A moment that may end a period: a token that has a year, or one that the next completes (*leden* – *březen 2020*). */
interface End {
  readonly moment: Moment
  readonly isCompleted: boolean
  /** Where the words end that decide it. */
  readonly end: number
}

const gapAfter = (text: string, tokens: readonly DateToken[], i: number): string => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  return token && next ? text.slice(token.end, next.start) : '\n'
}

/** A file number, a street or a count that only looks like a date. */
const isOtherThanDate = (text: string, token: DateToken): boolean => {
  const before = wordsBefore(text, token.start)
  const after = wordsAfter(text, token.end)
  if (token.isStreetLike && (streetBefore.test(before) || /^,?\s\d{3}\s?\d{2}\s\p{Lu}/u.test(after))) return true
  const isSlashed = text.slice(token.start, token.end).includes('/')
  const isWeak = token.kind === 'partial' || isSlashed || ('strength' in token && token.strength !== 'sure')
  if (!isWeak) return false
  const isYear = 'strength' in token && token.strength === 'bare_year'
  return otherNumberBefore.test(before) || (isYear && (countedAfter.test(after) || FIGURES.test(before)))
}

/** Right to left, because a partial moment is completed by the one after it. */
const endsOf = (text: string, tokens: readonly DateToken[]): (End | undefined)[] => {
  const ends: (End | undefined)[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    const [token, next] = [tokens[i], ends[i + 1]]
    if (token?.kind === 'moment') ends[i] = { moment: token.moment, isCompleted: false, end: token.end }
    else if (token?.kind === 'partial' && next) {
      const moment = completeBy(token.partial, next.moment)
      const gap = gapAfter(text, tokens, i)
      if (isItemNumber(text, tokens, i)) continue
      const sameUnit = moment && precisionOf(moment.part, moment.day) === precisionOf(next.moment.part, next.moment.day)
      const linked = (RANGE.test(gap) && moment && !isReversed(moment, next.moment)) || (LIST.test(gap) && sameUnit)
      if (moment && linked && exists(moment)) ends[i] = { moment, isCompleted: true, end: next.end }
    }
  }
  return ends
}

/** *1. do 31. 12. 2024* has a number and a term, while *1. do 31. prosince 2024* is a period, as *od 1. do 31. 12.* is. */
const isItemNumber = (text: string, tokens: readonly DateToken[], i: number): boolean => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || !next || !BY.test(gapAfter(text, tokens, i))) return false
  return (
    /^\d{1,2}\.$/u.test(text.slice(token.start, token.end)) &&
    !/\p{L}/u.test(text.slice(next.start, next.end)) &&
    NUMBER_PLACE.test(wordsBefore(text, token.start))
  )
}

const tokensOf = once((p): Tokens => {
  const all = dateTokens(p)
  const tokens = all.filter((token) => !isOtherThanDate(p.text, token))
  return { text: p.text, all, tokens, ends: endsOf(p.text, tokens) }
})

interface Prefix {
  readonly start: number
  readonly about: boolean
  readonly from: boolean
  readonly until: boolean
  readonly between: boolean
}

const prefixBefore = (text: string, at: number): Prefix => {
  const before = wordsBefore(text, at)
  const base = at - before.length
  const match = PREFIX.exec(before)
  const { about, from, until, between } = match?.groups ?? {}
  const has = (word: string | undefined) => word !== undefined
  return {
    start: base + (match?.index ?? before.length),
    about: has(about),
    from: has(from),
    until: has(until),
    between: has(between),
  }
}

interface Expression {
  readonly value: string
  readonly start: number
  readonly end: number
  /** How many tokens it takes. */
  readonly taken: number
}

/** Two moments that a joiner makes a period, or one that lasts until now. */
const rangeAt = (line: Line, i: number, prefix: Prefix): Expression | undefined => {
  const [token, next, from, to] = [line.tokens[i], line.tokens[i + 1], line.ends[i], line.ends[i + 1]]
  const gap = gapAfter(line.text, line.tokens, i)
  const isJoined = RANGE.test(gap) || (prefix.between && AND.test(gap)) || (next?.kind === 'now' && UP_TO.test(gap))
  if (!token || !next || !from || !isJoined) return undefined
  // What is due by a day begins no period: *do 31. 12. 2024 do 30. 6. 2025* are two terms.
  if (prefix.until && BY.test(gap)) return undefined
  // Two years decide by themselves: *letech 2019–2022* is quoted without its first word.
  const isBareEnd = 'strength' in next && next.strength === 'bare_year' && from.moment.part === undefined
  const ownStart = isBareEnd && !from.moment.about ? token.end - 4 : token.start
  const start = prefix.from || prefix.between ? prefix.start : ownStart
  if (next.kind === 'now') return { value: `${toEdtf(from.moment)}/..`, start, end: next.end, taken: 2 }
  if (!to) return undefined
  const bare = [token, next].filter((t) => 'strength' in t && t.strength === 'bare_year').length
  if (bare === 2 && gap.toLowerCase().includes('do') && !prefix.from && !line.isLabelled) return undefined
  if (bare > 0 && !line.isLabelled && isReversed(from.moment, to.moment)) return undefined
  return { value: `${toEdtf(from.moment)}/${toEdtf(to.moment)}`, start, end: to.end, taken: 2 }
}

/** Whether a token is a date where it stands, although it does not say so by itself. */
const isVouchedFor = (line: Line, i: number, prefix: Prefix, afterDate: boolean): boolean => {
  const token = line.tokens[i]
  if (!token || !('strength' in token) || token.strength === 'sure' || line.isLabelled) return true
  if (afterDate && LIST.test(gapAfter(line.text, line.tokens, i - 1))) return true
  const before = wordsBefore(line.text, token.start)
  const [isAlone, isPrefixed] = [ALONE.test(wordsAfter(line.text, token.end)), prefix.from || prefix.until]
  // In a chronology a year heads its line: *2014: vstup do programu*, *2015 Podpis memoranda*.
  if (token.strength === 'bare_year' && token.start === 0)
    return HEADS_LINE.test(line.text.slice(token.end, token.end + 4))
  if (token.strength === 'month_number')
    return isPrefixed || (monthContext.test(before) && (token.start > 0 || isAlone))
  return token.strength === 'dotted_month' && (isPrefixed || /(?<!\p{L})(?:v|ve)\s$/iu.test(before))
}

/** A single moment or a period of one token, opened by *od* or *do*. */
const singleAt = (line: Line, i: number, prefix: Prefix): Expression | undefined => {
  const [token, end] = [line.tokens[i], line.ends[i]]
  if (!token) return undefined
  const isPeriod = token.kind === 'interval'
  const [from, to] = isPeriod ? [token.from, token.to] : [end?.moment, end?.moment]
  if (!from || !to) return undefined
  const vague = (moment: Moment): string => toEdtf(prefix.about ? { ...moment, about: true } : moment)
  const plain = isPeriod ? `${toEdtf(from)}/${toEdtf(to)}` : vague(from)
  const value = prefix.from ? `${vague(from)}/..` : prefix.until ? `../${vague(to)}` : plain
  const isOpened = prefix.from || prefix.until || (prefix.about && !isPeriod)
  return {
    value,
    start: isOpened ? prefix.start : token.start,
    end: isPeriod ? token.end : (end?.end ?? token.end),
    taken: 1,
  }
}

const expressionsOf = (line: Line): Expression[] => {
  const found: Expression[] = []
  let next = 0
  let afterDate = false
  line.tokens.forEach((token, i) => {
    if (i < next) return
    const prefix = prefixBefore(line.text, token.start)
    const isDate = isVouchedFor(line, i, prefix, afterDate)
    const expression = rangeAt(line, i, prefix) ?? (isDate ? singleAt(line, i, prefix) : undefined)
    if (expression) found.push(expression)
    afterDate = expression !== undefined
    next = i + (expression?.taken ?? 1)
  })
  return found
}

// Every date has a year, which is a number; without one even *leden* and *dosud* are none.
const read = (p: Passage, isLabelled: boolean): Reading<string>[] =>
  expressionsOf({ ...tokensOf(p), isLabelled }).map(({ value, start, end }) => ({
    value,
    passage: p.slice(start, end),
  }))

/**
 * Every date expression in order, as EDTF, with the shortest run of words that decides it. A bare number is a date only
 * where its words say so: after *rok*, in a period of two years, in a list of years. *do konce roku 2019* is `../2019`,
 * *koncem roku 2019* `2019-12~`.
 */
export const findDates: (p: Passage) => Reading<string>[] = findOnce((p) => read(p, false), hasDigit)

/** The same in a passage that a label calls a term, where *2019*, *04/2014* and *04.2014* are dates too. */
export const findLabelledDates: (p: Passage) => Reading<string>[] = findOnce((p) => read(p, true), hasDigit)

/** A day or part of the year without its year, and the period of two: *31. 3.* is `XXXX-03-31`, *do konce června* `../XXXX-06`. */
const yearlessAt = ({ text, tokens, ends }: Tokens, i: number): Expression | undefined => {
  const [token, next] = [tokens[i], tokens[i + 1]]
  const from = ends[i] ? undefined : yearless(token)
  if (!token || from === undefined) return undefined
  const to = ends[i + 1] || !RANGE.test(gapAfter(text, tokens, i)) ? undefined : yearless(next)
  if (next && to !== undefined) return { value: `${from}/${to}`, start: token.start, end: next.end, taken: 2 }
  const { start, from: isOpened, until } = prefixBefore(text, token.start)
  // What begins then is not due then.
  if (isOpened) return undefined
  return { value: until ? `../${from}` : from, start: until ? start : token.start, end: token.end, taken: 1 }
}

const yearless = (token: DateToken | undefined): string | undefined =>
  token?.kind === 'partial' && 'part' in token.partial ? toEdtf(token.partial) : undefined

/** Every day or part of the year that has no year, in order. Whether it is one at all, the words around it have to say. */
export const findYearless: (p: Passage) => Reading<string>[] = findOnce((p) => {
  const found: Reading<string>[] = []
  const read = tokensOf(p)
  for (let i = 0; i < read.tokens.length; i++) {
    const expression = yearlessAt(read, i)
    if (!expression) continue
    found.push({ value: expression.value, passage: p.slice(expression.start, expression.end) })
    i += expression.taken - 1
  }
  return found
})

/** Days that no calendar has (*31. 2. 2020*); `findDates` leaves them out. */
export const impossibleDates = (p: Passage): Passage[] =>
  (hasDigit(p.text) ? tokensOf(p).all : [])
    .filter((token) => token.kind === 'impossible' && !otherNumberBefore.test(wordsBefore(p.text, token.start)))
    .map(({ start, end }) => p.slice(start, end))
