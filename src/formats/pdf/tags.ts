/**
 * Tables by the structure that tagged PDFs carry (ISO 32000-1, 14.8), as browsers and word processors write them: it tells
 * which words make a cell and which cells a row, where no line and no gap does.
 */
import { largest, smallest } from '../../text/extent.ts'
import type { Grid, GridCell } from './tables/grid.ts'
import type { CellTag, Ink } from './ink.ts'

/** A node of pdf.js' tree of a page: an element with a role, or a stretch of the page's content with an id. */
interface Node {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The cells that the stretches of a page's content belong to, by their ids. A table around tables is layout only. */
export const cellTags = (tree: Node | null): Map<string, CellTag> => {
  const tags = new Map<string, CellTag>()
  tablesIn(tree ?? {}).forEach((node, table) => {
    nearest(node, 'TR').forEach((tr, row) => {
      nearest(tr, 'TD', 'TH').forEach((td, cell) => {
        for (const id of contentOf(td)) tags.set(id, { table, row, cell })
      })
    })
  })
  return tags
}

/** Tables that hold no other. */
const tablesIn = (node: Node): Node[] =>
  nearest(node, 'Table').flatMap((table) => {
    const inner = tablesIn(table)
    return inner.length > 0 ? inner : [table]
  })

/** The elements of given roles below a node, but not those below them. */
const nearest = (node: Node, ...roles: readonly string[]): Node[] =>
  (node.children ?? []).flatMap((child) =>
    child.role !== undefined && roles.includes(child.role) ? [child] : nearest(child, ...roles),
  )

const contentOf = (node: Node): string[] =>
  (node.children ?? []).flatMap((child) => (child.id === undefined ? contentOf(child) : [child.id]))

interface Tagged {
  readonly ink: Ink[]
  x1: number
  x2: number
}

/** The tagged tables of a page with the text in their cells, and the text outside. */
export const takeTagged = (ink: readonly Ink[]): { grids: Grid[]; rest: Ink[] } => {
  const tables = new Map<number, Map<number, Map<number, Tagged>>>()
  for (const piece of ink) {
    if (!piece.cell) continue
    const rows = tables.get(piece.cell.table) ?? new Map<number, Map<number, Tagged>>()
    tables.set(piece.cell.table, rows)
    const row = rows.get(piece.cell.row) ?? new Map<number, Tagged>()
    rows.set(piece.cell.row, row)
    put(row, piece, piece.cell.cell)
  }
  const grids = [...tables.values()].flatMap((rows) => {
    const sorted = inOrder(rows).map(inOrder)
    const isTable = sorted.flat().length > 1 && sorted.every((row) => row.length <= MOST_COLUMNS)
    return isTable ? [gridOf(sorted)] : []
  })
  const taken = new Set(grids.flatMap(({ cells }) => cells.flatMap((cell) => cell.ink)))
  return { grids, rest: ink.filter((piece) => !taken.has(piece)) }
}

/** A table of more is a drawing. */
const MOST_COLUMNS = 100

const inOrder = <T>(numbered: ReadonlyMap<number, T>): T[] =>
  [...numbered].sort(([a], [b]) => a - b).map(([, one]) => one)

const put = (row: Map<number, Tagged>, piece: Ink, cell: number): void => {
  const tagged = row.get(cell) ?? { ink: [], x1: Infinity, x2: -Infinity }
  row.set(cell, tagged)
  tagged.ink.push(piece)
  tagged.x1 = Math.min(tagged.x1, piece.x)
  tagged.x2 = Math.max(tagged.x2, piece.x + piece.width)
}

interface Column {
  readonly x1: number
  readonly x2: number
}

/** Empty cells are not in the tree, and what spans columns does not say so: places tell both. */
const gridOf = (rows: readonly (readonly Tagged[])[]): Grid => {
  const columns = columnsOf(rows)
  const cells = rows.flatMap((row, at): GridCell[] => {
    const placed = row.map((one) => ({ one, within: columnsUnder(one, columns) }))
    return columns.flatMap((column, i): GridCell[] => {
      const here = placed.filter(({ within }) => within[0] === i)
      if (here.length === 0 && placed.some(({ within }) => within.includes(i))) return []
      const spanned = largest([1, ...here.map(({ within }) => within.length)])
      const x2 = columns[i + spanned - 1]?.x2 ?? column.x2
      const ink = here.flatMap(({ one }) => one.ink)
      return [{ row: at, column: i, rows: 1, columns: spanned, x1: column.x1, x2, ink }]
    })
  })
  const ys = (row: readonly Tagged[]) => row.flatMap(({ ink }) => ink.map((piece) => piece.y - piece.size))
  const bottom = largest(rows.flat().flatMap(({ ink }) => ink.map((piece) => piece.y)))
  return { edges: columns.map(({ x1 }) => x1), heights: [...rows.map((row) => smallest(ys(row))), bottom], cells }
}

/** Where the columns stand, by the rows that have most cells. */
const columnsOf = (rows: readonly (readonly Tagged[])[]): Column[] => {
  const count = largest(rows.map((row) => row.length))
  const full = rows.filter((row) => row.length === count)
  return Array.from({ length: count }, (_, i) => ({
    x1: smallest(full.map((row) => row[i]?.x1 ?? Infinity)),
    x2: largest(full.map((row) => row[i]?.x2 ?? -Infinity)),
  }))
}

/** The columns that a cell stands in; the nearest where it stands beside all. */
const columnsUnder = ({ x1, x2 }: Tagged, columns: readonly Column[]): number[] => {
  const apart = (column: Column): number => Math.max(column.x1 - x2, x1 - column.x2)
  const least = smallest(columns.map(apart))
  const within = columns.flatMap((column, i) => (apart(column) < 0 || apart(column) === least ? [i] : []))
  return within.slice(0, 1).concat(within.slice(1).filter((at, i) => at === (within[0] ?? 0) + i + 1))
}
