/**
 * The vocabulary in which a kind declares its fields: data alone, so that who asks what a field is loads no schema and no reader.
 * Types, schemas, tables, rules and words follow from it.
 */
import type { Theme } from '../czech/theme.ts'
import type { Wording } from '../wording/values.ts'
import type { Facet, ListRule } from './change.ts'

/** What a value of one piece is in TypeScript; `schema.ts` says the same to zod. */
export interface Scalars {
  readonly text: string
  readonly edtf: string
  /** EDTF of a year that is not specified: `XXXX-03-31`. */
  readonly yearly: string
  readonly ico: string
  /** E.164 */
  readonly phone: string
  readonly email: string
  readonly postal_code: string
  readonly amount: string
  readonly currency: string
  readonly year: string
  readonly theme: Theme | 'other'
  readonly integer: number
  /** A number from 1 on. */
  readonly count: number
  readonly flag: boolean
  /** True or absent. */
  readonly yes: true
}

/** The town or the list of towns where something takes place, the region or union that a document speaks for, addresses. */
export type PlaceRole = 'realisation' | 'unit' | 'seat_of_unit' | 'seat' | 'partner'

interface Common {
  /** How people call it; without it as `members.ts` calls fields of the name, else by the name. */
  readonly said?: Wording
  /** What the schema says of it. */
  readonly about?: string
  /** It is about a person: left out where personal data is. */
  readonly isPersonal?: true
  /** Running text, or its key: its words are those of other fields too. */
  readonly isFreeText?: true
  /** What stands beside the text, as a note does, may hold what was promised: its words do not prove that it is gone. */
  readonly isAside?: true
  /** It holds no words of people, so that nothing in it is masked; what is no text never does. */
  readonly isFixed?: true
  /** A difference is none: what only repeats the content. */
  readonly isIgnored?: true
  /** Only an evaluation gives it, or its approval: the plan of the next year has none yet. */
  readonly isOfEvaluation?: true
  /** The heading of a part of the document, by which the layout of its page is known. */
  readonly isHeading?: true
  /** How a document is printed and nothing that it says. */
  readonly isTypography?: true
  /** Where the document belongs, told by this value. */
  readonly place?: PlaceRole
  /** It tells in other words what other fields hold as facts. */
  readonly isTelling?: true
  /** The column has an index. */
  readonly isIndexed?: true
  /** Fields of a group are absent unless told. */
  readonly required?: true
}

export interface Scalar extends Common {
  readonly is: keyof Scalars
  /** The days of an EDTF date are those of its row: `first_day` and not `published_first_day`. */
  readonly isTerm?: true
  /** The name of a municipality: its row refers to the municipality that the document knows by it. */
  readonly isTown?: true
}

/** A key of ours for what a document says in Czech. */
export interface Term extends Common {
  readonly is: 'term'
  readonly terms: readonly string[] | Readonly<Record<string, Wording>>
  /** How much a term says, where others say less: a promise is assessed, then fulfilled, never the other way. */
  readonly ranks?: Readonly<Record<string, number>>
}

/** Where rows of a list or group stand, besides what their fields tell. */
interface Rows {
  readonly table?: string
  /** What a row is, and a question that shows some: a row of the README. */
  readonly row?: readonly [is: string, query: string]
  /** A column that tells these rows from others of the same table. */
  readonly as?: readonly [column: string, value: string]
}

export interface Group extends Common, Rows {
  readonly is: 'group'
  readonly fields: Fields
  readonly facets?: readonly Facet[]
}

export interface List extends Common, Rows {
  readonly is: 'list'
  readonly of: Scalar | Term | Group
  readonly optional?: true
  /** So many there are at least. */
  readonly least?: number
  /** The column of items that are one value; `text` unless told. */
  readonly column?: string
  /** Its items are cells of a table whose texts, these members, are parted by what was understood alone. */
  readonly cells?: readonly string[]
  /** The member that tells items of one holder apart, where it is not their place. */
  readonly by?: string
  readonly diff?: ListRule
  /** The lists by which towns are compared, in the order of these numbers. */
  readonly compared?: number
}

export type Field = Scalar | Term | Group | List
export type Fields = Readonly<Record<string, Field>>

/** The TypeScript type of a field's value. */
export type ValueOf<F> = F extends { readonly is: 'list'; readonly of: infer Item }
  ? ValueOf<Item>[]
  : F extends { readonly is: 'group'; readonly fields: infer Inner }
    ? ContentOf<Inner>
    : F extends { readonly is: 'term'; readonly terms: infer T }
      ? T extends readonly (infer Key)[]
        ? Key
        : keyof T
      : F extends { readonly is: infer S extends keyof Scalars }
        ? Scalars[S]
        : never

type RequiredIn<F> = {
  [K in keyof F]: F[K] extends { is: 'list'; optional: true }
    ? never
    : F[K] extends { is: 'list' } | { required: true }
      ? K
      : never
}[keyof F]

/** The TypeScript type of an object of such fields. */
export type ContentOf<F> = Flat<
  { -readonly [K in RequiredIn<F>]: ValueOf<F[K]> } & {
    -readonly [K in Exclude<keyof F, RequiredIn<F>>]?: ValueOf<F[K]> | undefined
  }
>
type Flat<T> = { [K in keyof T]: T[K] }
