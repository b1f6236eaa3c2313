import type { FilterName } from '../../query/ask/filters.ts'

/** What `asz query` was asked, beside the words before its options. */
export interface QueryOptions extends Partial<
  Readonly<Record<Exclude<FilterName, 'kind' | 'overdue'>, readonly string[]>>
> {
  readonly db: string
  readonly kind?: readonly string[]
  readonly overdue?: true
  readonly related?: true
  readonly pivot?: string
  /** `YYYY-MM-DD` */
  readonly asOf?: string
  readonly today?: string
  readonly columns?: readonly string[]
  readonly sort?: readonly string[]
  readonly groupBy?: readonly string[]
  readonly limit?: number
  readonly count?: true
  readonly proof?: true
  /** Also the prose of pages on the card of a town. */
  readonly full?: true
  /** Only this part of the card. */
  readonly section?: CardSection
  readonly explain?: true
  readonly format: 'table' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'xlsx'
  /** The file that the answer is written to. */
  readonly output?: string
  readonly excel?: true
  readonly withoutPersonalData?: true
}

/** How many rows a table has at most where no limit is given. */
export const tableLimit = 50

/** The parts of the card of a town, in their order. */
export const cardSections = [
  'cooperation',
  'contacts',
  'plans',
  'actors',
  'prose',
  'projects',
  'results',
  'further',
  'timeline',
  'corrections',
  'findings',
  'mentions',
] as const
export type CardSection = (typeof cardSections)[number]
