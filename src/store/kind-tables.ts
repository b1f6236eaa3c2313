/**
 * The tables that kinds of documents declare, and what fills them from a document's JSON.
 *
 * A kind has one table for what its documents say once; each list has one of its own with a row an item, whose `position` is the
 * item's place (`place`, where items have a `position` themselves) and whose `pointer` leads back to the JSON. Groups become
 * columns of the row that holds them, `seat_city`; right after an EDTF date stand the first and last day that it names.
 */
import { declaredKinds } from '../kinds/declared.ts'
import type { KindSpec } from '../kinds/define.ts'
import type { Field, Fields, Group, List, Scalar, Term } from '../kinds/field.ts'

/** Rows of one list, group or content. */
interface Source {
  readonly table: string
  readonly row: readonly [is: string, query: string] | undefined
  readonly columns: readonly Column[]
  /** Which rows of the table these are, where several sources fill it. */
  readonly as: readonly [column: string, value: string] | undefined
  /** The lists within which it stands, outermost first. */
  readonly holders: readonly Holder[]
  /** The own list, absent for what a document has once. */
  readonly list: { readonly path: string; readonly index: string; readonly by: string | undefined } | undefined
  /** The member of the content that a single group is. */
  readonly member: string | undefined
  readonly isOfTowns: boolean
}

interface Holder {
  readonly table: string
  readonly path: string
  readonly index: string
}

interface Column {
  readonly name: string
  readonly type: 'text' | 'integer'
  /** What it is made from, given how the row's JSON is called. */
  readonly sql: (value: string) => string
  /** What the schema says of it. */
  readonly note?: string
  readonly required?: boolean
  readonly isIndexed?: boolean
}

/** Every table once, parents first, each with its indexes. */
export function kindTables(): string[] {
  const sources = declaredKinds().flatMap(sourcesOf)
  return [...new Set(sources.map(({ table }) => table))].flatMap((table) =>
    createTable(sources.filter((source) => source.table === table)),
  )
}

/** The tables that a kind fills, parents first. */
export const tablesOf = (kind: KindSpec): string[] => [...new Set(sourcesOf(kind).map(({ table }) => table))]

/** The tables of a kind with their columns. */
export const tablesFor = (kind: KindSpec) =>
  sourcesOf(kind).map(({ table, columns, list, member, isOfTowns }) => ({
    ...{ table, columns, hasPointer: !isOfTowns && (list !== undefined || member !== undefined) },
    /** Whether a document has one row in it. */
    isOnce: list === undefined && member === undefined,
  }))

/** The tables of all kinds that have a column; of those with one row a document where that is wanted. */
export const tablesWith = (column: string, isOnce = false): string[] => [
  ...new Set(
    declaredKinds()
      .flatMap(tablesFor)
      .filter((one) => (one.isOnce || !isOnce) && one.columns.some(({ name }) => name === column))
      .map(({ table }) => table),
  ),
]

/** Rows of a Markdown table about the tables of kinds: name, what a row is, a question that shows some. */
export const tableRows = (kinds: readonly KindSpec[]): string[] => {
  const rows = kinds.flatMap(sourcesOf).flatMap(({ table, row }) => (row ? [[table, row] as const] : []))
  return [...new Map(rows)].map(([table, [is, query]]) => `| \`${table}\` | ${is} | \`${query}\` |`)
}

/** Statements that are given the number of a revision (:revision) and its JSON (:json) as SQLite keeps it parsed. */
export const fillingOf = (kind: KindSpec): string[] => sourcesOf(kind).map(insertInto)

const sourcesOf = ({ table, row, fields }: KindSpec): Source[] => [
  {
    ...{ table, row, columns: columnsOf(fields), as: undefined, holders: [] },
    ...{ list: undefined, member: undefined, isOfTowns: false },
  },
  ...sourcesIn(fields, []),
]

const sourcesIn = (fields: Fields, holders: readonly Holder[]): Source[] =>
  Object.entries(fields).flatMap(([key, field]): Source[] => {
    if (field.is === 'group')
      return field.table === undefined ? sourcesIn(field.fields, holders) : [groupSource(key, field, field.table)]
    return field.is === 'list' && field.table !== undefined ? listSources(key, field, field.table, holders) : []
  })

