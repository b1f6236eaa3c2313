/** Has the notes of people hold for a database. */
import type { Note } from '../../record/notes/note.ts'
import type { Corrector } from '../chain/corrections.ts'
import { rechain, rechainBy } from '../chain/chain-rows.ts'
import type { Store } from '../file/database.ts'
import { setNotes } from './note-rows.ts'

/** In a transaction of the caller's. */
export function takeNotes(store: Store, notes: readonly Note[]): void {
  for (const document of setNotes(store, notes)) rechain(store, document)
}

/** The same, the chains being worked out elsewhere. @throws what the corrector does */
export async function takeNotesBy(store: Store, notes: readonly Note[], correct: Corrector): Promise<void> {
  store.exec('begin immediate')
  try {
    for (const document of setNotes(store, notes)) await rechainBy(store, document, correct)
    store.exec('commit')
  } finally {
    if (store.inTransaction) store.exec('rollback')
  }
}
