/**
 * The rows and columns of a ruled table that no rule parts: lines are drawn around a whole body, or between columns alone.
 * What stands in them tells, as in tables without rules: gaps that go down through the lines of a cell, and values beside
 * each other.
 */
import { largest, smallest } from '../../../text/extent.ts'
import { rowsOf, type Line } from '../lines.ts'
import type { Grid, GridCell } from './grid.ts'
import { innerGutters } from './gutters.ts'
import { isOfValues, tableRows, type Placed } from './open-table.ts'

/** The same table with its columns and rows parted wherever their words are. */
export const partUnruled = (grid: Grid): Grid => partRows(partColumns(partSpans(grid)))

/** Cells over several columns whose words keep to columns that other cells have. */
const partSpans = (grid: Grid): Grid => ({
  ...grid,
  cells: grid.cells.flatMap((cell) => {
    const parts = partAt(cell, grid.edges.slice(cell.column, cell.column + cell.columns + 1), cell.column)
    return parts && parts.filter(({ ink }) => ink.length > 0).length > 1 ? parts : [cell]
  }),
})

/** A cell cut at edges, which begin and end with its own; nothing where one of its lines stands across. */
const partAt = (cell: GridCell, edges: readonly number[], first: number): GridCell[] | undefined => {
  const fields = edges.slice(1).map((x2, i): [number, number] => [edges[i] ?? x2, x2])
  const isWithin = (line: Line): boolean => fields.some(([x1, x2]) => line.x1 >= x1 - 1 && line.x2 <= x2 + 1)
  if (fields.length < 2 || !rowsOf(cell.ink).flat().every(isWithin)) return undefined
  return fields.map(([x1, x2], i) => {
    const ink = cell.ink.filter(({ x, width }) => x + width / 2 >= x1 && x + width / 2 < x2)
    return { ...cell, column: first + i, columns: 1, x1, x2, ink }
  })
}

/** Columns whose cells have gaps in common that go down through their lines. */
const partColumns = (grid: Grid): Grid => {
  const cuts = new Map<number, number[]>()
  for (const column of grid.edges.slice(1).keys()) {
    const own = grid.cells.filter((cell) => cell.column === column && cell.columns === 1)
    const gutters = innerGutters(own.flatMap(({ ink }) => rowsOf(ink)))
    const middles = gutters.map(([left, right]) => (left + right) / 2)
    if (middles.length > 0)
      cuts.set(
        column,
        middles.sort((a, b) => a - b),
      )
  }
  if (cuts.size === 0) return grid
  const { edges, starts } = insert(grid.edges, cuts)
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const [from, to] = [starts[cell.column] ?? 0, starts[cell.column + cell.columns] ?? edges.length - 1]
    const parts = cell.columns === 1 ? partAt(cell, edges.slice(from, to + 1), from) : undefined
    return parts ?? [{ ...cell, column: from, columns: to - from }]
  })
  return { ...grid, edges, cells }
}

/** Rows between two rules that are several by their values. */
const partRows = (grid: Grid): Grid => {
  const cuts = new Map<number, number[]>()
  for (const row of grid.heights.slice(1).keys()) {
    const band = grid.cells.filter((cell) => cell.row === row && cell.rows === 1)
    const placed = band.flatMap(({ ink, column }) =>
      rowsOf(ink).flatMap((lines) => lines.map((line) => ({ line, column }))),
    )
    if (!isOfValues(placed)) continue
    const rows = tableRows(placed, 0, [])
    if (rows.length > 1)
      cuts.set(
        row,
        rows.slice(1).map((next, i) => between(rows[i] ?? [], next)),
      )
  }
  if (cuts.size === 0) return grid
  const { edges: heights, starts } = insert(grid.heights, cuts)
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const [from, to] = [starts[cell.row] ?? 0, starts[cell.row + cell.rows] ?? heights.length - 1]
    if (cell.rows > 1 || to - from < 2) return [{ ...cell, row: from, rows: to - from }]
    return heights.slice(from, to).map((top, i): GridCell => {
      const bottom = heights[from + i + 1] ?? top
      const ink = cell.ink.filter(({ y }) => (i === 0 || y > top) && (from + i + 1 === to || y <= bottom))
      return { ...cell, row: from + i, rows: 1, ink }
    })
  })
  return { ...grid, heights, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) }
}

/** Below the last line of a row, halfway to the top of the next. */
const between = (above: readonly Placed[], below: readonly Placed[]): number => {
  const bottom = largest(above.map(({ line }) => line.y))
  const top = smallest(below.map(({ line }) => line.y))
  return (bottom + top) / 2
}

/** Places with cuts between them, and where each field begins among them now. */
const insert = (
  places: readonly number[],
  cuts: ReadonlyMap<number, readonly number[]>,
): { edges: number[]; starts: number[] } => {
  const edges: number[] = []
  const starts: number[] = []
  places.forEach((place, field) => {
    starts.push(edges.length)
    edges.push(place)
    for (const cut of cuts.get(field) ?? []) edges.push(cut)
  })
  return { edges, starts }
}
