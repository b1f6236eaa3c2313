/** What stands within another entry: rows that ran together into one cell are still there, and nobody is accused. */
import type { DocumentJson } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { isList, isObject, itemsOf, member, wordsIn, type Located } from '../json.ts'
import { rules } from '../rules.ts'
import type { Found, Match } from '../schema.ts'
import { isSlight, namingStems, tellingStems } from './word-search.ts'

/** An entry of one side. */
export interface Held {
  readonly side: 'before' | 'after'
  readonly pointer: string
}

/** Changes that speak of somebody's judgement or promise. */
const TOLD: ReadonlySet<string> = new Set([
  'verdict_changed',
  'evaluated',
  'evaluation_withdrawn',
  'deadline_moved',
  'frequency_changed',
])
/** Those of which one side may say nothing. */
const UNSAID: ReadonlySet<string> = new Set(['evaluated', 'evaluation_withdrawn'])

/** One entry that holds what several of the other side say. */
interface Joined {
  readonly side: Held['side']
  readonly pointer: string
  readonly parts: readonly string[]
}

/** Finds the entry of the other side that holds the words of an item, or of a value, that seems to be gone, new or changed. */
export class Holders {
  private readonly before: Entries
  private readonly after: Entries
  private readonly partners: Readonly<Record<Held['side'], ReadonlyMap<string, readonly string[]>>>
  private readonly joined: Joined[]
  private readonly held = new Map<Draft, Held>()

  constructor(before: DocumentJson, after: DocumentJson, matches: readonly Match[], drafts: readonly Draft[]) {
    this.before = new Entries(before)
    this.after = new Entries(after)
    this.partners = {
      before: pairsOf(matches.map((one) => [one.pointer_after, one.pointer_before])),
      after: pairsOf(matches.map((one) => [one.pointer_before, one.pointer_after])),
    }
    this.joined = drafts.flatMap(({ class: how, parts = [], before: from, after: to }): Joined[] => {
      if (how === 'merged') return to ? [{ side: 'after', pointer: to.pointer, parts }] : []
      return how === 'split' && from ? [{ side: 'before', pointer: from.pointer, parts }] : []
    })
    for (const draft of drafts) if (!draft.before || !draft.after) this.note(draft, this.ofItem(draft))
    for (const draft of drafts) if (!this.held.has(draft)) this.note(draft, this.ofTaker(draft))
    for (const draft of drafts) if (draft.before && draft.after) this.note(draft, this.ofValue(draft))
  }

  of(draft: Draft): Held | undefined {
    return this.held.get(draft)
  }

  /** Whether words stand in another field of the same item: a name that took in the sentence below it. */
  isOfPartner({ before: was, after: is }: Draft, { side, pointer = '' }: Found): boolean {
    const own = was ?? is
    if (!own || isObject(own.value)) return false
    const item = own.pointer.slice(0, own.pointer.lastIndexOf('/'))
    return (this.partners[side].get(item) ?? []).some((one) => pointer.startsWith(`${one}/`))
  }

  private note(draft: Draft, held: Held | undefined): void {
    if (held) this.held.set(draft, held)
  }

