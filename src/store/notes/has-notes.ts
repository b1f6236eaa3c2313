/** Whether there are notes of people, told without reading them. */
import { existsSync } from 'node:fs'
import { notesFile } from '../file/beside.ts'
import { isUnusable, openToRead } from '../file/connect.ts'
import type { Store } from '../file/database.ts'

/** Whether notes hold for a database. */
export const hasNotes = (store: Store): boolean => store.prepare('select 1 from note limit 1').get() !== undefined

/** Whether there is a file of notes, or a database that has some. */
export function mayHaveNotes(db: string): boolean {
  if (existsSync(notesFile(db))) return true
  if (!existsSync(db)) return false
  try {
    const store = openToRead(db)
    try {
      return hasNotes(store)
    } finally {
      store.close()
    }
  } catch (error) {
    // What an older asz made has none; what is wrong with a database is told by those who work with it.
    if (isUnusable(error)) return false
    throw error
  }
}
