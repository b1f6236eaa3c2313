/** Holds the tables against the JSON that they are filled from: who queries them must find what the documents say. */
import { z } from 'zod'
import type { DocumentJson } from '../../record/schema.ts'
import { openStore } from '../file/open.ts'
import type { Store } from '../file/database.ts'
import { insertRevision } from '../revision-rows.ts'
import { lackingParts } from './tables.ts'

export interface StoredJson {
  readonly id: number
  readonly document: string
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly json: string
}

export interface DerivedTables {
  /** The tables that do not say of a revision what its JSON does. */
  differing(revision: StoredJson, document: DocumentJson): string[]
  /** Tables, indexes, triggers and views that every database has, and this one lacks. */
  readonly lacking: readonly string[]
  close(): void
}

/** Compares with an empty database, whose tables are filled with one revision after the other. */
export function derivedTables(store: Store): DerivedTables {
  const fresh = openStore(':memory:')
  const lacking = lackingParts(store).map(({ type, name }) => `${type} ${name}`)
  const addDocument = fresh.prepare<[StoredJson]>('insert into document (id, kind) values (:document, :kind)')
  const tables = lacking.length > 0 ? [] : tablesOf(fresh)
  const compared = tables.map(({ table, columns }) => {
    const order = columns.map((_, i) => i + 1).join(', ')
    const sql = `select ${columns.join(', ')} from "${table}" where revision = ? order by ${order}`
    const [kept, made] = [store, fresh].map((one) => one.prepare<[number], unknown[]>(sql).raw())
    return { table, isSame: (id: number) => JSON.stringify(kept?.all(id)) === JSON.stringify(made?.all(id)) }
  })
  return {
    lacking,
    differing: (revision, document) => {
      fresh.exec('begin')
      try {
        addDocument.run(revision)
        const row = { ...revision, content_sha256: '', extractor_version: '', imported_at: '' }
        insertRevision(fresh, row, document)
        return compared.flatMap(({ table, isSame }) => (isSame(revision.id) ? [] : [table]))
      } finally {
        fresh.exec('rollback')
      }
    },
    close: () => {
      fresh.close()
    },
  }
}

interface Table {
  readonly table: string
  readonly columns: readonly string[]
}

/** The tables that are filled from the JSON of a revision; their own numbers of rows do not count. */
const tablesOf = (fresh: Store): Table[] =>
  fresh
    .prepare<[], { table: string; columns: string }>(
      `select t.name as "table", json_group_array('"' || c.name || '"') as columns
       from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and c.name <> 'id' and t.name <> 'source'
       group by t.name having sum(c.name = 'revision') = 1 order by t.name`,
    )
    .all()
    .map(({ table, columns }) => ({ table, columns: z.array(z.string()).parse(JSON.parse(columns)) }))