const groupSource = (member: string, { row, as, fields }: Group, table: string): Source => ({
  ...{ table, row, columns: columnsOf(fields), as, holders: [], list: undefined, member },
  isOfTowns: false,
})

function listSources(path: string, list: List, table: string, holders: readonly Holder[]): Source[] {
  const { of, row, as, by, column = 'text' } = list
  const fields = of.is === 'group' ? of.fields : undefined
  const index = fields && 'position' in fields ? 'place' : 'position'
  const columns = fields ? columnsOf(fields) : valueColumns(of, column, (value) => value, true)
  const isOfTowns = of.is !== 'group' && of.is !== 'term' && of.isTown === true
  const source: Source = {
    ...{ table, row, columns, as, holders, list: { path, index, by }, member: undefined },
    isOfTowns,
  }
  return [source, ...(fields ? sourcesIn(fields, [...holders, { table, path, index }]) : [])]
}

/** The columns of an object; `prefix` and `path` are those of the group that it is. */
const columnsOf = (fields: Fields, prefix = '', path = '', isThere = true): Column[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const name = `${prefix}${key}`
    const at = (value: string, arrow = '->>') => `${value} ${arrow} ${path === '' ? `'${key}'` : `'$.${path}${key}'`}`
    if (field.is === 'group')
      return field.table === undefined ? columnsOf(field.fields, `${name}_`, `${path}${key}.`, false) : []
    if (field.is !== 'list') return valueColumns(field, name, at, isThere && field.required === true)
    return field.table === undefined ? [{ name, type: 'text', sql: (value: string) => at(value, '->') }] : []
  })

function valueColumns(
  field: Scalar | Term | Group,
  name: string,
  sql: (value: string) => string,
  required: boolean,
): Column[] {
  const column = { name, type: typeOf(field), sql, note: noteOf(field), required, isIndexed: field.isIndexed === true }
  if (field.is !== 'edtf') return [column]
  const days = (['first', 'last'] as const).map((end): Column => {
    const day = `${end}_day`
    return {
      name: field.isTerm ? day : `${name}_${day}`,
      type: 'text',
      sql: (value) => `${day}(${sql(value)})`,
    }
  })
  return [column, ...days]
}

/** What may stand in a column. */
const noteOf = (field: Field): string => {
  const notes = [
    ...(field.is === 'edtf' ? ['EDTF'] : []),
    ...(field.is === 'term' ? [(Array.isArray(field.terms) ? field.terms : Object.keys(field.terms)).join(', ')] : []),
    ...(field.about === undefined ? [] : [field.about]),
  ]
  return notes.join(': ')
}

const INTEGERS: ReadonlySet<Field['is']> = new Set(['integer', 'count', 'flag', 'yes'])
const typeOf = ({ is }: Field): Column['type'] => (INTEGERS.has(is) ? 'integer' : 'text')

/** What tells a row from others of its revision. */
const keyOf = ({ holders, list, as, member }: Source): string[] => [
  ...(list?.by === undefined ? holders.map(({ table }) => table) : holders.map(({ index }) => index)),
  ...(as ? [as[0]] : []),
  ...(list ? [list.by ?? list.index] : member === undefined ? [] : ['position']),
]

