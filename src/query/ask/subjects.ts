/**
 * What can be asked for. Each subject is rows of SQL, one a fact, with the columns that it has; filters narrow the rows by their
 * `revision`, or by their own `town` where one document speaks of several.
 */

import type { ColumnName } from './columns.ts'

export const subjectNames = [
  'documents',
  'towns',
  'contacts',
  'plans',
  'milestones',
  'projects',
  'funding',
  'findings',
  'changes',
] as const
export type SubjectName = (typeof subjectNames)[number]

/** How a column is shown: numbers at the right, digits (phones, IČO) never as a number. */
export type ColumnType = 'text' | 'number' | 'digits'

export interface Subject {
  readonly name: SubjectName
  /** The rows, with all columns and what filters need. */
  readonly rows: string
  readonly columns: Readonly<Record<string, ColumnType>>
  /** What a table shows unless columns are named. */
  readonly shown: readonly string[]
  /** Whether rows have a `town` of their own, which is null where that of the document counts. */
  readonly hasOwnTown: boolean
  /** Whether rows have `first_day` and `last_day`. */
  readonly hasDays: boolean
  /** Makes one row of those that are alike in the columns before it: each further column and what gathers it. */
  readonly gathered?: Readonly<Record<string, string>>
  /** What else the gathered rows have, for a pivot. */
  readonly inRows?: readonly ColumnName[]
  /** Statuses that rows can have. */
  readonly statuses?: readonly string[]
  readonly order: readonly string[]
}

/** Columns, each of a name that has its words in all languages. */
const own = (columns: Readonly<Partial<Record<ColumnName, ColumnType>>>): Record<string, ColumnType> => ({ ...columns })

const text = (...names: readonly ColumnName[]): Record<string, ColumnType> =>
  Object.fromEntries(names.map((name) => [name, 'text']))

const town = text('municipality', 'code', 'district', 'region')
const origin = text('document', 'revision', 'pointer', 'file')
const head = { ...town, ...origin, ...own({ revision: 'number' }) }
const byPlace = ['municipality', 'document', 'pointer']

/** The years of a term: 2016, 2016–2019. */
const years = `iif(substr(first_day, 1, 4) = substr(last_day, 1, 4), substr(first_day, 1, 4),
  coalesce(substr(first_day, 1, 4), '') || '–' || coalesce(substr(last_day, 1, 4), '')) as year`

