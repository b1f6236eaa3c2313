/** One item that became several: a cell cut in two rows, a list item parted where it ran together. */
import { isMeasure, stems, wordWeight } from './words/fold.ts'
import { leaves, member } from './json.ts'
import type { Located } from './json.ts'
import type { ListRule } from '../kinds/change.ts'

export interface Split {
  /** The item that was one. */
  readonly whole: number
  /** Its largest part. */
  readonly main: number
  /** The further parts. */
  readonly parts: readonly number[]
}

interface Pairing {
  readonly before: number
  readonly after: number
  readonly by: string
}

/** A part has so much of its words from the whole. */
const contained = 0.7
/** A part brings back so much of what the whole lost. */
const recovered = 0.25

type Words = ReadonlyMap<string, number>

/** The items before whose words the unpaired items after have in parts. Turned round, it finds what was merged. */
export const splits = (
  before: readonly Located[],
  after: readonly Located[],
  pairs: readonly Pairing[],
  rule: ListRule,
): Split[] => {
  const paired = new Set(pairs.map((pair) => pair.after))
  const free = after.flatMap((_, index) => (paired.has(index) ? [] : [index]))
  if (free.length === 0) return []
  const words = (item: Located | undefined) => (item ? wordsOf(item, rule) : new Map<string, number>())
  const partner = new Map(pairs.map((pair) => [pair.before, pair]))
  const wholes = before.flatMap((_, index) => (partner.get(index)?.by === 'same' ? [] : [index]))
  const index = indexOf(wholes.map((whole) => ({ whole, words: words(before[whole]) })))

  const parts = new Map<number, { part: number; words: Words }[]>()
  for (const part of free) {
    const own = words(after[part])
    const whole = closest(own, index)
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), { part, words: own }])
  }
  return [...parts].flatMap(([whole, found]) => {
    const pair = partner.get(whole)
    const lost = minus(words(before[whole]), pair ? words(after[pair.after]) : new Map())
    const enough = found.filter((one) => overlap(one.words, lost) >= recovered * size(lost) && size(lost) > 0)
    const ranked = enough.sort((a, b) => size(b.words) - size(a.words) || a.part - b.part).map((one) => one.part)
    const [main, ...others] = pair ? [pair.after, ...ranked] : ranked
    return main === undefined || others.length === 0 ? [] : [{ whole, main, parts: others.sort((a, b) => a - b) }]
  })
}

/** The words of an item that say what it is. */
const wordsOf = (item: Located, rule: ListRule): Words => {
  const words = new Map<string, number>()
  for (const field of Object.keys(rule.weights)) {
    const value = field === '' ? item.value : member(item, field)?.value
    for (const word of leaves(value).flatMap(stems)) {
      if (wordWeight(word) === 1 && !isMeasure(word)) words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
  return words
}

const indexOf = (items: readonly { whole: number; words: Words }[]) => {
  const index = new Map<string, { whole: number; count: number }[]>()
  for (const { whole, words } of items) {
    for (const [word, count] of words) {
      const posting = index.get(word)
      if (posting) posting.push({ whole, count })
      else index.set(word, [{ whole, count }])
    }
  }
  return index
}

/** The whole that has most of a part's words, if it has enough of them. */
const closest = (words: Words, index: ReturnType<typeof indexOf>): number | undefined => {
  const shared = new Map<number, number>()
  for (const [word, count] of words) {
    for (const entry of index.get(word) ?? []) {
      shared.set(entry.whole, (shared.get(entry.whole) ?? 0) + Math.min(count, entry.count))
    }
  }
  let best: number | undefined
  for (const [whole, count] of shared) {
    if (count >= contained * size(words) && count > (best === undefined ? 0 : (shared.get(best) ?? 0))) best = whole
  }
  return best
}

const size = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0)

const overlap = (a: Words, b: Words): number =>
  [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0)

const minus = (a: Words, b: Words): Words =>
  new Map([...a].flatMap(([word, count]) => (count > (b.get(word) ?? 0) ? [[word, count - (b.get(word) ?? 0)]] : [])))
