/** Puts each revision under the document that it is a state of (`record/kinship.ts` has the rule), and its chain in order. */
import { Identified } from '../../record/identity/identity.ts'
import { documentsOf, familyOf, markOf, partiesOf } from '../../record/identity/kinship.ts'
import type { Member } from '../../record/identity/kinship.ts'
import type { DocumentJson } from '../../record/schema.ts'
import type { Corrector } from './corrections.ts'
import { rechain, rechainBy } from './chain-rows.ts'
import type { Store } from '../file/database.ts'

/**
 * What a revision that comes or goes brings about for others. To which document each belongs is settled at once; chains are put
 * in order once for many revisions, since nothing but they depends on their order.
 */
export interface Families {
  /** Whether nothing that is stored may be a state of the same document as a reading of this id. */
  isFirst(ownId: string): boolean
  /** A reading was stored as a revision of the document that its id names by itself: it goes under its own. */
  join(document: DocumentJson, revision: StoredRevision): void
  /** Something changed or went of the readings that have this id by themselves. */
  gather(ownId: string): void
  /** What it knows of families is taken back or changed by others. */
  forget(): void
  /** Puts the chains in order of all documents of which something changed since the last time. */
  order(): void
  /** The same, worked out elsewhere; after a failure nothing of the transaction may stay. @throws what the corrector does */
  orderBy(correct: Corrector): Promise<void>
}

interface StoredRevision {
  readonly id: number
  readonly content_sha256: string
}

/** The document of all readings that cannot be told apart by who they are about. */
interface Known {
  readonly member: Member
  readonly document: string
}

/** So many families are kept in mind, which a reading may join without a look at all the others. */
const MOST_FAMILIES = 1000

export function familiesOf(store: Store): Families {
  const rowsOf = store.prepare<[from: string, to: string], Row>(
    `select revision.id, own_id, document, kind, content_sha256, coalesce(as_read, json) as json
     from revision join document on document.id = document
     where own_id between ? and ? order by revision.id`,
  )
  const isTaken = store
    .prepare<[from: string, to: string, document: string], number>(
      `select exists (select 1 from revision where own_id between ? and ?)
         or exists (select 1 from revision where document = ?)`,
    )
    .pluck()
  const move = moverOf(store)
  const known = new Map<string, Map<string, Known>>()
  const changed = new Set<string>()

  function gather(ownId: string): void {
    const rows = rowsOf.all(...rangeOf(ownId))
    const members = rows.map(memberOf)
    const targets = rows.length > 1 ? documentsOf(members) : rows.map(({ own_id }) => own_id)
    const family = new Map<string, Known>()
    for (const [i, row] of rows.entries()) {
      const member = members[i] ?? { id: row.own_id, parties: { towns: [] } }
      const document = targets[i] ?? row.own_id
      family.set(markOf(member), { member, document })
      if (document !== row.document) move(row, row.document, document)
    }
    for (const { document } of rows) changed.add(document)
    for (const document of targets) changed.add(document)
    if (known.size >= MOST_FAMILIES) known.clear()
    known.set(familyOf(ownId).name, family)
  }

  /** The document of a reading, where it changes none of the others. */
  function documentIn(family: Map<string, Known>, member: Member): string | undefined {
    const mark = markOf(member)
    const same = family.get(mark)
    if (same) return same.document
    const others = [...family.values()]
    const targets = documentsOf([...others.map((one) => one.member), member])
    const document = targets.at(-1)
    if (document === undefined || others.some((one, i) => one.document !== targets[i])) return undefined
    family.set(mark, { member, document })
    // Each tells of the others that have its id.
    for (const one of others) changed.add(one.document)
    return document
  }

  return {
    isFirst: (ownId) => isTaken.get(...rangeOf(ownId), ownId) !== 1,
    join: (read, revision) => {
      const family = known.get(familyOf(read.id).name)
      const document = family && documentIn(family, memberOf({ own_id: read.id, json: read }))
      if (document === undefined) {
        gather(read.id)
        return
      }
      if (document !== read.id) move({ ...revision, kind: read.kind }, read.id, document)
      changed.add(document)
    },
    gather,
    forget: () => {
      known.clear()
    },
    order: () => {
      for (const document of changed) rechain(store, document)
      changed.clear()
    },
    orderBy: async (correct) => {
      for (const document of changed) await rechainBy(store, document, correct)
      changed.clear()
    },
  }
}

/**
 * Settles what came or went changes: the revisions that have one of these ids by themselves, and those that may be states of
 * the same documents. What becomes of them depends on what is stored alone, so the order of import makes no difference.
 */
export function settle(store: Store, ownIds: Iterable<string>): void {
  store.transaction(() => {
    familiesWith(store, ownIds).order()
  })()
}

/** The same, worked out elsewhere, in a transaction of the caller's. @throws what the corrector does */
export const settleBy = (store: Store, ownIds: Iterable<string>, correct: Corrector): Promise<void> =>
  familiesWith(store, ownIds).orderBy(correct)

function familiesWith(store: Store, ownIds: Iterable<string>): Families {
  const families = familiesOf(store)
  for (const id of new Map([...ownIds].map((id) => [familyOf(id).name, id])).values()) families.gather(id)
  return families
}

interface Row extends StoredRevision {
  readonly own_id: string
  readonly document: string
  readonly kind: string
  readonly json: string
}

/** Between which ids by themselves those of a family lie. */
const rangeOf = (ownId: string): [from: string, to: string] => {
  const { name, whole } = familyOf(ownId)
  return [name, whole ? name : `${name}\u{10ffff}`]
}

const memberOf = ({ own_id, json }: { own_id: string; json: string | DocumentJson }): Member => {
  const read = Identified.safeParse(typeof json === 'string' ? JSON.parse(json) : json)
  return { id: own_id, parties: read.success ? partiesOf(read.data) : { towns: [] } }
}

/** Puts a revision under another document; where that has one that says the same, the two become one. */
function moverOf(store: Store) {
  const add = store.prepare<[string, string]>(
    'insert into document (id, kind) values (?, ?) on conflict (id) do nothing',
  )
  const sameIn = store
    .prepare<[string, string], number>('select id from revision where document = ? and content_sha256 = ?')
    .pluck()
  const put = store.prepare<[string, number]>('update revision set document = ? where id = ?')
  const moveSources = store.prepare<[number, number]>('update source set revision = ? where revision = ?')
  const drop = store.prepare<[number]>('delete from revision where id = ?')
  const dropEmpty = store.prepare<[string, string]>(
    'delete from document where id = ? and not exists (select 1 from revision where document = ?)',
  )
  return ({ id, kind, content_sha256 }: StoredRevision & { kind: string }, from: string, to: string): void => {
    add.run(to, kind)
    const same = sameIn.get(to, content_sha256)
    if (same === undefined) put.run(to, id)
    else {
      moveSources.run(same, id)
      drop.run(id)
    }
    dropEmpty.run(from, from)
  }
}
