/**
 * What each revision says otherwise than the one before it. An import compares them, so that who asks does not wait; what was
 * stored since is compared when somebody asks.
 */
import { diff } from '../../diff/diff.ts'
import type { Change } from '../../diff/schema.ts'
import { leavesOf } from '../../record/pointer.ts'
import { packageVersion } from '../../version.ts'
import type { Store } from '../file/database.ts'
import { revisionsOf } from '../read.ts'

/** A revision and the one before it. */
interface Pair {
  readonly document: string
  readonly later: number
  readonly earlier: number
}

/** The neighbours in each chain, and whether this asz compared them. */
const neighbours = `select later.document, later.id as later, earlier.id as earlier, compared.later is not null as is_compared
  from revision later
    join revision earlier on earlier.document = later.document and earlier.number = later.number - 1
    left join compared
      on compared.later = later.id and compared.earlier = earlier.id and compared.asz_version = '${packageVersion}'`

/** Compares what is not compared yet; done after each document that it names. */
export function* compareRevisions(store: Store): Generator<string> {
  store.exec(
    `delete from compared where (later, earlier) not in (select later, earlier from (${neighbours}) where is_compared);
     delete from change where later not in (select later from compared)`,
  )
  const add = store.prepare<[Pair & { version: string }]>('insert into compared values (:later, :earlier, :version)')
  const keep = store.prepare<[ChangeRow]>(`insert into change values ${columns}`)
  for (const [document, pairs] of byDocument(uncompared(store))) {
    store.transaction(() => {
      for (const pair of pairs) add.run({ ...pair, version: packageVersion })
      for (const row of changesBetween(store, document, pairs)) keep.run(row)
    })()
    yield document
  }
}

/** Makes the table `change_now` of this connection: the changes that are stored, and those that are not yet. */
export function showChanges(store: Store): void {
  store.pragma('temp_store = memory')
  store.exec(`drop table if exists temp.change_now;
    create temp table change_now as
      select change.* from change join (${neighbours}) using (later, earlier) where is_compared`)
  const add = store.prepare<[ChangeRow]>(`insert into temp.change_now values ${columns}`)
  for (const [document, pairs] of byDocument(uncompared(store)))
    for (const row of changesBetween(store, document, pairs)) add.run(row)
}

/** The pairs whose stored changes are others than those that there are. */
export function* wronglyCompared(store: Store): Generator<Pair> {
  const kept = store.prepare<[number], object>('select * from change where later = ? order by position')
  const compared = store
    .prepare<[], Pair>(`select document, later, earlier from (${neighbours}) where is_compared`)
    .all()
  for (const [document, pairs] of byDocument(compared)) {
    const rows = changesBetween(store, document, pairs)
    for (const pair of pairs) {
      const own = rows.filter(({ later }) => later === pair.later)
      if (JSON.stringify(kept.all(pair.later)) !== JSON.stringify(own)) yield pair
    }
  }
}

const uncompared = (store: Store): Pair[] =>
  store.prepare<[], Pair>(`select document, later, earlier from (${neighbours}) where not is_compared`).all()

function byDocument(pairs: readonly Pair[]): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) groups.set(pair.document, [...(groups.get(pair.document) ?? []), pair])
  return groups
}

interface ChangeRow {
  readonly later: number
  readonly position: number
  readonly earlier: number
  readonly pointer: string | null
  readonly class: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

const columns = '(:later, :position, :earlier, :pointer, :class, :label, :before, :after)'

function changesBetween(store: Store, document: string, pairs: readonly Pair[]): ChangeRow[] {
  const revisions = new Map(revisionsOf(store, document).map((revision) => [revision.id, revision]))
  return pairs.flatMap(({ later, earlier }) => {
    const [before, after] = [revisions.get(earlier), revisions.get(later)]
    if (!before || !after) return []
    const { changes } = diff(before.document, after.document, { before: before.text, after: after.text })
    return changes.map((change, position) => ({
      ...{ later, position, earlier, pointer: change.pointer_after ?? change.pointer_before ?? null },
      ...{ class: change.class, label: change.label, before: plain(change.before), after: plain(change.after) },
    }))
  })
}

/** A value as a cell: of a list item all its texts. */
const plain = (value: Change['before']): string | null => {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return String(value)
  return [...leavesOf(value, '')].map((leaf) => String(leaf.value)).join(' · ')
}
