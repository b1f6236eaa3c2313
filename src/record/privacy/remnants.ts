/**
 * A second look at what is left after a person was removed: every word that may still be the surname, whatever the rules of
 * removal make of it, for somebody has to look at it.
 */
import { maybeFirstName } from '../../czech/person/first-names.ts'
import { isPosition } from '../../czech/person/person.ts'
import { Passage } from '../../text/passage.ts'
import { wordsIn } from './words.ts'
import type { Word } from './words.ts'
import { exactly } from './person.ts'
import type { PersonKeys } from './person.ts'
import { readablePassages } from './readable.ts'
import { readingsOf } from './torn.ts'

export interface Remnant {
  /** As it stands in the text. */
  readonly words: string
  /** Where, in UTF-16 units. */
  readonly at: number
}

/** How many letters an ending that no paradigm knows may have, and how many a stem must have to be told by them. */
const TAIL = 3
const STEM = 4

export type Suspect = (p: Passage) => Generator<Remnant>

/** Finds what may still be a person. */
export const suspectOf = (keys: PersonKeys): Suspect => {
  const [givens, surnames, possessives] = [
    new Set(keys.given),
    new Set([...keys.surname, ...keys.family]),
    new Set(keys.possessive),
  ]
  const stems = stemsOf(keys.surname).filter((stem) => stem.length >= STEM)
  const parts = [keys.given[0] ?? '', keys.surname[0] ?? '']
  const isForm = ({ key, text }: Word) => surnames.has(key) || possessives.has(exactly(text))
  const isLike = ({ key }: Word) => stems.some((stem) => key.startsWith(stem) && key.length <= stem.length + TAIL)
  const isGlued = ({ key }: Word) => key.length > (parts[1] ?? '').length && parts.every((part) => key.includes(part))
  return function* remnants(p) {
    const words = wordsIn(p.text)
    const gap = (a: number, b: number) => p.text.slice(words[a]?.end ?? 0, words[b]?.start ?? p.text.length)
    /** Whether it is a part of another's name: *Eva Veselá*, *Nová Ves*. */
    const isOthers = (i: number) => {
      const [before, after] = [words[i - 1], words[i + 1]]
      if (before && gap(i - 1, i) === ' ' && maybeFirstName(before.text) && !givens.has(before.key)) return true
      return after !== undefined && gap(i, i + 1) === ' ' && isOrdinaryName(after)
    }
    for (const [i, word] of words.entries()) {
      const [before, after] = [words[i - 1], words[i + 1]]
      const isNear = [before, after].some((other) => other && other.key.length > 1 && givens.has(other.key))
      // *vesela-nalada* is no name, *novak-kontakt* may be one.
      const joint = /[aeiouy]$/.test(word.key) ? /^[_./@]$/ : /^[-_./@]$/
      const isJoined =
        (before !== undefined && joint.test(gap(i - 1, i))) || (after !== undefined && joint.test(gap(i, i + 1)))
      const isTold =
        isGlued(word) ||
        (isForm(word) && (isNear || (word.isName ? !isOthers(i) : isJoined))) ||
        (word.isName && isLike(word) && !isOthers(i))
      if (isTold) yield { words: p.text.slice(word.start, word.end), at: p.slice(word.start, word.end).start }
    }
  }
}

/** All of a text and of the tags in it, in the order of the text. */
export const remnantsIn = (text: string, mediaType: string, suspect: Suspect): Remnant[] =>
  readablePassages(text, mediaType)
    .flatMap(readingsOf)
    .flatMap((p) => [...suspect(p)])
    .sort((a, b) => a.at - b.at)

const isOrdinaryName = ({ text }: Word): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && !maybeFirstName(text) && !isPosition(Passage.of(text))

/** What the forms begin with. */
const stemsOf = (forms: readonly string[]): string[] =>
  [...forms]
    .sort((a, b) => a.length - b.length)
    .reduce<string[]>((stems, form) => {
      if (stems.some((stem) => form.startsWith(stem))) return stems
      return [...stems, form.replace(/[aeiouy]{1,4}$/, '')]
    }, [])
