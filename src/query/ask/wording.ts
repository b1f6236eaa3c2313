/** Every sentence around an answer, in one place, so that another language is another table like this. */
import type { FilterName } from './filters.ts'

export interface Words {
  /** What a filter says behind the subject: *milestones **of Jihlava***. */
  readonly filters: Readonly<Record<FilterName, (values: string) => string>>
  readonly or: string
  /** The line above a table. */
  readonly found: (what: string, count: string, shown: string | undefined) => string
  readonly none: (what: string) => string
  readonly unknown: (what: string, word: string, near: readonly string[], all: readonly string[]) => string
  readonly noFilter: (filter: string, subject: string, subjects: readonly string[]) => string
  readonly unreadable: (filter: string, value: string, expected: string) => string
}

export const english: Words = {
  filters: {
    city: (towns) => `of ${towns}`,
    region: (regions) => `in ${regions}`,
    district: (districts) => `in the district ${districts}`,
    theme: (themes) => `on ${themes}`,
    status: (statuses) => `with the status ${statuses}`,
    year: (years) => `of the years ${years}`,
    from: (day) => `from ${day} on`,
    to: (day) => `until ${day}`,
    programme: (programmes) => `of the programme ${programmes}`,
    ico: (numbers) => `of the organisation ${numbers}`,
    kind: (kinds) => `in documents of the kind ${kinds}`,
    search: (words) => `with the words ${words}`,
    since: (day) => `since ${day}`,
    due: (days) => `due within ${days}`,
    overdue: (day) => `overdue on ${day}`,
  },
  or: ' or ',
  found: (what, count, shown) =>
    `${what}: ${count}${shown === undefined ? '' : `, the first ${shown} shown (--limit)`}`,
  none: (what) => `There are no ${what}.`,
  unknown: (what, word, near, all) =>
    `there is no ${what} "${word}"${near.length > 0 ? `. Did you mean ${near.join(', ')}?` : `; there are: ${all.join(', ')}`}`,
  noFilter: (filter, subject, subjects) =>
    `--${filter} says nothing about ${subject}: it is for ${subjects.join(', ')}`,
  unreadable: (filter, value, expected) => `--${filter}: "${value}" is not ${expected}`,
}
