/** How often something is promised to happen: *Minimálně 4x ročně*, *jednou za čtvrtletí*, *každý měsíc*. */
import type { Passage } from '../passage.ts'
import type { FrequencyUnit } from './frequency-words.ts'
import { andMore, atLeast, atMost, beforeUnitNoun, events, units } from './frequency-words.ts'
import { CARDINAL_WORD, TIMES_WORD, cardinalOf, timesOf } from './number.ts'
import type { Reading } from './reading.ts'
import { WORD_END, WORD_START, wordsBefore } from './reading.ts'

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
  String.raw`(?<times>${TIMES_WORD}${WORD_END}(?!\sze?\s)|${COUNT}(?=${UP_TO})|\d{1,3}(?=${SIGN})|${COUNT}(?=\s(?:${events})${WORD_END}))` +
  String.raw`(?:\s?[-–]\s?(?<upTo>\d{1,3}))?${SIGN}?`

/** One group a unit: an adverb, *za* or *každý* with a noun, or a slash with it. */
const UNIT = units
  .map(({ adverbs, nouns }, i) => {
    const phrase = String.raw`(?:(?:za|v|ve|do|po|během|v\sprůběhu|každ\p{L}{1,3})\s${beforeUnitNoun}|\/\s?)(?:${nouns})`
    return `(?<unit${i}>${adverbs === undefined ? phrase : `${adverbs}|${phrase}`})`
  })
  .join('|')

/** *4x ročně*; a few words may part the two (*2x jednání LP ročně*), but no end of a sentence and no other number. */
const TIMES_THEN_UNIT = new RegExp(
  String.raw`${WORD_START}(?:(?<minimum>${atLeast})\s?(?:však\s|pak\s)?)?${TIMES}(?:\s[^\s.;,\d(]+){0,4}?\s?(?:${UNIT})${WORD_END}(?<more>\s${andMore})?`,
  'giu',
)
/** *čtvrtletně*, *každý měsíc*, *ročně 2x*. */
const UNIT_THEN_TIMES = new RegExp(
  String.raw`${WORD_START}(?:(?<minimum>${atLeast})\s)?(?:${UNIT})${WORD_END}(?:(?:\s(?<minimumAfter>${atLeast}))?\s${TIMES})?`,
  'giu',
)
/** Units that say how often by themselves: *čtvrtletně*, *každý měsíc*; *za rok* alone does not, nor *15 klientů ročně*. */
const ALONE = /^(?:každ|\p{L}+ně$)/iu
const COUNTED_BEFORE = /\d\s\p{L}+\s$/u
const LIMIT_BEFORE = new RegExp(`${WORD_START}(?:${atMost})\\s$`, 'iu')

interface Match {
  /** Undefined where the words only set a limit: *maximálně 2x ročně* promises nothing. */
  readonly value: Frequency | undefined
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

const countOf = (words: string): number | undefined =>
  /^\d/.test(words) ? Number(words) : (timesOf(words) ?? cardinalOf(words))

const matchesOf = function* (p: Passage, pattern: RegExp): Generator<Match> {
  for (const { whole, named, start, end } of p.matchAll(pattern)) {
    const index = units.findIndex((_, i) => named[`unit${i}`] !== undefined)
    const unit = units[index]
    const before = wordsBefore(p.text, start)
    const isAlone = ALONE.test(named[`unit${index}`]?.text ?? '') && !COUNTED_BEFORE.test(before)
    if (!unit || (!named['times'] && !isAlone)) continue
    const times = named['times'] ? countOf(named['times'].text) : 1
    const isMinimum = (named['minimum'] ?? named['minimumAfter'] ?? named['upTo'] ?? named['more']) !== undefined
    const isLimit = LIMIT_BEFORE.test(before)
    const value =
      times && !isLimit
        ? { times: times * unit.factor, per: unit.per, ...(isMinimum && { minimum: true as const }) }
        : undefined
    yield { value, passage: whole, start, end }
  }
}

/** Every frequency in order. *průběžně* and *dle potřeby* are none; nor is *maximálně 2x ročně*. */
export const findFrequencies = (p: Passage): Reading<Frequency>[] => {
  const counted = [...matchesOf(p, TIMES_THEN_UNIT)]
  const uncounted = [...matchesOf(p, UNIT_THEN_TIMES)].filter(
    ({ start, end }) => !counted.some((other) => start < other.end && other.start < end),
  )
  return [...counted, ...uncounted]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ value, passage }) => (value ? [{ value, passage }] : []))
}

/** The first frequency. */
export const readFrequency = (p: Passage): Reading<Frequency> | undefined => findFrequencies(p)[0]
