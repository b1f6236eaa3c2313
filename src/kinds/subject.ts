/** The vocabulary in which a kind says what can be asked of its documents: rows of SQL, one a fact, and how they are shown. */

import type { Language } from '../wording/language.ts'

/** How a column is shown: numbers at the right, digits (phones, IČO) never as a number, names that are typed again never broken. */
export type ColumnType = 'text' | 'number' | 'digits' | 'typed'

export interface Subject {
  /** One, several. */
  readonly said: Readonly<Record<Language, readonly [one: string, several: string]>>
  /** The rows, with all columns and what filters need. */
  readonly rows: string
  readonly columns: Readonly<Record<string, ColumnType>>
  /** What a table shows unless columns are named. */
  readonly shown: readonly string[]
  /** Whether rows have a `town` of their own, which is null where that of the document counts. */
  readonly hasOwnTown: boolean
  /** Whether rows have `first_day` and `last_day`. */
  readonly hasDays: boolean
  /** Makes one row of those that are alike in the columns before it: each further column and what gathers it. */
  readonly gathered?: Readonly<Record<string, string>>
  /** What else the gathered rows have, for a pivot. */
  readonly inRows?: readonly string[]
  /** What groups have beside their number. */
  readonly groups?: Readonly<Record<string, string>>
  /** A column whose values never meet in a group, as those of currencies. */
  readonly apart?: string
  /** Whether rows are whole documents, in all of whose words is searched. */
  readonly isWhole?: true
  /** Statuses that rows can have, and the column that has them. */
  readonly statuses?: readonly string[]
  readonly statusColumn?: string
  /** Kinds of rows, by their column `finding`, beside those of documents. */
  readonly kinds?: readonly string[]
  /** Whether a row is told as a paragraph, since it holds sentences. */
  readonly isList?: true
  /** Columns that a table shows with the proof. */
  readonly proven?: readonly string[]
  /** What is due until `:due`, and what is overdue on `:today`: the day of a row, its column `due_day`, and a condition on it. */
  readonly deadlines?: Readonly<Record<'due' | 'overdue', { readonly day: string; readonly rows: string }>>
  readonly order: readonly string[]
}

/** What another kind adds to a subject. */
export type Addition = Pick<Subject, 'rows'> & Partial<Pick<Subject, 'statuses'>>

export const text = (...names: readonly string[]): Record<string, ColumnType> =>
  Object.fromEntries(names.map((name) => [name, 'text']))

export const town = text('municipality', 'code', 'district', 'region')
/** The columns that the rows of all kinds begin with, as the views have them. */
export const head: Readonly<Record<string, ColumnType>> = {
  ...town,
  document: 'typed',
  revision: 'number',
  ...{ pointer: 'typed', file: 'typed' },
}
export const byPlace = ['municipality', 'document', 'pointer'] as const

/** The years of a term: 2016, 2016–2019. */
export const years = `iif(substr(first_day, 1, 4) = substr(last_day, 1, 4), substr(first_day, 1, 4),
  coalesce(substr(first_day, 1, 4), '') || '–' || coalesce(substr(last_day, 1, 4), '')) as year`
