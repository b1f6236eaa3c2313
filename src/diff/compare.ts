/** Walks two documents side by side and notes where they differ. */
import { align } from './match/align.ts'
import type { Pair } from './match/align.ts'
import { classOfAdded, classOfFacet, classOfRemoved, classOfReworded, classOfValue } from './classify.ts'
import type { Draft, DraftSide } from './draft.ts'
import { isLiteral, means } from './match/fingerprint.ts'
import { isList, isObject, itemsOf, member, wordsIn } from './json.ts'
import type { Json, JsonObject, Located } from './json.ts'
import { exchange, withinItem } from './match/pool.ts'
import type { Leftover } from './match/pool.ts'
import type { Facet, ListRule } from '../kinds/change.ts'
import { rules, unknownList } from './rules.ts'
import type { Match } from './schema.ts'

export interface Comparison {
  readonly drafts: readonly Draft[]
  readonly matches: readonly Match[]
  /** How many values differ in typography only. */
  readonly typography: number
}

/** Two documents; both are read as plain JSON. The themes of the envelope follow from the content and the texts. */
export const compare = (before: JsonObject, after: JsonObject): Comparison => {
  const walk = new Walk()
  const roots = [before, after].map((value) => ({ value, pointer: '' }))
  for (const path of ['title', 'content', 'municipalities', 'dates', ...outside]) {
    const [a, b] = roots.map((root) => path.split('/').reduce<Located | undefined>(step, root))
    walk.value(a, b, { pattern: `/${path}`, trail: [], holder: '' })
  }
  walk.leftovers(before, after)
  const { drafts, matches, typography } = walk
  return { drafts, matches, typography }
}

/** What no field claims, and the bytes where nothing else is known. */
const outside = ['coverage/unclaimed', 'source/sha256']
const step = (at: Located | undefined, key: string): Located | undefined => at && member(at, key)

type Trail = readonly string[]

/** Where the walk stands. */
interface Place {
  readonly pattern: string
  readonly trail: Trail
  /** The object that both sides stand in, by its pointer after. */
  readonly holder: string
  /** Further parts of the side on which one item is several; their lists are read as one with the main part's. */
  readonly parts?: { readonly before: readonly Part[]; readonly after: readonly Part[] }
}

/** A part of a split or merged item, or what it holds; the label is that of the part. */
interface Part extends Located {
  readonly label: string
}

class Walk {
  readonly drafts: Draft[] = []
  readonly matches: Match[] = []
  typography = 0
  private order = 0
  private readonly removed: Leftover[] = []
  private readonly added: Leftover[] = []

  value(before: Located | undefined, after: Located | undefined, place: Place): void {
    if (rules().ignored.has(place.pattern)) return
    const [a, b] = [before?.value, after?.value]
    if (isList(a) || isList(b)) {
      const here = [before, ...(place.parts?.before ?? [])].flatMap(itemsOf)
      this.list(here, [after, ...(place.parts?.after ?? [])].flatMap(itemsOf), place)
    } else if (before && after && isObject(a) && isObject(b)) this.object(before, after, place)
    else if (means(a, b, place.pattern)) this.typography += isLiteral(a, b, place.pattern) ? 0 : 1
    else this.note({ class: classOfValue(a, b), field: place.pattern, trail: place.trail }, before, after)
  }

  private object(before: Located, after: Located, { pattern, trail, parts }: Place): void {
    const facets = rules().objects[pattern] ?? []
    for (const facet of facets) this.facet(facet, before, after, { pattern, trail, holder: after.pointer })
    const told = new Set(facets.flatMap((facet) => facet.fields))
    for (const key of keysOf(before.value, after.value)) {
      const [a, b] = [member(before, key), member(after, key)]
      const inner = parts && { before: membersOf(parts.before, key), after: membersOf(parts.after, key) }
      const isText = typeof a?.value === 'string' || typeof b?.value === 'string'
      if (told.has(key) || (parts && isText)) continue // the text of a part is told with the split itself
      this.value(a, b, { pattern: `${pattern}/${key}`, trail, holder: after.pointer, ...(inner && { parts: inner }) })
    }
  }

  private facet(facet: Facet, before: Located, after: Located, { pattern, trail }: Place): void {
    const pairs = facet.fields.map((field) => ({ field, a: member(before, field), b: member(after, field) }))
    if (pairs.every(({ field, a, b }) => means(a?.value, b?.value, `${pattern}/${field}`))) {
      this.typography += pairs.filter(({ field, a, b }) => !isLiteral(a?.value, b?.value, `${pattern}/${field}`)).length
      return
    }
    const changeClass = classOfFacet(facet, before, after, pattern)
    if (!changeClass) return
    const [first = ''] = facet.fields
    const single = facet.fields.length === 1
    const side = (object: Located): DraftSide | undefined => {
      const text = textOf(member(object, facet.shows ?? first)?.value)
      if (!single) return { pointer: object.pointer, value: pick(object, facet.fields), text }
      const only = member(object, first)
      return only && { ...only, text }
    }
    const field = single ? `${pattern}/${first}` : pattern
    this.push({ class: changeClass, field, before: side(before), after: side(after), trail, says: facet.says })
  }

