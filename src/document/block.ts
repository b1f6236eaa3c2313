/** What every reader makes of a source: a list of blocks, each knowing where it stands in the text. */
import type { Finding } from '../finding.ts'
import type { Passage, Span } from '../text/passage.ts'

export interface Heading {
  readonly type: 'heading'
  /** 1 to 6 as in HTML; 7 for a line that only its bold type makes a heading. */
  readonly level: number
  readonly text: Passage
}

export interface Paragraph {
  readonly type: 'paragraph'
  /** As printed; a wrapped sentence runs on from line to line. */
  readonly lines: readonly Passage[]
  /** The emphasised words at its beginning. */
  readonly lead?: Passage
  /** The superscript number at its beginning: the paragraph is the body of a footnote. */
  readonly note?: Passage
}

export interface ListItem {
  readonly lines: readonly Passage[]
  /** Lists and paragraphs inside the item. */
  readonly blocks: readonly Block[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

/** A table cell: its lines as parted by line breaks or, in text, by runs of spaces. Empty cells have none. */
export interface Cell {
  readonly lines: readonly Passage[]
  /** Over how many columns it reaches where it is more than one; the cells that it covers are empty. */
  readonly columns?: number
  /** A cell of a row above reaches down over it; its own lines are none. */
  readonly covered?: true
  /** Its lines by the rows that a cell beside it reaches over, where it is put together from them. */
  readonly parts?: readonly (readonly Passage[])[]
}

export interface Table {
  readonly type: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

export type Block = Heading | Paragraph | List | Table

export interface Footnote {
  readonly marker: Passage
  readonly text: Passage
}

/** Where in a text something of a page begins, and the page's number in the file, from 1. */
export type PageStart = readonly [offset: number, page: number]

/** A source as its reader gives it, before the repairs that serve every format. */
export interface Reading {
  /** The text that spans point into. */
  readonly text: string
  /** What the head of a web page calls it, where it has one; no reader sees it on the page. */
  readonly pageTitle?: Passage
  readonly blocks: readonly Block[]
  /** Footnotes that the format itself marks as such. */
  readonly footnotes: readonly Footnote[]
  /** The numbers in the running text that point at footnotes. */
  readonly references: readonly Passage[]
  /** Navigation, page headers and the like that the format itself marks as such. */
  readonly furniture: readonly Passage[]
  /** Signs that shape text and are none: list signs, `#`, `**`, `|`. They count with the text that they shape. */
  readonly markup: readonly Span[]
  /** What a page shows nobody: tags, scripts, styles, comments. In order, not overlapping. */
  readonly hidden: readonly Span[]
  readonly findings: readonly Finding[]
  /** Of a format that has pages, in the order of the text; the notes of a page may stand behind the last one. */
  readonly pages?: readonly PageStart[]
}

/** A source read and repaired. */
export type Document = Reading
