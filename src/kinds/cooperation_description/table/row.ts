/** An activity as it is read, before its cells are: from a table, from labels, from a list. */
import type { Passage } from '../../../text/passage.ts'
import type { ColumnKey } from '../words.ts'

export type Cells = { readonly [Key in ColumnKey]?: readonly Passage[] | undefined }

/** The cells of one activity by column. */
export interface ActivityRow extends Cells {
  /** Its promises and evaluations by the rows over which its name reaches. */
  readonly parts?: readonly Pick<Cells, 'milestones' | 'evaluation'>[]
}

export interface ActivityTable {
  readonly titles: readonly Passage[]
  readonly rows: readonly ActivityRow[]
}
