/** A name that a text says in its first case, from which the other cases are made. */
import { casesAsTown } from '../municipality/forms.ts'
import { hasFormOfSurname, isGivenNominative } from './first-names.ts'
import { nameWords } from './person-forms.ts'

/** Given name and surname, in this order; undefined for other cases, and for a surname that a town has too. */
export const nameInFirstCase = (name: string): string | undefined => {
  const [first = '', second = '', ...more] = nameWords(name).map(asWritten)
  if (more.length > 0) return undefined
  const [given, surname] = isGivenNominative(first) ? [first, second] : [second, first]
  if (!isGivenNominative(given) || !hasFormOfSurname(surname) || casesAsTown(surname).length > 0) return undefined
  return `${given} ${surname}`
}

const asWritten = (word: string): string =>
  word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word
