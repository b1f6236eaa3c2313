/**
 * The tables that a database has. What is derived from the JSON of the revisions (the tables that each kind declares, the
 * index, triggers, views) is made wherever it is missing, and filled.
 */
import Database from 'better-sqlite3'
import { ofKinds } from '../../kinds/declared.ts'
import { damaged } from '../file/disk-error.ts'
import type { Store } from '../file/database.ts'
import { kindTables } from '../kind-tables.ts'
import { refillRevision } from '../revision-rows.ts'
import { kindViews, readSql } from './sql.ts'

interface Part {
  readonly type: 'table' | 'index' | 'trigger' | 'view'
  readonly name: string
  readonly sql: string
}

/** Makes all tables of a new database. */
export function makeTables(store: Store): void {
  for (const file of ['notes', 'schema', 'identity', 'runs', 'forgotten', 'layout'])
    store.exec(readSql(`./${file}.sql`))
  for (const sql of [...kindTables(), ...kindViews()]) store.exec(sql)
}

/** What a database of this version has, and which of its tables are filled from the JSON of revisions, parents first. */
const wholeDatabase = ofKinds((): { readonly parts: readonly Part[]; readonly derived: readonly string[] } => {
  const fresh = new Database(':memory:')
  try {
    makeTables(fresh)
    return { parts: partsOf(fresh), derived: [...derivedTables(fresh), 'search'] }
  } finally {
    fresh.close()
  }
})

/** Tables, indexes, triggers and views, in the order in which they were made; without what SQLite makes itself. */
const partsOf = (store: Store): Part[] =>
  store
    .prepare<[], Part>(
      `select type, name, sql from sqlite_schema
       where sql is not null and name not glob 'sqlite_*' and name not glob 'search_*' order by rowid`,
    )
    .all()

/** Tables each row of which is of one revision, but for the files that it was read from. */
const derivedTables = (store: Store): string[] =>
  store
    .prepare<[], string>(
      `select t.name from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and c.name = 'revision' and t.name <> 'source' order by t.rowid`,
    )
    .pluck()
    .all()

/** What every database has, and this one lacks. */
export function lackingParts(store: Store): Part[] {
  const there = new Set(partsOf(store).map(({ type, name }) => `${type} ${name}`))
  return wholeDatabase().parts.filter(({ type, name }) => !there.has(`${type} ${name}`))
}

/** Triggers by which an earlier asz filled tables that are filled by statements now (rows.sql): they would do it twice. */
export function strayTriggers(store: Store): string[] {
  const own = new Set(wholeDatabase().parts.map(({ name }) => name))
  return partsOf(store).flatMap(({ type, name }) => (type === 'trigger' && !own.has(name) ? [name] : []))
}

/** Views as an earlier asz of the same version of the tables made them. */
export function outdatedViews(store: Store): string[] {
  const own = new Map(wholeDatabase().parts.map(({ name, sql }) => [name, sql]))
  return partsOf(store).flatMap(({ type, name, sql }) =>
    type === 'view' && own.has(name) && own.get(name) !== sql ? [name] : [],
  )
}

/**
 * Makes what is missing of all that is derived, in a transaction of the caller's.
 *
 * @throws StoreError where a table is missing whose rows nothing can tell
 */
export function completeTables(store: Store): void {
  for (const name of outdatedViews(store)) store.exec(`drop view "${name}"`)
  const lacking = lackingParts(store)
  const lost = lacking.find(({ type, name }) => type === 'table' && !wholeDatabase().derived.includes(name))
  if (lost) throw damaged(store.name, `it lacks the table ${lost.name}`)
  // Without a table or what keeps the index, some rows are not as they should be.
  const isUnfilled = lacking.some(({ type }) => type === 'table' || type === 'trigger')
  for (const name of strayTriggers(store)) store.exec(`drop trigger "${name}"`)
  if (isUnfilled) dropDerived(store)
  makeLacking(store)
  if (isUnfilled) refill(store)
}

/** Drops all that is derived; what the database held beside it stays. */
export function dropDerived(store: Store): void {
  const there = partsOf(store)
  for (const { type, name } of there) if (type === 'trigger' || type === 'view') store.exec(`drop ${type} "${name}"`)
  const derived = new Set([...derivedTables(store), 'search'])
  // Children first: what refers to a table stands after it.
  for (const { type, name } of there.reverse())
    if (type === 'table' && derived.has(name)) store.exec(`drop table "${name}"`)
}

export function makeLacking(store: Store): void {
  const lacking = lackingParts(store)
  for (const { sql } of lacking) store.exec(sql)
  // Its triggers keep it from then on.
  if (lacking.some(({ name }) => name === 'latest')) store.exec(`insert into latest ${lastOfChains}`)
}

/** What the table `latest` holds. */
export const lastOfChains =
  'select id, document from (select id, document, max(number) from revision group by document) order by id'

/** Fills the derived tables, which are empty, from all revisions. */
export function refill(store: Store): void {
  store.pragma('defer_foreign_keys = on')
  for (const id of store.prepare<[], number>('select id from revision order by id').pluck().all())
    refillRevision(store, id)
}
