import type { Passage } from '../../text/passage.ts'
import { findDates, findLabelledDates } from './date.ts'
import type { Reading } from '../reading.ts'
import { wordsBefore } from '../reading.ts'

const BEGINNING = /(?:zahájení|začátek|počátek)[^.;]{0,30}$/iu
const END = /(?:ukončení|konec|dokončení)[^.;]{0,30}$/iu

/** *od 1. 8. 2021 – 31. 7. 2023*: the preposition says no more than the dash. */
const FROM_RANGE = /^od \d[\d. /]{3,12}\d{4}\s?[-–]\s?\d/

/** The first date expression of a passage. */
export const findDate = (p: Passage): Reading<string> | undefined => findDates(p)[0]

/**
 * The period or date in a passage that its label calls one (*Termín realizace*, *Období*): a bare year counts, *od … do …*
 * in two phrases is one period. A length (*5 let*) is none. A period whose end lies before its beginning is kept as it stands.
 */
export const readPeriod = (words: Passage): Reading<string> | undefined => {
  const p = words.test(FROM_RANGE) ? words.slice(3) : words
  const [first, second] = findLabelledDates(p)
  if (!first || !second) return first
  const start = p.offsetOf(first.passage)
  const next = p.offsetOf(second.passage)
  const passage = p.slice(start, next + second.passage.length)
  const [from, to] = [first.value, second.value]
  if (from.endsWith('/..') && to.startsWith('../')) return { value: from.slice(0, -2) + to.slice(3), passage }
  const between = p.text.slice(start + first.passage.length, next)
  const isSpan = !`${from}${to}`.includes('/') && BEGINNING.test(wordsBefore(p.text, start)) && END.test(between)
  return isSpan ? { value: `${from}/${to}`, passage } : first
}
