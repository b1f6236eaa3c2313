import { z } from 'zod'
import type { Store } from './database.ts'

/** What bytes were read as, as far as it can be compared with another reading. */
export interface StoredReading {
  readonly document: string
  readonly kind: string
  /** JSON Pointers of all its values. */
  readonly pointers: readonly string[]
}

/** What a page's structure is known by. */
export interface StoredLayout {
  readonly kind: string
  readonly features: readonly string[]
}

/** Files that a run read anew, with what it made of them; failures are not among them. */
export const filesReadBy = (
  store: Store,
  run: number,
): IterableIterator<{ path: string; sha256: string; outcome: string }> =>
  store
    .prepare<[number], { path: string; sha256: string; outcome: string }>(
      "select path, sha256, outcome from file where run = ? and outcome in ('changed', 'reread') order by path",
    )
    .iterate(run)

/** Reads what files were read as; its statements are compiled once. */
export function readingsOf(store: Store) {
  const hash = store.prepare<[string], string>('select sha256 from file where path = ?').pluck()
  const revision = store.prepare<[string], { revision: number; document: string; kind: string }>(
    `select revision.id as revision, document.id as document, kind
     from source join revision on revision.id = source.revision join document on document.id = revision.document
     where sha256 = ? order by source.id limit 1`,
  )
  const pointers = store.prepare<[number], string>('select distinct pointer from provenance where revision = ?').pluck()
  const headings = store
    .prepare<[number], string>('select heading from section where revision = ? and heading is not null')
    .pluck()
  const layout = store.prepare<[string], { sha256: string; features: string }>(
    'select sha256, features from layout where path = ?',
  )
  return {
    /** Of the file as it was read last; undefined where it gave no document. */
    reading(path: string): StoredReading | undefined {
      const sha256 = hash.get(path)
      const row = sha256 === undefined ? undefined : revision.get(sha256)
      return row && { document: row.document, kind: row.kind, pointers: pointers.all(row.revision) }
    },
    /** Of the file as it gave a document last; undefined too where an asz read it that kept no layouts. */
    layout(path: string): StoredLayout | undefined {
      const last = layout.get(path)
      const row = last && revision.get(last.sha256)
      if (last === undefined || row === undefined) return undefined
      const template = Features.parse(JSON.parse(last.features))
      return { kind: row.kind, features: [...template, ...headings.all(row.revision).map((words) => `"${words}"`)] }
    },
  }
}

const Features = z.array(z.string())
