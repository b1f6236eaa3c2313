/** What stands on a page of a PDF: words, lines and dots, each with its place in points. */

/** A piece of text in one type. Lengths are in points, y grows downwards; `y` is the base line. */
export interface Ink {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** The place among the pieces of its page, in the order in which the file paints them. */
  readonly order: number
  /** The cell of a table that the file's own structure puts it into. */
  readonly cell?: CellTag
}

/** Counted on its page. */
export interface CellTag {
  readonly table: number
  readonly row: number
  readonly cell: number
}

/** A straight line along one axis: x1 = x2 or y1 = y2, else x1 < x2 and y1 < y2. */
export interface Rule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly ink: readonly Ink[]
  readonly rules: readonly Rule[]
}

/** A small spot or ring and its middle. */
export interface Dot {
  readonly x: number
  readonly y: number
}
