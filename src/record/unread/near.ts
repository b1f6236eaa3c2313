/** Words that are near each other, and what is nearest: the candidates for what nothing else could name. */
import { bare } from '../../text/bare.ts'

/** So many characters of what is not read are told. */
export const MOST_TOLD = 160

/** How many words of a title are near one of the words, which stand in their first form. */
export const nearWords = (title: string, words: string): number => {
  const own = wordsOf(title)
  return wordsOf(words).filter((word) => own.some((one) => isNear(one, word))).length
}

const WORD = /[\p{L}\p{N}]{2,}/gu
const wordsOf = (text: string): string[] => bare(text).match(WORD) ?? []

/** Whether two words share all but their endings. */
const isNear = (a: string, b: string): boolean => {
  const least = Math.max(3, Math.max(a.length, b.length) - 3)
  return a === b || (Math.min(a.length, b.length) >= 4 && a.slice(0, least) === b.slice(0, least))
}

const MOST_CANDIDATES = 3

export const nearest = <Item>(items: readonly Item[], likenessOf: (item: Item) => number): Item[] =>
  items
    .map((item) => ({ item, likeness: likenessOf(item) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_CANDIDATES)
    .map(({ item }) => item)
