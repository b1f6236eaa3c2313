/** Changes what is stored of documents after the fact, so that nothing of what they said before stays in the file. */
import type { DocumentJson } from '../record/schema.ts'
import { setText, textColumns, textsOf } from './schema/columns.ts'
import type { TextColumn } from './schema/columns.ts'
import { settle } from './chain/family.ts'
import { fingerprint } from './fingerprint.ts'
import type { Store } from './file/database.ts'
import { documentOf } from './read.ts'
import { insertRevision } from './revision-rows.ts'
import { statementsOf } from './statements.ts'

/** A document as it was read and its text. */
export interface Read {
  readonly document: DocumentJson
  readonly text: string
}

interface Row {
  readonly id: number
  readonly own_id: string
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
      const ownIds = new Set<string>()
      for (const [id, read] of changes) {
        ownIds.add(exchange(store, id, read))
        ownIds.add(read.document.id)
      }
      store.exec(
        `delete from document where id not in (select document from revision);
         delete from municipality where id not in (select municipality from revision_municipality)`,
      )
      settle(store, ownIds)
    })
    .immediate()
}

/** @returns the id that the revision had by itself */
function exchange(store: Store, id: number, { document, text }: Read): string {
  const row = store
    .prepare<[number], Row>('select id, own_id, extractor_version, imported_at from revision where id = ?')
    .get(id)
  if (row === undefined) throw new Error(`there is no revision ${id}`)
  const content = fingerprint(document)
  store.prepare('delete from revision where id = ?').run(id)
  const { sameRevision, moveSources } = statementsOf(store)
  const same = sameRevision.get({ id: document.id, content })
  if (same !== undefined) {
    moveSources.run(same.id, id)
    return row.own_id
  }
  store
    .prepare('insert into document (id, kind) values (?, ?) on conflict (id) do nothing')
    .run(document.id, document.kind)
  insertRevision(
    store,
    {
      ...row,
      document: document.id,
      title: document.title,
      content_sha256: content,
      text,
      json: JSON.stringify(document),
    },
    document,
  )
  return row.own_id
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
export const pathsOfFiles = (store: Store): { readonly path: string; readonly given: string }[] =>
  store.prepare<[], { path: string; given: string }>('select path, given from file order by path').all()

/** Makes the file anew, without the pages and index entries of what was deleted. */
export function eraseDeleted(store: Store): void {
  store.pragma('secure_delete = on')
  store.exec("insert into search (search) values ('rebuild'); insert into search (search) values ('optimize')")
  store.exec('vacuum')
}
