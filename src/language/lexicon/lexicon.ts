/** Words as stems: what a word of a label or a clause is about, whatever its case, number or gender. */
import { foldWord } from '../fold.ts'

/** A concept and the stems of its words, without accents, in small letters; `$` ends a stem that is a whole word. */
export interface Entry {
  readonly stems: string
  /** As it stands in a document. */
  readonly example: string
  /** Steps aside for the noun beside it: *výše* dotace, *termín* zahájení, *popis* cílové skupiny. */
  readonly yields?: true
}

export type Theme = Readonly<Record<string, Entry>>

export interface Found<Concept extends string> {
  readonly concept: Concept
  readonly yields: boolean
}

export interface Lexicon<Concept extends string> {
  /** The concept of a word as it is printed; undefined for a word that the lexicon does not have. */
  find(word: string): Found<Concept> | undefined
}

/** Endings of Czech words, derived ones included, are no longer than this. */
const LONGEST_ENDING = 7

/** The longest stem decides: *popisné* (číslo) is no *popis*. */
export const lexiconOf = <Concept extends string>(entries: Readonly<Record<Concept, Entry>>): Lexicon<Concept> => {
  const stems = new Map<string, Found<Concept>>()
  const wholes = new Map<string, Found<Concept>>()
  for (const concept in entries) {
    const { stems: list, yields = false } = entries[concept]
    for (const stem of list.split(' '))
      if (stem.endsWith('$')) wholes.set(stem.slice(0, -1), { concept, yields })
      else stems.set(stem, { concept, yields })
  }
  const known = new Map<string, Found<Concept> | false>()
  const search = (word: string): Found<Concept> | undefined => {
    const plain = foldWord(word)
    const whole = wholes.get(plain)
    if (whole) return whole
    for (let end = plain.length; end > 1 && plain.length - end <= LONGEST_ENDING; end--) {
      const found = stems.get(plain.slice(0, end))
      if (found) return found
    }
    return undefined
  }
  return {
    find: (word) => {
      const before = known.get(word)
      if (before !== undefined) return before || undefined
      const found = search(word)
      // Words of documents are many; those of labels are few.
      if (known.size < MOST_REMEMBERED) known.set(word, found ?? false)
      return found
    },
  }
}
const MOST_REMEMBERED = 20_000
