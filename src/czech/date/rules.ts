/** The shapes of dates as data: each rule a pattern with an example, tried in order by `date-token.ts`. */
import {
  anyForm,
  halfUnit,
  months,
  nowWords,
  quarterUnit,
  seasons,
  shortMonths,
  vagueParts,
  yearWord,
} from './words.ts'
import { lookUpIn } from '../../language/morphology/forms.ts'
import type { Moment, Partial } from './moment.ts'
import { exists, partOf } from './moment.ts'
import { ORDINAL_GENITIVE, ORDINAL_WORD, ordinalOf, romanOf } from '../number.ts'

/**
 * How much a token says by itself: `sure` is a date wherever it stands, `month_number` (*3/2021*), `dotted_month`
 * (*04.2014*), `bare_year` and `bare_years` (*2020/2021*) are one only beside others or under a label.
 */
export type Strength = 'sure' | 'month_number' | 'dotted_month' | 'bare_year' | 'bare_years'

export type TokenValue =
  | { readonly kind: 'moment'; readonly moment: Moment; readonly strength: Strength }
  | { readonly kind: 'interval'; readonly from: Moment; readonly to: Moment; readonly strength: Strength }
  | { readonly kind: 'partial'; readonly partial: Partial }
  | { readonly kind: 'now' }
  | { readonly kind: 'impossible' }

type Groups = Readonly<Record<string, string | undefined>>

export interface TokenRule {
  readonly pattern: string
  readonly example: string
  readonly read: (groups: Groups) => TokenValue | undefined
  readonly isStreetLike?: true
}

