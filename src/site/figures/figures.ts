/** Counts and sums for charts. */
import type { Row } from '../../query/ask/answer.ts'
import { subjectNamed } from '../../query/ask/subjects.ts'
import type { Bar } from './chart.ts'
import { textOf } from '../facts.ts'
import { siteWords } from '../words.ts'

/** Promises by the year that they are due in, those of each status a part. */
export function promisesByYear(rows: readonly Row[]): Bar[] {
  const years = groups(rows, (row) => (textOf(row, 'last_day') || textOf(row, 'first_day')).slice(0, 4))
  return years.map(([year, here]) => ({
    label: year === '' ? siteWords.withoutYear : year,
    parts: (subjectNamed('milestones').statuses ?? []).map((key) => ({
      key,
      amount: here.filter((row) => row['status'] === key).length,
    })),
  }))
}

/** Sums of money in crowns, each counted once, by a column. */
export const moneyBy = (funding: readonly Row[], column: string): Bar[] =>
  groups(
    funding.filter((row) => row['counted'] === 1 && row['currency'] === 'CZK'),
    (row) => textOf(row, column),
  ).map(([value, rows]) => ({
    label: value === '' ? siteWords.notStated : value,
    parts: [{ key: 'all', amount: rows.reduce((sum, row) => sum + Number(row['amount']), 0) }],
  }))

/** Rows by what they share, in the order of that; those without it last. */
export function groups(rows: readonly Row[], by: (row: Row) => string): [string, Row[]][] {
  const all = new Map<string, Row[]>()
  for (const row of rows) {
    const known = all.get(by(row))
    if (known) known.push(row)
    else all.set(by(row), [row])
  }
  return [...all].sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
}
