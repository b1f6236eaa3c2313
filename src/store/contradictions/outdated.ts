/** Corrections of people that no longer fit: what they corrected is not in the document any more. */
import { correctionsIn } from '../../record/notes/note.ts'
import { notesOf } from '../notes/note-rows.ts'
import type { Store } from '../file/database.ts'
import type { Contradiction } from './claimed.ts'

export function outdatedCorrections(store: Store): Contradiction[] {
  const current = store.prepare<[string], number>('select revision from current_revision where document = ?').pluck()
  const isApplied = store
    .prepare<[{ document: string; was: string; is: string; why: string }], number>(
      `select exists (select 1 from correction join revision on revision.id = correction.revision
       where document = :document and was = :was and "is" = :is and why = :why
         and revision = (select revision from current_revision where document = :document))`,
    )
    .pluck()
  return correctionsIn(notesOf(store)).flatMap(({ correct: document, pointer, words, was, is, why }) => {
    const revision = current.get(document)
    if (revision === undefined) return []
    if (isApplied.get({ document, was: String(was), is: String(is), why }) === 1) return []
    return [
      {
        finding: { code: 'correction_outdated' as const, args: { pointer, was: String(was), words } },
        one: { revision, pointer: null },
      },
    ]
  })
}
