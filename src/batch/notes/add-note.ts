/** Adds to the notes of a database, and has the database say so at once where nothing stands in the way. */
import { existsSync } from 'node:fs'
import type { Note } from '../../record/notes/note.ts'
import { setContradictions } from '../../store/contradictions/contradictions.ts'
import { databaseFile, refusedFile, stagingFile } from '../../store/file/beside.ts'
import { asDiskError } from '../../store/file/disk-error.ts'
import { lockDatabase } from '../../store/file/lock.ts'
import { bringUpToDate, discard, openStaging, replace, seal } from '../../store/file/staging.ts'
import { LockedError } from '../../store/file/store-error.ts'
import { notesFor, writeNotes } from '../../store/notes/notes-file.ts'
import { takeNotes } from '../../store/notes/take-notes.ts'

/**
 * @returns whether the database says so already; else the next import has it say so
 * @throws InputError for a file of notes that cannot be read, StoreError for a database that cannot be used
 */
export function addNote(path: string, note: Note, now: () => Date): boolean {
  const db = databaseFile(path)
  const notes = [...notesFor(db), note]
  writeNotes(db, notes)
  // What an import left beside it begins with the state that is published.
  if ('teach' in note || [refusedFile(db), stagingFile(db)].some((file) => existsSync(file))) return false
  let lock
  try {
    lock = lockDatabase(db, () => now().toISOString())
    bringUpToDate(db)
    const store = openStaging(db)
    try {
      store
        .transaction(() => {
          takeNotes(store, notes)
          setContradictions(store)
        })
        .immediate()
      seal(store)
      replace(db, stagingFile(db))
    } finally {
      store.close()
      discard(stagingFile(db))
    }
    return true
  } catch (error) {
    if (error instanceof LockedError) return false
    throw asDiskError(error, db, 'the database is as it was')
  } finally {
    lock?.release()
  }
}
