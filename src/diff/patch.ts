/**
 * A JSON Patch (RFC 6902) that takes one document to another exactly, typography included. It knows nothing of meaning:
 * lists are aligned by equal items, so that it stays linear, and it uses `add`, `remove` and `replace` only.
 */
import { z } from 'zod'
import { isList, isObject, token } from './json.ts'
import type { Json, JsonObject } from './json.ts'
import { longestIncreasing } from './order.ts'

const Value: z.ZodType<Json> = z.json()
export const PatchOperation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: z.string(), value: Value }),
  z.strictObject({ op: z.literal('remove'), path: z.string() }),
  z.strictObject({ op: z.literal('replace'), path: z.string(), value: Value }),
])
export type PatchOperation = z.infer<typeof PatchOperation>

/** The operations, in the order in which they are to be applied. */
export const toPatch = (before: Json, after: Json, path = ''): PatchOperation[] => {
  if (isObject(before) && isObject(after)) return objectPatch(before, after, path)
  if (isList(before) && isList(after)) return listPatch(before, after, path)
  return before === after ? [] : [{ op: 'replace', path, value: after }]
}

const objectPatch = (before: JsonObject, after: JsonObject, path: string): PatchOperation[] => {
  const was = (key: string) => (Object.hasOwn(before, key) ? before[key] : undefined)
  const is = (key: string) => (Object.hasOwn(after, key) ? after[key] : undefined)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): PatchOperation[] => {
    const [a, b] = [was(key), is(key)]
    const at = `${path}/${token(key)}`
    if (b === undefined) return a === undefined ? [] : [{ op: 'remove', path: at }]
    return a === undefined ? [{ op: 'add', path: at, value: b }] : toPatch(a, b, at)
  })
}

const listPatch = (before: readonly Json[], after: readonly Json[], path: string): PatchOperation[] => {
  const partner = partners(before, after)
  const kept = new Set(partner.values())
  const operations: PatchOperation[] = []
  for (let i = before.length - 1; i >= 0; i--) {
    if (!partner.has(i)) operations.push({ op: 'remove', path: `${path}/${i}` })
  }
  after.forEach((value, i) => {
    if (!kept.has(i)) operations.push({ op: 'add', path: `${path}/${i}`, value })
  })
  for (const [i, j] of partner)
    for (const one of toPatch(before[i] ?? null, after[j] ?? null, `${path}/${j}`)) operations.push(one)
  return operations
}

/** Which item becomes which, in rising order: equal ones that kept their order, and what stands alike between them. */
const partners = (before: readonly Json[], after: readonly Json[]): Map<number, number> => {
  const places = new Map<string, number[]>()
  after.forEach((value, i) => {
    const key = JSON.stringify(value)
    const known = places.get(key)
    if (known) known.push(i)
    else places.set(key, [i])
  })
  const equal = before.flatMap((value, i) => {
    const place = places.get(JSON.stringify(value))?.shift()
    return place === undefined ? [] : [{ i, j: place }]
  })
  const anchors = longestIncreasing(equal.map(({ j }) => j)).flatMap((at) => equal[at] ?? [])
  const result = new Map<number, number>()
  let [i, j] = [0, 0]
  for (const anchor of [...anchors, { i: before.length, j: after.length }]) {
    for (; i < anchor.i && j < anchor.j; i++, j++) result.set(i, j)
    if (anchor.i < before.length) result.set(anchor.i, anchor.j)
    ;[i, j] = [anchor.i + 1, anchor.j + 1]
  }
  return result
}
