import type { Store } from './open.ts'

/** What SQLite itself finds wrong with a database: its pages and indexes, its foreign keys, its full-text index. */
export function* faultsOf(store: Store): Generator<string> {
  for (const fault of store.prepare<[], string>('pragma integrity_check').pluck().all()) if (fault !== 'ok') yield fault
  const loose = store.prepare<[], { table: string; rowid: number; parent: string }>('pragma foreign_key_check').all()
  for (const { table, rowid, parent } of loose) yield `row ${rowid} of ${table} refers to nothing in ${parent}`
}
