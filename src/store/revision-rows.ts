/**
 * Stores one revision with all rows that are derived from it, and whoever inserts a revision does it here. SQLite fills most
 * tables from the JSON (rows.sql, kind-tables.ts); what SQL cannot make of it stands here: texts with their JSON Pointers,
 * words between spans (SQL does not count UTF-16 units), and where a document belongs.
 */
import type { Statement } from 'better-sqlite3'
import { z } from 'zod'
import { daysOf } from '../czech/date/day.ts'
import { declaredKinds } from '../kinds/declared.ts'
import type { Span } from '../text/passage.ts'
import { leavesOf } from '../record/pointer.ts'
import { SpanPair } from '../record/schema.ts'
import type { Store } from './file/database.ts'
import { preparedFor } from './file/prepared.ts'
import { addFindings } from './notes/finding-rows.ts'
import { addPlaces } from './places/place-rows.ts'
import { fillingOf } from './kind-tables.ts'
import { readSql } from './schema/sql.ts'

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

/** What of a document's JSON the rows are made from by asz itself. */
interface Said {
  readonly kind: string
  readonly content?: unknown
  readonly coverage: { readonly unclaimed: readonly Span[] }
}

/** @returns its number */
export function insertRevision(store: Store, row: RevisionRow, document: Said): number {
  const id = statementsOf(store).insert.get({ as_of: '', as_read: null, number: 0, ...row })
  if (id === undefined) throw new Error('an inserted revision has a number')
  fill(store, id, row, document)
  return id
}

/** Makes the derived rows of a revision anew where their tables hold none of it. */
export function refillRevision(store: Store, id: number): void {
  const row = statementsOf(store).contents.get(id)
  if (row === undefined) return
  fill(store, id, row, saidIn(row.json))
}

export const saidIn = (json: string): Said => Stored.parse(JSON.parse(json))

/** JSON that another version of asz may have made. */
const Stored = z.looseObject({
  kind: z.string(),
  content: z.unknown(),
  coverage: z.looseObject({ unclaimed: z.array(SpanPair) }).catch({ unclaimed: [] }),
})

function fill(
  store: Store,
  revision: number,
  { title, text, json }: Pick<RevisionRow, 'title' | 'text' | 'json'>,
  said: Said,
): void {
  const { kind, content, coverage } = said
  const { parsed, ofAll, ofKind, addPassage, index } = statementsOf(store)
  const from = { revision, json: parsed.get(json) }
  for (const statement of ofAll) statement.run(from)
  for (const statement of ofKind.get(kind) ?? []) statement.run(from)
  addPassage.run(revision, '/title', title)
  for (const { pointer, value } of leavesOf(content, '/content'))
    if (typeof value === 'string') addPassage.run(revision, pointer, value)
  for (const [start, end] of coverage.unclaimed) addPassage.run(revision, null, text.slice(start, end))
  index.run(revision)
  addPlaces(store, revision, said)
  addFindings(store, revision, said, text)
}

/** Has the table `finding` say what new JSON of the same content says: what the place in its chain brings about or settles. */
export function refillFindings(
  store: Store,
  revision: number,
  { json, text }: Pick<RevisionRow, 'json' | 'text'>,
): void {
  statementsOf(store).dropFindings.run(revision)
  addFindings(store, revision, JSON.parse(json), text)
}

/** What a statement that fills a table is given: the JSON as SQLite keeps it parsed. */
interface From {
  readonly revision: number
  readonly json: Buffer | undefined
}

interface Statements {
  readonly insert: Statement<[row: RevisionRow], number>
  readonly contents: Statement<[id: number], Pick<RevisionRow, 'title' | 'text' | 'json'>>
  readonly parsed: Statement<[json: string], Buffer>
  /** What fills the tables of all kinds, and those of each. */
  readonly ofAll: readonly Statement<[From]>[]
  readonly ofKind: ReadonlyMap<string, readonly Statement<[From]>[]>
  readonly dropFindings: Statement<[revision: number]>
  readonly addPassage: Statement<[revision: number, pointer: string | null, text: string]>
  readonly index: Statement<[revision: number]>
}

const statementsOf = preparedFor((store): Statements => {
  for (const end of ['first', 'last'] as const)
    store.function(`${end}_day`, { deterministic: true }, (edtf) =>
      edtf === null ? null : (daysOf(String(edtf))[end] ?? null),
    )
  const filling = (sql: string) => store.prepare<[From]>(sql)
  const ofAll = statementsIn('./rows.sql')
  const statements: Statements = {
    insert: store
      .prepare<[RevisionRow], number>(
        `insert into revision
           (id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read, number)
         values
           (:id, :document, :title, :as_of, :content_sha256, :extractor_version, :imported_at, :text, :json, :as_read,
             :number)
         returning id`,
      )
      .pluck(),
    contents: store.prepare('select title, text, json from revision where id = ?'),
    parsed: store.prepare<[string], Buffer>('select jsonb(?)').pluck(),
    ofAll: ofAll.map(filling),
    ofKind: new Map(declaredKinds().map((kind) => [kind.name, fillingOf(kind).map(filling)] as const)),
    dropFindings: store.prepare('delete from finding where revision = ?'),
    addPassage: store.prepare('insert into passage (revision, pointer, text) values (?, ?, ?)'),
    index: store.prepare('insert into search (rowid, text) select id, text from passage where revision = ?'),
  }
  return statements
})

/** The statements of a file, each of which begins a line and ends one. */
const statementsIn = (path: string): string[] =>
  readSql(path)
    .replace(/^--.*$/gm, '')
    .split(/;$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
