/** A kind describes itself once: everything that others know of it follows from its declaration. */
import type { Claims } from './claims.ts'
import type { Facet } from './change.ts'
import type { ContentOf, Fields } from './field.ts'
import type { Addition, Subject } from './subject.ts'

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
  /** What can be asked of its documents; without it each of its tables. */
  readonly subjects?: Readonly<Record<string, Subject | Addition>>
  /** What its documents say that others may contradict. */
  readonly claims?: Claims
  /** What speaks for it and what a document lacks of it: the words, `{count}` in them, and the same in Czech. */
  readonly signs?: Readonly<Record<string, string>>
  /** A file of SQL with views of its tables. */
  readonly views?: URL
  /** The pointer of the date up to whose last day a document says that it speaks. */
  readonly asOf?: string
  /** What the id of a document is made of: the first of these keys that the document gives. */
  readonly key: readonly Key[]
  /** The pointer of the organisation whose document it is; without it it is that of its content and its subjects. */
  readonly party?: string
  /** Where a document says whom it is about, the most telling first. */
  readonly whose?: readonly string[]
  /** Where its revisions speak of each other. */
  readonly chain?: Chain
}

/**
 * `towns`: the towns that it is about; `unit`: what it speaks for, a union or a part of a town, else its town or seat. Or parts
 * that all must be there, each the first there of some pointers; behind `/town` stands the first town that it is about.
 */
type Key = 'towns' | 'unit' | readonly (readonly string[])[]

/** The pointers of what revisions say of one another: the year evaluated, the number, the date revised, the approvals. */
export interface Chain {
  readonly year: string
  readonly number: string
  readonly revises: string
  /** A list of items with a date and a subject. */
  readonly approved: string
}

/** What a document of a kind holds. */
export type ContentIn<Kind extends KindSpec> = ContentOf<Kind['fields']>

/** The declaration with the very names and types that it gives. */
export const defineKind = <const Kind extends KindSpec>(kind: Kind): Kind => kind
