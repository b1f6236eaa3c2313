/** Two towns beside each other: what one has and the other lacks. */
import type { DocumentJson } from '../record/schema.ts'
import { align } from './match/align.ts'
import { bare } from '../text/bare.ts'
import { isList, isObject, itemsOf, member, wordsIn } from './json.ts'
import type { Json, Located } from './json.ts'
import type { ListRule } from '../kinds/change.ts'
import { comparedLists, rules } from './rules.ts'
import type { TownComparison } from './schema.ts'

export interface TownDocuments {
  readonly name: string
  readonly documents: readonly DocumentJson[]
}

interface Entry {
  readonly item: Located
  readonly document: string
}

export const compareTowns = (first: TownDocuments, second: TownDocuments): TownComparison => {
  const lists = comparedLists().flatMap((pattern): TownComparison['lists'] => {
    const rule = rules().lists[pattern]
    const [a, b] = [entriesOf(first, pattern), entriesOf(second, pattern)]
    if (!rule || a.length + b.length === 0) return []
    const { pairs, removed, added } = align(masked(a, first), masked(b, second), rule, `${pattern}/*`)
    const [here, there] = [a.map((entry) => entryOf(entry, rule)), b.map((entry) => entryOf(entry, rule))]
    const both = pairs.flatMap((pair) => {
      const [left, right] = [here[pair.before], there[pair.after]]
      return left && right ? [{ first: left, second: right, score: Math.min(1, pair.score) }] : []
    })
    const only = (side: typeof here, indices: readonly number[]) => indices.flatMap((index) => side[index] ?? [])
    return [{ list: pattern, both, only_first: only(here, removed), only_second: only(there, added) }]
  })
  const same = lists.every((list) => list.only_first.length + list.only_second.length === 0)
  return { schema_version: '1', first: first.name, second: second.name, same, lists }
}

/** A list of results speaks of many towns: only what belongs to this one. */
const entriesOf = ({ name, documents }: TownDocuments, pattern: string): Entry[] =>
  documents.flatMap((document) => {
    let items: Located[] = [{ value: { ...document }, pointer: '' }]
    for (const key of pattern.slice(1).split('/')) {
      items = items.flatMap((item) => (key === '*' ? itemsOf(item) : (member(item, key) ?? [])))
    }
    return items.flatMap(itemsOf).flatMap((item) => {
      const towns = member(item, 'municipalities')
      const belongs = towns === undefined || itemsOf(towns).some(({ value }) => value === name)
      return belongs ? [{ item, document: document.id }] : []
    })
  })

/** "Městská policie Jihlava" and "Městská policie Chrudim" are the same kind of member: the town's own name does not count. */
const masked = (entries: readonly Entry[], town: TownDocuments): Located[] => {
  const stems = town.name.split(/\s+/).map((word) => bare(word).slice(0, Math.max(3, word.length - 2)))
  return entries.map(({ item }) => ({ ...item, value: withoutTown(item.value, stems) }))
}

const withoutTown = (value: Json, stems: readonly string[]): Json => {
  if (typeof value === 'string') {
    const isTown = (word: string) => /^\p{Lu}/u.test(word) && stems.some((stem) => bare(word).startsWith(stem))
    return value.replace(/[\p{L}\p{N}]+/gu, (word) => (isTown(word) ? '' : word)).trim()
  }
  if (isList(value)) return value.map((item) => withoutTown(item, stems))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inner === undefined ? null : withoutTown(inner, stems)]),
  )
}

const entryOf = ({ item, document }: Entry, rule: ListRule): TownComparison['lists'][number]['only_first'][number] => {
  const label = rule.label.map((field) => member(item, field)).find((found) => found !== undefined)
  return { document, pointer: item.pointer, label: wordsIn(label?.value ?? (isObject(item.value) ? '' : item.value)) }
}
