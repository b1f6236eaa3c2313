/**
 * What narrows an answer. Each filter is defined here and nowhere else: its value, the subjects that it makes sense for, its SQL
 * and its help; its words stand in wording.ts, and how its value is read in values.ts.
 */
import { subjectNames, subjects } from './subjects.ts'
import type { Subject } from '../../kinds/subject.ts'
import { tablesWith } from '../../store/kind-tables.ts'

export const filterNames = [
  'city',
  'region',
  'district',
  'theme',
  'status',
  'year',
  'from',
  'to',
  'programme',
  'ico',
  'kind',
  'search',
  'since',
  'due',
  'overdue',
] as const
export type FilterName = (typeof filterNames)[number]

export interface Filter {
  readonly name: FilterName
  /** The name of its value in help, with … where there may be several; without it the filter is said or not. */
  readonly value?: string
  readonly help: string
  readonly on: () => readonly string[]
  /** The condition; `:name` is a JSON array of the values, `:today` a day. */
  readonly sql: (subject: Subject) => string
}

const having = (wanted: (subject: Subject) => boolean) => (): string[] =>
  Object.entries(subjects()).flatMap(([name, subject]) => (wanted(subject) ? [name] : []))

const isIn = (name: FilterName): string => `in (select value from json_each(:${name}))`

/** A condition on the row's own town where it has one, else on the places of its document. */
const placed =
  (own: string, place: string) =>
  ({ hasOwnTown }: Subject): string => {
    const ofDocument = `revision in (select place.revision from place
      left join municipality on municipality.id = place.municipality where ${place})`
    return hasOwnTown ? `iif(town is null, ${ofDocument}, ${own})` : ofDocument
  }

const searched = ({ gathered, isWhole }: Subject): string => {
  const here =
    isWhole || gathered ? '' : ` and (passage.pointer = row.pointer or passage.pointer glob row.pointer || '/*')`
  return `not exists (select 1 from json_each(:search) term where not exists (
    select 1 from passage where passage.revision = row.revision${here}
      and passage.id in (select rowid from search where search match term.value)))`
}

export const filters: readonly Filter[] = [
  {
    name: 'city',
    value: 'town…',
    help: 'of towns: names in any form (several by commas, @file), codes, IČO; also a union of towns or a region',
    on: subjectNames,
    sql: placed(
      `town ${isIn('city')}`,
      `place.municipality ${isIn('city')} or place.role = 'unit' and place.name ${isIn('city')}`,
    ),
  },
  {
    name: 'region',
    value: 'region…',
    help: 'of regions: Vysočina, ústecký',
    on: subjectNames,
    sql: placed(`region ${isIn('region')}`, `coalesce(municipality.region, place.region) ${isIn('region')}`),
  },
  {
    name: 'district',
    value: 'district…',
    help: 'of districts',
    on: subjectNames,
    sql: placed(`district ${isIn('district')}`, `municipality.district ${isIn('district')}`),
  },
  {
    name: 'theme',
    value: 'theme…',
    help: 'of documents on themes: housing, debt',
    on: subjectNames,
    sql: () => `revision in (select revision from theme where key ${isIn('theme')})`,
  },
  {
    name: 'status',
    value: 'status…',
    help: 'with a status: not_fulfilled, approved, warning',
    on: having(({ statuses }) => statuses !== undefined),
    sql: ({ statusColumn = 'status' }) => `${statusColumn} ${isIn('status')}`,
  },
  {
    name: 'year',
    value: 'year…',
    help: 'of years, by the days that the rows span: 2024, 2016-2019',
    on: having(({ hasDays }) => hasDays),
    sql: () => `coalesce(first_day, last_day) is not null and exists (select 1 from json_each(:year) year
      where substr(coalesce(first_day, '0000'), 1, 4) <= year.value and substr(coalesce(last_day, '9999'), 1, 4) >= year.value)`,
  },
  {
    name: 'from',
    value: 'date',
    help: 'not over before a date: 2024-04, září 2019',
    on: having(({ hasDays }) => hasDays),
    sql: () => `coalesce(first_day, last_day) is not null and coalesce(last_day, '9999') >= :from ->> 0`,
  },
  {
    name: 'to',
    value: 'date',
    help: 'begun by a date',
    on: having(({ hasDays }) => hasDays),
    sql: () => `coalesce(first_day, last_day) is not null and coalesce(first_day, '0000') <= :to ->> 0`,
  },
  {
    name: 'programme',
    value: 'programme…',
    help: 'of European programmes: OPZ, IROP, zaměstnanost',
    on: having(({ columns }) => 'programme' in columns),
    sql: () => `programme ${isIn('programme')}`,
  },
  {
    name: 'ico',
    value: 'number…',
    help: 'of organisations: beneficiaries, partners, parties of a cooperation',
    on: subjectNames,
    sql: () =>
      `revision in (${tablesWith('ico')
        .map((table) => `select revision from ${table} where ico ${isIn('ico')}`)
        .join(' union ')})`,
  },
  {
    name: 'kind',
    value: 'kind…',
    help: 'in documents of kinds',
    on: subjectNames,
    sql: () => `document in (select id from document where kind ${isIn('kind')})`,
  },
  {
    name: 'search',
    value: 'words',
    help: 'with all the words, in any case form; "a phrase", begin*',
    on: subjectNames,
    sql: searched,
  },
  {
    name: 'since',
    value: 'date',
    help: 'in revisions that speak of that day or a later one',
    on: having(({ columns }) => 'since_day' in columns),
    sql: () => 'day >= :since ->> 0',
  },
  {
    name: 'due',
    value: 'days',
    help: 'not fulfilled and due within a time: 90d, 2w, 6m',
    on: having(({ due }) => due !== undefined),
    sql: ({ due = '' }) => due,
  },
  {
    name: 'overdue',
    help: 'not or only partly fulfilled, and their last day is over',
    on: having(({ overdue }) => overdue !== undefined),
    sql: ({ overdue = '' }) => overdue,
  },
]
