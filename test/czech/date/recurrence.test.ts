import { describe, expect, test } from 'vitest'
import { isFrequencyUnit, lastEnd, nextEnd } from '../../../src/czech/date/recurrence.ts'
import type { Recurrence } from '../../../src/czech/date/recurrence.ts'

const every = (per: Recurrence['per'], ...dates: readonly string[]): Recurrence => ({ per, dates })

describe('the end that comes next, and the one before', () => {
  test.each([
    [every('year'), '2025-03-01', '2025-12-31', '2024-12-31'],
    [every('year'), '2025-12-31', '2025-12-31', '2025-12-31'],
    [every('half_year'), '2025-07-01', '2025-12-31', '2025-06-30'],
    [every('quarter'), '2025-01-01', '2025-03-31', '2024-12-31'],
    [every('month'), '2024-02-10', '2024-02-29', '2024-01-31'],
    // A Sunday
    [every('week'), '2025-12-29', '2026-01-04', '2025-12-28'],
    [every('week'), '2025-12-28', '2025-12-28', '2025-12-28'],
    [every('year', '../XXXX-03-31'), '2025-04-01', '2026-03-31', '2025-03-31'],
    [every('year', 'XXXX-09'), '2025-09-30', '2025-09-30', '2025-09-30'],
    [every('year', 'XXXX-12-31', 'XXXX-06-30'), '2025-07-01', '2025-12-31', '2025-06-30'],
    [every('year', 'XXXX-09/XXXX-06'), '2025-01-01', '2025-06-30', '2024-06-30'],
    // A winter ends in the next year.
    [every('year', 'XXXX-24'), '2025-01-10', '2025-02-28', '2024-02-29'],
    [every('year', 'XXXX-02-29'), '2025-01-01', '2025-02-28', '2024-02-29'],
  ])('%j around %s', (recurrence, day, next, last) => {
    expect([nextEnd(recurrence, day), lastEnd(recurrence, day)]).toEqual([next, last])
  })

  test('none where the cooperation is the period', () => {
    expect(nextEnd(every('period'), '2025-01-01')).toBeUndefined()
  })
})

test('what is a unit', () => {
  expect(['week', 'period', 'toString', 7, null].map(isFrequencyUnit)).toEqual([true, true, false, false, false])
})
