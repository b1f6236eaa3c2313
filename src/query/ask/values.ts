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
import { icosOfDocuments } from '../../store/towns.ts'
import { findCity } from '../city.ts'
import { inAllForms, termsOf } from '../words.ts'
import type { FilterName } from './filters.ts'
import { nearest, sameName } from './near.ts'
import type { Values } from './question.ts'
import { QuestionError } from './question-error.ts'
import type { Subject } from '../../kinds/subject.ts'
import { english as words } from './wording.ts'

export interface Ground {
  readonly store: Store
  readonly gazetteer: () => Gazetteer
  readonly subject: Subject
  readonly today: string
}

interface Value {
  readonly key: string | number
  readonly label: string
}

/** @throws QuestionError where a value is none of those that there are */
export function valuesOf(name: FilterName, given: readonly string[], ground: Ground): Values {
  if (name === 'overdue') return { keys: [], words: ground.today }
  if (name === 'search') return searched(given, ground)
  const typed = name === 'programme' ? given : given.flatMap((text) => text.split(','))
  const values = typed
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => readers[name](text, ground))
  return {
    keys: [...new Set(values.map(({ key }) => key))],
    words: [...new Set(values.map(({ label }) => label))].join(words.or),
  }
}

type Reader = (text: string, ground: Ground) => Value[]

/** One of some names, however it is spelt. */
const oneOf =
  (
    what: string,
    namesOf: (ground: Ground) => readonly string[],
    known?: (text: string) => string | undefined,
  ): Reader =>
  (text, ground) => {
    const names = namesOf(ground)
    const name = sameName(text, names) ?? known?.(text)
    if (name === undefined) throw new QuestionError(words.unknown(what, text, nearest(text, names), names))
    return [{ key: name, label: name }]
  }

const dayReader =
  (filter: FilterName, end: 'first' | 'last'): Reader =>
  (text) => {
    const date = typedDate(text)
    const day = date === undefined ? undefined : daysOf(date)[end]
    if (day === undefined)
      throw new QuestionError(words.unreadable(filter, text, 'a date: 2024, 2024-04, 15. 4. 2024, září 2019'))
    return [{ key: day, label: day }]
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
  ico: (text) => {
    const digits = text.replaceAll(/\s/g, '')
    if (!/^\d{1,8}$/.test(digits))
      throw new QuestionError(words.unreadable('ico', text, 'a number of up to eight digits'))
    return [{ key: digits.padStart(8, '0'), label: digits.padStart(8, '0') }]
  },
  kind: oneOf('kind', kindNames),
  due: dueDayOf,
}

function townsOf(text: string, { store, gazetteer }: Ground): Value[] {
  const answer = findCity(store, text, gazetteer())
  if ('found' in answer) return [{ key: answer.found.id, label: answer.found.name }]
  if ('candidates' in answer) {
    const codes = answer.candidates.map(({ name, code }) => `${name} ${code ?? ''}`.trim())
    throw new QuestionError(`several municipalities are called "${text}": ${codes.join(', ')}; name one by its code`)
  }
  const units = unitsOf(store, text)
  if (units.length > 0) return units.map((name) => ({ key: name, label: name }))
  // A town that no document speaks of is a town all the same; nothing is known of it.
  if (answer.official !== undefined) return [{ key: answer.official, label: answer.official }]
  const names = answer.suggestions
  if (names.length === 0)
    throw new QuestionError(
      `no municipality "${text}" occurs in the documents; \`asz query towns\` lists those that do`,
    )
  throw new QuestionError(words.unknown('municipality', text, names, names))
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

function yearsOf(text: string): Value[] {
  const [, first, last = first] = /^(\d{4})(?:\s?[-–]\s?(\d{4}))?$/.exec(text) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === undefined || to < from || to - from > 200)
    throw new QuestionError(words.unreadable('year', text, 'a year or two: 2024, 2016-2019'))
  return Array.from({ length: to - from + 1 }, (_, i) => ({ key: String(from + i).padStart(4, '0'), label: text }))
}

function programmesOf(text: string, { store }: Ground): Value[] {
  const there = store
    .prepare<[], string>('select distinct programme from current_project where programme is not null order by 1')
    .pluck()
    .all()
  const official = programmeNamed(text)
  const same = sameName(text, there)
  const names = official !== undefined ? [official] : same !== undefined ? [same] : byStems(text, there)
  if (names.length === 0) throw new QuestionError(words.unknown('programme', text, nearest(text, there), there))
  return names.map((name) => ({ key: name, label: name }))
}

const units: Readonly<Record<string, (day: Date, number: number) => void>> = {
  d: (day, number) => day.setUTCDate(day.getUTCDate() + number),
  w: (day, number) => day.setUTCDate(day.getUTCDate() + 7 * number),
  m: (day, number) => day.setUTCMonth(day.getUTCMonth() + number),
  y: (day, number) => day.setUTCFullYear(day.getUTCFullYear() + number),
}

function dueDayOf(text: string, { today }: Ground): Value[] {
  const [, number, unit = 'd'] = /^(\d{1,4})([dwmy])?$/.exec(text) ?? []
  const day = new Date(today)
  if (number === undefined) throw new QuestionError(words.unreadable('due', text, 'a time: 90d, 2w, 6m, 1y'))
  units[unit]?.(day, Number(number))
  return [{ key: day.toISOString().slice(0, 10), label: text }]
}

function searched(given: readonly string[], { store }: Ground): Values {
  const terms = inAllForms(store, given.flatMap(termsOf))
  if (terms.length === 0) throw new QuestionError(words.unreadable('search', given.join(' '), 'a word'))
  return { keys: terms.map(({ match }) => match), words: given.join(' ') }
}