  /** An item stands within another where more names of the other side hold its name than names beside it on its own side do. */
  private ofItem({ before: was, after: is, field, holder, trail }: Draft): Held | undefined {
    const own = was ?? is
    const label = rules().lists[field.replace(/\/\*$/, '')]?.label
    const stems = namingStems(trail.at(-1) ?? '')
    if (!own || !label || holder === undefined || !field.startsWith('/content/')) return undefined
    const shown = label.find((one) => isObject(own.value) && own.value[one] !== undefined)
    const pattern = shown === undefined ? field : `${field}/${shown}`
    const [owner, pairs] = [ownerOf(own.pointer), this.partners.before.get(holder) ?? []]
    const [here, there] = was ? [this.before, this.after] : [this.after, this.before]
    const side = was ? 'after' : 'before'
    const owners = new Set([owner, ...(was ? pairs : [holder])])
    const beside = [...owners].flatMap((one) => here.holding(stems, pattern, one))
    const left = beside.filter(({ pointer }) => !`${pointer}/`.startsWith(`${own.pointer}/`))
    const places = (was ? [holder] : pairs.length > 0 ? pairs : [owner]).flatMap((one) =>
      there.holding(stems, pattern, one),
    )
    const isMore = timesOf(places) > timesOf(left)
    const place = isMore
      ? (places.find(({ text }) => !left.some((one) => one.text === text)) ?? places[0])
      : there.holding(stems, pattern).find((one) => this.tookIn(stems, one, side, shown))
    if (!place) return undefined
    const item = itemAt(place.pointer, shown)
    const partners = this.partners[side === 'after' ? 'before' : 'after'].get(item) ?? []
    this.joined.push({ side, pointer: item, parts: [own.pointer, ...partners] })
    return { side, pointer: place.pointer }
  }

  /** An item of one side alone that holds the words of one that seems to be gone: it is that one. */
  private ofTaker({ before: was, after: is, field }: Draft): Held | undefined {
    const own = was ?? is
    const label = rules().lists[field.replace(/\/\*$/, '')]?.label
    if ((was && is) || !own || !label) return undefined
    const [taken] =
      this.joined.find((one) => one.side === (was ? 'before' : 'after') && one.pointer === own.pointer)?.parts ?? []
    const [from, side] = was ? [this.after, 'after' as const] : [this.before, 'before' as const]
    const named = label.flatMap((one) => (taken === undefined ? [] : from.below(taken, `${taken}/${one}`)))[0]
    return named && { side, pointer: named.pointer }
  }

  /** Whether an entry says all that its partner says, and the words besides: a cell that took in those of another. */
  private tookIn(
    stems: readonly string[],
    { pointer, text, times }: Holding,
    side: Held['side'],
    shown: string | undefined,
  ): boolean {
    const [other, from] = side === 'after' ? (['before', this.before] as const) : (['after', this.after] as const)
    return (this.partners[other].get(itemAt(pointer, shown)) ?? []).some((partner) => {
      const own = from.below(partner, shown === undefined ? partner : `${partner}/${shown}`).flatMap(stemsOf)
      return timesIn(own, stems) < times && timesIn(tellingStems(text), own) > 0
    })
  }

  /** Where entries ran together, all words of what is said are theirs: nobody judged or promised otherwise. */
  private ofValue({ class: name, before: was, after: is, field }: Draft): Held | undefined {
    const shown = TOLD.has(name) ? shownFor(field) : undefined
    if (shown === undefined || !was || !is) return undefined
    for (const { side, pointer, parts } of this.joined) {
      const [whole, part, from] = side === 'after' ? [is, was, this.before] : [was, is, this.after]
      if (!`${whole.pointer}/`.startsWith(`${pointer}/`)) continue
      const known = new Set(parts.flatMap((one) => from.below(one, shown)).flatMap(stemsOf))
      const [said, own] = [tellingStems(whole.text ?? ''), tellingStems(part.text ?? '')]
      const isSaid = own.length > 0 ? timesIn(said, own) > 0 : UNSAID.has(name)
      if (isSaid && said.every((word) => known.has(word))) return { side, pointer: pointerAt(shown, whole.pointer) }
    }
    return undefined
  }
}

const pairsOf = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const all = new Map<string, string[]>()
  for (const [from, to] of pairs) {
    const known = all.get(from)
    if (known) known.push(to)
    else all.set(from, [to])
  }
  return all
}

/** The pointer of the item that a text names. */
const itemAt = (pointer: string, shown: string | undefined): string =>
  shown === undefined ? pointer : pointer.slice(0, -shown.length - 1)

/** A value that holds words, so many times. */
interface Holding {
  readonly pointer: string
  readonly text: string
  readonly times: number
}

const timesOf = (all: readonly Holding[]): number => all.reduce((sum, { times }) => sum + times, 0)

