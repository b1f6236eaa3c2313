/** Lines above a table that a sheet keeps in the same grid: a title in its first column, labels with values in two. */
import type { Block, Document, Table } from '../document/block.ts'
import { widest } from '../document/spanned-rows.ts'

type Row = Table['rows'][number]

/** Tables of fewer columns have no row that is much narrower than the others. */
const FEWEST_COLUMNS = 4
/** A label and its value. */
const NARROW = 2

export const withoutSheetHeads = (document: Document): Document => {
  if (!document.blocks.some((block) => block.type === 'table' && headOf(block) > 0)) return document
  return { ...document, blocks: document.blocks.flatMap((block) => (block.type === 'table' ? parted(block) : [block])) }
}

/** How many narrow rows stand above the titles of columns. */
const headOf = ({ rows }: Table): number => {
  const width = widest(rows)
  const to = width < FEWEST_COLUMNS ? 0 : rows.findIndex((row) => !isNarrow(row))
  return to > 0 && filled(rows[to] ?? []) >= width - 1 ? to : 0
}

const filled = (row: Row): number => row.filter(({ lines }) => lines.length > 0).length

const isNarrow = (row: Row): boolean =>
  row.every(({ lines, columns, covered }, i) => !columns && !covered && (i < NARROW || lines.length === 0))

const parted = (table: Table): Block[] => {
  const to = headOf(table)
  if (to === 0) return [table]
  const blocks: Block[] = []
  let form: Row[] = []
  const flush = (): void => {
    if (form.length > 0) blocks.push({ type: 'table', rows: form })
    form = []
  }
  for (const row of table.rows.slice(0, to)) {
    const cells = row.filter(({ lines }) => lines.length > 0)
    if (cells.length === NARROW) form.push(cells)
    else {
      flush()
      for (const { lines } of cells) blocks.push({ type: 'paragraph', lines })
    }
  }
  flush()
  return [...blocks, { ...table, rows: table.rows.slice(to) }]
}
