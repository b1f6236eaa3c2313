/** Which items are worth comparing: all pairs of short lists; of long ones those that share telling words. */
import type { Candidate } from './assign.ts'
import { similarity, threshold } from './similarity.ts'
import type { Features, Lexicon } from './similarity.ts'

/** So many pairs are all compared. */
const allPairs = 40_000
/** Of long lists, each item is compared with so many that share the most weight of words with it. */
const closest = 24
/** A word that more items have is looked up only around the item's own place in the list. */
const longPosting = 200

export interface Scored extends Candidate {
  readonly score: number
}

/** For each item before, the items after that can be the same, with their similarity. */
export const candidates = (
  before: readonly Features[],
  after: readonly Features[],
  lexicon: Lexicon,
  least = threshold,
): Scored[][] => {
  const everything = after.map((_, column) => column)
  const near = before.length * after.length <= allPairs ? () => everything : nearest(before, after, lexicon)
  return before.map((features, row) =>
    near(features, row).flatMap((column) => {
      const other = after[column]
      if (!other) return []
      const { score, best } = similarity(features, other, lexicon)
      if (best < least) return []
      const distance = Math.abs(row / before.length - column / after.length)
      // Squared, so that one good match outweighs two poor ones; of equal ones the one that moves less.
      return [{ column, score, gain: score * score * (1 - 1e-4) + 1e-4 * (1 - distance) }]
    }),
  )
}

/** The items that share the most with a given one, by an index of words. */
const nearest = (before: readonly Features[], after: readonly Features[], lexicon: Lexicon) => {
  const postings = new Map<number, number[]>()
  after.forEach((features, column) => {
    for (const word of wordsOf(features)) {
      const posting = postings.get(word)
      if (posting) posting.push(column)
      else postings.set(word, [column])
    }
  })
  const shared = new Float64Array(after.length)
  return (features: Features, row: number): number[] => {
    const place = Math.round((row / before.length) * after.length)
    const touched: number[] = []
    for (const word of wordsOf(features)) {
      const weight = lexicon.rareWeight(word)
      for (const column of around(postings.get(word) ?? [], place)) {
        if (shared[column] === 0) touched.push(column)
        shared[column] = (shared[column] ?? 0) + weight
      }
    }
    const best = largest(touched, shared)
    for (const column of touched) shared[column] = 0
    return best
  }
}

/** The items with the most shared weight, of equal ones the first; one pass, for most of many lose against the worst kept. */
const largest = (columns: readonly number[], shared: Float64Array): number[] => {
  const kept: number[] = []
  const weight = (column: number | undefined) => (column === undefined ? -1 : (shared[column] ?? 0))
  for (const column of columns) {
    if (kept.length === closest && weight(column) <= weight(kept.at(-1))) continue
    let at = kept.length
    while (at > 0 && weight(kept[at - 1]) < weight(column)) at--
    kept.splice(at, 0, column)
    if (kept.length > closest) kept.pop()
  }
  return kept
}

const wordsOf = (features: Features): Set<number> => new Set(features.flatMap((bag) => [...bag.words]))

/** A posting, or the part of a long one that is nearest to a place in the list. */
const around = (posting: readonly number[], place: number): readonly number[] => {
  if (posting.length <= longPosting) return posting
  let low = 0
  let high = posting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posting[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(posting.length - longPosting, low - longPosting / 2))
  return posting.slice(start, start + longPosting)
}
