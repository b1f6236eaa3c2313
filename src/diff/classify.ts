/** What a change is called. */
import { stems, withoutMeasures, withoutNumber } from './words/fold.ts'
import { means } from './match/fingerprint.ts'
import { isAbsent, itemsOf, member, wordsIn } from './json.ts'
import type { Json, Located } from './json.ts'
import type { Facet, ListRule } from '../kinds/change.ts'
import { rules } from './rules.ts'
import type { ChangeClass } from './schema.ts'
import { textSimilarity, threshold } from './match/similarity.ts'

/** Whether an item is a promise of which nobody has said how it ended. */
export const isOpen = (item: Located, rule: ListRule, pattern: string): boolean => {
  const { promise } = rule
  if (!promise) return false
  if (promise.through !== undefined) {
    const list = `${pattern}/*/${promise.through}`
    const inner = rules().lists[list]
    const promises = itemsOf(member(item, promise.through))
    return promises.length === 0 || (inner !== undefined && promises.some((one) => isOpen(one, inner, list)))
  }
  return promise.outcome === undefined || isPending(member(item, promise.outcome)?.value, promise.pending ?? [])
}

const isPending = (value: Json | undefined, pending: readonly string[]): boolean =>
  isAbsent(value) || pending.includes(wordsIn(value))

/** An item of a list that went: a promise dropped, unless its end was told. */
export const classOfRemoved = (item: Located, rule: ListRule, pattern: string): ChangeClass =>
  isOpen(item, rule, pattern) ? 'commitment_dropped' : rule.removed

/** An item of a list that came. */
export const classOfAdded = (item: Located, rule: ListRule, pattern: string): ChangeClass =>
  isOpen(item, rule, pattern) ? rule.added : (rule.promise?.settled ?? rule.added)

/** An item that is a text and reads otherwise. */
export const classOfReworded = (before: Json | undefined, after: Json | undefined, rule: ListRule): ChangeClass => {
  const slight = new Set(stems(rule.slight ?? ''))
  const [a, b] = [before, after].map((value) => stems(wordsIn(value)).filter((word) => !slight.has(word)))
  const isSame = slight.size > 0 && a?.join(' ') === b?.join(' ')
  return isSame ? 'reworded' : (rule.reworded ?? classOfValue(before, after))
}

/** The class of a facet in which two objects differ; none when its text only repeats a change of other fields. */
export const classOfFacet = (
  facet: Facet,
  before: Located,
  after: Located,
  pattern: string,
): ChangeClass | undefined => {
  const value = (side: Located, field: string) => member(side, field)?.value
  const [field = ''] = facet.fields
  const texts = [value(before, field), value(after, field)]
  if (facet.outcome) return classOfOutcome(facet, facet.outcome, before, after, pattern)
  if (facet.repeats?.some((other) => !means(value(before, other), value(after, other), `${pattern}/${other}`))) {
    const [a, b] = texts.map((text) => withoutMeasures(wordsIn(text)))
    if (a === b) return undefined
  }
  if (facet.numbered && isRenumbering(texts[0], texts[1])) return 'renumbered'
  if (facet.class === 'deadline_moved' && isSameDeadline(texts[0], texts[1])) return 'reworded'
  return facet.class
}

const classOfOutcome = (
  facet: Facet,
  { field, pending }: NonNullable<Facet['outcome']>,
  before: Located,
  after: Located,
  pattern: string,
): ChangeClass => {
  const value = (side: Located, name: string) => member(side, name)?.value
  const [was, is] = [value(before, field), value(after, field)]
  const same = (name: string) => means(value(before, name), value(after, name), `${pattern}/${name}`)
  const others = facet.fields.filter((name) => name !== field)
  if (was === is) return facet.class
  if (isPending(was, pending)) {
    if (!isPending(is, pending)) return 'evaluated'
    return others.length > 0 && !others.every(same) ? facet.class : 'changed'
  }
  const withdrawn = isPending(is, pending) && facet.shows !== undefined && isAbsent(value(after, facet.shows))
  return withdrawn ? 'evaluation_withdrawn' : 'verdict_changed'
}

/** *31. 12. 2024* and *do 31. 12. 2024* are one term. */
const isSameDeadline = (before: Json | undefined, after: Json | undefined): boolean =>
  typeof before === 'string' && typeof after === 'string' && (before === `../${after}` || after === `../${before}`)

const isRenumbering = (before: Json | undefined, after: Json | undefined): boolean =>
  typeof before === 'string' && typeof after === 'string' && withoutNumber(before) === withoutNumber(after)

/** A field of its own, of which no rule says more. */
export const classOfValue = (before: Json | undefined, after: Json | undefined): ChangeClass => {
  if (isAbsent(before)) return 'added'
  if (isAbsent(after)) return 'removed'
  const texts = typeof before === 'string' && typeof after === 'string'
  return texts && textSimilarity(before, after) >= threshold ? 'reworded' : 'changed'
}
