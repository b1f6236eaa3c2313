/** When something that recurs is due: at the end of each of its periods, or on the days of each year that its words name. */
import { daysOf } from './day.ts'
import type { FrequencyUnit } from './frequency-words.ts'

export interface Recurrence {
  readonly per: FrequencyUnit
  /** `XXXX-03-31`, `../XXXX-06`: instead of the ends of the periods. */
  readonly dates: readonly string[]
}

export const isFrequencyUnit = (per: unknown): per is FrequencyUnit =>
  typeof per === 'string' && Object.hasOwn(ends, per)

/** The first end on a day or after it. */
export const nextEnd = (recurrence: Recurrence, from: string): string | undefined =>
  around(recurrence, Number(from.slice(0, 4))).find((end) => end >= from)

/** The last end on a day or before it. */
export const lastEnd = (recurrence: Recurrence, until: string): string | undefined =>
  around(recurrence, Number(until.slice(0, 4))).findLast((end) => end <= until)

/** A winter ends in the year after its own. */
const around = (recurrence: Recurrence, year: number): string[] =>
  [year - 2, year - 1, year, year + 1].flatMap((one) => endsIn(recurrence, String(one).padStart(4, '0'))).sort()

const endsIn = ({ per, dates }: Recurrence, year: string): readonly string[] =>
  dates.length > 0 ? dates.flatMap((date) => lastOf(date, year) ?? []) : ends[per](year)

const lastOf = (date: string, year: string): string | undefined => {
  const one = date.replaceAll('XXXX', year)
  // There is no 29 February in most years.
  return daysOf(one).last ?? daysOf(one.replace(/-\d\d$/, '')).last
}

const parts =
  (...codes: readonly string[]) =>
  (year: string): readonly string[] =>
    codes.flatMap((code) => daysOf(`${year}-${code}`).last ?? [])

const DAY = 86_400_000

function sundays(year: string): readonly string[] {
  const first = Date.parse(`${year}-01-01`)
  const found: string[] = []
  for (let day = first + ((7 - new Date(first).getUTCDay()) % 7) * DAY; ; day += 7 * DAY) {
    const sunday = new Date(day).toISOString().slice(0, 10)
    if (!sunday.startsWith(year)) return found
    found.push(sunday)
  }
}

const ends: Readonly<Record<FrequencyUnit, (year: string) => readonly string[]>> = {
  year: parts('41'),
  half_year: parts('40', '41'),
  quarter: parts('33', '34', '35', '36'),
  month: parts('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'),
  week: sundays,
  // How long the cooperation lasts, no calendar says.
  period: () => [],
}