interface Entry {
  readonly pointer: string
  readonly owner: string
  readonly text: string
  readonly stems: readonly string[]
}

/** The values of one document by their patterns, and by the words that they hold. */
class Entries {
  private readonly content: Located
  private readonly byPattern = new Map<string, ReadonlyMap<string, Entry[]>>()

  constructor({ content }: DocumentJson) {
    this.content = { value: { ...content }, pointer: '/content' }
  }

  /** The values of a pattern that hold all the words, in lists of one object where it is given. */
  holding(stems: readonly string[], pattern: string, holder?: string): Holding[] {
    const index = this.indexOf(pattern)
    const [rarest = []] = [...new Set(stems)].map((stem) => index.get(stem) ?? []).sort((a, b) => a.length - b.length)
    return rarest
      .filter(({ owner }) => holder === undefined || owner === holder)
      .map(({ pointer, text, stems: own }) => ({ pointer, text, times: timesIn(own, stems) }))
      .filter(({ times }) => times > 0)
  }

  /** The values of a pattern in the item at a pointer. */
  below(pointer: string, pattern: string): Located[] {
    return this.at(pointerAt(pattern, pointer).split('/'))
  }

  private indexOf(pattern: string): ReadonlyMap<string, readonly Entry[]> {
    const known = this.byPattern.get(pattern)
    if (known) return known
    const index = new Map<string, Entry[]>()
    for (const { pointer, value } of this.at(pattern.split('/'))) {
      const text = wordsIn(value)
      const entry = { pointer, owner: ownerOf(pointer), text, stems: tellingStems(text) }
      for (const stem of new Set(entry.stems)) {
        const entries = index.get(stem)
        if (entries) entries.push(entry)
        else index.set(stem, [entry])
      }
    }
    this.byPattern.set(pattern, index)
    return index
  }

  private at(keys: readonly string[]): Located[] {
    let places: Located[] = [this.content]
    for (const key of keys.slice(2)) places = places.flatMap((place) => step(place, key))
    return places
  }
}

const step = (place: Located, key: string): Located[] => {
  if (key === '*') return itemsOf(place)
  if (!isList(place.value)) return [member(place, key) ?? []].flat()
  const value = place.value[Number(key)]
  return value === undefined ? [] : [{ value, pointer: `${place.pointer}/${key}` }]
}

/** The object that holds the list of an item, by the pointer of the item or of the text that names it. */
const ownerOf = (pointer: string): string => pointer.replace(/\/[^/]*\/\d+(?:\/\D[^/]*)?$/, '')

/** The pattern of the text that a reader is shown for a change of a field. */
const shownFor = (field: string): string | undefined => {
  const [holder, name] = [field.slice(0, field.lastIndexOf('/')), field.slice(field.lastIndexOf('/') + 1)]
  const several = rules().objects[field]?.find(({ outcome }) => outcome)?.shows
  const single = rules().objects[holder]?.find(({ fields }) => fields.length === 1 && fields[0] === name)?.shows
  if (several !== undefined) return `${field}/${several}`
  return single === undefined ? undefined : `${holder}/${single}`
}

/** The pointer of a pattern whose places are those of another pointer. */
const pointerAt = (pattern: string, pointer: string): string => {
  const places = pointer.split('/')
  return pattern
    .split('/')
    .map((key, i) => (key === '*' ? (places[i] ?? key) : key))
    .join('/')
}

const stemsOf = ({ value }: Located): string[] => tellingStems(wordsIn(value))

/** How often words stand in others as they are; many words once where all of them do in their order. */
const timesIn = (words: readonly string[], stems: readonly string[]): number => {
  if (stems.length === 0) return 0
  const times = words.filter((_, at) => stems.every((stem, i) => words[at + i] === stem)).length
  if (times > 0 || isSlight(stems)) return times
  let next = 0
  for (const word of words) if (word === stems[next]) next++
  return next === stems.length ? 1 : 0
}