const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)`
const WORDED_YEAR = String.raw`(?<year>(?:1\d|20)\d\d)`
const END_YEAR = String.raw`(?<end>(?:20|19)?\d\d)`
const DAY = String.raw`(?<day>\d{1,2})\s?\.`
const MONTH = `(?<month>${anyForm(months)})`
/** A day that its full stop was forgotten after. */
const UNDOTTED_DAY = String.raw`(?<day>\d{1,2})\s?(?:\.|\s)\s?`
const WORDED_DAY = String.raw`(?<worded>${ORDINAL_GENITIVE}(?:\s${ORDINAL_GENITIVE})?)`
const SHORT_MONTH = String.raw`(?<short>${anyForm(shortMonths)})(?:\.|(?=\s))`
/** *5. V 2021* is no date in May. */
const ROMAN_MONTH = String.raw`(?:(?<roman>I{1,3}|IV|VI{0,3}|IX|XI{0,2})\s?\.|(?<long>I{2,3}|IV|VI{1,3}|IX|XI{1,2})(?=\s))`
const OF_YEAR = String.raw`(?:\s(?:kalendářního\s|školního\s)?(?:roku|r\.))?`
const ORDINAL = String.raw`(?<ordinal>\d\s?\.|I{1,3}\s?\.?|IV\s?\.?|${ORDINAL_WORD}|poslední(?:m|ho)?)`
const UNIT = `(?:(?<quarter>${quarterUnit})|(?<half>${halfUnit}))`
const VAGUE = `(?<vague>${vagueParts.map(([, forms]) => forms).join('|')})`
const JOINED = String.raw`(?=\s?(?:[-–—,]|až\s|do\s|a\s|i\s|nebo\s))`

const number = (text: string | undefined): number => Number(text ?? Number.NaN)

const moment = (year: string | undefined, part?: number, day?: number, strength: Strength = 'sure'): TokenValue => {
  const value = { year: number(year), ...(part === undefined ? {} : { part }), ...(day === undefined ? {} : { day }) }
  return exists(value) ? { kind: 'moment', moment: value, strength } : { kind: 'impossible' }
}

const [monthNamed, seasonNamed, vagueMonth] = [lookUpIn(months), lookUpIn(seasons), lookUpIn(vagueParts)]
const monthShortened = lookUpIn(shortMonths)

const BEGINS_WITH_DIGIT = /^\d/

const monthOf = ({ month, short, roman, long }: Groups): number | undefined => {
  if (short !== undefined) return monthShortened(short)
  // Small letters are words: *5. i 2021*.
  if (month === undefined) return romanOf(roman ?? long ?? '')
  return BEGINS_WITH_DIGIT.test(month) ? Number(month) : monthNamed(month)
}

const dayOf = ({ day, worded }: Groups): number | undefined =>
  worded === undefined ? number(day) : ordinalOf(worded.replace(/\s/, ' '))

const SIGNS = /[\s.]/g
const LAST = /^poslední/iu

const ordinalPart = ({ ordinal = '', quarter }: Groups): number | undefined => {
  const text = ordinal.replace(SIGNS, '')
  if (LAST.test(text)) return quarter === undefined ? partOf('half', 2) : partOf('quarter', 4)
  // Small letters are words: *v pololetí*, *i pololetí*.
  const value = BEGINS_WITH_DIGIT.test(text) ? Number(text) : (ordinalOf(text) ?? romanOf(text))
  return value === undefined ? undefined : partOf(quarter === undefined ? 'half' : 'quarter', value)
}

const partOfYear = (groups: Groups): TokenValue | undefined => {
  const part = ordinalPart(groups)
  return part === undefined ? undefined : moment(groups['year'], part)
}

const seasonOf = ({ year, season = '' }: Groups): TokenValue => moment(year, seasonNamed(season))

const fullDate = (groups: Groups): TokenValue | undefined => {
  const [month, day] = [monthOf(groups), dayOf(groups)]
  return month === undefined || day === undefined ? undefined : moment(groups['year'], month, day)
}
const partial = (part: number | undefined, day?: number): TokenValue | undefined =>
  part === undefined || !exists({ year: 2000, part, ...(day === undefined ? {} : { day }) })
    ? undefined
    : { kind: 'partial', partial: { part, ...(day === undefined ? {} : { day }) } }

/** *2014–20*, *2021/2022*: the end may leave out its century. A year cannot end before it begins. */
const yearInterval = ({ year = '', end = '' }: Groups, strength: Strength): TokenValue | undefined => {
  const to = end.length === 2 ? number(year.slice(0, 2) + end) : number(end)
  return to > number(year) ? { kind: 'interval', from: { year: number(year) }, to: { year: to }, strength } : undefined
}

/** Tried in order; the first that fits takes the words. */
export const rules: readonly TokenRule[] = [
  {
    example: '2014-04-01/2015-06-30',
    pattern: String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\/(?<toYear>\d{4})-(?<toMonth>\d\d)-(?<toDay>\d\d)`,
    read: (g) => isoInterval(g),
  },
  {
    example: '2024-03-12',
    pattern: String.raw`${YEAR}-(?<month>\d\d)-(?<day>\d\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?`,
    read: fullDate,
  },
  { example: '27-05-2022', pattern: String.raw`(?<day>\d\d)-(?<month>\d\d)-${YEAR}`, read: fullDate },
  { example: '27. 5. 2022', pattern: String.raw`${DAY}\s?(?<month>\d{1,2})\s?\.\s?${YEAR}`, read: fullDate },
  {
    example: '12/3/2024',
    pattern: String.raw`(?<day>\d{1,2})\s?\/\s?(?<month>\d{1,2})\s?\/\s?${YEAR}`,
    read: fullDate,
  },
  {
    example: '15 dubna 2025',
    pattern: String.raw`${UNDOTTED_DAY}${MONTH}${OF_YEAR},?\s${YEAR}`,
    read: fullDate,
    isStreetLike: true,
  },
  { example: '15 Dub 2025', pattern: String.raw`${UNDOTTED_DAY}${SHORT_MONTH},?\s?${YEAR}`, read: fullDate },
  {
    example: "14úno'21",
    pattern: String.raw`(?<day>\d{1,2})(?<short>${anyForm(shortMonths)})['’](?<end>\d\d)`,
    read: (g) => fullDate({ ...g, year: `20${g['end'] ?? ''}` }),
  },
  // *pro* is the shortened December only where nothing goes on for which it could be the preposition.
  {
    example: '5. pro 2021',
    pattern: String.raw`${DAY}\s?pro\.?\s${YEAR}(?=\s*(?:$|[.,;)]))`,
    read: (g) => moment(g['year'], 12, number(g['day'])),
  },
  { example: '12. XI. 2021', pattern: String.raw`${DAY}\s?${ROMAN_MONTH}\s?${YEAR}`, read: fullDate },
  {
    example: 'dvacátého pátého dubna 2025',
    pattern: String.raw`${WORDED_DAY}\s${MONTH}${OF_YEAR},?\s${YEAR}`,
    read: fullDate,
  },
  {
    example: 'únoru 2019',
    pattern: String.raw`${MONTH}${OF_YEAR}(?:,?\s|\s?\/\s?)${YEAR}`,
    read: (g) => moment(g['year'], monthOf(g)),
  },
  {
    example: '3/2021',
    pattern: String.raw`(?<month>\d{1,2})\s?\/\s?${YEAR}`,
    read: (g) => moment(g['year'], monthOf(g), undefined, 'month_number'),
  },
  {
    example: '04.2014',
    pattern: String.raw`(?<month>\d{1,2})\s?\.\s?${YEAR}`,
    read: (g) => moment(g['year'], monthOf(g), undefined, 'dotted_month'),
  },
  {
    example: '2. polovina 2024',
    pattern: String.raw`${ORDINAL}\s?${UNIT}${OF_YEAR}(?:\s|\s?\/\s?)${YEAR}`,
    read: partOfYear,
  },
  {
    example: 'Q3 2021',
    pattern: String.raw`Q\s?(?<ordinal>[1-4])(?:\s|\s?\/\s?)${YEAR}`,
    read: (g) => moment(g['year'], partOf('quarter', number(g['ordinal']))),
  },
  {
    example: '3Q/2021',
    pattern: String.raw`(?<ordinal>[1-4])\.?\s?Q(?:\s?|\s?\/\s?)${YEAR}`,
    read: (g) => moment(g['year'], partOf('quarter', number(g['ordinal']))),
  },
  {
    example: '2021 Q3',
    pattern: String.raw`${YEAR}[\s/-]?Q(?<ordinal>[1-4])`,
    read: (g) => moment(g['year'], partOf('quarter', number(g['ordinal']))),
  },
  {
    example: 'zima 2019/2020',
    pattern: String.raw`(?<season>zim(?:a|y|ě|u|ou))${OF_YEAR}\s${YEAR}(?:\s?[/–-]\s?${END_YEAR})?`,
    read: seasonOf,
  },
  {
    example: 'léto 2019',
    pattern: String.raw`(?<season>${anyForm(seasons)})${OF_YEAR}\s${YEAR}`,
    read: seasonOf,
  },
  { example: 'polovina roku 2027', pattern: String.raw`${VAGUE}(?:\s${yearWord})?\s${YEAR}`, read: (g) => vague(g) },
  {
    example: 'školní rok 2021/2022',
    pattern: String.raw`(?:${yearWord}|období)\s?${YEAR}\s?\/\s?${END_YEAR}`,
    read: (g) => yearInterval(g, 'sure'),
  },
  {
    example: 'období 2014–20',
    pattern: String.raw`(?:${yearWord}|období)\s?${YEAR}\s?[-–—]\s?(?<end>\d\d)`,
    read: (g) => yearInterval(g, 'sure'),
  },
  { example: 'roce 2015', pattern: String.raw`${yearWord}\s?${WORDED_YEAR}`, read: (g) => moment(g['year']) },
  { example: 'období 2024', pattern: String.raw`období\s${YEAR}(?!\s?(?:[-–—]|až))`, read: (g) => moment(g['year']) },
  {
    example: '1. 4. – 30. 6. 2015',
    pattern: String.raw`${DAY}\s?(?<month>\d{1,2})\s?\.(?!\s?\d)`,
    read: (g) => partial(monthOf(g), number(g['day'])),
  },
  {
    example: '27 května a 3 června 2022',
    pattern: String.raw`${UNDOTTED_DAY}${MONTH}`,
    read: (g) => partial(monthOf(g), number(g['day'])),
    isStreetLike: true,
  },
  {
    example: '27. květ. – 3. červ. 2022',
    pattern: String.raw`${DAY}\s?(?:${SHORT_MONTH}|${ROMAN_MONTH})`,
    read: (g) => partial(monthOf(g), number(g['day'])),
  },
  {
    example: 'prvního až pátého června 2022',
    pattern: String.raw`${WORDED_DAY}(?:\s${MONTH}|${JOINED})`,
    read: (g) => {
      const day = dayOf(g)
      if (day === undefined) return undefined
      return g['month'] === undefined ? { kind: 'partial', partial: { ordinal: day } } : partial(monthOf(g), day)
    },
  },
  { example: 'leden – březen 2020', pattern: MONTH, read: (g) => partial(monthOf(g)) },
  {
    example: '1. pololetí a 2. pololetí 2023',
    pattern: String.raw`${ORDINAL}\s?${UNIT}`,
    read: (g) => partial(ordinalPart(g)),
  },
  {
    example: 'Q1–Q3 2021',
    pattern: 'Q(?<ordinal>[1-4])',
    read: (g) => partial(partOf('quarter', number(g['ordinal']))),
  },
  {
    example: '1Q–3Q 2021',
    pattern: String.raw`(?<ordinal>[1-4])\.?\s?Q`,
    read: (g) => partial(partOf('quarter', number(g['ordinal']))),
  },
  {
    example: 'jaro a podzim 2020',
    pattern: `(?<season>${anyForm(seasons)})`,
    read: (g) => partial(seasonNamed(g['season'] ?? '')),
  },
  {
    example: '1.–3. 5. 2020',
    pattern: String.raw`(?<ordinal>\d{1,2})\s?\.${JOINED}`,
    read: (g) => ({ kind: 'partial', partial: { ordinal: number(g['ordinal']) } }),
  },
  {
    example: 'I.–III. čtvrtletí 2021',
    pattern: String.raw`(?<ordinal>I{1,3}|IV)\s?\.?${JOINED}`,
    read: (g) => ({ kind: 'partial', partial: { ordinal: romanOf(g['ordinal']?.toUpperCase() ?? '') ?? 0 } }),
  },
  {
    example: '04 – 06/2015',
    pattern: String.raw`(?<ordinal>\d{1,2})(?=\s?[-–—]\s?\d{1,2}\s?\/\s?(?:19|20)\d\d)`,
    read: (g) => ({ kind: 'partial', partial: { ordinal: number(g['ordinal']) } }),
  },
  {
    example: 'školních letech 2019/2020 a 2020/2021',
    pattern: String.raw`${YEAR}\/${END_YEAR}`,
    read: (g) => yearInterval(g, 'bare_years'),
  },
  { example: '2014–20', pattern: String.raw`${YEAR}\s?–\s?(?<end>\d\d)`, read: (g) => yearInterval(g, 'bare_year') },
  { example: '2014 – 2020', pattern: YEAR, read: (g) => moment(g['year'], undefined, undefined, 'bare_year') },
  { example: 'od roku 2019 dosud', pattern: nowWords, read: () => ({ kind: 'now' }) },
]

const isoInterval = (g: Groups): TokenValue => {
  const from = { year: number(g['year']), part: number(g['month']), day: number(g['day']) }
  const to = { year: number(g['toYear']), part: number(g['toMonth']), day: number(g['toDay']) }
  return exists(from) && exists(to) ? { kind: 'interval', from, to, strength: 'sure' } : { kind: 'impossible' }
}

const vague = ({ vague: word = '', year }: Groups): TokenValue => {
  const month = vagueMonth(word)
  return {
    kind: 'moment',
    moment: { year: number(year), ...(month ? { part: month } : {}), about: true },
    strength: 'sure',
  }
}
