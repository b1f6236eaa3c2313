/**
 * What narrows an answer. Each filter is defined here and nowhere else: its value, the subjects that it makes sense for, its SQL
 * and its help; its words stand in wording.ts, and how its value is read in values.ts.
 */
import type { Language } from '../../wording/language.ts'
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
  readonly value?: Readonly<Record<Language, string>>
  readonly help: Readonly<Record<Language, string>>
  readonly on: () => readonly string[]
  /** The condition; `:name` is a JSON array of the values, `:today` a day. */
  readonly sql: (subject: Subject, keys: readonly string[]) => string
}

const having = (wanted: (subject: Subject) => boolean) => (): string[] =>
  Object.entries(subjects()).flatMap(([name, subject]) => (wanted(subject) ? [name] : []))

const isIn = (name: FilterName): string => `in (select value from json_each(:${name}))`

/**
 * A condition on the row's own town where it has one, else on the places of its document. What a document says of its town holds for
 * none that it only names: a promise of a region is none of the town that the region has its seat in.
 */
const placed =
  (own: string, place: string) =>
  ({ hasOwnTown, isWhole }: Subject): string => {
    const belongs = isWhole ? '' : ` and (place.role <> 'named' or place.main)`
    const ofDocument = `revision in (select place.revision from place
      left join municipality on municipality.id = place.municipality where (${place})${belongs})`
    return hasOwnTown ? `iif(town is null, ${ofDocument}, ${own})` : ofDocument
  }

/** A condition a term: SQLite asks the index once for each, and not once more for each row. */
const searched = ({ gathered, isWhole }: Subject, terms: readonly string[]): string => {
  const isOfDocument = isWhole || gathered !== undefined
  return terms
    .map((term, i) => {
      const matched = `id in (select rowid from search where search match ltrim(:search ->> ${i}, '-'))`
      const found = isOfDocument
        ? `revision in (select revision from passage where ${matched})`
        : `(revision, pointer) in (with recursive within (revision, pointer) as (
      select revision, pointer from passage where pointer is not null and ${matched}
      union select revision, ${PARENT} from within where pointer <> '') select revision, pointer from within)`
      return term.startsWith('-') ? `not ${found}` : found
    })
    .join('\n    and ')
}
/** A pointer without its last part: what a text is in is found by it. */
const PARENT = "rtrim(rtrim(pointer, replace(pointer, '/', '')), '/')"