  private list(before: readonly Located[], after: readonly Located[], place: Place): void {
    const { pattern, trail, holder } = place
    const rule = rules().lists[pattern] ?? unknownList
    const { pairs, removed, added, splits, merges } = align(before, after, rule, `${pattern}/*`)
    const at = (side: readonly Located[], indices: readonly number[] = []) =>
      indices.flatMap((index) => side[index] ?? [])
    const [split, merge] = [splits, merges].map((list) => new Map(list.map((one) => [one.whole, one.parts])))
    for (const pair of pairs) {
      const [a, b] = [before[pair.before], after[pair.after]]
      if (!a || !b) continue
      const labelled = (item: Located): Part => ({ ...item, label: labelOf(item, rule) })
      const parts = {
        before: at(before, merge?.get(pair.after)).map(labelled),
        after: at(after, split?.get(pair.before)).map(labelled),
      }
      const several = parts.before.length + parts.after.length > 0
      const path = [...trail, labelOf(b, rule)]
      this.pair(pair, a, b, { pattern: `${pattern}/*`, trail: path, holder, ...(several && { parts }) }, rule)
    }
    const parts = [...(place.parts?.before ?? []), ...(place.parts?.after ?? [])]
    const left = (item: Located): Leftover => {
      const part = parts.find(({ pointer }) => item.pointer.startsWith(`${pointer}/`))
      const path = part ? [...trail.slice(0, -1), part.label] : trail
      return { item, rule, pattern, trail: path, holder, order: this.order++ }
    }
    for (const item of at(before, removed)) this.removed.push(left(item))
    for (const item of at(after, added)) this.added.push(left(item))
  }

  private pair(pair: Pair, before: Located, after: Located, place: Place, rule: ListRule): void {
    const { pattern: field, trail, parts } = place
    if (pair.moved) this.note({ class: 'moved', field, trail }, before, after)
    if (pair.by === 'same') {
      this.typography += isLiteral(before.value, after.value, field) ? 0 : 1
      return
    }
    this.match(before, after, pair.by, pair.score)
    if (parts) this.parted(before, after, place, parts)
    if (isObject(before.value) && isObject(after.value)) this.object(before, after, place)
    else if (!parts && !means(before.value, after.value, field)) {
      this.note({ class: classOfReworded(before.value, after.value, rule), field, trail }, before, after)
    }
  }

  private parted(
    before: Located,
    after: Located,
    place: Place,
    { before: from, after: to }: Required<Place>['parts'],
  ): void {
    const { pattern: field, trail } = place
    const whole = (side: Located, parts: readonly Part[]) => ({
      pointer: side.pointer,
      value: parts.length === 0 ? side.value : [side, ...parts].map((part) => part.value),
    })
    const several = (side: Located, parts: readonly Part[]) => [side, ...parts].map((part) => part.pointer)
    const sides = { before: whole(before, from), after: whole(after, to) }
    if (to.length > 0) this.push({ class: 'split', field, trail, ...sides, parts: several(after, to) })
    if (from.length > 0) this.push({ class: 'merged', field, trail, ...sides, parts: several(before, from) })
  }

  /** What found no partner in its list: exchanged between lists, or gone and come. */
  leftovers(before: JsonObject, after: JsonObject): void {
    const whole = (side: readonly Leftover[]) => [...side, ...side.flatMap(withinItem)]
    const { pairs, removed, added } = exchange(whole(this.removed), whole(this.added), before, after)
    for (const { from, to, score } of pairs) {
      const place = { pattern: `${to.pattern}/*`, trail: [...to.trail, labelOf(to.item, to.rule)], holder: to.holder }
      const order = Math.min(from.order, to.order)
      const changeClass = to.rule.pool?.exchanged ?? 'moved'
      this.note({ class: changeClass, field: place.pattern, trail: place.trail, order }, from.item, to.item)
      this.match(from.item, to.item, 'similarity', score)
      if (isObject(from.item.value)) this.value(from.item, to.item, place)
    }
    for (const { item, rule, pattern, trail, holder, order } of removed) {
      const path = [...trail, labelOf(item, rule)]
      this.note(
        { class: classOfRemoved(item, rule, pattern), field: `${pattern}/*`, trail: path, holder, order },
        item,
        undefined,
      )
    }
    for (const { item, rule, pattern, trail, holder, order } of added) {
      const path = [...trail, labelOf(item, rule)]
      this.note(
        { class: classOfAdded(item, rule, pattern), field: `${pattern}/*`, trail: path, holder, order },
        undefined,
        item,
      )
    }
  }

  private match(before: Located, after: Located, by: string, score: number): void {
    this.matches.push({ pointer_before: before.pointer, pointer_after: after.pointer, by, score: Math.min(1, score) })
  }

  private note(
    draft: Omit<Draft, 'order' | 'before' | 'after'> & { order?: number },
    before: Located | undefined,
    after: Located | undefined,
  ): void {
    const side = (located: Located | undefined) => located && { ...located, text: textOf(located.value) }
    this.push({ ...draft, before: side(before), after: side(after) })
  }

  private push(draft: Omit<Draft, 'order'> & { order?: number }): void {
    this.drafts.push({ ...draft, order: draft.order ?? this.order++ })
  }
}

const keysOf = (a: Json, b: Json): string[] => [
  ...new Set([a, b].flatMap((value) => (isObject(value) ? Object.keys(value) : []))),
]

const membersOf = (parts: readonly Part[], key: string): Part[] =>
  parts.flatMap((part) => {
    const found = member(part, key)
    return found ? [{ ...found, label: part.label }] : []
  })

const pick = (object: Located, fields: readonly string[]): Json =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const found = member(object, field)
      return found ? [[field, found.value]] : []
    }),
  )

const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** The words by which people know an item. */
const labelOf = (item: Located, rule: ListRule): string => {
  if (!isObject(item.value)) return wordsIn(item.value)
  const label = rule.label.map((field) => member(item, field)).find((found) => found !== undefined)
  return wordsIn(label?.value)
}
