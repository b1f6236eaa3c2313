/** From the rows and ruled tables of a page to paragraphs, list items and tables in reading order. */
import { largest } from '../../text/extent.ts'
import { regionsOf, type Hints, type OpenCell, type Region } from './tables/columns.ts'
import { provenCuts } from './words/cut-words.ts'
import { textsOf, type Setting } from './flow.ts'
import type { Grid, GridCell } from './tables/grid.ts'
import type { Part, TableCell, TablePart } from './html.ts'
import { joinColumns } from './words/joins.ts'
import { rowsOf, type Row } from './lines.ts'
import { rightEdge } from './measures.ts'
import type { Usage } from './words/usage.ts'

export interface Settings {
  readonly flow: Setting
  readonly cells: Setting
}

/** A stretch of a page: running text, columns or a table. */
export type PageRegion = Region | { readonly type: 'grid'; readonly grid: Grid }

/** Cuts a page into its stretches. `leading` is the usual distance of lines, in sizes. */
export const pageRegions = (
  rows: readonly Row[],
  grids: readonly Grid[],
  leading: number,
  { rules, before }: Hints,
): PageRegion[] => {
  const regions: PageRegion[] = []
  const add = (some: readonly Row[]) => {
    const hints = { rules, ...(regions.length === 0 && before && { before }) }
    for (const region of regionsOf(some, leading, hints)) regions.push(region)
  }
  let left = rows
  for (const grid of [...grids].sort((a, b) => topOf(a) - topOf(b))) {
    const below = left.findIndex((row) => (row[0]?.y ?? 0) > topOf(grid))
    add(below < 0 ? left : left.slice(0, below))
    regions.push({ type: 'grid', grid })
    left = below < 0 ? [] : left.slice(below)
  }
  add(left)
  return regions
}

const topOf = (grid: Grid): number => grid.heights[0] ?? 0

export const partsOf = (regions: readonly PageRegion[], settings: Settings): Part[] =>
  regions.flatMap((region) =>
    region.type === 'grid' ? gridPart(region.grid, settings.cells) : flowPart(region, settings),
  )

const flowPart = (region: Region, { flow, cells }: Settings): Part[] => {
  if (region.type === 'lines') return textsOf(region.rows, flow)
  if (region.type === 'columns')
    return joinColumns(
      region.columns.map((rows) => textsOf(rows, { ...flow, right: rightEdge(rows) })),
      flow.usage,
    )
  const rights = rightsOf(region.rows)
  const setting = { ...cells, leading: flow.leading }
  const toCell = (cell: OpenCell, i: number): TableCell => {
    const rows = cell.map((line) => [line])
    return { rows: 1, columns: 1, texts: textsOf(rows, { ...setting, right: rights[i] ?? 0 }) }
  }
  return [{ type: 'table', edges: region.edges, rows: region.rows.map((row) => row.map(toCell)) }]
}

/** Where the lines of each column end at the right. */
const rightsOf = (rows: readonly (readonly OpenCell[])[]): number[] =>
  rows.reduce<number[]>((most, row) => {
    row.forEach((cell, i) => (most[i] = largest([most[i] ?? 0, ...cell.map((line) => line.x2)])))
    return most
  }, [])

/** How many words the columns of a table cut. */
export const cutsIn = (region: PageRegion, usage: Usage): number => {
  if (region.type === 'lines' || region.type === 'columns') return 0
  const rights = region.type === 'table' ? rightsOf(region.rows) : []
  const cells =
    region.type === 'table'
      ? region.rows.flatMap((row) => row.map((lines, i) => ({ lines, right: rights[i] ?? 0 })))
      : region.grid.cells.map((cell) => linesOf(cell)).map(({ lines, right }) => ({ lines: lines.flat(), right }))
  return cells.reduce((sum, { lines, right }) => sum + provenCuts(lines, right, usage), 0)
}

const gridPart = (grid: Grid, setting: Setting): TablePart => {
  const cells = withoutEmptyColumns(grid)
  const rows: TableCell[][] = grid.heights.slice(1).map(() => [])
  for (const cell of cells) {
    const { lines, right } = linesOf(cell)
    const texts = textsOf(lines, { ...setting, right })
    rows[cell.row]?.push({ rows: cell.rows, columns: cell.columns, texts })
  }
  return { type: 'table', edges: grid.edges, rows }
}

/** A column in which no cell of its own has a word is a frame, or a column for signs that got lost. */
const withoutEmptyColumns = ({ cells, edges }: Grid): GridCell[] => {
  const filled = new Set(
    cells.filter(({ ink, columns }) => columns === 1 && ink.length > 0).map(({ column }) => column),
  )
  // Where cells span all columns alike, none has cells of its own.
  if (filled.size === 0) return [...cells]
  const own = (from: number, count: number) =>
    edges.slice(from, from + count).filter((_, i) => filled.has(from + i)).length
  return cells.flatMap((cell) => {
    const columns = own(cell.column, cell.columns)
    return columns === 0 && cell.ink.length === 0 ? [] : [{ ...cell, columns: Math.max(1, columns) }]
  })
}

const WIDEST_PADDING = 12

/** A cell's text ends as far from its right rule as it begins from its left one. */
const linesOf = ({ x1, x2, ink }: GridCell): { lines: Row[]; right: number } => {
  const start = ink.reduce((least, piece) => Math.min(least, piece.x), Infinity)
  const padding = Math.min(Math.max(start - x1, 0), WIDEST_PADDING)
  const lines = rowsOf(ink)
  return { lines, right: lines.flat().reduce((most, line) => Math.max(most, line.x2), x2 - padding) }
}
