import type { Taught } from '../../language/lexicon/taught.ts'
import type { Note } from './note.ts'

/** The labels that people taught, in order. */
export const taughtIn = (notes: Iterable<Note>): Taught[] =>
  [...notes].flatMap((note) => ('teach' in note ? [{ label: note.teach, field: note.field }] : []))
