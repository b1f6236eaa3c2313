/** What of a note may stand where nobody is named. */
import { fieldAt, fieldsTo } from '../../kinds/declared.ts'
import type { Note } from './note.ts'

/** What was said in somebody's own words. */
const LEFT_OUT = '█'

/** The note without what people wrote in it; undefined where it is about somebody, or about words. */
export function withoutPeople(note: Note): Note | undefined {
  if ('teach' in note) return note
  if ('acknowledge' in note) return { ...note, finding: LEFT_OUT, why: LEFT_OUT }
  const kind = note.correct.slice(0, note.correct.indexOf(':'))
  const field = fieldAt(kind, note.pointer)
  const isFixed = field !== undefined && (field.is !== 'text' || field.isFixed === true)
  return isFixed && !fieldsTo(kind, note.pointer).some(({ isPersonal }) => isPersonal)
    ? { ...note, why: LEFT_OUT }
    : undefined
}
