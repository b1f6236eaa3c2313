/** The first step of reading dates: the words that may be one, each by itself. `date.ts` links and judges them. */
import type { Passage } from '../passage.ts'
import type { TokenValue } from './date-rules.ts'
import { rules } from './date-rules.ts'
import { dateWordStart } from './date-words.ts'
import { findEmails } from './email.ts'
import { findRegistrationNumbers } from './registration-number.ts'
import { findUrls } from './url.ts'

export type DateToken = TokenValue & {
  readonly start: number
  readonly end: number
  /** Begins with a day and the name of a month, as streets do: *28. října*. */
  readonly isStreetLike: boolean
}

/** No digit, letter, `_` after; no further number over a slash or a point (*2009/15*, *2019.5*). */
const AFTER = String.raw`(?![\p{L}\p{N}_]|\/\d|[.,]\d{1,3}(?!\d))`
const compiled = rules.map((rule) => ({ ...rule, regexp: new RegExp(`(?:${rule.pattern})${AFTER}`, 'iuy') }))

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

/** The words of a passage that may be dates, in order; none overlaps another. Found once, though several readers ask. */
export const dateTokens = (p: Passage): readonly DateToken[] => {
  const known = found.get(p)
  if (known) return known
  const tokens = tokensOf(p)
  found.set(p, tokens)
  return tokens
}
const found = new WeakMap<Passage, readonly DateToken[]>()

const tokensOf = (p: Passage): DateToken[] => {
  const tokens: DateToken[] = []
  if (p.text.search(dateWordStart) < 0) return tokens
  const text = textOf(p)
  let end = 0
  for (const { index: start } of text.matchAll(dateWordStart)) {
    if (start < end || !startsFreely(text, start, tokens.at(-1)?.end)) continue
    for (const { regexp, read, isStreetLike } of compiled) {
      regexp.lastIndex = start
      const match = regexp.exec(text)
      const value = match && read(match.groups ?? {})
      if (!match || !value) continue
      end = start + match[0].length
      tokens.push({ ...value, start, end, isStreetLike: isStreetLike ?? false })
      break
    }
  }
  return tokens
}

/** A date begins after a blank or punctuation, or right after the dash of a period; never inside `MMJ/3/2021` or `a-2019`. */
const startsFreely = (text: string, start: number, lastEnd: number | undefined): boolean => {
  const before = text.slice(Math.max(0, start - 2), start)
  if (lastEnd !== undefined && /^\s?[-–—,/]\s?$/.test(text.slice(lastEnd, start))) return true
  return !/[\p{L}\p{N}_/=@#]$|[\p{L}\p{N}]-$|\d[.,]$/u.test(before)
}
