/** How often something is promised to happen: *Minimálně 4x ročně*, *jednou za čtvrtletí*, *každý měsíc*. */
import type { Passage } from '../../text/passage.ts'
import { findOnce } from '../../mentions/once.ts'
import type { FrequencyUnit, UnitWords } from './frequency-words.ts'
import { andMore, atLeast, atMost, beforeUnitNoun, events, units } from './frequency-words.ts'
import { CARDINAL_WORD, TIMES_WORD, cardinalOf, timesOf } from '../number.ts'
import type { Reading } from '../reading.ts'
import { WORD_END, WORD_START, wordsBefore } from '../reading.ts'

export interface Frequency {
  readonly times: number
  readonly per: FrequencyUnit
  /** At least that often. */
  readonly minimum?: true
}

const SIGN = String.raw`(?:\s?[x×](?![\p{L}\p{N}])|\s?-?krát)`
const UP_TO = String.raw`\s?[-–]\s?\d{1,3}${SIGN}`
const COUNT = String.raw`(?:\d{1,3}|${CARDINAL_WORD})`
/** *dvakrát*, *4x*, *2–3x*, and the *4* of *4 setkání*. */
const TIMES =
  String.raw`(?<times>${TIMES_WORD}${WORD_END}(?!\sze?\s)|${COUNT}(?=${UP_TO}|${SIGN}|\s(?:${events})${WORD_END}))` +
  String.raw`(?:\s?[-–]\s?(?<upTo>\d{1,3}))?${SIGN}?`

const COUNTED = new RegExp(String.raw`${WORD_START}(?:(?<minimum>${atLeast})\s?(?:však\s|pak\s)?)?${TIMES}`, 'giu')

/** One group a unit: an adverb, *za* or *každý* with a noun, or a slash with it. */
const UNIT = new RegExp(
  String.raw`(?:${WORD_START}(?<adverb>${units.map(({ adverbs }, i) => `(?<adverb${i}>${adverbs ?? '(?!)'})`).join('|')})|` +
    String.raw`(?:${WORD_START}(?:za|v|ve|do|po|během|v\sprůběhu|(?<each>každ\p{L}{1,3}))\s${beforeUnitNoun}|\/\s?)` +
    String.raw`(?:${units.map(({ nouns }, i) => `(?<noun${i}>${nouns})`).join('|')}))${WORD_END}(?<more>\s${andMore})?`,
  'giu',
)

/** *2x jednání LP ročně*: a few words may part the two, but no end of a sentence and no other number. */
const FEW_WORDS = /^(?:\s[^\s.;,\d(]+){0,4}\s?$/u
/** *15 klientů ročně* counts no events. */
const COUNTED_BEFORE = /\d\s\p{L}+\s$/u
const AT_LEAST_BEFORE = new RegExp(String.raw`${WORD_START}(?:${atLeast})\s$`, 'iu')
const LIMIT_BEFORE = new RegExp(String.raw`${WORD_START}(?:${atMost})\s$`, 'iu')

interface Count {
  /** Undefined where the words only set a limit: *maximálně 2x ročně* promises nothing. */
  readonly times: number | undefined
  readonly isMinimum: boolean
  readonly start: number
  readonly end: number
}

interface Unit {
  readonly words: UnitWords
  /** Says how often by itself: *čtvrtletně*, *každý měsíc*; *za rok* does not. */
  readonly isEnough: boolean
  readonly hasMore: boolean
  readonly start: number
  readonly end: number
}

const timesIn = (words: string): number | undefined =>
  /^\d/.test(words) ? Number(words) : (timesOf(words) ?? cardinalOf(words))

const countsOf = (p: Passage): Count[] =>
  [...p.matchAll(COUNTED)].map(({ named, start, end }) => ({
    times: LIMIT_BEFORE.test(wordsBefore(p.text, start)) ? undefined : timesIn(named['times']?.text ?? ''),
    isMinimum: (named['minimum'] ?? named['upTo']) !== undefined,
    start,
    end,
  }))

const unitsOf = (p: Passage): Unit[] =>
  [...p.matchAll(UNIT)].flatMap(({ named, start, end }) => {
    const words = units.find((_, i) => named[`adverb${i}`] ?? named[`noun${i}`])
    const isEnough = (named['adverb'] ?? named['each']) !== undefined
    return words ? [{ words, isEnough, hasMore: named['more'] !== undefined, start, end }] : []
  })

/** Which unit a count belongs to: the next after a few words, else the one right before (*ročně 2x*). */
const unitOf = (text: string, count: Count, before: Unit | undefined, after: Unit | undefined): Unit | undefined => {
  if (after && after.start - count.end < 120 && FEW_WORDS.test(text.slice(count.end, after.start))) return after
  return before && text.slice(before.end, count.start) === ' ' ? before : undefined
}

/** Every frequency in order. *průběžně* and *dle potřeby* are none; nor is *maximálně 2x ročně*. */
export const findFrequencies: (p: Passage) => Reading<Frequency>[] = findOnce((p) => {
  const found: { readonly start: number; readonly reading: Reading<Frequency> }[] = []
  const add = (times: number, unit: Unit, isMinimum: boolean, start: number, end: number): void => {
    const { per, factor } = unit.words
    const value = { times: times * factor, per, ...((isMinimum || unit.hasMore) && { minimum: true as const }) }
    found.push({ start, reading: { value, passage: p.slice(start, end) } })
  }
  const all = unitsOf(p)
  const free = new Set(all)
  let next = 0
  for (const count of countsOf(p)) {
    while (next < all.length && (all[next]?.start ?? 0) < count.end) next++
    const last = all[next - 1]
    const unit = unitOf(p.text, count, last && free.has(last) ? last : undefined, all[next])
    if (!unit || !free.delete(unit) || !count.times) continue
    add(count.times, unit, count.isMinimum, Math.min(count.start, unit.start), Math.max(count.end, unit.end))
  }
  for (const unit of free) {
    const before = wordsBefore(p.text, unit.start)
    if (!unit.isEnough || COUNTED_BEFORE.test(before) || LIMIT_BEFORE.test(before)) continue
    const lead = AT_LEAST_BEFORE.exec(before)?.[0] ?? ''
    add(1, unit, lead !== '', unit.start - lead.length, unit.end)
  }
  return found.sort((a, b) => a.start - b.start).map(({ reading }) => reading)
})

/** The first frequency. */
export const readFrequency = (p: Passage): Reading<Frequency> | undefined => findFrequencies(p)[0]
