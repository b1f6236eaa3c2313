import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from '../../src/diff/match/assign.ts'
import type { Candidate } from '../../src/diff/match/assign.ts'
import { longestIncreasing } from '../../src/diff/order.ts'

/** The largest sum of gains, by trying everything. */
const best = (rows: readonly (readonly Candidate[])[], from = 0, taken: ReadonlySet<number> = new Set()): number => {
  const row = rows[from]
  if (!row) return 0
  const alone = best(rows, from + 1, taken)
  const free = row.filter(({ column }) => !taken.has(column))
  return Math.max(alone, ...free.map(({ column, gain }) => gain + best(rows, from + 1, new Set([...taken, column]))))
}

const gainOf = (rows: readonly (readonly Candidate[])[], columns: readonly number[]): number =>
  columns.reduce((sum, column, row) => sum + (rows[row]?.find((one) => one.column === column)?.gain ?? 0), 0)

const graph = fc.array(
  fc.uniqueArray(fc.record({ column: fc.nat(6), gain: fc.double({ min: 0.01, max: 1, noNaN: true }) }), {
    selector: (one) => one.column,
    maxLength: 5,
  }),
  { maxLength: 7 },
)

describe('assign', () => {
  it('prefers one chain of good pairs to the nearest pair first', () => {
    const rows = [
      [
        { column: 0, gain: 0.9 },
        { column: 1, gain: 0.8 },
      ],
      [{ column: 0, gain: 0.7 }],
    ]
    expect(assign(rows, 2)).toEqual([1, 0])
  })

  it('is optimal, gives no column twice and only columns that the row may take', () => {
    fc.assert(
      fc.property(graph, (rows) => {
        const columns = assign(rows, 7)
        const taken = columns.filter((column) => column >= 0)
        expect(new Set(taken).size).toBe(taken.length)
        columns.forEach((column, row) => {
          if (column >= 0) expect(rows[row]?.some((one) => one.column === column)).toBe(true)
        })
        expect(gainOf(rows, columns)).toBeCloseTo(best(rows), 9)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('longestIncreasing', () => {
  it.each([
    [[], []],
    [[3], [0]],
    [
      [1, 2, 0],
      [0, 1],
    ],
    [
      [4, 0, 1, 2, 3],
      [1, 2, 3, 4],
    ],
  ])('of %j keeps %j', (values, kept) => {
    expect(longestIncreasing(values)).toEqual(kept)
  })
})
