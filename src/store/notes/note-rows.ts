/** The notes of people that hold for a database, as rows. */
import type { Statement } from 'better-sqlite3'
import { correctionsIn, CorrectionNote, inOrder, keyOf, Note } from '../../record/notes/note.ts'
import { jsonText } from '../../text/controls.ts'
import { withoutPeople } from '../../record/notes/without-people.ts'
import type { Store } from '../file/database.ts'
import { preparedFor } from '../file/prepared.ts'
import { isWithoutPersonalData } from '../forgotten.ts'

/** All of them, in order. */
export const notesOf = (store: Store): Note[] =>
  inOrder(
    store
      .prepare<[], string>('select note from note order by key')
      .pluck()
      .all()
      .map((note) => Note.parse(JSON.parse(note))),
  )

/** What people corrected in a document. */
export const correctionsOfDocument = (store: Store, document: string): CorrectionNote[] =>
  statementOf(store)
    .all(document)
    .map((note) => CorrectionNote.parse(JSON.parse(note)))

/** Whether these notes are those that hold for a database. */
export const areNotesOf = (store: Store, notes: readonly Note[]): boolean =>
  sayingOf(holding(store, notes)) === sayingOf(notesOf(store))

/** What of notes a database may hold. */
const holding = (store: Store, notes: readonly Note[]): Note[] =>
  isWithoutPersonalData(store) ? notes.flatMap((note) => withoutPeople(note) ?? []) : [...notes]

const sayingOf = (notes: readonly Note[]): string =>
  inOrder(notes)
    .map((note) => jsonText(note))
    .join('\n')

/**
 * Has these notes hold for a database instead of those that did.
 *
 * @returns the documents in which something else is corrected from now on, whose chains have to be put in order
 */
export function setNotes(store: Store, notes: readonly Note[]): string[] {
  const before = new Map(notesOf(store).map((note) => [keyOf(note), note]))
  const after = new Map(inOrder(holding(store, notes)).map((note) => [keyOf(note), note]))
  const changed = [...before, ...after].flatMap(([key, note]) =>
    jsonText(before.get(key) ?? null) === jsonText(after.get(key) ?? null) ? [] : [note],
  )
  if (changed.length === 0) return []
  store.exec('delete from note')
  const add = store.prepare<[string, string]>('insert into note (key, note) values (?, ?)')
  for (const [key, note] of after) add.run(key, jsonText(note))
  return [...new Set(correctionsIn(changed).map(({ correct }) => correct))].sort()
}

const statementOf = preparedFor((store): Statement<[document: string], string> =>
  store.prepare<[string], string>('select note from note where corrected = ? order by key').pluck(),
)