function createTable(sources: readonly Source[]): string[] {
  const [source] = sources
  if (!source) return []
  const { table, row, columns, holders, list, isOfTowns } = source
  const key = keyOf(source)
  const own = list?.by === undefined ? key : key.slice(0, -1)
  const holder = list?.by === undefined ? holders.at(-1) : undefined
  const reference = 'references revision (id) on delete cascade'
  const lines = [
    key.length === 0
      ? `revision integer primary key ${reference}`
      : `revision integer not null${holder ? '' : ` ${reference}`}`,
    ...own.map((name) => `${name} ${name === source.as?.[0] ? 'text' : 'integer'} not null`),
    ...columns.map(({ name, type, required, note = '' }) => ({
      sql: `${name} ${type}${required ? ' not null' : ''}`,
      note,
    })),
    ...(isOfTowns ? ['municipality text references municipality (id)'] : []),
    ...(key.length === 0 || isOfTowns ? [] : [`pointer text generated always as (${pointerOf(sources)})`]),
    ...(key.length === 0 ? [] : [`primary key (${['revision', ...key].join(', ')})`]),
    ...(holder
      ? [
          `foreign key (revision, ${holders.map((one) => one.table).join(', ')})
    references ${holder.table} (${['revision', ...holders.slice(0, -1).map((one) => one.table), holder.index].join(', ')}) on delete cascade`,
        ]
      : []),
  ]
  const defined = lines.map((line, i) => {
    const { sql, note } = typeof line === 'string' ? { sql: line, note: '' } : line
    return `  ${sql}${i < lines.length - 1 ? ',' : ''}${note === '' ? '' : ` -- ${note}`}`
  })
  const indexes = columns.flatMap(({ name, isIndexed }) =>
    isIndexed ? [`create index ${table}_by_${name} on ${table} (${name})`] : [],
  )
  const ofTown = isOfTowns ? [`create index ${holder?.table ?? table}_of_municipality on ${table} (municipality)`] : []
  return [
    `create table ${table} (\n${row === undefined ? '' : `  -- ${row[0]}\n`}${defined.join('\n')}\n) strict`,
    ...indexes,
    ...ofTown,
  ]
}

/** The JSON Pointer of a row, as SQL. */
function pointerOf(sources: readonly Source[]): string {
  const pointers = sources.map((source) => {
    const { holders, list, member } = source
    if (!list) return `'/content/${member ?? ''}'`
    const columns = keyOf(source)
    const within = holders.map(({ path }, i) => `${path}/' || ${columns[i] ?? ''} || '/`).join('')
    return `'/content/${within}${list.path}${list.by === undefined ? `/' || ${list.index}` : "'"}`
  })
  const [first = ''] = pointers
  const column = sources[0]?.as?.[0]
  if (column === undefined) return first
  const cases = sources.map(({ as }, i) => `when '${as?.[1] ?? ''}' then ${pointers[i] ?? ''}`)
  return `case ${column} ${cases.join(' ')} end`
}

function insertInto(source: Source): string {
  const { table, columns, holders, list, as, member, isOfTowns } = source
  const lists = [...holders, ...(list ? [list] : [])]
  const aliases = lists.map((_, i) => `list_${i}`)
  const value = list ? `${aliases.at(-1) ?? ''}.value` : 'value'
  const from = list
    ? lists
        .map(({ path }, i) =>
          i === 0
            ? `jsonb_each(:json, '$.content.${path}') list_0`
            : `jsonb_each(list_${i - 1}.value, '$.${path}') list_${i}`,
        )
        .join(', ')
    : member === undefined
      ? `jsonb_each(:json) where key = 'content'`
      : `jsonb_each(:json, '$.content') where key = '${member}'`
  const places = list?.by === undefined ? aliases : aliases.slice(0, -1)
  const keys = list ? places.map((alias) => `${alias}.key`) : member === undefined ? [] : ['0']
  const given = as ? [...keys.slice(0, -1), `'${as[1]}'`, ...keys.slice(-1)] : keys
  const names = list?.by === undefined ? keyOf(source) : keyOf(source).slice(0, -1)
  const town = `(select coalesce(known.value ->> 'code', known.value ->> 'name') from jsonb_each(:json, '$.municipalities') known
    where known.value ->> 'name' = ${value})`
  return `insert ${list?.by === undefined ? '' : 'or ignore '}into ${table} (${[
    'revision',
    ...names,
    ...columns.map(({ name }) => name),
    ...(isOfTowns ? ['municipality'] : []),
  ].join(', ')})
  select ${[':revision', ...given, ...columns.map(({ sql }) => sql(value)), ...(isOfTowns ? [town] : [])].join(', ')}
  from ${from}`
}
