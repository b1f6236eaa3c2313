/** A moment of the calendar with the precision that the words gave it, and its EDTF. */
export interface Moment {
  readonly year: number
  /** 1–12, or an EDTF code: season 21–24, quarter 33–36, half 40–41. */
  readonly part?: number
  readonly day?: number
  /** About then: *polovina roku 2027* is `2027-06~`. */
  readonly about?: true
}

/** What a later moment must complete: *leden* – *březen 2020*, *1.* – *3. 5. 2020*, *I.* – *II. čtvrtletí 2021*. */
export type Partial = { readonly part: number; readonly day?: number } | { readonly ordinal: number }

export const SEASONS = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const
const FIRST_QUARTER = 33
const FIRST_HALF = 40

/** The EDTF code of the nth quarter or half; undefined where a year has none. */
export const partOf = (unit: 'quarter' | 'half', ordinal: number): number | undefined => {
  const [first, count] = unit === 'quarter' ? [FIRST_QUARTER, 4] : [FIRST_HALF, 2]
  return ordinal >= 1 && ordinal <= count ? first + ordinal - 1 : undefined
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar has that day. */
export const exists = ({ year, part, day }: Moment): boolean => {
  if (part === undefined) return true
  const length = part === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[part - 1]
  if (day === undefined) return length !== undefined || part >= SEASONS.spring
  return length !== undefined && day >= 1 && day <= length
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Without a year it is of every year, which EDTF calls one that is not specified. */
export const toEdtf = ({ year, part, day, about }: Omit<Moment, 'year'> & { readonly year?: number }): string =>
  (year === undefined ? 'XXXX' : String(year).padStart(4, '0')) +
  (part === undefined ? '' : `-${two(part)}`) +
  (day === undefined ? '' : `-${two(day)}`) +
  (about ? '~' : '')

/** The first and the last month that a part of the year may touch; winter reaches over the turn of the year. */
const monthsOf = (part: number): readonly [first: number, last: number] => {
  if (part >= FIRST_HALF) return [(part - FIRST_HALF) * 6 + 1, (part - FIRST_HALF) * 6 + 6]
  if (part >= FIRST_QUARTER) return [(part - FIRST_QUARTER) * 3 + 1, (part - FIRST_QUARTER) * 3 + 3]
  if (part === SEASONS.winter) return [1, 14]
  if (part >= SEASONS.spring) return [(part - SEASONS.spring) * 3 + 3, (part - SEASONS.spring) * 3 + 5]
  return [part, part]
}

/** Whether `to` ends before `from` begins, so that no period can lie between them. */
export const isReversed = (from: Moment, to: Moment): boolean => {
  const first = from.year * 10_000 + (from.part === undefined ? 1 : monthsOf(from.part)[0]) * 100 + (from.day ?? 1)
  const last = to.year * 10_000 + (to.part === undefined ? 12 : monthsOf(to.part)[1]) * 100 + (to.day ?? 31)
  return last < first
}

/** Years, halves, quarters, seasons, months and days, from coarse to fine. */
export const precisionOf = (
  part: number | undefined,
  day: number | undefined,
): 'year' | 'half' | 'quarter' | 'season' | 'month' | 'day' => {
  if (day !== undefined) return 'day'
  if (part === undefined) return 'year'
  if (part >= FIRST_HALF) return 'half'
  if (part >= FIRST_QUARTER) return 'quarter'
  return part >= SEASONS.spring ? 'season' : 'month'
}

/** A partial moment completed by the one that follows it; undefined when the two do not go together. */
export const completeBy = (partial: Partial, later: Moment): Moment | undefined => {
  const { year, part, day } = later
  if ('part' in partial) return { ...partial, year }
  const { ordinal } = partial
  const precision = precisionOf(part, day)
  if (precision === 'day' && part !== undefined) return { year, part, day: ordinal }
  if (precision === 'month' && ordinal <= 12) return { year, part: ordinal }
  const whole = precision === 'quarter' || precision === 'half' ? partOf(precision, ordinal) : undefined
  return whole === undefined ? undefined : { year, part: whole }
}
