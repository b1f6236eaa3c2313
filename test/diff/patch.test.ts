import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isList, isObject } from '../../src/diff/json.ts'
import type { Json as JsonValue } from '../../src/diff/json.ts'
import { toPatch } from '../../src/diff/patch.ts'
import type { PatchOperation } from '../../src/diff/patch.ts'

const Json: z.ZodType<JsonValue> = z.json()

/** RFC 6902 for add, remove and replace. */
const apply = (value: JsonValue, patch: readonly PatchOperation[]): JsonValue => patch.reduce(applyOne, value)

const applyOne = (value: JsonValue, operation: PatchOperation): JsonValue => {
  const path = operation.path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return at(value, path, operation)
}

const at = (value: JsonValue, [key, ...rest]: readonly string[], operation: PatchOperation): JsonValue => {
  if (key === undefined) {
    if (operation.op === 'replace') return operation.value
    throw new Error(`cannot ${operation.op} the whole`)
  }
  if (isList(value)) {
    const index = Number(key)
    if (index > value.length || (index === value.length && operation.op !== 'add')) throw new Error(`no item ${key}`)
    if (rest.length > 0) return value.map((item, i) => (i === index ? at(item, rest, operation) : item))
    return operation.op === 'remove'
      ? value.toSpliced(index, 1)
      : value.toSpliced(index, operation.op === 'add' ? 0 : 1, operation.value)
  }
  if (!isObject(value)) throw new Error(`nothing under ${key}`)
  const inner = Object.hasOwn(value, key) ? value[key] : undefined
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  if (rest.length > 0 && inner !== undefined) return { ...value, [key]: at(inner, rest, operation) }
  if ((inner === undefined) !== (operation.op === 'add')) throw new Error(`member ${key} for ${operation.op}`)
  return operation.op === 'remove' ? others : { ...value, [key]: operation.value }
}

const json = fc.json({ maxDepth: 4 }).map((text): JsonValue => Json.parse(JSON.parse(text)))

describe('a patch', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['an item in front', ['b', 'c'], ['a', 'b', 'c'], ['add /0']],
    ['an item gone', ['a', 'b', 'c'], ['a', 'c'], ['remove /1']],
    ['a value inside an item', [{ a: 1, b: 2 }], [{ a: 1, b: 3 }], ['replace /0/b']],
    ['names with signs of the pointer', { 'a/b': 1 }, { 'a~b': 1 }, ['remove /a~1b', 'add /a~0b']],
  ])('says %s', (_, before, after, operations) => {
    expect(toPatch(before, after).map(({ op, path }) => `${op} ${path}`)).toEqual(operations)
  })

  it('takes any value to any other', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(apply(a, toPatch(a, b))).toEqual(b)
      }),
      { numRuns: 500 },
    )
  })

  it('takes a list to a list with shared items', () => {
    const items = fc.array(fc.oneof(fc.constantFrom<JsonValue>('a', 'b', 'c', { k: 1 }, { k: 2 }), json), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(items, items, (a, b) => {
        expect(apply(a, toPatch(a, b))).toEqual(b)
      }),
      { numRuns: 500 },
    )
  })

  it('is empty between a value and itself', () => {
    fc.assert(
      fc.property(json, (a) => {
        expect(toPatch(a, structuredClone(a))).toEqual([])
      }),
    )
  })
})
