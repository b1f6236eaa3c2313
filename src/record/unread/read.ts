import type { ColumnHint } from '../../kinds/column-hint.ts'
import type { Passage, Span } from '../../text/passage.ts'

/** What of the text was read. */
export interface Read {
  /** The spans of the fields, each with the member of `content` that it is of; running texts are none. */
  readonly fields: readonly { readonly span: Span; readonly member: string }[]
  /** Of running texts, which repeat what they hold. */
  readonly shown: readonly Span[]
  /** Labels, titles, words of the form. */
  readonly marks: readonly Span[]
  /** Of which something is said already. */
  readonly told: readonly Span[]
}

/** What the kind knows of labels and titles. */
export interface Known {
  readonly hints: readonly ColumnHint[]
  /** Whether they announce what the kind has no field for. */
  readonly isNoField: (label: Passage) => boolean
}
