/** A question as one statement of SQL. */
import { filters } from './filters.ts'
import type { FilterName } from './filters.ts'
import { subjectNamed } from './subjects.ts'
import type { Subject } from '../../kinds/subject.ts'

export interface Question {
  readonly subject: string
  /** Values as the tables hold them, and how they are called in a sentence. */
  readonly filters: ReadonlyMap<FilterName, Values>
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly columns?: readonly string[]
  /** Columns; those behind a minus from the end. */
  readonly sort?: readonly string[]
  readonly groupBy?: readonly string[]
  /** The column whose values become columns; with it `groupBy` are the rows. */
  readonly pivot?: string
  readonly limit?: number
}

export interface Values {
  readonly keys: readonly (string | number)[]
  readonly words: string
}

export interface Statement {
  readonly sql: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The column that rows have where a question asks for what is due or overdue. */
const DUE_DAY = 'due_day'

const dueDayOf = ({ subject, filters: given }: Pick<Question, 'subject' | 'filters'>): string | undefined => {
  const asked = (['overdue', 'due'] as const).find((name) => given.has(name))
  return asked && subjectNamed(subject).deadlines?.[asked].day
}

/** The columns of a subject's rows, and which of them a table shows. */
export function columnNames(question: Pick<Question, 'subject' | 'filters'>): { all: string[]; shown: string[] } {
  const { columns, shown } = subjectNamed(question.subject)
  const [first, ...further] = shown
  const own = dueDayOf(question) === undefined || first === undefined ? undefined : DUE_DAY
  if (own === undefined) return { all: Object.keys(columns), shown: [...shown] }
  return { all: [...Object.keys(columns), own], shown: [first ?? '', own, ...further] }
}

const rowsOf = (question: Question): string => {
  const { rows } = subjectNamed(question.subject)
  const day = dueDayOf(question)
  return day === undefined ? rows : `select *, ${day} as ${DUE_DAY} from (${rows})`
}

/** What a group has beside the columns that it is made by. */
export const groupColumns = (subject: Subject): Readonly<Record<string, string>> => ({
  count: 'count(*)',
  ...subject.groups,
})

/** The columns of the answer, in their order. */
export function columnsOf(question: Question): string[] {
  const { subject, groupBy, columns } = question
  const all = subjectNamed(subject)
  if (groupBy !== undefined)
    return columns ? [...columns] : [...groupsOf(all, groupBy), ...Object.keys(groupColumns(all))]
  return columns ? [...columns] : columnNames(question).all
}

/** Sums of different currencies never meet. */
export const groupsOf = ({ apart }: Subject, groupBy: readonly string[]): string[] =>
  apart !== undefined && !groupBy.includes(apart) ? [...groupBy, apart] : [...groupBy]

/** What the rows of a pivot are by: what they are grouped by, else towns. */
export const pivotRows = ({ subject, groupBy }: Question): string[] =>
  groupsOf(subjectNamed(subject), groupBy ?? ['municipality', 'code'])

/** The cells of a pivot, a row each: the columns of its rows, `#pivot`, `#cell`. */
export function pivotStatement(question: Question & { readonly pivot: string }): Statement {
  const subject = subjectNamed(question.subject)
  const rows = pivotRows(question)
  const cell = subject.gathered ? 'count(distinct revision)' : (groupColumns(subject)['total'] ?? 'count(*)')
  // Sums are of one currency, which a row of sums has a column for.
  const measure = subject.gathered || subject.apart !== undefined ? cell : 'count(*)'
  const keys = rows.map(quoted).join(', ')
  return {
    sql: `select ${keys}, ${quoted(question.pivot)} as "#pivot", ${measure} as "#cell"
from (\n  select * from (${rowsOf(question)}) row${where(question)}\n)
where ${quoted(question.pivot)} is not null
group by ${keys}, ${quoted(question.pivot)}
order by ${rows.map((name) => `in_order(${quoted(name)})`).join(', ')}`,
    parameters: parametersOf(question),
  }
}

/** The rows in their order. */
export function statementOf(question: Question): Statement {
  const limit = question.limit === undefined ? '' : `\nlimit ${question.limit}`
  return {
    sql: `select ${selected(question).join(', ')}\nfrom ${source(question)}\norder by ${orderOf(question).join(', ')}${limit}`,
    parameters: parametersOf(question),
  }
}

/** By what rows are put in order, in SQL. */
function orderOf(question: Question): string[] {
  const subject = subjectNamed(question.subject)
  const own = dueDayOf(question) === undefined ? subject.order : [DUE_DAY, ...subject.order]
  const columns = question.sort ?? (question.groupBy ? groupsOf(subject, question.groupBy) : own)
  return columns.map((column) => {
    const name = column.replace(/^-/, '')
    const isNumber = subject.columns[name] === 'number' || groupColumns(subject)[name] !== undefined
    const key = isNumber ? `cast(${quoted(name)} as real)` : keyOf(name, question)
    return name === column ? key : `${key} desc`
  })
}

/** Ids and pointers are no Czech words, and the place of towns in the Czech alphabet is kept; that of other texts is worked out. */
function keyOf(name: string, { subject, groupBy }: Question): string {
  if (name === 'document') return quoted(name)
  if (name === 'pointer') return `numbered(${quoted(name)})`
  const { gathered, hasOwnTown } = subjectNamed(subject)
  if (name !== 'municipality' || groupBy || gathered) return `in_order(${quoted(name)})`
  const ofDocument = '(select sort_key from whereabouts where whereabouts.revision = "#revision")'
  return hasOwnTown
    ? `iif(town is null, ${ofDocument}, (select sort_key from municipality where id = town))`
    : ofDocument
}

export const countOf = (question: Question): Statement => ({
  sql: `select count(*) from ${source(question)}`,
  parameters: parametersOf(question),
})

const quoted = (name: string): string => `"${name}"`

/** Columns for the answer; those that the origin of a row is known by come along for its proof. */
const selected = (question: Question): string[] => {
  const columns = columnsOf(question).map(quoted)
  const isFact = question.groupBy === undefined && subjectNamed(question.subject).gathered === undefined
  if (!isFact) return columns
  const file = columns.includes('"file"') ? [] : ['file']
  return [...columns, ...file, 'revision as "#revision"', 'pointer as "#pointer"']
}

function source(question: Question): string {
  const { subject, groupBy } = question
  const { gathered, columns } = subjectNamed(subject)
  const facts = `(\n  select * from (${rowsOf(question)}) row${where(question)}\n)`
  const keys = Object.keys(columns).filter((column) => gathered?.[column] === undefined)
  const rows = gathered ? grouped(facts, keys, gathered) : facts
  return groupBy ? grouped(rows, groupsOf(subjectNamed(subject), groupBy), groupColumns(subjectNamed(subject))) : rows
}

const grouped = (rows: string, keys: readonly string[], gathered: Readonly<Record<string, string>>): string => {
  const made = Object.entries(gathered).map(([name, sql]) => `${sql} as ${quoted(name)}`)
  const by = keys.map(quoted).join(', ')
  return `(\n  select ${[by, ...made].join(', ')} from ${rows} group by ${by}\n)`
}

function where(question: Question): string {
  const subject = subjectNamed(question.subject)
  const conditions = filters.flatMap(({ name, sql }) => {
    const given = question.filters.get(name)
    return given ? `(${sql(subject, given.keys.map(String))})` : []
  })
  return conditions.length === 0 ? '' : `\n  where ${conditions.join('\n    and ')}`
}

function parametersOf({ filters: given, today }: Question): Record<string, string> {
  const values = [...given].map(([name, { keys }]): [string, string] => [name, JSON.stringify(keys)])
  const usesToday = given.has('due') || given.has('overdue')
  return { ...Object.fromEntries(values), ...(usesToday && { today }) }
}