export const filters: readonly Filter[] = [
  {
    name: 'city',
    value: { en: 'town…', cs: 'obec…' },
    help: {
      en: 'of towns: names in any form (several by commas, @file), codes, IČO; also a union of towns or a region',
      cs: 'obce: jméno v kterémkoli pádě (více oddělte čárkami, @soubor), kód, IČO; též svazek obcí nebo kraj',
    },
    on: subjectNames,
    sql: placed(
      `town ${isIn('city')}`,
      `place.municipality ${isIn('city')} or place.role = 'unit' and place.name ${isIn('city')}`,
    ),
  },
  {
    name: 'region',
    value: { en: 'region…', cs: 'kraj…' },
    help: {
      en: 'of regions: Vysočina, ústecký',
      cs: 'kraje: Vysočina, ústecký',
    },
    on: subjectNames,
    sql: placed(`region ${isIn('region')}`, `coalesce(municipality.region, place.region) ${isIn('region')}`),
  },
  {
    name: 'district',
    value: { en: 'district…', cs: 'okres…' },
    help: {
      en: 'of districts',
      cs: 'okresy',
    },
    on: subjectNames,
    sql: placed(`district ${isIn('district')}`, `municipality.district ${isIn('district')}`),
  },
  {
    name: 'theme',
    value: { en: 'theme…', cs: 'téma…' },
    help: {
      en: 'of documents on themes: housing, debt',
      cs: 'dokumenty o tématech: bydlení, dluhy',
    },
    on: subjectNames,
    sql: () => `revision in (select revision from theme where key ${isIn('theme')})`,
  },
  {
    name: 'status',
    value: { en: 'status…', cs: 'stav…' },
    help: {
      en: 'with a status: not_fulfilled, approved, warning',
      cs: 's daným stavem: nesplněno, schváleno, varování',
    },
    on: having(({ statuses }) => statuses !== undefined),
    sql: ({ statusColumn = 'status' }) => `${statusColumn} ${isIn('status')}`,
  },
  {
    name: 'year',
    value: { en: 'year…', cs: 'rok…' },
    help: {
      en: 'of years, by the days that the rows span: 2024, 2016-2019',
      cs: 'podle let, do kterých řádky spadají: 2024, 2016-2019',
    },
    on: having(({ hasDays }) => hasDays),
    sql: () => `coalesce(first_day, last_day) is not null and exists (select 1 from json_each(:year) year
      where substr(coalesce(first_day, '0000'), 1, 4) <= year.value and substr(coalesce(last_day, '9999'), 1, 4) >= year.value)`,
  },
  {
    name: 'from',
    value: { en: 'date', cs: 'datum' },
    help: {
      en: 'not over before a date: 2024-04, září 2019',
      cs: 'neskončilo před datem: 2024-04, září 2019',
    },
    on: having(({ hasDays }) => hasDays),
    sql: () => `coalesce(first_day, last_day) is not null and coalesce(last_day, '9999') >= :from ->> 0`,
  },
  {
    name: 'to',
    value: { en: 'date', cs: 'datum' },
    help: {
      en: 'begun by a date',
      cs: 'začalo nejpozději daného data',
    },
    on: having(({ hasDays }) => hasDays),
    sql: () => `coalesce(first_day, last_day) is not null and coalesce(first_day, '0000') <= :to ->> 0`,
  },
  {
    name: 'programme',
    value: { en: 'programme…', cs: 'program…' },
    help: {
      en: 'of European programmes: OPZ, IROP, zaměstnanost',
      cs: 'evropské programy: OPZ, IROP, zaměstnanost',
    },
    on: having(({ columns }) => 'programme' in columns),
    sql: () => `programme ${isIn('programme')}`,
  },
  {
    name: 'ico',
    value: { en: 'number…', cs: 'číslo…' },
    help: {
      en: 'of organisations: beneficiaries, partners, parties of a cooperation',
      cs: 'organizace: příjemci, partneři, strany spolupráce',
    },
    on: subjectNames,
    sql: () =>
      `revision in (${tablesWith('ico')
        .map((table) => `select revision from ${table} where ico ${isIn('ico')}`)
        .join(' union ')})`,
  },
  {
    name: 'kind',
    value: { en: 'kind…', cs: 'druh…' },
    help: {
      en: 'in documents of kinds; of findings also those of a kind: label_unknown',
      cs: 'v dokumentech daných druhů; u nálezů též nálezy daného druhu: label_unknown',
    },
    on: subjectNames,
    sql: ({ kinds }) =>
      `document in (select id from document where kind ${isIn('kind')})${kinds ? ` or finding ${isIn('kind')}` : ''}`,
  },
  {
    name: 'search',
    value: { en: 'words', cs: 'slova' },
    help: {
      en: 'with all the words, in any case form; "a phrase", begin*, -without, one OR other',
      cs: 'se všemi slovy v kterémkoli pádě; "sousloví", začátek*, -bez, jedno NEBO druhé',
    },
    on: subjectNames,
    sql: searched,
  },
  {
    name: 'since',
    value: { en: 'date', cs: 'datum' },
    help: {
      en: 'in revisions that speak of that day or a later one',
      cs: 'v revizích, které hovoří o tom dni nebo pozdějším',
    },
    on: having(({ columns }) => 'since_day' in columns),
    sql: () => 'day >= :since ->> 0',
  },
  {
    name: 'due',
    value: { en: 'days', cs: 'doba' },
    help: {
      en: 'due within a time and not fulfilled, or recurring after its verdict: 90d, 2w, 6m',
      cs: 's termínem do dané doby a nesplněno, nebo se po hodnocení opakuje: 90d, 2w, 6m',
    },
    on: having(({ deadlines }) => deadlines !== undefined),
    sql: ({ deadlines }) => deadlines?.due.rows ?? '',
  },
  {
    name: 'overdue',
    help: {
      en: 'not or only partly fulfilled, and their last day is over',
      cs: 'nesplněno nebo splněno jen zčásti a termín již uplynul',
    },
    on: having(({ deadlines }) => deadlines !== undefined),
    sql: ({ deadlines }) => deadlines?.overdue.rows ?? '',
  },
]
