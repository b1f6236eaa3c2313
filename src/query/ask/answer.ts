/** Answers a question: rows as data, for any format. */
import { sortKey } from '../../language/morphology/sort-key.ts'
import type { Store } from '../../store/file/open.ts'
import { addFunctions } from './functions.ts'
import { tellerOfCorrections } from './corrected.ts'
import { prover } from './proof.ts'
import { columnsOf, countOf, groupColumns, groupsOf, pivotRows, pivotStatement, statementOf } from './question.ts'
import type { Question } from './question.ts'
import { subjectNamed } from './subjects.ts'
import { valueWord } from '../../kinds/said.ts'
import type { ColumnType } from '../../kinds/subject.ts'
import type { Language } from '../../wording/language.ts'

export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

/** The column that rows have of which people corrected something. */
const BY_HAND = 'corrected_by_hand'

export interface Answer {
  readonly question: Question
  readonly columns: readonly string[]
  readonly types: Readonly<Record<string, ColumnType>>
  readonly rows: readonly Row[]
  /** How many rows there are without the limit. */
  readonly count: number
}

export async function answer(
  store: Store,
  question: Question,
  options: { readonly proof?: boolean; readonly language?: Language } = {},
): Promise<Answer> {
  await prepare(store, question, options.language)
  if (question.pivot !== undefined) return pivoted(store, { ...question, pivot: question.pivot }, options.language)
  const { sql, parameters } = statementOf(question)
  const found = store.prepare<[Record<string, string>], Row>(sql).all(parameters)
  const isCut = question.limit !== undefined && found.length >= question.limit
  const count = isCut ? countIn(store, question) : found.length
  const prove = prover(store)
  // Corrections themselves say what was read.
  const tell = 'was' in subjectNamed(question.subject).columns ? () => undefined : tellerOfCorrections(store)
  const columns = columnsOf(question)
  const rows = found.map(({ '#revision': revision, '#pointer': pointer, ...row }) => {
    if (typeof revision !== 'number') return row
    const at = typeof pointer === 'string' ? pointer : undefined
    const corrected = tell(revision, at)
    const proof = options.proof && prove(revision, at)
    return { ...row, ...proof, ...(corrected !== undefined && { [BY_HAND]: corrected }) }
  })
  const isProven = options.proof === true && question.groupBy === undefined && !subjectNamed(question.subject).gathered
  const hasPages = isProven && rows.some(({ page = null }) => page !== null)
  const proven = ['file', ...(hasPages ? ['page'] : []), 'line', 'words']
  const isCorrected = rows.some((row) => BY_HAND in row)
  return {
    ...{ question, count, types: typesOf(question) },
    rows: isCorrected ? rows.map((row) => ({ [BY_HAND]: null, ...row })) : rows,
    columns: [
      ...columns,
      ...(isCorrected ? [BY_HAND] : []),
      ...(isProven ? proven.filter((one) => !columns.includes(one)) : []),
    ],
  }
}

/** A row a group, a column a value; a cell is null where nothing is counted. */
function pivoted(store: Store, question: Question & { readonly pivot: string }, language: Language = 'en'): Answer {
  const { sql, parameters } = pivotStatement(question)
  const groups = pivotRows(question)
  const rows = new Map<string, Record<string, Cell>>()
  const values = new Set<string>()
  for (const { '#pivot': value = null, '#cell': cell = null, ...row } of store
    .prepare<[Record<string, string>], Row>(sql)
    .all(parameters)) {
    const key = JSON.stringify(groups.map((group) => row[group]))
    const known = rows.get(key) ?? { ...row }
    known[String(value)] = cell
    values.add(String(value))
    rows.set(key, known)
  }
  const headed = (value: string): string => sortKey((language === 'cs' && valueWord(value, language)) || value)
  const made = [...values].sort((a, b) => (headed(a) < headed(b) ? -1 : 1))
  const all = [...rows.values()]
  const { columns } = subjectNamed(question.subject)
  return {
    question,
    columns: [...groups, ...made],
    types: Object.fromEntries([
      ...groups.map((name): [string, ColumnType] => [name, columns[name] ?? 'text']),
      ...made.map((name): [string, ColumnType] => [name, 'number']),
    ]),
    rows: all.slice(0, question.limit),
    count: all.length,
  }
}

/** How many rows answer the question. */
export async function counted(store: Store, question: Question): Promise<number> {
  await prepare(store, question)
  return countIn(store, question)
}

function countIn(store: Store, question: Question): number {
  const { sql, parameters } = countOf(question)
  return store.prepare<[Record<string, string>], number>(sql).pluck().get(parameters) ?? 0
}

/**
 * What the statements need of this connection: functions, and the table of changes. Only that needs the schemas and kinds by which
 * revisions are compared, so no other question waits for them.
 */
async function prepare(store: Store, { subject }: Question, language: Language = 'en'): Promise<void> {
  addFunctions(store, language)
  if (subject !== 'changes') return
  const { showChanges } = await import('../../store/chain/changes.ts')
  showChanges(store)
}

function typesOf({ subject, groupBy }: Question): Readonly<Record<string, ColumnType>> {
  const { columns } = subjectNamed(subject)
  const proof = { line: 'number', page: 'number', words: 'text', due_day: 'text', [BY_HAND]: 'text' } as const
  if (groupBy === undefined) return { ...columns, ...proof }
  const made = Object.keys(groupColumns(subjectNamed(subject))).map((name): [string, ColumnType] => [name, 'number'])
  const groups = groupsOf(subjectNamed(subject), groupBy).map((name): [string, ColumnType] => [
    name,
    columns[name] ?? 'text',
  ])
  return Object.fromEntries([...groups, ...made])
}
