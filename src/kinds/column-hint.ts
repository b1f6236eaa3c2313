/** What the tables of a kind hold, told loosely: for tables and columns that nothing else could name. */

/** A field that a column may hold, with what such a column looks like. */
export interface ColumnHint {
  /** The list that a table of such columns gives, as a member of `content`. */
  readonly list: string
  /** The member of its items that the column gives. */
  readonly field: string
  /** Words of its titles. */
  readonly titles: string
  /** Whether a cell looks like one of the column. */
  readonly holds?: (cell: string) => boolean
}
