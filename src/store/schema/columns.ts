/** Every text that a database holds, found by its schema, so that a new column is never forgotten. */
import type { Store } from '../file/database.ts'

export interface TextColumn {
  readonly table: string
  readonly column: string
  /** Whether its rows are made from a revision's JSON, and go with it. */
  readonly isDerived: boolean
  /** Whether its values tell rows apart, as paths do. */
  readonly isUnique: boolean
}

interface TableInfo {
  readonly name: string
  readonly type: string
}
interface ColumnInfo {
  readonly name: string
  readonly type: string
  readonly hidden: number
}

/** Salted hashes, which say no word; by chance some letters of one look like a short name. */
const HASHED: ReadonlySet<string> = new Set(['forgotten.keys', 'forgotten.salt'])

export const textColumns = (store: Store): TextColumn[] =>
  store
    .prepare<[], TableInfo>(
      "select name, type from pragma_table_list where schema = 'main' and name not glob 'sqlite_*'",
    )
    .all()
    .filter(({ type }) => type === 'table')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name: table }) => {
      const isDerived = table === 'document' || table === 'revision' || isOfRevision(store, table)
      const unique = uniqueColumns(store, table)
      return store
        .prepare<[string], ColumnInfo>('select name, type, hidden from pragma_table_xinfo(?)')
        .all(table)
        .filter(({ name, type, hidden }) => /text/i.test(type) && hidden === 0 && !HASHED.has(`${table}.${name}`))
        .map(({ name: column }) => ({ table, column, isDerived, isUnique: unique.has(column) }))
    })

const isOfRevision = (store: Store, table: string): boolean =>
  store
    .prepare<[string], { on_delete: string }>(
      `select on_delete from pragma_foreign_key_list(?) where "table" in ('revision', 'document')`,
    )
    .all(table)
    .some(({ on_delete }) => on_delete === 'CASCADE')

const uniqueColumns = (store: Store, table: string): ReadonlySet<string> =>
  new Set(
    store
      .prepare<[string], string>(
        `select info.name from pragma_index_list(?) list, pragma_index_info(list.name) info where list."unique"`,
      )
      .pluck()
      .all(table),
  )

export interface TextRow {
  readonly rowid: number
  readonly text: string
  /** The revision that the row is of. */
  readonly revision: number | null
}

/** Every value of a column, one at a time; nothing is kept of them. */
export function* textsOf(store: Store, { table, column }: TextColumn): Generator<TextRow> {
  const hasRevision = store
    .prepare<[string], number>("select count(*) from pragma_table_info(?) where name = 'revision'")
    .pluck()
    .get(table)
  const revision = table === 'revision' ? 'id' : hasRevision ? 'revision' : 'null'
  const get = store.prepare<[number], TextRow>(
    `select rowid as rowid, "${column}" as text, ${revision} as revision from "${table}" where rowid = ?`,
  )
  const rows = store.prepare<[], number>(`select rowid from "${table}" where "${column}" is not null order by rowid`)
  for (const rowid of rows.pluck().all()) {
    const row = get.get(rowid)
    if (row) yield row
  }
}

export function setText(store: Store, { table, column }: TextColumn, rowid: number, text: string): void {
  store.prepare<[string, number]>(`update "${table}" set "${column}" = ? where rowid = ?`).run(text, rowid)
}
