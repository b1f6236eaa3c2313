/** First and last day of every form of EDTF that the documents take. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf, lastDay } from '../../../src/czech/date/day.ts'

test.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2020-02-29', '2020-02-29', '2020-02-29'],
  // Seasons; winter is named by the year in which it begins.
  ['2019-21', '2019-03-01', '2019-05-31'],
  ['2019-22', '2019-06-01', '2019-08-31'],
  ['2019-23', '2019-09-01', '2019-11-30'],
  ['2019-24', '2019-12-01', '2020-02-29'],
  ['2020-24', '2020-12-01', '2021-02-28'],
  // Quarters and halves.
  ['2021-33', '2021-01-01', '2021-03-31'],
  ['2021-34', '2021-04-01', '2021-06-30'],
  ['2021-35', '2021-07-01', '2021-09-30'],
  ['2021-36', '2021-10-01', '2021-12-31'],
  ['2024-40', '2024-01-01', '2024-06-30'],
  ['2024-41', '2024-07-01', '2024-12-31'],
  // About, uncertain, both.
  ['2027-06~', '2027-06-01', '2027-06-30'],
  ['2027?', '2027-01-01', '2027-12-31'],
  ['2021-36%', '2021-10-01', '2021-12-31'],
  // Periods.
  ['2014-04-01/2015-06-30', '2014-04-01', '2015-06-30'],
  ['2024-40/2025', '2024-01-01', '2025-12-31'],
  ['2019-24/2021-33', '2019-12-01', '2021-03-31'],
  ['2019~/2021-24~', '2019-01-01', '2022-02-28'],
  ['2019/..', '2019-01-01', undefined],
  ['../2020', undefined, '2020-12-31'],
  ['../2021-24~', undefined, '2022-02-28'],
  // No calendar has these.
  ['2023-02-30', undefined, undefined],
  ['2023-00', undefined, undefined],
  ['2023-13', undefined, undefined],
  ['2023-25/2024', undefined, '2024-12-31'],
  ['', undefined, undefined],
])('%s runs from %s to %s', (edtf, first, last) => {
  expect(daysOf(edtf)).toEqual({ ...(first !== undefined && { first }), ...(last !== undefined && { last }) })
})

test.each([
  ['2019-24', '2020-02-29'],
  ['2019-24/..', '2020-02-29'],
  ['2019/2021-33', '2021-03-31'],
  ['../2020', '2020-12-31'],
  ['2023-02-30', ''],
])('%s ends for the order of documents on "%s"', (edtf, day) => {
  expect(lastDay(edtf)).toBe(day)
})

test('the parts of a year follow one another without a gap', () => {
  const year = fc.integer({ min: 1800, max: 2200 })
  const dayAfter = (day = ''): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  fc.assert(
    fc.property(year, (y) => {
      for (const parts of [[33, 34, 35, 36], [40, 41], Array.from({ length: 12 }, (_, i) => i + 1)]) {
        const days = parts.map((part) => daysOf(`${y}-${String(part).padStart(2, '0')}`))
        expect([days[0]?.first, days.at(-1)?.last]).toEqual([`${y}-01-01`, `${y}-12-31`])
        for (const [i, { last }] of days.slice(0, -1).entries()) expect(days[i + 1]?.first).toBe(dayAfter(last))
      }
      const seasons = [`${y}-21`, `${y}-22`, `${y}-23`, `${y}-24`, `${y + 1}-21`].map(daysOf)
      for (const [i, { last }] of seasons.slice(0, -1).entries()) expect(seasons[i + 1]?.first).toBe(dayAfter(last))
    }),
  )
})
