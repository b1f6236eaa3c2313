/** The values of filters, from what was typed to what the tables hold. */
import { daysOf } from '../../czech/date/day.ts'
import type { Gazetteer } from '../../czech/municipality/gazetteer.ts'
import { programmeNamed } from '../../czech/organisation/programme.ts'
import { regionNames, regionOf } from '../../czech/municipality/region.ts'
import { stem } from '../../language/morphology/stem.ts'
import { themeKeys, themeOf } from '../../czech/theme.ts'
import { typedDate } from '../../czech/date/typed-date.ts'
import { bare } from '../../text/bare.ts'
import { kindNames } from '../../kinds/declared.ts'
import { Passage } from '../../text/passage.ts'
import type { Store } from '../../store/file/open.ts'
import { icosOfDocuments } from '../../store/places/towns.ts'
import { edtfText } from '../../wording/edtf.ts'
import { kindLabel, valueWord } from '../../kinds/said.ts'
import { formOf, forms } from '../../wording/language.ts'
import type { Forms, Language } from '../../wording/language.ts'
import { findCity } from '../city.ts'
import type { Related } from '../related.ts'
import { soughtOf, termsOf } from '../words.ts'
import type { FilterName } from './filters.ts'
import { unknownName } from './near.ts'
import { nearest, sameName } from '../same-name.ts'
import type { Values } from './question.ts'
import { QuestionError } from './question-error.ts'
import type { Subject } from '../../kinds/subject.ts'
import { askWords } from './wording.ts'
import type { Expected, Named, Words } from './wording.ts'

export interface Ground {
  readonly store: Store
  readonly gazetteer: () => Gazetteer
  readonly subject: Subject
  readonly today: string
  readonly language: Language
  /** What else a search looks for, where it is to. */
  readonly related?: Related | undefined
}

const wordsOf = ({ language }: Pick<Ground, 'language'>): Words => askWords[language]

interface Value {
  readonly key: string | number
  readonly label: string
}

/** @throws QuestionError where a value is none of those that there are */
export function valuesOf(name: FilterName, given: readonly string[], ground: Ground): Values {
  if (name === 'overdue') return { keys: [], words: dayLabel(ground.today, ground) }
  if (name === 'search') return searched(given, ground)
  const typed = name === 'programme' ? given : given.flatMap((text) => text.split(','))
  const values = typed
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => readers[name](text, ground))
  return {
    keys: [...new Set(values.map(({ key }) => key))],
    words: [...new Set(values.map(({ label }) => label))].join(wordsOf(ground).or),
  }
}

const unreadable = (filter: FilterName, text: string, expected: Expected, ground: Ground): QuestionError =>
  new QuestionError(wordsOf(ground).unreadable(filter, text, expected))

/** A day in a sentence. */
const dayLabel = (day: string, { language }: Ground): string => (language === 'en' ? day : edtfText(day, language))

type Reader = (text: string, ground: Ground) => Value[]

/** What a key is called in Czech: `not_fulfilled` is `nesplněno`. */
const inCzech = (name: string): string => valueWord(name, 'cs') ?? kindLabel(name, 'cs')

/** One of some names, however it is spelt, or its word in Czech. */
const oneOf =
  (what: Named, namesOf: (ground: Ground) => readonly string[], known?: (text: string) => string | undefined): Reader =>
  (text, ground) => {
    const names = namesOf(ground)
    const name =
      sameName(text, names) ?? names.find((one) => sameName(text, [inCzech(one)]) !== undefined) ?? known?.(text)
    if (name === undefined) throw unknownName(what, text, names, inCzech, ground.language)
    return [{ key: name, label: ground.language === 'cs' ? inCzech(name) : name }]
  }

const dayReader =
  (filter: FilterName, end: 'first' | 'last'): Reader =>
  (text, ground) => {
    const date = typedDate(text)
    const day = date === undefined ? undefined : daysOf(date)[end]
    if (day === undefined) throw unreadable(filter, text, 'date', ground)
    return [{ key: day, label: dayLabel(day, ground) }]
  }

const readers: Readonly<Record<Exclude<FilterName, 'overdue' | 'search'>, Reader>> = {
  city: townsOf,
  region: oneOf('region', () => regionNames, regionOf),
  district: (text, ground) =>
    oneOf('district', districts, (typed) => byStems(typed, districts(ground))[0])(text, ground),
  theme: oneOf(
    'theme',
    () => themeKeys,
    (text) => themeOf(Passage.of(text)),
  ),
  status: oneOf('status', ({ subject }) => subject.statuses ?? []),
  year: yearsOf,
  from: dayReader('from', 'first'),
  to: dayReader('to', 'last'),
  since: dayReader('since', 'first'),
  programme: programmesOf,
  ico: (text, ground) => {
    const digits = text.replaceAll(/\s/g, '')
    if (!/^\d{1,8}$/.test(digits)) throw unreadable('ico', text, 'ico', ground)
    return [{ key: digits.padStart(8, '0'), label: digits.padStart(8, '0') }]
  },
  kind: oneOf('kind', ({ subject }) => [...kindNames(), ...(subject.kinds ?? [])]),
  due: dueDayOf,
}

