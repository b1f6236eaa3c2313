/**
 * Which item of a list is which item of the other: the same ones first, then those with the same identity, then those
 * that mean the same, by an optimal assignment.
 */
import { assign } from './assign.ts'
import { candidates } from './candidates.ts'
import { fingerprint, nameKey } from './fingerprint.ts'
import { member } from '../json.ts'
import type { Located } from '../json.ts'
import { longestIncreasing } from '../order.ts'
import type { ListRule } from '../../kinds/change.ts'
import { Lexicon, threshold } from './similarity.ts'
import { splits } from '../split.ts'
import type { Split } from '../split.ts'

export interface Pair {
  readonly before: number
  readonly after: number
  /** `same`, the fields that name the item, or `similarity`. */
  readonly by: string
  readonly score: number
  /** The item changed its place among its fellows. */
  readonly moved: boolean
}

export interface Alignment {
  readonly pairs: readonly Pair[]
  /** Items that went and that came, in order. */
  readonly removed: readonly number[]
  readonly added: readonly number[]
  /** One item that became several, and several that became one; their further parts are in neither of the above. */
  readonly splits: readonly Split[]
  readonly merges: readonly Split[]
}

/** `pattern` is that of one item: the list's pointer pattern and `/*`. */
export const align = (
  before: readonly Located[],
  after: readonly Located[],
  rule: ListRule,
  pattern: string,
  least = threshold,
): Alignment => {
  const matching = new Matching(before, after, rule)
  matching.pairSame(pattern)
  for (const fields of rule.identity) matching.pairIdentical(fields)
  matching.pairSimilar(matching.freeBefore(), matching.freeAfter(), 'similarity', least)
  return matching.result()
}

type Loose = Omit<Pair, 'moved'>

class Matching {
  private readonly pairs: Loose[] = []
  private readonly usedBefore = new Set<number>()
  private readonly usedAfter = new Set<number>()

  constructor(
    private readonly before: readonly Located[],
    private readonly after: readonly Located[],
    private readonly rule: ListRule,
  ) {}

  freeBefore(): number[] {
    return this.before.flatMap((_, index) => (this.usedBefore.has(index) ? [] : [index]))
  }

  freeAfter(): number[] {
    return this.after.flatMap((_, index) => (this.usedAfter.has(index) ? [] : [index]))
  }

  private pair(before: number, after: number, by: string, score: number): void {
    this.usedBefore.add(before)
    this.usedAfter.add(after)
    this.pairs.push({ before, after, by, score })
  }

  /** Items that say the same; at the ends of the lists first, so that of equal items the right one went. */
  pairSame(pattern: string): void {
    const [a, b] = [this.before, this.after].map((side) => side.map((item) => fingerprint(item.value, pattern)))
    if (!a || !b) return
    let head = 0
    while (head < a.length && head < b.length && a[head] === b[head]) head++
    let tail = 0
    while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
    for (let i = 0; i < head; i++) this.pair(i, i, 'same', 1)
    for (let i = tail; i > 0; i--) this.pair(a.length - i, b.length - i, 'same', 1)
    // Of lists of one length also what stayed in its place: one of several equal rows changed, and the others did not move.
    if (a.length === b.length) for (const i of this.freeBefore()) if (a[i] === b[i]) this.pair(i, i, 'same', 1)
    const places = group(this.freeAfter(), (index) => b[index])
    for (const index of this.freeBefore()) {
      const place = places.get(a[index] ?? '')?.shift()
      if (place !== undefined) this.pair(index, place, 'same', 1)
    }
  }

  /** Items with the same identity; where several share it, by similarity among them. */
  pairIdentical(fields: readonly string[]): void {
    const after = group(this.freeAfter(), (index) => identity(this.after[index], fields))
    const by = fields.join('+') || 'name'
    for (const [key, here] of group(this.freeBefore(), (index) => identity(this.before[index], fields))) {
      const there = after.get(key) ?? []
      const [only, other] = [here[0], there[0]]
      if (only === undefined || other === undefined) continue
      if (here.length === 1 && there.length === 1) this.pair(only, other, by, 1)
      else this.pairSimilar(here, there, by, 0)
    }
  }

  /** The pairs with the greatest similarity in all. */
  pairSimilar(here: readonly number[], there: readonly number[], by: string, least: number): void {
    if (here.length === 0 || there.length === 0) return
    const lexicon = new Lexicon()
    const features = (side: readonly Located[], indices: readonly number[]) =>
      indices.map((index) => lexicon.add(side[index] ?? nowhere, this.rule.weights))
    const rows = candidates(features(this.before, here), features(this.after, there), lexicon, least)
    assign(rows, there.length).forEach((column, row) => {
      const [before, after] = [here[row], there[column]]
      if (before === undefined || after === undefined) return
      this.pair(before, after, by, rows[row]?.find((candidate) => candidate.column === column)?.score ?? 0)
    })
  }

  result(): Alignment {
    const found = splits(this.before, this.after, this.pairs, this.rule)
    const merged = splits(this.after, this.before, this.pairs.map(turned), this.rule)
    for (const { whole, main } of found) if (!this.usedBefore.has(whole)) this.pair(whole, main, 'similarity', 0)
    for (const { whole, main } of merged) if (!this.usedAfter.has(whole)) this.pair(main, whole, 'similarity', 0)
    const pairs = this.pairs.sort((a, b) => a.before - b.before)
    const still = this.rule.unordered ? undefined : new Set(longestIncreasing(pairs.map((pair) => pair.after)))
    const [came, went] = [found, merged].map((list) => new Set(list.flatMap((split) => split.parts)))
    return {
      pairs: pairs.map((pair, index) => ({ ...pair, moved: still !== undefined && !still.has(index) })),
      removed: this.freeBefore().filter((index) => !went?.has(index)),
      added: this.freeAfter().filter((index) => !came?.has(index)),
      splits: found,
      merges: merged,
    }
  }
}

const nowhere: Located = { value: null, pointer: '' }
const turned = (pair: Loose): Loose => ({ ...pair, before: pair.after, after: pair.before })

/** What names an item, when it has all the fields that do. */
const identity = (item: Located | undefined, fields: readonly string[]): string | undefined => {
  if (!item) return undefined
  const values = fields.length === 0 ? [item] : fields.map((field) => member(item, field))
  const keys = values.map((value) => (value ? nameKey(value.value) : ''))
  return keys.includes('') ? undefined : keys.join('\u0001')
}

const group = (indices: readonly number[], keyOf: (index: number) => string | undefined): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  for (const index of indices) {
    const key = keyOf(index)
    if (key === undefined) continue
    const known = groups.get(key)
    if (known) known.push(index)
    else groups.set(key, [index])
  }
  return groups
}
