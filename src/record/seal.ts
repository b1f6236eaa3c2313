/** Seals a draft: its leaves become values, their spans become provenance. */
import type { Reading } from '../czech/reading.ts'
import { fieldAt } from '../kinds/declared.ts'
import { Proven } from '../kinds/draft.ts'
import { Passage, type Span } from '../text/passage.ts'

type Json = string | number | boolean | Json[] | { [key: string]: Json }

export interface Sealed {
  readonly content: Json
  /** JSON Pointer to the spans of the value. */
  readonly provenance: Record<string, Span[]>
  /** Values that are dates, each with its words. */
  readonly dates: readonly Reading<string>[]
}

/** Walks a draft of a kind from the pointer on. Absent values and objects without values leave no trace; empty lists stay. */
export const seal = (draft: unknown, kind: string, pointer = '/content'): Sealed => {
  const isDate = (at: string): boolean => fieldAt(kind, at)?.is === 'edtf'
  const provenance: Record<string, Span[]> = {}
  const dates: Reading<string>[] = []
  const walk = (node: unknown, at: string): Json | undefined => {
    if (node instanceof Passage) return leaf(node.text, [node], at)
    if (isProven(node)) {
      const [passage, ...more] = node.from
      if (passage && more.length === 0 && typeof node.value === 'string' && isDate(at))
        dates.push({ value: node.value, passage })
      return leaf(node.value, node.from, at)
    }
    if (Array.isArray(node)) {
      const items: Json[] = []
      for (const item of node) {
        const value = walk(item, `${at}/${items.length}`)
        if (value !== undefined) items.push(value)
      }
      return items
    }
    if (typeof node !== 'object' || node === null) return undefined
    const entries = Object.entries(node).flatMap(([key, child]): [string, Json][] => {
      const value = walk(child, `${at}/${key}`)
      return value === undefined ? [] : [[key, value]]
    })
    return entries.length > 0 || at === pointer ? Object.fromEntries(entries) : undefined
  }
  const leaf = (value: string | number | boolean, from: readonly Passage[], at: string): Json | undefined => {
    if (value === '') return undefined
    provenance[at] = merge(from.flatMap((passage) => passage.spans))
    return value
  }
  return { content: walk(draft, pointer) ?? {}, provenance, dates }
}

const isProven = (node: unknown): node is Proven<string | number | boolean> => node instanceof Proven

/** Spans in order; those that touch or overlap are one. */
export const merge = (spans: readonly Span[]): Span[] => {
  const merged: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
