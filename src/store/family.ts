/** Puts each revision under the document that it is a state of (`record/kinship.ts` has the rule), and its chain in order. */
import { Identified } from '../record/identity.ts'
import { documentsOf, familyOf, partiesOf } from '../record/kinship.ts'
import { rechain } from './chain-rows.ts'
import type { Store } from './database.ts'

/**
 * Settles what came or went changes: the revisions that have one of these ids by themselves, and those that may be states of
 * the same documents. What becomes of them depends on what is stored alone, so the order of import makes no difference.
 */
export function settle(store: Store, ownIds: Iterable<string>): void {
  const families = new Map([...ownIds].map((id) => [familyOf(id).name, id]))
  store.transaction(() => {
    const documents = new Set([...families.values()].flatMap((id) => gather(store, id)))
    for (const document of documents) rechain(store, document)
  })()
}

interface Row {
  readonly id: number
  readonly own_id: string
  readonly document: string
  readonly kind: string
  readonly content_sha256: string
  readonly json: string
}

/** @returns the documents that the family's revisions belong to, and those that they belonged to and still have others */
function gather(store: Store, ownId: string): string[] {
  const rows = rowsOf(store, ownId)
  const targets = rows.length > 1 ? documentsOf(rows.map(memberOf)) : rows.map(({ own_id }) => own_id)
  for (const [i, row] of rows.entries()) {
    const target = targets[i] ?? row.own_id
    if (target !== row.document) move(store, row, target)
  }
  const before = [...new Set(rows.map(({ document }) => document))]
  const drop = store.prepare<[string, string]>(
    'delete from document where id = ? and not exists (select 1 from revision where document = ?)',
  )
  for (const document of before) drop.run(document, document)
  return [...new Set([...targets, ...before])]
}

function rowsOf(store: Store, ownId: string): Row[] {
  const { name, whole } = familyOf(ownId)
  return store
    .prepare<[string, string], Row>(
      `select revision.id, own_id, document, kind, content_sha256, coalesce(as_read, json) as json
       from revision join document on document.id = document
       where own_id between ? and ? order by revision.id`,
    )
    .all(name, whole ? name : `${name}\u{10ffff}`)
}

const memberOf = ({ own_id, json }: Row) => {
  const read = Identified.safeParse(JSON.parse(json))
  return { id: own_id, parties: read.success ? partiesOf(read.data) : { towns: [] } }
}

/** Puts a revision under another document; where that has one that says the same, the two become one. */
function move(store: Store, { id, kind, content_sha256 }: Row, document: string): void {
  store.prepare('insert into document (id, kind) values (?, ?) on conflict (id) do nothing').run(document, kind)
  const same = store
    .prepare<[string, string], number>('select id from revision where document = ? and content_sha256 = ?')
    .pluck()
    .get(document, content_sha256)
  if (same === undefined) {
    store.prepare('update revision set document = ? where id = ?').run(document, id)
    return
  }
  store.prepare('update source set revision = ? where revision = ?').run(same, id)
  store.prepare('delete from revision where id = ?').run(id)
}
