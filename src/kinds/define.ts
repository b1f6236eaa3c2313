/** A kind describes itself once: everything that others know of it follows from its declaration. */
import type { Facet } from './change.ts'
import type { ContentOf, Fields } from './field.ts'

export interface KindSpec {
  readonly name: string
  /** One, several; in Czech one, two to four, more. */
  readonly said: {
    readonly en: readonly [one: string, several: string]
    readonly cs: readonly [one: string, few: string, many: string]
  }
  /** The table of what a document says once, what a row of it is, and a question that shows some. */
  readonly table: string
  readonly row: readonly [is: string, query: string]
  readonly fields: Fields
  /** Fields of the content itself that change together. */
  readonly facets?: readonly Facet[]
  /** A file of SQL with views of its tables. */
  readonly views?: URL
  /** The date up to whose last day a document says that it speaks. */
  readonly asOf?: string
}

/** What a document of a kind holds. */
export type ContentIn<Kind extends KindSpec> = ContentOf<Kind['fields']>

/** The declaration with the very names and types that it gives. */
export const defineKind = <const Kind extends KindSpec>(kind: Kind): Kind => kind
