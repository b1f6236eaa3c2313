/** From the rows and ruled tables of a page to paragraphs, list items and tables in reading order. */
import { largest } from './extent.ts'
import { regionsOf, type OpenCell, type Region } from './pdf-columns.ts'
import { textsOf, type Setting } from './pdf-flow.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import type { Part, TableCell, TablePart } from './pdf-html.ts'
import { joinColumns } from './pdf-joins.ts'
import { rowsOf, type Row } from './pdf-lines.ts'
import { rightEdge } from './pdf-measures.ts'

export interface Settings {
  readonly flow: Setting
  readonly cells: Setting
}

export const partsOf = (rows: readonly Row[], grids: readonly Grid[], settings: Settings): Part[] => {
  const parts: Part[] = []
  let left = rows
  for (const grid of [...grids].sort((a, b) => topOf(a) - topOf(b))) {
    const below = left.findIndex((row) => (row[0]?.y ?? 0) > topOf(grid))
    const above = below < 0 ? left : left.slice(0, below)
    for (const part of flowOf(above, settings)) parts.push(part)
    parts.push(gridPart(grid, settings.cells))
    left = below < 0 ? [] : left.slice(below)
  }
  return [...parts, ...flowOf(left, settings)]
}

const topOf = (grid: Grid): number => grid.heights[0] ?? 0

const flowOf = (rows: readonly Row[], settings: Settings): Part[] =>
  regionsOf(rows, settings.flow.leading).flatMap((region) => regionParts(region, settings))

const regionParts = (region: Region, { flow, cells }: Settings): Part[] => {
  if (region.type === 'lines') return textsOf(region.rows, flow)
  if (region.type === 'columns')
    return joinColumns(region.columns.map((rows) => textsOf(rows, { ...flow, right: rightEdge(rows) })))
  const rights = region.rows.reduce<number[]>((most, row) => {
    row.forEach((cell, i) => (most[i] = largest([most[i] ?? 0, ...cell.map((line) => line.x2)])))
    return most
  }, [])
  const toCell = (cell: OpenCell, i: number): TableCell => {
    const rows = cell.map((line) => [line])
    return { rows: 1, columns: 1, texts: textsOf(rows, { ...cells, leading: flow.leading, right: rights[i] ?? 0 }) }
  }
  return [{ type: 'table', edges: region.edges, rows: region.rows.map((row) => row.map(toCell)) }]
}

const gridPart = (grid: Grid, setting: Setting): TablePart => {
  const cells = withoutEmptyColumns(grid)
  const rows: TableCell[][] = grid.heights.slice(1).map(() => [])
  for (const cell of cells) rows[cell.row]?.push(cellOf(cell, setting))
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
const cellOf = ({ rows, columns, x1, x2, ink }: GridCell, setting: Setting): TableCell => {
  const start = ink.reduce((least, piece) => Math.min(least, piece.x), Infinity)
  const padding = Math.min(Math.max(start - x1, 0), WIDEST_PADDING)
  const lines = rowsOf(ink)
  const right = lines.flat().reduce((most, line) => Math.max(most, line.x2), x2 - padding)
  return { rows, columns, texts: textsOf(lines, { ...setting, right }) }
}
