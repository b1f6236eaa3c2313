import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Json as JsonValue } from '../../src/diff/json.ts'
import { toPatch } from '../../src/diff/patch.ts'
import { applied } from './apply.ts'

const Json: z.ZodType<JsonValue> = z.json()

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
        expect(applied(a, toPatch(a, b))).toEqual(b)
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
        expect(applied(a, toPatch(a, b))).toEqual(b)
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
