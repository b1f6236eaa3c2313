/** Changes what is stored of documents after the fact, so that nothing of what they said before stays in the file. */
import type { DocumentJson } from '../record/schema.ts'
import { rechain } from './chain-rows.ts'
import { setText, textColumns, textsOf } from './columns.ts'
import type { TextColumn } from './columns.ts'
import { fingerprint } from './fingerprint.ts'
import type { Store } from './open.ts'
import { documentOf } from './read.ts'

/** A document as it was read and its text. */
export interface Read {
  readonly document: DocumentJson
  readonly text: string
}

interface Row {
  readonly id: number
  readonly document: string
  readonly text: string
  readonly json: string
  readonly extractor_version: string
  readonly imported_at: string
}

/** Every revision of every document, as it was read before its chain corrected it. */
export function* readRevisions(store: Store): Generator<Read & { readonly id: number; readonly number: number }> {
  const rows = store.prepare<[number], { number: number; text: string; json: string }>(
    'select number, text, coalesce(as_read, json) as json from revision where id = ?',
  )
  for (const id of store.prepare<[], number>('select id from revision order by document, number').pluck().all()) {
    const row = rows.get(id)
    if (row) yield { id, number: row.number, document: documentOf(row.json), text: row.text }
  }
}

/**
 * Puts another document and text in the place of a revision's; one that then says the same as another becomes one with it.
 * The changes are taken one at a time, so that they may be found on the way (`readRevisions`).
 */
export function rewriteRevisions(store: Store, changes: Iterable<readonly [revision: number, read: Read]>): void {
  store
    .transaction(() => {
      store.pragma('defer_foreign_keys = on')
      const chains = new Set<string>()
      for (const [id, read] of changes) {
        chains.add(exchange(store, id, read))
        chains.add(read.document.id)
      }
      store.exec(
        `delete from document where id not in (select document from revision);
         delete from municipality where id not in (select municipality from revision_municipality)`,
      )
      for (const chain of chains) rechain(store, chain)
    })
    .immediate()
}

/** @returns the id of the document that the revision belonged to */
function exchange(store: Store, id: number, { document, text }: Read): string {
  const row = store
    .prepare<[number], Row>(
      'select id, document, text, json, extractor_version, imported_at from revision where id = ?',
    )
    .get(id)
  if (row === undefined) throw new Error(`there is no revision ${id}`)
  const content = fingerprint(document)
  store.prepare('delete from revision where id = ?').run(id)
  const same = store
    .prepare<[string, string], number>('select id from revision where document = ? and content_sha256 = ?')
    .pluck()
    .get(document.id, content)
  if (same !== undefined) {
    store.prepare('update source set revision = ? where revision = ?').run(same, id)
    return row.document
  }
  store
    .prepare('insert into document (id, kind) values (?, ?) on conflict (id) do nothing')
    .run(document.id, document.kind)
  store
    .prepare(
      `insert into revision (id, document, title, content_sha256, extractor_version, imported_at, text, json)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      document.id,
      document.title,
      content,
      row.extractor_version,
      row.imported_at,
      text,
      JSON.stringify(document),
    )
  const unclaimed = store.prepare('insert into passage (revision, text) values (?, ?)')
  for (const [start, end] of document.coverage.unclaimed) unclaimed.run(id, text.slice(start, end))
  return row.document
}

/**
 * Changes all words that stand outside of documents: paths, requests, messages. What tells rows apart still does, and is
 * changed alike wherever it stands.
 */
export function rewriteWords(store: Store, change: (words: string, column: TextColumn) => string): number {
  let changes = 0
  store
    .transaction(() => {
      store.pragma('defer_foreign_keys = on')
      for (const column of textColumns(store)) {
        if (column.isDerived) continue
        for (const { rowid, text } of textsOf(store, column)) {
          const changed = change(text, column)
          if (changed === text) continue
          setText(store, column, rowid, changed)
          changes++
        }
      }
    })
    .immediate()
  return changes
}

/** Words outside of documents that tell rows apart, each once. */
export const tellingWords = (store: Store): string[] => [
  ...new Set(
    textColumns(store)
      .filter(({ isDerived, isUnique }) => isUnique && !isDerived)
      .flatMap((column) => [...textsOf(store, column)].map(({ text }) => text)),
  ),
]

/** Files as the bookkeeping knows them. */
export const knownFiles = (store: Store): { readonly path: string; readonly given: string }[] =>
  store.prepare<[], { path: string; given: string }>('select path, given from file order by path').all()

/** Makes the file anew, without the pages and index entries of what was deleted. */
export function eraseDeleted(store: Store): void {
  store.pragma('secure_delete = on')
  store.exec("insert into search (search) values ('rebuild'); insert into search (search) values ('optimize')")
  store.exec('vacuum')
}
