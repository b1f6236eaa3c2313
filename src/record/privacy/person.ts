/** What a person is found by, whether the name is known or only hashes of its forms are. */
import {
  familyOfSurname,
  formsOfGivenName,
  formsOfSurname,
  nameWords,
  possessivesOfSurname,
} from '../../czech/person/person-forms.ts'
import { maybeFirstName } from '../../czech/person/first-names.ts'
import { keyOf } from './occurrences.ts'

/** Asked of single words, as `keyOf` writes them. */
export interface Person {
  /** Whether a word is a form of the given name, or its initial, and another one a form of the surname. */
  readonly isPair: (given: string, surname: string) => boolean
  readonly isSurname: (word: string) => boolean
  /** What is his or hers, with its accents (`exactly`): *Novákova* is not *Nováková*. */
  readonly isPossessive: (exact: string) => boolean
  /** The family: *Novákovi*. */
  readonly isFamily: (word: string) => boolean
  /** The name in one word, as in addresses: *janavesela*, *jvesela*. */
  readonly isGlued: (word: string) => boolean
}

/** The forms of the words that a `Person` knows. */
export type PersonKeys = Readonly<Record<'given' | 'surname' | 'possessive' | 'family' | 'glued', readonly string[]>>

/** A word with its accents, in small letters. */
export const exactly = (word: string): string => word.normalize('NFC').toLowerCase()

/** The keys of a name in its first case, given name first; undefined for fewer than two words or more than four. */
export const personKeys = (name: string): PersonKeys | undefined => {
  const words = nameWords(name)
  const [first = '', ...rest] = words
  const [given, last] = [keyOf(first), keyOf(rest.at(-1) ?? '')]
  if (words.length < 2 || words.length > 4 || given.length < 2 || last.length < 2) return undefined
  // Of two surnames each is hers; a second given name is not looked for alone.
  const surnames = rest.filter((word, i) => i === rest.length - 1 || !maybeFirstName(word))
  const names = surnames.map((surname) => `${first} ${surname}`)
  const initial = /^ch/i.test(given) ? ['c', 'ch'] : [given.charAt(0)]
  const glued = surnames
    .map(keyOf)
    .flatMap((surname) => [given, ...initial].flatMap((one) => [`${one}${surname}`, `${surname}${one}`]))
  return {
    given: distinct([...formsOfGivenName(words.join(' ')).map(keyOf), ...initial]),
    surname: distinct(names.flatMap(formsOfSurname).map(keyOf)),
    possessive: distinct(names.flatMap(possessivesOfSurname).map(exactly)),
    family: distinct(names.flatMap(familyOfSurname).map(keyOf)),
    glued: distinct(glued),
  }
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)]

export const personOf = (keys: PersonKeys): Person => {
  const [given, surname, possessive, family, glued] = [
    new Set(keys.given),
    new Set(keys.surname),
    new Set(keys.possessive),
    new Set(keys.family),
    new Set(keys.glued),
  ]
  return {
    isPair: (one, other) => given.has(one) && (surname.has(other) || family.has(other)),
    isSurname: (word) => surname.has(word),
    isPossessive: (exact) => possessive.has(exact),
    isFamily: (word) => family.has(word),
    isGlued: (word) => glued.has(word),
  }
}

/** Several people at once, such as the contacts of a document; each word is looked up once however many they are. */
export const peopleOf = (names: readonly string[]): Person => {
  const all = names.flatMap((name) => {
    const keys = personKeys(name)
    return keys ? [{ first: keys.given[0] ?? '', keys }] : []
  })
  const [givens, surnames] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const sets = {
    surname: new Set<string>(),
    possessive: new Set<string>(),
    family: new Set<string>(),
    glued: new Set<string>(),
  }
  const add = (map: Map<string, Set<string>>, key: string, first: string) => {
    const known = map.get(key)
    if (known) known.add(first)
    else map.set(key, new Set([first]))
  }
  for (const { first, keys } of all) {
    for (const key of keys.given) add(givens, key, first)
    for (const key of [...keys.surname, ...keys.family]) add(surnames, key, first)
    for (const key of keys.surname) sets.surname.add(key)
    for (const key of keys.possessive) sets.possessive.add(key)
    for (const key of keys.family) sets.family.add(key)
    for (const key of keys.glued) sets.glued.add(key)
  }
  return {
    isPair: (given, surname) => {
      const [some, others] = [givens.get(given), surnames.get(surname)]
      if (some === undefined || others === undefined) return false
      const [fewer, more] = some.size < others.size ? [some, others] : [others, some]
      for (const first of fewer) if (more.has(first)) return true
      return false
    },
    isSurname: (word) => sets.surname.has(word),
    isPossessive: (exact) => sets.possessive.has(exact),
    isFamily: (word) => sets.family.has(word),
    isGlued: (word) => sets.glued.has(word),
  }
}

/** For what asks of a person where none is meant. */
export const nobody: Person = {
  isPair: () => false,
  isSurname: () => false,
  isPossessive: () => false,
  isFamily: () => false,
  isGlued: () => false,
}
