import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import type { DiffResult } from '../../src/diff/schema.ts'
import { DocumentJson } from '../../src/record/schema.ts'
import { edits, generated, plant, random } from './planted.ts'
import type { Edit, Planted } from './planted.ts'

/** Changes as comparable lines: class and where, before and after. */
const found = (result: DiffResult): string[] =>
  result.changes
    .map((change) => `${change.class} ${change.pointer_before ?? '-'} ${change.pointer_after ?? '-'}`)
    .sort()

const wanted = (expected: readonly Planted[]): string[] =>
  expected
    .map(({ class: name, before, after, below }) => {
      const at = (index: number | undefined, path: string) =>
        index === undefined ? '-' : `/content/activities/${index}${path}`
      if (name === 'responsibility_changed') {
        return `${name} ${at(before, '/asz_responsibilities/0')} ${at(after, '/territorial_unit_responsibilities/1')}`
      }
      return `${name} ${name === 'added' ? '-' : at(before, below)} ${at(after, below)}`
    })
    .sort()

const someEdits = (most: number) => fc.array(fc.constantFrom<Edit>(...edits), { maxLength: most })

const swapped: Readonly<Record<string, string>> = {
  commitment_added: 'came',
  added: 'came',
  commitment_dropped: 'went',
  removed: 'went',
}

describe('diff', { timeout: 60_000 }, () => {
  it('finds nothing between a document and itself', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (seed, size) => {
        const document = generated(random(seed), size)
        expect(diff(document, structuredClone(document)).changes).toEqual([])
      }),
    )
  })

  it.each([
    [1, 1, 200],
    [10, 5, 200],
    [100, 30, 20],
  ])('gives back planted edits exactly, in %i activities', (size, most, numRuns) => {
    fc.assert(
      fc.property(fc.integer(), someEdits(most), (seed, kinds) => {
        const r = random(seed)
        const before = generated(r, size)
        const { after, expected } = plant(r, before, kinds)
        expect(found(diff(before, after))).toEqual(wanted(expected))
      }),
      { numRuns },
    )
  })

  it('gives back a thousand planted edits in 10,000 activities', () => {
    const r = random(42)
    const before = generated(r, 10_000)
    const kinds = Array.from({ length: 1000 }, () => r.pick(edits))
    const { after, expected } = plant(r, before, kinds)
    expect(found(diff(before, after))).toEqual(wanted(expected))
  })

  it('knows 4,000 reworded milestones again', () => {
    const r = random(7)
    const before = generated(r, 2_000)
    const { after, expected } = plant(
      r,
      before,
      Array.from({ length: 2_000 }, () => 'milestone' as const),
    )
    expect(found(diff(before, after))).toEqual(wanted(expected))
  })

  it('swaps what came and went when the sides are swapped', () => {
    fc.assert(
      fc.property(fc.integer(), someEdits(6), (seed, kinds) => {
        const r = random(seed)
        const before = generated(r, 8)
        const { after } = plant(r, before, kinds)
        const sides = (result: DiffResult, turn: boolean) =>
          result.changes
            .map(({ class: name, pointer_before: a, pointer_after: b }) => {
              const kind = swapped[name] ?? 'change'
              const turned = kind === 'came' ? 'went' : kind === 'went' ? 'came' : kind
              return turn ? `${turned} ${b ?? ''} ${a ?? ''}` : `${kind} ${a ?? ''} ${b ?? ''}`
            })
            .sort()
        expect(sides(diff(after, before), true)).toEqual(sides(diff(before, after), false))
      }),
    )
  })

  it('sees only moves where only the order differs', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 20 }), (seed, size) => {
        const r = random(seed)
        const before = generated(r, size)
        const after = structuredClone(before)
        after.content.activities.sort(() => r.next() - 0.5)
        const moved = diff(before, after).changes
        expect(moved.every((change) => change.class === 'moved')).toBe(true)
        expect(moved.length).toBeLessThan(size)
      }),
    )
  })

  it.each([10, 100, 10_000])('tells the one activity of %i that moved', (size) => {
    const r = random(size)
    const before = generated(r, size)
    const after = structuredClone(before)
    const last = size - 2
    after.content.activities.splice(1, 0, ...after.content.activities.splice(last, 1))
    expect(found(diff(before, after))).toEqual([`moved /content/activities/${last} /content/activities/1`])
  })

  it('sees nothing in reflow and typography', () => {
    const relaid = (text: string, r: ReturnType<typeof random>): string =>
      text
        .replaceAll(' ', () => r.pick([' ', '\u00a0', '\n', '  ', ' \n']))
        .replaceAll('-', () => r.pick(['-', '–', '‑']))
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), (seed, size) => {
        const r = random(seed)
        const before = generated(r, size)
        const text = JSON.stringify(before, (key, value: unknown) =>
          typeof value === 'string' && !['status', 'date', 'kind', 'sha256'].includes(key) ? relaid(value, r) : value,
        )
        const after = DocumentJson.parse(JSON.parse(text))
        expect(diff(before, after).changes).toEqual([])
      }),
    )
  })
})
