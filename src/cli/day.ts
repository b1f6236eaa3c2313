import { daysOf, lastDay } from '../czech/date/day.ts'
import { typedDate } from '../czech/date/typed-date.ts'

/** The first day of a date as people type it; undefined for what is none. */
export function firstDayOf(text: string): string | undefined {
  const date = typedDate(text)
  return lastDayOf(text) === undefined || date === undefined ? undefined : daysOf(date).first
}

/** The last day of a date as people type it; undefined for what is none. */
export function lastDayOf(text: string): string | undefined {
  const date = typedDate(text)
  const day = date === undefined ? '' : lastDay(date)
  return Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day ? undefined : day
}
