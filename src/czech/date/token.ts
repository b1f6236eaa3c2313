/** The first step of reading dates: the words that may be one, each by itself. `date.ts` links and judges them. */
import type { Passage } from '../../text/passage.ts'
import { choiceOf } from '../../text/beginning.ts'
import { isDigit, isLetterAt, isWordAt } from '../../text/character.ts'
import { latin } from '../../text/pattern.ts'
import type { TokenValue } from './rules.ts'
import { rules } from './rules.ts'
import { findEmails } from '../code/email.ts'
import { findRegistrationNumbers } from '../code/registration-number.ts'
import { findUrls } from '../code/url.ts'

export type DateToken = TokenValue & {
  readonly start: number
  readonly end: number
  /** Begins with a day and the name of a month, as streets do: *28. října*. */
  readonly isStreetLike: boolean
}

/** No digit, letter, `_` after; no further number over a slash or a point (*2009/15*, *2019.5*). */
const AFTER = String.raw`(?![\p{L}\p{N}_]|\/\d|[.,]\d{1,3}(?!\d))`
const sources = rules.map(({ pattern }) => latin(`(?:${pattern})${AFTER}`))
const choice = choiceOf(sources)
/** The expressions of the rules, each made when a text may hold its date. */
const made: RegExp[] = []

/** The text with addresses of the web and registration numbers blotted out: their digits are no dates. */
const textOf = (p: Passage): string => {
  const quotes = [findUrls(p), findEmails(p), findRegistrationNumbers(p)].flat().map(({ passage }) => passage)
  let text = ''
  for (const quote of quotes.sort((a, b) => a.start - b.start)) {
    const start = p.text.indexOf(quote.text, text.length)
    if (start >= 0) text += p.text.slice(text.length, start) + '\u0001'.repeat(quote.length)
  }
  return text + p.text.slice(text.length)
}

/** The words of a passage that may be dates, in order; none overlaps another. */
export const dateTokens = (p: Passage): readonly DateToken[] => {
  const tokens: DateToken[] = []
  let text: string | undefined
  let end = 0
  for (let start = 0; start < p.length; start++) {
    if (start < end || !mayBegin(p.text, start)) continue
    const fitting = choice(p.text, start)
    if (fitting.length === 0) continue
    text ??= textOf(p)
    const token = startsFreely(text, start, tokens.at(-1)?.end) && tokenAt(text, start, fitting)
    if (!token) continue
    tokens.push(token)
    end = token.end
  }
  return tokens
}

/** The token at a place; the first rule that fits takes the words. */
const tokenAt = (text: string, start: number, fitting: readonly number[]): DateToken | undefined => {
  for (const i of fitting) {
    const rule = rules[i]
    const match = matchesAt((made[i] ??= new RegExp(sources[i] ?? '', 'iuy')), text, start)
    const value = match && rule?.read(match.groups ?? {})
    if (value) return { ...value, start, end: start + match[0].length, isStreetLike: rule?.isStreetLike ?? false }
  }
  return undefined
}

const matchesAt = (sticky: RegExp, text: string, at: number): RegExpExecArray | null => {
  sticky.lastIndex = at
  return sticky.exec(text)
}

/** Whether a number, a Roman numeral or another word begins at a place. */
const mayBegin = (text: string, at: number): boolean => {
  if (isDigit(text.charCodeAt(at))) return at === 0 || !isDigit(text.charCodeAt(at - 1))
  if (!isLetterAt(text, at) || (at > 0 && isLetterAt(text, at - 1))) return false
  if (!isRoman(text, at)) return true
  let end = at + 1
  while (end < text.length && isRoman(text, end)) end++
  return end === text.length || !isLetterAt(text, end)
}

const isRoman = (text: string, at: number): boolean => 'ivxIVX'.includes(text.charAt(at))

/** A date begins after a blank or punctuation, or right after the dash of a period; never inside `MMJ/3/2021` or `a-2019`. */
const startsFreely = (text: string, start: number, lastEnd: number | undefined): boolean => {
  if (lastEnd !== undefined && start - lastEnd < 4 && JOINER.test(text.slice(lastEnd, start))) return true
  const [before, further] = [text.charAt(start - 1), start - 2]
  if (before === '') return true
  if ('_/=@#'.includes(before) || isWordAt(text, start - 1)) return false
  if (further < 0) return true
  return before === '-' ? !isWordAt(text, further) : !(',.'.includes(before) && isDigit(text.charCodeAt(further)))
}
const JOINER = /^\s?[-–—,/]\s?$/
