/** The blocks of a document as JSON; each line with its spans in the decoded text, UTF-16 offsets. */
import type { Block, Cell, Document, ListItem } from '../../document/block.ts'
import type { Passage, Span } from '../../text/passage.ts'

interface Line {
  readonly text: string
  readonly spans: readonly Span[]
}

interface ShownItem {
  readonly lines: readonly Line[]
  readonly blocks: readonly ShownBlock[]
}

/** A table's cell; `columns` where it reaches over several, `covered` where one above reaches down over it. */
interface ShownCell {
  readonly lines: readonly Line[]
  readonly columns?: number
  readonly covered?: true
}

type ShownBlock =
  | ({ readonly type: 'heading'; readonly level: number } & Line)
  | { readonly type: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ShownItem[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly ShownCell[])[] }

export interface Structure {
  readonly blocks: readonly ShownBlock[]
  readonly footnotes: readonly { readonly marker: Line; readonly text: Line }[]
  /** Navigation, headers and footers of pages, which no kind reads. */
  readonly furniture: readonly Line[]
}

export const structureOf = ({ blocks, footnotes, furniture }: Document): Structure => ({
  blocks: blocks.map(shownBlock),
  footnotes: footnotes.map(({ marker, text }) => ({ marker: shownLine(marker), text: shownLine(text) })),
  furniture: furniture.map(shownLine),
})

const shownLine = ({ text, spans }: Passage): Line => ({ text, spans })

const shownBlock = (block: Block): ShownBlock => {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, ...shownLine(block.text) }
    case 'paragraph':
      return { type: 'paragraph', lines: block.lines.map(shownLine) }
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map(shownItem) }
    case 'table':
      return { type: 'table', rows: block.rows.map((row) => row.map(shownCell)) }
  }
}

const shownItem = ({ lines, blocks }: ListItem): ShownItem => ({
  lines: lines.map(shownLine),
  blocks: blocks.map(shownBlock),
})

const shownCell = ({ lines, columns, covered }: Cell): ShownCell => ({
  lines: lines.map(shownLine),
  ...(columns !== undefined && { columns }),
  ...(covered && { covered }),
})
