/** The text file beside a database in which people keep what they add to it. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { notesText, parseNotes } from '../../record/notes/note.ts'
import type { Note } from '../../record/notes/note.ts'
import { readBytes } from '../../source/read.ts'
import { notesFile } from '../file/beside.ts'
import { fileMode, isUnusable, openToRead } from '../file/connect.ts'
import { asDiskError } from '../file/disk-error.ts'
import { notesOf } from './note-rows.ts'

/** @throws InputError where it cannot be read, or has a line that is no note */
export const readNotes = (file: string): Note[] =>
  parseNotes(
    Buffer.from(readBytes(file))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
    file,
  )

/** The notes that are to hold for a database: those of its file; where that did not come along, those that hold already. */
export function notesFor(db: string): Note[] {
  if (db === '') return []
  if (existsSync(notesFile(db))) return readNotes(notesFile(db))
  if (!existsSync(db)) return []
  try {
    const store = openToRead(db)
    try {
      return notesOf(store)
    } finally {
      store.close()
    }
  } catch (error) {
    // What an older asz made has none; what is wrong with a database is told by those who work with it.
    if (isUnusable(error)) return []
    throw error
  }
}

/** Removes what was left of notes whose writing was killed; the caller holds the lock. */
export function dropNoteDrafts(db: string): void {
  const file = notesFile(db)
  const isDraft = (name: string) => name.startsWith(`${basename(file)}.`) && /\.\d+$/.test(name)
  for (const name of readdirSync(dirname(file))) if (isDraft(name)) rmSync(join(dirname(file), name), { force: true })
}

/** Writes the file of a database, whole or not at all. */
export function writeNotes(db: string, notes: Iterable<Note>): void {
  const file = notesFile(db)
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, notesText(notes), { mode: fileMode })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw asDiskError(error, file, 'the notes are as they were')
  }
}
