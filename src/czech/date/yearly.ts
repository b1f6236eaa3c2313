/** The days and parts of each year for which something is promised: *vždy k 31. 3.*, *do konce června každého roku*, *1x ročně v září*. */
import type { Passage } from '../../text/passage.ts'
import { wordsBefore, type Reading } from '../reading.ts'
import { findYearless } from './date.ts'
import { findFrequencies } from './frequency.ts'

export interface Yearly {
  /** In EDTF with a year that is not specified, in the order of the words. */
  readonly dates: readonly Reading<string>[]
  /** The words that say that they recur, where these are no frequency: *vždy k 31. 3.* */
  readonly always: Passage | undefined
}

/** A few words may part a day from what says that it recurs, but no end of a sentence and no other number. */
const FEW_WORDS = /^[\s,(:–]*(?:[^\s.;,(:–\d]+[\s,(:–]+){0,8}$/u
const ALWAYS = /(?<!\p{L})vždy(?:[\s,(:–]+[^\s.;,(:–\d]+){0,4}[\s,(:–]+$/iu
/** What is done then for the first time is not done by then. */
const BEGINS =
  /(?<!\p{L})(?:poprvé|zah[aá]j\p{L}{1,5}|začíná|začát\p{L}{2,4}|počátk\p{L}{1,2}|počínaje)(?:\s\p{L}{1,2})?\s$/iu
const LIST = /^(?:\s?,|\s?,?\s(?:a|i|resp\.))\s(?:(?:vždy\s)?(?:v|ve|k|ke|na|do)\s)?$/iu

/** The promise as a whole says how often: a day of its own is one in each year where this is a part of a year or more. */
const IN_A_YEAR: ReadonlySet<string> = new Set(['year', 'half_year', 'quarter'])

export const readYearly = (p: Passage): Yearly | undefined => {
  const dates: Reading<string>[] = []
  const frequencies = findFrequencies(p)
    .filter(({ value }) => IN_A_YEAR.has(value.per))
    .map(({ passage }) => placeIn(p, passage))
  let [next, listedFrom] = [0, -1]
  let always: Passage | undefined
  for (const found of findYearless(p)) {
    const { start, end } = placeIn(p, found.passage)
    while ((frequencies[next]?.start ?? end) < end) next++
    const before = wordsBefore(p.text, start)
    if (BEGINS.test(before)) continue
    const sign = ALWAYS.exec(before)?.[0]
    const recurs =
      sign !== undefined ||
      (listedFrom >= 0 && start - listedFrom < 20 && LIST.test(p.text.slice(listedFrom, start))) ||
      isFewWords(p.text, frequencies[next - 1]?.end, start) ||
      isFewWords(p.text, end, frequencies[next]?.start)
    if (!recurs) continue
    if (sign !== undefined) always ??= p.slice(start - sign.length, end)
    listedFrom = end
    dates.push(found)
  }
  return dates.length === 0 ? undefined : { dates, always }
}

const placeIn = (p: Passage, part: Passage) => {
  const start = p.offsetOf(part)
  return { start, end: start + part.length }
}

const isFewWords = (text: string, from: number | undefined, to: number | undefined): boolean =>
  from !== undefined && to !== undefined && from <= to && to - from < 120 && FEW_WORDS.test(text.slice(from, to))
