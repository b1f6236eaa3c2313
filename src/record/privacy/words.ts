/** The words of a text, as far as they may be those of names. */
import { isFirstNameWithoutAccents, maybeFirstName } from '../../czech/person/first-names.ts'
import { keyOf } from './occurrences.ts'
import type { Person } from './person.ts'

export interface Word {
  readonly text: string
  readonly key: string
  readonly start: number
  readonly end: number
  /** Not in small letters. */
  readonly isName: boolean
}

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu
/** Words of one that has capitals inside: *JanaVesela*, not *McDonald*. */
const INNER = /(?<=\p{Ll}\p{M}?)(?<!^(?:Mc|Mac|De|Di|La|Le))(?=\p{Lu}\p{Ll}{2})/u

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    let start = index
    return run.split(INNER).map((part) => {
      const word = { text: part, key: keyOf(part), start, end: start + part.length, isName: !/^\p{Ll}/u.test(part) }
      start += part.length
      return word
    })
  })

/** *janavesela*, *fotojanavesela*, *janavesela85*. */
export const gluedIn = (key: string, person: Person): boolean => {
  if (key.length < 3 || key.length > 60) return false
  if (person.isGlued(key)) return true
  for (let cut = 3; cut < 12 && key.length - cut >= 7; cut++)
    if (person.isGlued(key.slice(cut)) || person.isGlued(key.slice(0, -cut))) return true
  return false
}

export const isCapital = (word: Word | undefined): boolean => word !== undefined && word.isName && word.text.length > 1

/** *jana veselá*, *jana vesela*, not *dána nová*. */
export const isSmallName = (given: Word, surname: Word): boolean => {
  if (given.key.length < 3) return false
  if (maybeFirstName(given.text.charAt(0).toUpperCase() + given.text.slice(1))) return true
  return isFirstNameWithoutAccents(given.key) && given.key === given.text && surname.key === surname.text
}
