/** How often something is promised to happen: *Minimálně 4x ročně*, *jednou za čtvrtletí*, *každý měsíc*. */
import type { Passage } from '../passage.ts'
import { CARDINAL_WORD, TIMES_WORD, cardinalOf, timesOf } from './number.ts'
import type { Reading } from './reading.ts'
import { WORD_END, WORD_START, wordsBefore } from './reading.ts'

export type FrequencyUnit = 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'period'

export interface Frequency {
  readonly times: number
  readonly per: FrequencyUnit
  /** At least that often. */
  readonly minimum?: true
}

/** What names the stretch of time; `factor` multiplies the times (*jednou za dva měsíce* is six times a year). */
interface UnitWords {
  readonly per: FrequencyUnit
  readonly factor: number
  readonly words: string
  readonly example: string
}

const units: readonly UnitWords[] = [
  {
    per: 'period',
    factor: 1,
    words:
      '(?:za|v|po|během|v průběhu)\\s(?:celou\\s|celé\\s)?(?:dobu|době|doby)\\s(?:(?:platnosti|trvání|realizace|účinnosti)(?:\\s(?:popisu\\s)?(?:spolupráce|projektu|memoranda))?|spolupráce|projektu)',
    example: '1x za dobu platnosti',
  },
  {
    per: 'period',
    factor: 1,
    words: '(?:za|v průběhu|během)\\s(?:celé\\s|celého\\s|sledované\\s)?(?:období|platnosti|spolupráce)',
    example: '1x za období',
  },
  {
    per: 'half_year',
    factor: 1,
    words:
      'pololetně|půlročně|(?:za|v|každého|každé|jednom)\\s(?:každém\\s|každé\\s|jedno\\s|jeden\\s)?(?:pololetí|půl\\s?rok[ue]?)|(?:za|každých)\\s(?:6|šest)\\směsíců|[/]\\s?pololetí|do\\s(?:půl roku|pololetí)',
    example: 'jedenkrát za půl roku',
  },
  {
    per: 'quarter',
    factor: 1,
    words:
      'čtvrtletně|kvartálně|(?:za|v|každé|každý|do)\\s(?:každém\\s|každé\\s|jedno\\s)?(?:čtvrtletí|kvartále?|čtvrt\\s?roku)|(?:za|každé)\\s(?:3|tři)\\směsíce|[/]\\s?(?:čtvrtletí|kvartál)',
    example: 'alespoň jednou za čtvrtletí',
  },
  { per: 'year', factor: 6, words: '(?:za|každé)\\s(?:2|dva)\\směsíce', example: 'jednou za dva měsíce' },
  { per: 'year', factor: 3, words: '(?:za|každé)\\s(?:4|čtyři)\\směsíce', example: 'jednou za čtyři měsíce' },
  {
    per: 'month',
    factor: 1,
    words:
      'měsíčně|(?:za|v|každý|do|každém)\\s(?:každém\\s|každý\\s|jeden\\s|kalendářní\\s|kalendářním\\s)?měsíc[ei]?|[/]\\s?měs(?:íc|\\.)',
    example: 'min. 1krát měsíčně',
  },
  {
    per: 'week',
    factor: 1,
    words: 'týdně|(?:za|v|každý|každém)\\s(?:každém\\s|každý\\s|jeden\\s)?týden|v týdnu|[/]\\s?týden',
    example: '2x týdně',
  },
  {
    per: 'year',
    factor: 1,
    words:
      'každoročně|ročně|do roka|(?:za|v|každý|každém|během)\\s(?:každém\\s|každý\\s|jeden\\s|kalendářní\\s|kalendářním\\s|průběhu\\s)?(?:rok|roce|roku)(?!\\s\\d)|[/]\\s?rok',
    example: '1 x za rok',
  },
]

const AT_LEAST = 'minimálně|nejméně|alespoň|aspoň|přinejmenším|min\\.'
const AT_MOST = /(?:maximálně|nejvýše|nanejvýš|max\.|až)\s$/iu
const TIMES = String.raw`(?<times>${TIMES_WORD}${WORD_END}|(?:\d{1,3}|${CARDINAL_WORD})(?=\s?[-–]\s?\d{1,3}\s?(?:x|×|krát))|\d{1,3}(?=\s?[x×](?![\p{L}\p{N}])|\s?-?krát))(?:\s?[-–]\s?(?<upTo>\d{1,3}))?(?:\s?[x×]|\s?-?krát)?`
const UNIT = units.map(({ words }, i) => `(?<unit${i}>${words})`).join('|')

/** *4x ročně*; a few words may part the two (*2x jednání LP ročně*), but no end of a sentence and no other number. */
const TIMES_THEN_UNIT = new RegExp(
  String.raw`${WORD_START}(?:(?<minimum>${AT_LEAST})\s?(?:však\s|pak\s)?)?${TIMES}(?:\s[^\s.;,\d(]+){0,4}?\s?(?:${UNIT})${WORD_END}(?<more>\sa (?:více|častěji|vícekrát))?`,
  'giu',
)
/** *čtvrtletně*, *každý měsíc*, *ročně 2x*. */
const UNIT_THEN_TIMES = new RegExp(
  String.raw`${WORD_START}(?:(?<minimum>${AT_LEAST})\s)?(?:${UNIT})${WORD_END}(?:\s(?<minimumAfter>${AT_LEAST}))?(?:\s${TIMES})?`,
  'giu',
)
/** Units that say how often by themselves: *čtvrtletně*, *každý měsíc*; *za rok* alone does not. */
const ALONE = /^(?:každ|\p{L}+ně$)/iu

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
    if (!unit || (!named['times'] && !ALONE.test(named[`unit${index}`]?.text ?? ''))) continue
    const times = named['times'] ? countOf(named['times'].text) : 1
    const isMinimum = (named['minimum'] ?? named['minimumAfter'] ?? named['upTo'] ?? named['more']) !== undefined
    const isLimit = AT_MOST.test(wordsBefore(p.text, start))
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
