/**
 * Whether a capitalised adjective that is a town's name (*Karviná*, *Jílové*) stands for the town, or with the noun after it
 * for something else: *v Karviné žije* does, *v České republice* does not.
 */
import type { PlaceForm } from './name-index.ts'
import { continuations } from './words.ts'

export const isAdjective = ({ words: [word = ''], place }: PlaceForm): boolean =>
  word !== '' && 'áéý'.includes(place.name.slice(-1)) && !place.name.includes(' ')

/**
 * Endings of the nouns and soft adjectives that agree with an adjective of that ending. What ends otherwise (*žije, sídlí,
 * dnes, dne*) is no part of its name; of the forms that only begin a sentence (*Karviná*) nothing is told so.
 */
const agreeing: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/ého$/u, /(?:[aeěiu]|ího|ého|[ntvšč]í|oří|zí)$/u],
  [/ému$/u, /(?:[ueěi]|ovi|ímu|ému|[ntvšč]í|oří|zí)$/u],
  // The sixth case: *lese*, *domě*, *městě*, *řešení*, *kruhu*.
  [/ém$/u, /(?:[czšřlstd]e|[ěiu]|ím|ém|[ntvšč]í|oří|zí)$/u],
  // *republice*, *knize*, *skupině*, *ulici*; *sociální*; of the second case *republiky*.
  [/é$/u, /(?:[czšřls]e|[ěiyé]|[ncštč]í|zí)$/u],
  [/ou$/u, /(?:ou|í|u|i|[^aeiouyáéíóúůýě])$/u],
]

/** Words that end as such nouns do and are none. */
const NO_NOUN = /^(?:dne|dále|kde|ale|lze|chce|kvůli|díky|celkem|roku|bylo?|letos|loni|každ\p{L}{1,3})$/iu

/** @param written the adjective as the text has it, @param next the word after it */
export const standsAlone = (written: string, next: string): boolean => {
  if (continuations.test(next) || NO_NOUN.test(next)) return true
  if (next !== next.toLowerCase()) return false
  const [, noun] = agreeing.find(([adjective]) => adjective.test(written.toLowerCase())) ?? []
  return noun !== undefined && !noun.test(next)
}
