/** Seals a draft: its leaves become values, their spans become provenance, its members stand as the kind declares them. */
import type { Reading } from '../czech/reading.ts'
import { fieldAt, kindNamed } from '../kinds/declared.ts'
import { Proven } from '../kinds/draft.ts'
import type { Field, Fields } from '../kinds/field.ts'
import { Passage, type Span } from '../text/passage.ts'

type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** A value and the words that it was read from. */
export interface SealedValue {
  readonly pointer: string
  readonly field: Field | undefined
  readonly spans: [number, number][]
}

export interface Sealed {
  readonly content: { [key: string]: Json }
  /** In the order of the draft. */
  readonly values: readonly SealedValue[]
  /** Values that are dates, each with its words. */
  readonly dates: readonly Reading<string>[]
}

/** Walks a draft of a kind from the pointer on. Absent values and objects without values leave no trace; empty lists stay. */
export const seal = (draft: unknown, kind: string, pointer = '/content'): Sealed => {
  const values: SealedValue[] = []
  const dates: Reading<string>[] = []
  const walk = (node: unknown, at: string, field: Field | undefined, fields: Fields | undefined): Json | undefined => {
    if (node instanceof Passage) return leaf(node.text, [node], at, field)
    if (isProven(node)) {
      const [passage, ...more] = node.from
      if (passage && more.length === 0 && typeof node.value === 'string' && field?.is === 'edtf')
        dates.push({ value: node.value, passage })
      return leaf(node.value, node.from, at, field)
    }
    if (Array.isArray(node)) {
      const of = field?.is === 'list' ? field.of : undefined
      const items: Json[] = []
      for (const item of node) {
        const value = walk(item, `${at}/${items.length}`, of, membersOf(of))
        if (value !== undefined) items.push(value)
      }
      return items
    }
    if (typeof node !== 'object' || node === null) return undefined
    const members = new Map<string, Json>()
    for (const [key, child] of Object.entries(node)) {
      const own = fields && Object.hasOwn(fields, key) ? fields[key] : undefined
      const value = walk(child, `${at}/${key}`, own, membersOf(own))
      if (value !== undefined) members.set(key, value)
    }
    return members.size > 0 || at === pointer ? inOrder(members, fields) : undefined
  }
  const leaf = (
    value: string | number | boolean,
    from: readonly Passage[],
    at: string,
    field: Field | undefined,
  ): Json | undefined => {
    if (value === '') return undefined
    const [only, ...more] = from
    values.push({
      pointer: at,
      field,
      spans: merge(only && more.length === 0 ? only.spans : from.flatMap((passage) => passage.spans)),
    })
    return value
  }
  const field = fieldAt(kind, pointer)
  const fields = pointer === '/content' ? kindNamed(kind)?.fields : membersOf(field)
  const content = walk(draft, pointer, field, fields)
  return { content: typeof content === 'object' && !Array.isArray(content) ? content : {}, values, dates }
}

/** JSON Pointer to the spans of the value. */
export const provenanceOf = ({ values }: Sealed): Record<string, [number, number][]> =>
  Object.fromEntries(values.map(({ pointer, spans }) => [pointer, spans]))

const membersOf = (field: Field | undefined): Fields | undefined => (field?.is === 'group' ? field.fields : undefined)

/** The declared members as they are declared, then others, of which the kind's schema knows none. */
const inOrder = (members: Map<string, Json>, fields: Fields | undefined): Json => {
  const ordered: Record<string, Json> = {}
  for (const key in fields) {
    const value = members.get(key)
    if (value === undefined) continue
    ordered[key] = value
    members.delete(key)
  }
  for (const [key, value] of members) ordered[key] = value
  return ordered
}

const isProven = (node: unknown): node is Proven<string | number | boolean> => node instanceof Proven

/** Spans in order; those that touch or overlap are one. */
export const merge = (spans: readonly Span[]): [number, number][] => {
  const merged: [number, number][] = []
  const sorted = spans.length > 1 ? [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]) : spans
  for (const [start, end] of sorted) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
