/** What changed between each revision and the one before it, as a table of this connection. */
import { diff } from '../../diff/diff.ts'
import { changeClasses } from '../../kinds/change.ts'
import type { Change } from '../../diff/schema.ts'
import { leavesOf } from '../../record/pointer.ts'
import type { Store } from '../../store/file/open.ts'
import { revisionsOf } from '../../store/read.ts'

/**
 * Fills the temporary table `found_change`. A revision counts by the day up to which it speaks, else by that of its import; the
 * first one of a document changes nothing.
 *
 * @param since `YYYY-MM-DD`; earlier revisions are not compared
 */
export function findChanges(store: Store, since: string | undefined): void {
  store.pragma('temp_store = memory')
  store.exec(`drop table if exists temp.found_change; create temp table found_change (
    document text, revision integer, pointer text, file text, title text, day text, since_day text, class text, label text,
    "before" text, "after" text, weight integer)`)
  const add = store.prepare(
    `insert into found_change values (:document, :revision, :pointer, :file, :title, :day, :since_day, :class, :label, :before,
      :after, :weight)`,
  )
  const revised = store
    .prepare<{ since: string }, string>(
      `select distinct document from revision
       where number > 1 and coalesce(nullif(as_of, ''), substr(imported_at, 1, 10)) >= :since order by document`,
    )
    .pluck()
    .all({ since: since ?? '' })
  for (const id of revised) {
    const chain = revisionsOf(store, id)
    for (const [i, after] of chain.entries()) {
      const before = chain[i - 1]
      const day = after.asOf || after.importedAt.slice(0, 10)
      if (before === undefined || day < (since ?? '')) continue
      const { changes } = diff(before.document, after.document, { before: before.text, after: after.text })
      for (const change of changes)
        add.run({
          ...{ document: id, revision: after.id, file: after.document.source.file, title: after.document.title, day },
          since_day: before.asOf || before.importedAt.slice(0, 10),
          pointer: change.pointer_after ?? change.pointer_before ?? null,
          ...{ class: change.class, label: change.label, weight: changeClasses.indexOf(change.class) },
          ...{ before: plain(change.before), after: plain(change.after) },
        })
    }
  }
}

/** A value as a cell: of a list item all its texts. */
const plain = (value: Change['before']): string | null => {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return String(value)
  return [...leavesOf(value, '')].map((leaf) => String(leaf.value)).join(' · ')
}
