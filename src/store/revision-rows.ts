/**
 * Stores one revision with all rows that are derived from it. Triggers fill most tables from its JSON; what SQL cannot make of
 * it stands here, and whoever inserts a revision does it here: texts with their JSON Pointers, words between spans (SQL does
 * not count UTF-16 units), the days of EDTF dates, and where a document belongs.
 */
import type { Statement } from 'better-sqlite3'
import { z } from 'zod'
import { daysOf } from '../czech/day.ts'
import type { Span } from '../passage.ts'
import { leavesOf } from '../record/pointer.ts'
import { SpanPair } from '../record/schema.ts'
import type { DocumentJson } from '../record/schema.ts'
import type { Store } from './database.ts'
import { addPlaces } from './place-rows.ts'

/** A row of the table `revision`. */
export interface RevisionRow {
  /** Null for the next free number. */
  readonly id: number | null
  readonly document: string
  readonly title: string
  readonly as_of?: string
  readonly content_sha256: string
  readonly extractor_version: string
  readonly imported_at: string
  readonly text: string
  readonly json: string
  readonly as_read?: string | null
  readonly number?: number
}

/** What of a document's JSON the rows are made from. */
type Said = Pick<DocumentJson, 'municipalities' | 'content' | 'coverage'>

/** @returns its number */
export function insertRevision(store: Store, row: RevisionRow, said: Said): number {
  const id = statementsOf(store).insert.get({ as_of: '', as_read: null, number: 0, ...row })
  if (id === undefined) throw new Error('an inserted revision has a number')
  addOwnRows(store, id, row, said.content, said.coverage.unclaimed)
  addPlaces(store, id, said)
  return id
}

/** Makes the derived rows of a revision anew where their tables hold none of it. */
export function refillRevision(store: Store, id: number): void {
  const { replace, contents } = statementsOf(store)
  replace.run(id)
  const row = contents.get(id)
  if (row === undefined) return
  const said = Stored.parse(JSON.parse(row.json))
  addOwnRows(store, id, row, said.content, said.coverage.unclaimed)
  addPlaces(store, id, said)
}

/** JSON that another version of asz may have made. */
const Stored = z.looseObject({
  content: z.unknown(),
  coverage: z.looseObject({ unclaimed: z.array(SpanPair) }).catch({ unclaimed: [] }),
})

function addOwnRows(
  store: Store,
  id: number,
  { title, text }: Pick<RevisionRow, 'title' | 'text'>,
  content: unknown,
  unclaimed: readonly Span[],
): void {
  const { addPassage, days } = statementsOf(store)
  addPassage.run(id, '/title', title)
  for (const { pointer, value } of leavesOf(content, '/content'))
    if (typeof value === 'string') addPassage.run(id, pointer, value)
  for (const [start, end] of unclaimed) addPassage.run(id, null, text.slice(start, end))
  for (const { dates, set } of days)
    for (const date of dates.all(id)) {
      const { first = null, last = null } = daysOf(date)
      set.run(first, last, id, date)
    }
}

interface Statements {
  readonly insert: Statement<[row: RevisionRow], number>
  readonly replace: Statement<[id: number]>
  readonly contents: Statement<[id: number], Pick<RevisionRow, 'title' | 'text' | 'json'>>
  readonly addPassage: Statement<[revision: number, pointer: string | null, text: string]>
  readonly days: readonly DayStatements[]
}

/** The dates of a revision in one column, and what sets the two columns beside it. */
interface DayStatements {
  readonly dates: Statement<[revision: number], string>
  readonly set: Statement<[first: string | null, last: string | null, revision: number, date: string]>
}

const columns =
  'id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read, number'

const prepared = new WeakMap<Store, Statements>()

function statementsOf(store: Store): Statements {
  const known = prepared.get(store)
  if (known !== undefined) return known
  const statements: Statements = {
    insert: store
      .prepare<[RevisionRow], number>(
        `insert into revision (${columns})
         values
           (:id, :document, :title, :as_of, :content_sha256, :extractor_version, :imported_at, :text, :json, :as_read,
             :number)
         returning id`,
      )
      .pluck(),
    replace: store.prepare(`insert or replace into revision (${columns}) select ${columns} from revision where id = ?`),
    contents: store.prepare('select title, text, json from revision where id = ?'),
    addPassage: store.prepare('insert into passage (revision, pointer, text) values (?, ?, ?)'),
    days: dateColumns(store).map(({ table, date, first, last }) => ({
      dates: store
        .prepare<[number], string>(
          `select distinct "${date}" from "${table}" where revision = ? and "${date}" is not null`,
        )
        .pluck(),
      set: store.prepare(`update "${table}" set "${first}" = ?, "${last}" = ? where revision = ? and "${date}" = ?`),
    })),
  }
  prepared.set(store, statements)
  return statements
}

export interface DateColumn {
  readonly table: string
  /** Holds EDTF. */
  readonly date: string
  readonly first: string
  readonly last: string
}

/** Where a table has columns for the first and last day, they follow the column of the date. */
export const dateColumns = (store: Store): DateColumn[] =>
  store
    .prepare<[], DateColumn>(
      `select t.name as "table", date.name as date, first.name as first, last.name as last
       from sqlite_schema t, pragma_table_info(t.name) date, pragma_table_info(t.name) first,
         pragma_table_info(t.name) last
       where t.type = 'table' and first.cid = date.cid + 1 and last.cid = date.cid + 2
         and first.name glob '*first_day' and last.name glob '*last_day'
       order by t.rowid, date.cid`,
    )
    .all()
