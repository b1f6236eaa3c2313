import { findDates } from '../czech/date.ts'
import { EDTF, lastDay } from '../czech/day.ts'
import { Passage } from '../passage.ts'

/**
 * The last day of a date as people type it: `2024`, `2024-04`, `2024-04-15`, `15. 4. 2024`, `duben 2024`; undefined for what
 * is none.
 */
export function lastDayOf(text: string): string | undefined {
  const words = Passage.of(text)
  const [found] = findDates(words)
  const date = EDTF.test(text) ? text : found?.passage.text === words.text ? found.value : undefined
  const day = date === undefined ? '' : lastDay(date)
  return Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day ? undefined : day
}