export const subjects: Readonly<Record<SubjectName, Subject>> = {
  documents: {
    name: 'documents',
    rows: `select current_document.*, nullif(as_of, '') as first_day, nullif(as_of, '') as last_day,
      (select count(*) from revision where revision.document = current_document.document) as revisions,
      (select count(*) from finding where finding.revision = current_document.revision) as findings
      from current_document`,
    columns: { ...head, ...text('kind', 'title', 'as_of'), ...own({ revisions: 'number', findings: 'number' }) },
    shown: ['municipality', 'kind', 'title', 'as_of', 'document'],
    hasOwnTown: false,
    hasDays: true,
    order: ['municipality', 'kind', 'document'],
  },
  towns: {
    name: 'towns',
    rows: `select place.municipality as town, municipality.name as municipality, municipality.code, municipality.district,
      municipality.region, place.role, current_document.document, current_document.revision, current_document.kind, theme.key as theme
      from current_document join place using (revision) join municipality on municipality.id = place.municipality
      left join theme using (revision)`,
    columns: { ...town, ...own({ about: 'number', projects: 'number', named: 'number', themes: 'text' }) },
    shown: ['municipality', 'district', 'region', 'about', 'projects', 'named'],
    hasOwnTown: true,
    hasDays: false,
    gathered: {
      about: "count(distinct iif(role = 'subject', document, null))",
      projects: "count(distinct iif(kind = 'project_record', document, null))",
      named: "count(distinct iif(role <> 'subject' and kind <> 'project_record', document, null))",
      themes: "replace(group_concat(distinct theme order by theme), ',', ', ')",
    },
    inRows: ['theme', 'kind', 'role'],
    order: ['municipality', 'code'],
  },
  contacts: {
    name: 'contacts',
    rows: `select municipality, code, district, region, document, revision, pointer, file, name, role, phone, email,
      (select group_concat(value, ', ') from json_each(phones)) as phones from current_contact`,
    columns: { ...head, ...text('name', 'role', 'phone', 'email'), ...own({ phone: 'digits', phones: 'digits' }) },
    shown: ['municipality', 'name', 'role', 'phone', 'email'],
    hasOwnTown: false,
    hasDays: false,
    order: byPlace,
  },
  plans: {
    name: 'plans',
    rows: `select null as town, municipality, code, district, region, document, revision, pointer, file, name, abbreviation,
        status, date, first_day, last_day from current_strategic_document
      union all
      select coalesce(code, municipality), municipality, code, district, region, document, revision, pointer, file, null, null,
        status, period, first_day, last_day from current_inclusion_plan`,
    columns: { ...head, ...text('name', 'abbreviation', 'status', 'date', 'first_day', 'last_day') },
    shown: ['municipality', 'name', 'abbreviation', 'status', 'date', 'document'],
    hasOwnTown: true,
    hasDays: true,
    statuses: ['approved', 'in_preparation', 'none_yet', 'planned', 'prepared'],
    order: byPlace,
  },
  milestones: {
    name: 'milestones',
    rows: 'select * from current_milestone',
    columns: {
      ...head,
      ...text('activity', 'text', 'evaluation', 'status'),
      ...own({ frequency_times: 'number' }),
      ...text('frequency_per', 'date', 'first_day', 'last_day', 'valid_until'),
    },
    shown: ['municipality', 'activity', 'text', 'status', 'evaluation'],
    hasOwnTown: false,
    hasDays: true,
    statuses: ['fulfilled', 'partially_fulfilled', 'not_fulfilled', 'described', 'not_assessed'],
    order: byPlace,
  },
  projects: {
    name: 'projects',
    rows: `select current_project.*, ${years},
      (select round(sum(cast(amount as real)), 2) from current_funding
       where current_funding.revision = current_project.revision and counted and currency = 'CZK') as total
      from current_project`,
    columns: {
      ...head,
      ...text('registration_number', 'title', 'programme', 'status', 'year', 'period', 'first_day', 'last_day'),
      ...text('beneficiary', 'place_of_realisation'),
      ...own({ beneficiary_ico: 'digits', total: 'number' }),
    },
    shown: ['municipality', 'title', 'programme', 'year', 'total'],
    hasOwnTown: false,
    hasDays: true,
    order: byPlace,
  },
  funding: {
    name: 'funding',
    rows: `select current_funding.*, ${years} from current_funding`,
    columns: {
      ...head,
      ...text('registration_number', 'title', 'programme', 'year', 'first_day', 'last_day', 'beneficiary', 'source'),
      ...own({ amount: 'number', currency: 'text', counted: 'number' }),
    },
    shown: ['municipality', 'title', 'source', 'amount', 'currency'],
    hasOwnTown: false,
    hasDays: true,
    order: byPlace,
  },
  findings: {
    name: 'findings',
    rows: `select municipality, municipality_code as code, district, region, document, revision, pointer, file,
      code as finding, severity, message from current_finding`,
    columns: { ...head, ...text('finding', 'severity', 'message') },
    shown: ['severity', 'message', 'document', 'pointer'],
    hasOwnTown: false,
    hasDays: false,
    statuses: ['error', 'warning', 'info'],
    order: ['severity', 'municipality', 'document', 'pointer'],
  },
  changes: {
    name: 'changes',
    rows: `select whereabouts.municipality, whereabouts.code, whereabouts.district, whereabouts.region, found_change.*
      from found_change join whereabouts using (revision)`,
    columns: {
      ...head,
      ...text('title', 'day', 'since_day', 'class', 'label', 'before', 'after'),
      ...own({ weight: 'number' }),
    },
    shown: ['municipality', 'day', 'class', 'label', 'before', 'after'],
    hasOwnTown: false,
    hasDays: false,
    order: ['weight', 'municipality', 'document', 'pointer'],
  },
}
