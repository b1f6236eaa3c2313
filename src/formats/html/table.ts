/** HTML tables as rows of cells; tables that only lay a page out are read as the blocks in their cells. */
import type { Passage } from '../../text/passage.ts'
import type { Block, Cell, Table } from '../../document/block.ts'
import { largest } from '../../text/extent.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'

/** How a table reads the rest of HTML. */
export interface CellReader {
  readonly isShown: (node: HtmlNode) => boolean
  /** The blocks in a node of a table that lays a page out, or above a table. */
  readonly blocks: (node: HtmlNode) => readonly Block[]
  /** The lines of a cell. */
  readonly lines: (cell: HtmlElement) => Passage[]
}

interface Slot {
  readonly element: HtmlElement
  readonly columns: number
  readonly rows: number
}

const EMPTY: Cell = { lines: [] }
const COVERED: Cell = { lines: [], covered: true }

/** More columns than any table has; a page may claim millions. */
const MAX_SPAN = { columns: 100, rows: 65_534 }

export const readTable = (table: HtmlElement, read: CellReader): Block[] => {
  const { above, rows } = partsOf(table, read)
  const slots = rows.map((row) => row.map(slotOf))
  const title = above.flatMap((node) => read.blocks(node))
  if (isLayout(table, slots))
    return [...title, ...slots.flatMap((row) => row.flatMap(({ element }) => read.blocks(element)))]
  const cells = gridOf(slots, read).filter((row) => row.some((cell) => cell.lines.length > 0))
  const data: Table[] = cells.length > 0 ? [{ type: 'table', rows: cells }] : []
  return [...title, ...data]
}

interface Parts {
  /** The caption, and what has no place in a table: browsers show it above. */
  readonly above: HtmlNode[]
  readonly rows: HtmlElement[][]
}

const GROUPS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'form', 'colgroup', 'col'])

/** The rows of a table but not of the tables in it. Cells without a row make one. */
const partsOf = (table: HtmlElement, read: CellReader): Parts => {
  const parts: Parts = { above: [], rows: [] }
  let open: HtmlElement[] | undefined
  const visit = (parent: HtmlElement): void => {
    for (const child of parent.children) {
      if (!read.isShown(child) || (child.type === 'text' && child.text.trim() === '')) continue
      if (child.type === 'element' && (child.name === 'td' || child.name === 'th')) {
        if (!open) parts.rows.push((open = []))
        open.push(child)
      } else if (child.type === 'element' && GROUPS.has(child.name)) {
        open = undefined
        visit(child)
        open = undefined
      } else parts.above.push(child)
    }
  }
  visit(table)
  return parts
}

const slotOf = (element: HtmlElement): Slot => ({
  element,
  columns: spanOf(element, 'colspan', MAX_SPAN.columns),
  rows: spanOf(element, 'rowspan', MAX_SPAN.rows),
})

const spanOf = ({ attributes }: HtmlElement, name: string, limit: number): number => {
  const span = Number.parseInt(attributes[name] ?? '1', 10)
  if (name === 'rowspan' && span === 0) return limit
  return span > 0 ? Math.min(span, limit) : 1
}

/**
 * A table that holds one column, other tables for most of its rows, titles, or one row of whole columns of text shows no data.
 */
const isLayout = (table: HtmlElement, rows: readonly (readonly Slot[])[]): boolean => {
  if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return true
  if (rows.every((row) => row.length < 2)) return true
  const slots = rows.flat()
  const nesting = rows.filter((row) => row.some((slot) => holds(slot.element, /^table$/)))
  if (nesting.length > 0 && !isDataAround(rows, nesting)) return true
  if (slots.some((slot) => slot.element.name === 'th')) return false
  return (
    (rows.length === 1 && slots.some((slot) => blocksIn(slot.element) > 3)) ||
    slots.some((slot) => holds(slot.element, /^h[1-4]$/))
  )
}

/** Most rows, one of which may be the header, are plain, have as many cells as the others, and the tables in cells are small. */
const isDataAround = (rows: readonly (readonly Slot[])[], nesting: readonly (readonly Slot[])[]): boolean => {
  const plain = rows.filter((row) => !nesting.includes(row))
  const width = (row: readonly Slot[]) => row.reduce((sum, { columns }) => sum + columns, 0)
  const widest = largest(rows.map(width))
  const inner = nesting.flatMap((row) => row.flatMap(({ element }) => tablesIn(element)))
  return (
    plain.length >= 2 &&
    plain.length >= nesting.length &&
    rows.every((row) => width(row) === widest) &&
    inner.every((table) => cellsIn(table) <= SMALL_TABLE && !holds(table, /^(?:table|h[1-6])$/))
  )
}

/** Cells of a table that stands in a cell of another. */
const SMALL_TABLE = 12

const tablesIn = (element: HtmlElement): HtmlElement[] =>
  element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.name === 'table' ? [child] : tablesIn(child),
  )

const cellsIn = (element: HtmlElement): number =>
  element.children.reduce(
    (sum, child) => sum + (child.type !== 'element' ? 0 : /^t[dh]$/.test(child.name) ? 1 : cellsIn(child)),
    0,
  )

const holds = (element: HtmlElement, name: RegExp): boolean =>
  element.children.some((child) => child.type === 'element' && (name.test(child.name) || holds(child, name)))

const blocksIn = (element: HtmlElement): number =>
  element.children.filter((child) => child.type === 'element' && /^(?:p|div|ul|ol|dl|h[1-6])$/.test(child.name)).length

/** Every cell in its column: the text of a spanning cell stands in its first place, the others are empty. */
const gridOf = (rows: readonly (readonly Slot[])[], read: CellReader): Cell[][] => {
  /** By column, how many of the rows below a cell reaches into. */
  const reaching: number[] = []
  return rows.map((row) => {
    const cells: Cell[] = []
    const put = (cell: Cell, below: number): void => {
      // So that rows whose cells all reach down do not grow wider and wider.
      reaching[cells.length] = cells.length < MAX_SPAN.columns ? below : 0
      cells.push(cell)
    }
    const skip = (): void => {
      for (let below = reaching[cells.length]; below; below = reaching[cells.length]) put(COVERED, below - 1)
    }
    for (const slot of row) {
      skip()
      const lines = read.lines(slot.element)
      const first = slot.columns > 1 ? { lines, columns: slot.columns } : { lines }
      for (let i = 0; i < slot.columns; i++) put(i === 0 ? first : EMPTY, slot.rows - 1)
    }
    skip()
    for (let i = cells.length; i < reaching.length; i++) reaching[i] = Math.max(0, (reaching[i] ?? 0) - 1)
    return cells
  })
}
