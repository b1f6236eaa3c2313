/** Dates in EDTF, and the days between which one lies. */

const moment = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?~?`

/**
 * EDTF up to level 2 as the documents need it: day, month, season, quarter, half, year, `~`, and intervals open at either end.
 * That seasons, quarters and halves may end an interval is an extension: *od podzimu 2013 do léta 2016* names no month.
 */
export const EDTF = new RegExp(`^(?:${moment}|${moment}/${moment}|${moment}/\\.\\.|\\.\\./${moment})$`)

/** A day, month, season, quarter or half of every year, the year being one that is not specified: `XXXX-03-31`, `../XXXX-06`. */
export const YEARLY = /^(?:\.\.\/|XXXX-\d{2}(?:-\d{2})?\/)?XXXX-\d{2}(?:-\d{2})?$/

/**
 * First and last month of the seasons, quarters and halves that EDTF counts after the months. A season is named by the year in
 * which it begins, so that winter ends in the next one: its months go on after December.
 */
const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
}

/** Days as `YYYY-MM-DD`; absent where a period is open, or where no calendar has the day. */
export interface Days {
  readonly first?: string
  readonly last?: string
}

/**
 * The first and the last day that an EDTF date names, for putting dates of any precision in order: `2024` is `2024-01-01` to
 * `2024-12-31`, `2019/2021-03` is `2019-01-01` to `2021-03-31`, `2019/..` has no last day.
 */
export function daysOf(edtf: string): Days {
  // That a date is uncertain (?) or about (~), or both (%), moves no day.
  const [begin = '', end = begin] = edtf.replace(/[?~%]/g, '').split('/')
  const [first, last] = [momentDays(begin)?.[0], momentDays(end)?.[1]]
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) }
}

/** The last day that an EDTF date names. An open period has none, so the last one of its beginning counts; '' for no date. */
export const lastDay = (edtf: string): string =>
  daysOf(edtf.endsWith('/..') ? edtf.slice(0, -'/..'.length) : edtf).last ?? ''

function momentDays(moment: string): readonly [first: string, last: string] | undefined {
  const [, years, part, days] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(moment) ?? []
  if (years === undefined) return undefined
  const year = Number(years)
  if (part === undefined) return [dayAt(year, 1, 1), dayAt(year, 13, 0)]
  const month = Number(part)
  const isMonth = month >= 1 && month <= 12
  if (days !== undefined) {
    const isDay = isMonth && dayAt(year, month, Number(days)) === moment
    return isDay ? [moment, moment] : undefined
  }
  const months = isMonth ? ([month, month] as const) : parts[part]
  return months && [dayAt(year, months[0], 1), dayAt(year, months[1] + 1, 0)]
}

/** Months and days may run over: month 14 is February of the next year, day 0 the last of the month before. */
function dayAt(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}
