/** Notes of people that name somebody who is to be forgotten: they go, for what they say is about words that go. */
import { withoutPerson } from '../../record/privacy/forget.ts'
import type { Person } from '../../record/privacy/person.ts'
import { keyOf } from '../../record/notes/note.ts'
import type { Note } from '../../record/notes/note.ts'
import { wordKey } from '../../record/words.ts'
import type { Removal } from './forget-store.ts'

/** Tells the notes that name a person, or that are about what stood beside the name, such as a phone. */
export function namingNotes(person: Person, removals: readonly Removal[]): (note: Note) => boolean {
  const beside = removals.flatMap(({ quotes }) => quotes.map(wordKey)).filter((key) => key !== '')
  return (note) => {
    const texts = Object.values(note).map(String)
    return texts.some((text) => {
      const key = ` ${wordKey(text)} `
      return withoutPerson(text, person) !== text || beside.some((quote) => key.includes(` ${quote} `))
    })
  }
}

/** The notes that stay, and how many go. */
export function withoutNaming(
  notes: readonly Note[],
  isNaming: (note: Note) => boolean,
): { readonly kept: Note[]; readonly gone: ReadonlySet<string> } {
  return { kept: notes.filter((note) => !isNaming(note)), gone: new Set(notes.filter(isNaming).map(keyOf)) }
}
