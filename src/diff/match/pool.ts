/** Items that left one list and came to another: a promise moved to another activity, a duty handed to the other party. */
import { align } from './align.ts'
import { fingerprint } from './fingerprint.ts'
import { itemsOf, member } from '../json.ts'
import type { JsonObject, Located } from '../json.ts'
import type { ListRule } from '../../kinds/change.ts'
import { rules } from '../rules.ts'

/** An item that found no partner in its own list. */
export interface Leftover {
  readonly item: Located
  readonly rule: ListRule
  /** The list's pattern. */
  readonly pattern: string
  readonly trail: readonly string[]
  /** The item that holds the list, the same on both sides. */
  readonly holder: string
  readonly order: number
  /** It went or came with the whole item that holds it, which is told already. */
  readonly silent?: true
}

export interface Exchange {
  readonly pairs: readonly { readonly from: Leftover; readonly to: Leftover; readonly score: number }[]
  readonly removed: readonly Leftover[]
  readonly added: readonly Leftover[]
}

/** Texts in different lists are the same thing only if they are this similar. */
const exchangeThreshold = 0.75

export const exchange = (
  removed: readonly Leftover[],
  added: readonly Leftover[],
  before: JsonObject,
  after: JsonObject,
): Exchange => {
  const pairs: { from: Leftover; to: Leftover; score: number }[] = []
  for (const key of new Set(removed.flatMap(poolKey))) {
    const inPool = (left: Leftover) => poolKey(left).includes(key)
    const [went, came] = [removed.filter(inPool), added.filter(inPool)]
    const [first] = went
    if (!first || came.length === 0) continue
    const { pool } = first.rule
    const unique = pool?.within ? undefined : [before, after].map((side) => countsOf(side, first.pattern))
    const once = (left: Leftover, side: number) =>
      unique?.[side] === undefined || unique[side].get(fingerprint(left.item.value, `${left.pattern}/*`)) === 1
    const [from, to] = [went.filter((left) => once(left, 0)), came.filter((left) => once(left, 1))]
    const items = (side: readonly Leftover[]) => side.map((left) => left.item)
    const rule = { ...first.rule, identity: [] }
    for (const pair of align(items(from), items(to), rule, `${first.pattern}/*`, exchangeThreshold).pairs) {
      const [left, right] = [from[pair.before], to[pair.after]]
      if (left && right && !(left.silent && right.silent)) pairs.push({ from: left, to: right, score: pair.score })
    }
  }
  const gone = new Set(pairs.flatMap((pair) => [pair.from, pair.to]))
  const stays = (left: Leftover) => !gone.has(left) && !left.silent
  return { pairs, removed: removed.filter(stays), added: added.filter(stays) }
}

const poolKey = (left: Leftover): string[] => {
  const { pool } = left.rule
  return pool ? [pool.within ? `${pool.name} ${left.holder}` : pool.name] : []
}

/** The items that an item takes with it when it goes or comes as a whole, where another list could have them. */
export const withinItem = (left: Leftover): Leftover[] =>
  Object.entries(rules().lists).flatMap(([pattern, rule]) => {
    const field = pattern.startsWith(`${left.pattern}/*/`) ? pattern.slice(left.pattern.length + 3) : ''
    if (field === '' || field.includes('/') || !rule.pool || rule.pool.within) return []
    return itemsOf(member(left.item, field)).map((item) => ({ ...left, item, rule, pattern, silent: true as const }))
  })

/** How often each item occurs in all lists of a pattern: what stands in many places cannot be said to have moved. */
const countsOf = (document: JsonObject, pattern: string): Map<string, number> => {
  let items: Located[] = [{ value: document, pointer: '' }]
  for (const key of pattern.slice(1).split('/')) {
    items = items.flatMap((item) => (key === '*' ? itemsOf(item) : (member(item, key) ?? [])))
  }
  const counts = new Map<string, number>()
  for (const item of items.flatMap(itemsOf)) {
    const print = fingerprint(item.value, `${pattern}/*`)
    counts.set(print, (counts.get(print) ?? 0) + 1)
  }
  return counts
}
