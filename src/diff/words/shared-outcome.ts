/** One outcome that was written for several promises: of which of them it is true nobody can tell. */
import type { DocumentJson } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { isList, itemsOf, member, type Json, type Located } from '../json.ts'
import { rules } from '../rules.ts'
import type { Held } from './held.ts'

/** Changes that say how a promise ended. */
const ENDED: ReadonlySet<string> = new Set(['verdict_changed', 'evaluated', 'evaluation_withdrawn'])

/**
 * Where an outcome stands that several promises of one side share while the other side tells the promises apart: what became of
 * each of them may be the same on both sides.
 */
export const sharedOutcome = (draft: Draft, before: DocumentJson, after: DocumentJson): Held | undefined => {
  const { class: name, field, before: was, after: is } = draft
  const shows = rules().objects[field]?.find(({ outcome }) => outcome)?.shows
  if (!ENDED.has(name) || shows === undefined || !was || !is) return undefined
  const [own, others] = [outcomesIn(before, was.pointer, shows), outcomesIn(after, is.pointer, shows)]
  if (own.isShared === others.isShared || own.told === 0 || others.told === 0) return undefined
  return own.isShared
    ? { side: 'before', pointer: `${was.pointer}/${shows}` }
    : { side: 'after', pointer: `${is.pointer}/${shows}` }
}

interface Outcomes {
  /** That of the promise is the very words of another's. */
  readonly isShared: boolean
  /** How many promises of the list have one. */
  readonly told: number
}

/** The outcomes in the list in which a promise stands. */
const outcomesIn = ({ content, provenance }: DocumentJson, pointer: string, shows: string): Outcomes => {
  const list = pointer.slice(0, pointer.lastIndexOf('/'))
  const told = itemsOf(at({ value: { ...content }, pointer: '/content' }, list))
    .map((item) => item.pointer)
    .filter((item) => provenance[`${item}/${shows}`])
  const placeOf = (item: string): string => JSON.stringify(provenance[`${item}/${shows}`])
  const own = placeOf(pointer)
  return { isShared: told.some((item) => item !== pointer && placeOf(item) === own), told: told.length }
}

const at = (root: Located, pointer: string): Located | undefined =>
  pointer
    .split('/')
    .slice(2)
    .reduce<Located | undefined>((place, key) => place && step(place, key), root)

const step = (place: Located, key: string): Located | undefined => {
  const value: Json | undefined = isList(place.value) ? place.value[Number(key)] : undefined
  return isList(place.value)
    ? value !== undefined
      ? { value, pointer: `${place.pointer}/${key}` }
      : undefined
    : member(place, key)
}
