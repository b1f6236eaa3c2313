/**
 * Looks for words in a text, tolerant of what stands between them: line ends, hyphens, cells, a word more or less.
 *
 * The words of the text are indexed once; a search costs as many steps as its words have places.
 */
import { stem } from '../../language/morphology/stem.ts'
import { bare } from '../../text/bare.ts'
import type { Passage } from '../../text/passage.ts'
import { readablePassages } from '../../record/privacy/readable.ts'
import { isFunctionWord, isMeasure, withoutOrdinal } from './fold.ts'

/** Words with what divides them at a line's end: "dlou- hodobě". */
const WORD = /[\p{L}\p{N}]+(?:- \p{Ll}+)*/gu

/** The stems of the words that say something, in order. */
export const tellingStems = (text: string): string[] =>
  (text.replace(/\s+/g, ' ').match(WORD) ?? []).map(stemOf).filter((word) => !isFunctionWord(word))

const stemOf = (word: string): string => stem(bare(word.replaceAll('- ', '')))

/** Those by which an item is known: without its number, where enough is left to know it by. */
export const namingStems = (name: string): string[] => {
  const stems = tellingStems(withoutOrdinal(name))
  return stems.length < KNOWN ? tellingStems(name) : stems
}
const KNOWN = 3

export interface Word {
  readonly stem: string
  readonly start: number
  readonly end: number
  /** The sign before it ends a line or a cell, so that it begins one. */
  readonly begins: boolean
}

/** The telling words of a source, without what a page shows nobody. */
export const wordsOf = (source: string, mediaType: string): Word[] => {
  const [shown] = readablePassages(source, mediaType)
  if (!shown) return []
  const hidden = mediaType === 'text/html' ? hiddenIn(source) : []
  const words: Word[] = []
  let [before, next] = [0, 0]
  let begins = true
  for (const { 0: word, index } of shown.text.matchAll(WORD)) {
    const { start, end } = placeOf(shown, index, word.length)
    while ((hidden[next]?.[1] ?? Infinity) <= start) next++
    if ((hidden[next]?.[0] ?? Infinity) <= start) continue
    begins ||= BORDER.test(source.slice(before, start))
    before = end
    const stem = stemOf(word)
    if (isFunctionWord(stem)) continue
    words.push({ stem, start, end, begins })
    begins = false
  }
  return words
}

/** What parts lines and cells. */
const BORDER = /[\n\r\t|<>]| {2}/

const placeOf = (passage: Passage, at: number, length: number): { start: number; end: number } => {
  const part = passage.slice(at, at + length)
  return { start: part.start, end: part.end }
}

/** Scripts, styles and comments. */
const hiddenIn = (source: string): [number, number][] => {
  const spans: [number, number][] = []
  for (const { 0: opening, index } of source.matchAll(/<(?:script|style|!--)/gi)) {
    if (index < (spans.at(-1)?.[1] ?? 0)) continue
    const close = opening === '<!--' ? '-->' : `</${opening.slice(1)}`
    const end = source.indexOf(close, index)
    spans.push([index, end < 0 ? source.length : end + close.length])
  }
  return spans
}

/** Where words were found: from one word of the text to another. */
export interface Place {
  readonly from: number
  readonly to: number
  /** How much of what was looked for stands there, in its order. */
  readonly share: number
}

/** So many words of a long text are looked for. */
const MOST = 60
/** The rarest of them tell where to look, each by its first places. */
const RAREST = 8
const MOST_PLACES = 2000
/** So many places are looked at closely. */
const CANDIDATES = 8

export class WordSearch {
  readonly words: readonly Word[]
  private readonly places = new Map<string, number[]>()

  constructor(words: readonly Word[]) {
    this.words = words
    words.forEach(({ stem }, at) => {
      const known = this.places.get(stem)
      if (known) known.push(at)
      else this.places.set(stem, [at])
    })
  }

  /** Where most of the words stand, the best place first. */
  find(stems: readonly string[]): Place[] {
    const query = stems.slice(0, MOST)
    const width = Math.max(4, query.length >> 1)
    // Words in their order have the same distance from the beginning of what is looked for, up to what stands between them.
    const weights = new Map<number, number>()
    const telling = query
      .map((stem, i) => ({ i, places: this.places.get(stem) ?? [] }))
      .sort((a, b) => a.places.length - b.places.length)
      .filter(({ places }) => places.length > 0)
      .slice(0, RAREST)
    for (const { i, places } of telling)
      for (const bucket of new Set(places.slice(0, MOST_PLACES).map((place) => Math.floor((place - i) / width))))
        weights.set(bucket, (weights.get(bucket) ?? 0) + 1 / places.length)
    const both = (bucket: number) => (weights.get(bucket) ?? 0) + (weights.get(bucket + 1) ?? 0)
    return [...weights.keys()]
      .map((bucket) => ({ bucket, weight: both(bucket) }))
      .sort((a, b) => b.weight - a.weight || a.bucket - b.bucket)
      .slice(0, CANDIDATES)
      .flatMap(({ bucket }) => this.closely(query, bucket * width, (bucket + 2) * width + query.length) ?? [])
      .sort((a, b) => b.share - a.share || a.from - b.from)
  }

  /** The longest run of the words, in their order, between two places (a longest common subsequence). */
  private closely(query: readonly string[], low: number, high: number): Place | undefined {
    const from = Math.max(0, low)
    const window = this.words.slice(from, Math.max(from, high))
    const columns = window.length + 1
    const best = new Uint16Array((query.length + 1) * columns)
    const at = (i: number, j: number): number => best[i * columns + j] ?? 0
    for (let i = query.length - 1; i >= 0; i--)
      for (let j = window.length - 1; j >= 0; j--)
        best[i * columns + j] =
          query[i] === window[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    const found: number[] = []
    for (let [i, j] = [0, 0]; i < query.length && j < window.length;) {
      if (query[i] === window[j]?.stem && at(i, j) === at(i + 1, j + 1) + 1) {
        found.push(from + j)
        i++
        j++
      } else if (at(i + 1, j) >= at(i, j + 1)) i++
      else j++
    }
    // Of a word that stands there several times, the one next to what follows it.
    for (let k = found.length - 2; k >= 0; k--) {
      const stem = this.words[found[k] ?? 0]?.stem
      for (let near = (found[k + 1] ?? 0) - 1; near > (found[k] ?? 0); near--)
        if (this.words[near]?.stem === stem) found[k] = near
    }
    const [first, last] = [found[0], found.at(-1)]
    if (first === undefined || last === undefined) return undefined
    return { from: first, to: last, share: found.length / query.length }
  }

  /** Whether a place is a line or cell of its own. */
  isAlone({ from, to }: Place): boolean {
    return (this.words[from]?.begins ?? false) && (this.words[to + 1]?.begins ?? true)
  }

  /** How much of the words stands near a place, in any order. */
  shareNear(stems: readonly string[], { from, to }: Place): number {
    const left = new Map<string, number>()
    for (const { stem } of this.words.slice(Math.max(0, from - 2 * stems.length), to + 1 + 2 * stems.length))
      left.set(stem, (left.get(stem) ?? 0) + 1)
    let found = 0
    for (const stem of stems) {
      const count = left.get(stem) ?? 0
      if (count > 0) found++
      left.set(stem, count - 1)
    }
    return stems.length === 0 ? 0 : found / stems.length
  }
}

/** Words of which any text may have some: a term, one or two words, "Splněno". */
export const isSlight = (stems: readonly string[]): boolean =>
  new Set(stems.filter((word) => !isMeasure(word))).size < 4
