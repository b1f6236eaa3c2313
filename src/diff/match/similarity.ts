/**
 * How much two items have in common: the share of words that both have (Dice's coefficient), field by field, each field with
 * the weight that its list's rule gives it.
 *
 * It is taken twice: with every word counting the same (function words and the words of terms count little), and with rare words
 * counting more (inverse document frequency over both lists). Two items can be the same when either reaches the
 * threshold; which of several candidates is the same is decided by the mean of both.
 */
import { isFunctionWord, isMeasure, stems, withoutOrdinal, wordWeight } from '../words/fold.ts'
import { isAbsent, leaves, member } from '../json.ts'
import type { Located } from '../json.ts'

/** Half of the words, or of their weight. */
export const threshold = 0.5

interface Bag {
  readonly weight: number
  /** Word numbers, ascending, a repeated word several times. */
  readonly words: Int32Array
  readonly allMeasures: boolean
}
export type Features = readonly Bag[]

/** Nothing but words of terms, behind the number of an item: *b) do 30. 6. 2025*. */
const isBareTerm = (text: string): boolean => {
  const isTerm = (words: string) => stems(words).every((word) => isMeasure(word) || isFunctionWord(word))
  return text.length <= BARE && (isTerm(text) || isTerm(withoutOrdinal(text)))
}
/** No bare term has more characters. */
const BARE = 200

/** The words of the items of two lists. */
export class Lexicon {
  private readonly numbers = new Map<string, number>()
  private readonly weights: number[] = []
  private readonly measures: boolean[] = []
  private readonly documents: number[] = []
  private items = 0
  /** Weights that were worked out since the last item was added. */
  private rare: number[] = []

  /** The words of an item, by the fields that count. */
  add(item: Located, weights: Readonly<Record<string, number>>): Features {
    this.items++
    this.rare = []
    const bags = Object.entries(weights).map(([field, weight]) => this.bag(item, field, weight))
    for (const word of new Set(bags.flatMap((bag) => [...bag.words]))) this.documents[word] = this.itemsWith(word) + 1
    return bags
  }

  private bag(item: Located, field: string, weight: number): Bag {
    const value = field === '' ? item.value : member(item, field)?.value
    const words = leaves(isAbsent(value) ? undefined : value).flatMap(stems)
    const numbers = words.map((word) => this.number(word)).sort((a, b) => a - b)
    return {
      weight,
      words: Int32Array.from(numbers),
      allMeasures: words.length > 0 && leaves(isAbsent(value) ? undefined : value).every(isBareTerm),
    }
  }

  private number(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const fresh = this.weights.length
    this.numbers.set(word, fresh)
    this.weights.push(wordWeight(word))
    this.measures.push(isMeasure(word))
    this.documents.push(0)
    return fresh
  }

  /** In how many items of both lists the word stands. */
  itemsWith(word: number): number {
    return this.documents[word] ?? 0
  }

  plainWeight(word: number): number {
    return this.weights[word] ?? 1
  }

  rareWeight(word: number): number {
    const known = this.rare[word]
    if (known !== undefined) return known
    const weight = this.plainWeight(word) * Math.log(1 + this.items / Math.max(1, this.itemsWith(word)))
    this.rare[word] = weight
    return weight
  }
}

export interface Similarity {
  /** The mean of both measures, 0 to 1. */
  readonly score: number
  /** The higher of both, which the threshold is for. */
  readonly best: number
}

export const similarity = (a: Features, b: Features, lexicon: Lexicon): Similarity => {
  let [plain, rare, total] = [0, 0, 0]
  a.forEach((bagA, i) => {
    const bagB = b[i]
    if (!bagB || (bagA.words.length === 0 && bagB.words.length === 0)) return
    total += bagA.weight
    const floor = bagA.allMeasures && bagB.allMeasures ? threshold : 0 // a bare term that replaced a bare term
    plain +=
      bagA.weight *
      Math.max(
        floor,
        dice(bagA, bagB, (word) => lexicon.plainWeight(word)),
      )
    rare +=
      bagA.weight *
      Math.max(
        floor,
        dice(bagA, bagB, (word) => lexicon.rareWeight(word)),
      )
  })
  if (total === 0) return { score: 0, best: 0 }
  return { score: (plain + rare) / 2 / total, best: Math.max(plain, rare) / total + 1e-9 }
}

const dice = (a: Bag, b: Bag, weight: (word: number) => number): number => {
  const both = common(a.words, b.words, weight)
  const sum = weigh(a.words, weight) + weigh(b.words, weight)
  return sum === 0 ? 0 : (2 * both) / sum
}

const weigh = (words: Int32Array, weight: (word: number) => number): number =>
  words.reduce((sum, word) => sum + weight(word), 0)

/** The weight of the words that both have; both are ascending. */
const common = (a: Int32Array, b: Int32Array, weight: (word: number) => number): number => {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) sum += weight(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}

/** Similarity of two texts by themselves, as between the only items of two lists. */
export const textSimilarity = (a: string, b: string): number => {
  const lexicon = new Lexicon()
  const weights = { '': 1 }
  const [x, y] = [lexicon.add({ value: a, pointer: '' }, weights), lexicon.add({ value: b, pointer: '' }, weights)]
  return Math.min(1, similarity(x, y, lexicon).best)
}
