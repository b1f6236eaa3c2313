/** Words in a row that name one of several things, as stems: which of them a text names, whatever the endings of its words. */
import { hasAny } from '../text/character.ts'
import { foldWord, tokensOf } from './fold.ts'
import type { Entry } from './lexicon/lexicon.ts'

export interface Named<Key extends string> {
  readonly key: Key
  readonly start: number
  readonly end: number
}

interface Phrase<Key extends string> {
  readonly key: Key
  /** The stems of its words, without accents; `$` ends one that is a whole word. */
  readonly stems: readonly string[]
}

/**
 * Finds what is named, in the order of the text; of phrases that begin at one word the one of most words decides, then the one
 * of the longest stem. An entry's stems are phrases, the words of one parted by `_`: `socialni_sluzb dluh byt$`.
 */
export const phrasesOf = <Key extends string>(
  entries: Readonly<Record<Key, Entry>>,
): ((text: string) => readonly Named<Key>[]) => {
  const byFirst = new Map<string, Phrase<Key>[]>()
  for (const key in entries)
    for (const phrase of entries[key].stems.split(' ')) {
      const stems = phrase.split('_')
      const first = stems[0] ?? ''
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { key, stems }].sort((a, b) => b.stems.length - a.stems.length),
      )
    }
  const known = new Map<string, readonly Phrase<Key>[]>()
  const begunBy = (word: string): readonly Phrase<Key>[] => {
    const before = known.get(word)
    if (before) return before
    const plain = foldWord(word)
    const stems = [`${plain}$`, ...Array.from(plain, (_, i) => plain.slice(0, plain.length - i))]
    const found = stems.flatMap((stem) => byFirst.get(stem) ?? []).sort((a, b) => b.stems.length - a.stems.length)
    if (known.size < MOST_REMEMBERED) known.set(word, found)
    return found
  }
  return (text) => {
    const tokens = tokensOf(text)
    return tokens.flatMap(({ text: word, start }, i) => {
      const phrase = begunBy(word).find(({ stems }) =>
        stems.every((stem, at) => at === 0 || isOf(stem, tokens[i + at]?.text)),
      )
      if (!phrase) return []
      return [{ key: phrase.key, start, end: tokens[i + phrase.stems.length - 1]?.end ?? start }]
    })
  }
}
const MOST_REMEMBERED = 20_000

/** What is named by the words with which a text begins. */
export const beginningOf = <Key extends string>(
  entries: Readonly<Record<Key, Entry>>,
): ((text: string) => Named<Key> | undefined) => {
  const named = phrasesOf(entries)
  return (text) => {
    const [first] = named(text.slice(0, LONGEST_BEGINNING))
    return first?.start === 0 ? first : undefined
  }
}
const LONGEST_BEGINNING = 80

/** Whether of what a text names one of the first is followed by one of the others, but for some words and no other sign than a dash. */
export const isFollowed = <Key extends string>(
  text: string,
  named: readonly Named<Key>[],
  first: readonly Key[],
  then: readonly Key[],
  most = 3,
): boolean =>
  named.some(
    ({ key, end }, i) =>
      first.includes(key) &&
      named
        .slice(i + 1, i + 2 + most)
        .some((next) => then.includes(next.key) && isRow(text.slice(end, next.start), most)),
  )

/** *lokality, které byly podporovány*: a relative goes on. */
const isRow = (between: string, most: number): boolean =>
  tokensOf(between).length <= most &&
  !hasAny(between, '.;:!?()') &&
  (!between.includes(',') || between.includes(RELATIVE))
const RELATIVE = ', kter'

/** The key of what a text names; of several the one that stands first among the entries. */
export const foremostOf = <Key extends string>(
  entries: Readonly<Record<Key, Entry>>,
): ((text: string) => Key | undefined) => {
  const named = phrasesOf(entries)
  const keys: Key[] = []
  for (const key in entries) keys.push(key)
  return (text) => {
    const found = new Set(named(text).map(({ key }) => key))
    return found.size === 0 ? undefined : keys.find((key) => found.has(key))
  }
}

const isOf = (stem: string, word: string | undefined): boolean => {
  if (word === undefined) return false
  const plain = foldWord(word)
  return stem.endsWith('$') ? plain === stem.slice(0, -1) : plain.startsWith(stem)
}
