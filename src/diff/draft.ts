import type { Json } from './json.ts'
import type { ChangeClass, Found } from './schema.ts'

/** One side of a change. */
export interface DraftSide {
  readonly pointer: string
  readonly value: Json
  /** The text that a reader is shown for it. */
  readonly text?: string | undefined
}

/** A change as it is found, before it is worded and ranked. */
export interface Draft {
  readonly class: ChangeClass
  /** Pointer with `*` for every index. */
  readonly field: string
  readonly before?: DraftSide | undefined
  readonly after?: DraftSide | undefined
  /** The object that both sides stand in, by its pointer after. */
  readonly holder?: string
  /** Labels from the outermost item inwards. */
  readonly trail: readonly string[]
  readonly parts?: readonly string[] | undefined
  /** Words in which other texts tell of such a change. */
  readonly says?: string | undefined
  /** Where the words of what one side lacks stand in its text. */
  readonly found?: Found | undefined
  /** The place among all changes in document order. */
  readonly order: number
}