function townsOf(text: string, ground: Ground): Value[] {
  const { store, gazetteer } = ground
  const words = wordsOf(ground)
  const answer = findCity(store, text, gazetteer())
  if ('found' in answer) return [{ key: answer.found.id, label: answer.found.name }]
  if ('candidates' in answer) {
    const codes = answer.candidates.map(({ name, code }) => `${name} ${code ?? ''}`.trim())
    throw new QuestionError(words.severalTowns(text, codes))
  }
  const units = unitsOf(store, text)
  if (units.length > 0) return units.map((name) => ({ key: name, label: name }))
  // A town that no document speaks of is a town all the same; nothing is known of it.
  if (answer.official !== undefined) return [{ key: answer.official, label: answer.official }]
  const names = answer.suggestions
  throw new QuestionError(names.length === 0 ? words.noTown(text) : words.unknown('town', text, names, names))
}

/** Regions and unions that documents speak for, by their name or IČO. */
function unitsOf(store: Store, text: string): string[] {
  const units = store
    .prepare<[], { name: string; ico: string | null }>(
      `select distinct place.name, ico from current_revision join place using (revision)
       join (${icosOfDocuments()}) using (revision) where place.role = 'unit' order by 1`,
    )
    .all()
  const number = text.replaceAll(/\s/g, '').padStart(8, '0')
  const byIco = units.filter(({ ico }) => ico === number).map(({ name }) => name)
  return byIco.length > 0
    ? byIco
    : byStems(
        text,
        units.map(({ name }) => name),
      )
}

/** The names that hold all words of a text in some case form. */
function byStems(text: string, names: readonly string[]): string[] {
  const wanted = stemsOf(text)
  return wanted.length === 0 ? [] : names.filter((name) => wanted.every((one) => stemsOf(name).includes(one)))
}

const stemsOf = (text: string): string[] => (bare(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)

const districts = ({ gazetteer }: Ground): string[] => [
  ...new Set(gazetteer().municipalities.flatMap(({ district }) => district ?? [])),
]

function yearsOf(text: string, ground: Ground): Value[] {
  const [, first, last = first] = /^(\d{4})(?:\s?[-–]\s?(\d{4}))?$/.exec(text) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === undefined || to < from || to - from > 200) throw unreadable('year', text, 'year', ground)
  return Array.from({ length: to - from + 1 }, (_, i) => ({ key: String(from + i).padStart(4, '0'), label: text }))
}

function programmesOf(text: string, ground: Ground): Value[] {
  const there = ground.store
    .prepare<[], string>('select distinct programme from current_project where programme is not null order by 1')
    .pluck()
    .all()
  const official = programmeNamed(text)
  const same = sameName(text, there)
  const names = official !== undefined ? [official] : same !== undefined ? [same] : byStems(text, there)
  if (names.length === 0)
    throw new QuestionError(wordsOf(ground).unknown('programme', text, nearest(text, there), there))
  return names.map((name) => ({ key: name, label: name }))
}

const units: Readonly<Record<string, (day: Date, number: number) => void>> = {
  d: (day, number) => day.setUTCDate(day.getUTCDate() + number),
  w: (day, number) => day.setUTCDate(day.getUTCDate() + 7 * number),
  m: (day, number) => day.setUTCMonth(day.getUTCMonth() + number),
  y: (day, number) => day.setUTCFullYear(day.getUTCFullYear() + number),
}

function dueDayOf(text: string, ground: Ground): Value[] {
  const [, number, unit = 'd'] = /^(\d{1,4})([dwmy])?$/.exec(text) ?? []
  const day = new Date(ground.today)
  if (number === undefined) throw unreadable('due', text, 'time', ground)
  units[unit]?.(day, Number(number))
  return [{ key: day.toISOString().slice(0, 10), label: timeLabel(Number(number), unit, ground.language) }]
}

/** As it stands behind *within* and *do*. */
const timeWords: Readonly<Record<Language, Readonly<Record<string, Forms>>>> = {
  en: {
    d: forms('day', 'days', 'days'),
    w: forms('week', 'weeks', 'weeks'),
    m: forms('month', 'months', 'months'),
    y: forms('year', 'years', 'years'),
  },
  cs: {
    d: forms('dne', 'dnů', 'dnů'),
    w: forms('týdne', 'týdnů', 'týdnů'),
    m: forms('měsíce', 'měsíců', 'měsíců'),
    y: forms('roku', 'let', 'let'),
  },
}

const timeLabel = (number: number, unit: string, language: Language): string =>
  `${number} ${formOf(number, timeWords[language][unit] ?? forms('', '', ''), language)}`

function searched(given: readonly string[], ground: Ground): Values {
  const terms = soughtOf(ground.store, given.flatMap(termsOf), ground.related)
  if (terms.length === 0) throw unreadable('search', given.join(' '), 'word', ground)
  return { keys: terms.map(({ match, isExcluded }) => (isExcluded ? `-${match}` : match)), words: given.join(' ') }
}
