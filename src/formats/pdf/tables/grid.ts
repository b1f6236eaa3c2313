/** Tables that ruling lines draw on a PDF page. */
import type { Ink, Rule } from '../ink.ts'

export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly x1: number
  readonly x2: number
  readonly ink: Ink[]
}

export interface Grid {
  /** Where its columns part, from left to right, and its rows, from top to bottom. */
  readonly edges: readonly number[]
  readonly heights: readonly number[]
  /** In the order of their first row and column. */
  readonly cells: readonly GridCell[]
}

/** How far apart the ends of lines that meet may be, in points. */
const NEAR = 3.5
/** Lines closer than this are one line drawn twice: no row of text is so low. */
const SAME = 5
/** A page with more rules is a drawing. */
export const MOST_RULES = 6_000
const MOST_CELLS = 20_000

/** The tables of a page with the text in their cells, and the text outside. */
export const takeGrids = (ink: readonly Ink[], rules: readonly Rule[]): { grids: Grid[]; rest: Ink[] } => {
  const grids = rules.length > MOST_RULES ? [] : connected(rules).flatMap(gridOf)
  const fields = grids.map((grid) => ({ grid, cells: cellsByField(grid) }))
  const rest = ink.filter(
    (piece) => !fields.some(({ grid, cells }) => inCells(piece, grid, cells).every((part) => put(part, grid, cells))),
  )
  return { grids: grids.filter((grid) => grid.cells.some((cell) => cell.ink.length > 0)), rest }
}

/** Sets of rules that touch each other. */
const connected = (rules: readonly Rule[]): Rule[][] => {
  const sorted = [...rules].sort((a, b) => a.y1 - b.y1)
  const root = sorted.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    for (let up = root[at]; up !== undefined && up !== at; up = root[at]) at = up
    return at
  }
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]
      if (!b || b.y1 > a.y2 + NEAR) break
      if (b.x1 <= a.x2 + NEAR && b.x2 >= a.x1 - NEAR) root[find(j)] = find(i)
    }
  })
  const sets = new Map<number, Rule[]>()
  sorted.forEach((rule, i) => {
    const set = sets.get(find(i))
    if (set) set.push(rule)
    else sets.set(find(i), [rule])
  })
  return [...sets.values()]
}

const isLevel = (rule: Rule): boolean => rule.y1 === rule.y2

const gridOf = (rules: readonly Rule[]): Grid[] => {
  const level = rules.filter(isLevel)
  const upright = rules.filter((rule) => !isLevel(rule))
  if (level.length < 2 || upright.length === 0) return []
  const edges = distinct([...upright.map((rule) => rule.x1), least(level, 'x1'), most(level, 'x2')])
  const heights = distinct([...level.map((rule) => rule.y1), least(upright, 'y1'), most(upright, 'y2')])
  const count = (edges.length - 1) * (heights.length - 1)
  return count < 2 || count > MOST_CELLS ? [] : [{ edges, heights, cells: cellsOf(edges, heights, level, upright) }]
}

/** The fields between neighbouring lines, those with no rule between them being one cell. */
const cellsOf = (
  edges: readonly number[],
  heights: readonly number[],
  level: readonly Rule[],
  upright: readonly Rule[],
): GridCell[] => {
  const [columns, rows] = [edges.length - 1, heights.length - 1]
  const closedBelow = marks(level, heights, edges, 'y1', 'x1', 'x2')
  const closedRight = marks(upright, edges, heights, 'x1', 'y1', 'y2')
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let right = column
      while (right + 1 < columns && !closedRight.has(key(right + 1, row)) && !taken.has(row * columns + right + 1))
        right++
      const open = (below: number) =>
        range(column, right).every((at) => !closedBelow.has(key(below, at))) &&
        range(column, right - 1).every((at) => !closedRight.has(key(at + 1, below)))
      let bottom = row
      while (bottom + 1 < rows && open(bottom + 1)) bottom++
      for (const r of range(row, bottom)) for (const c of range(column, right)) taken.add(r * columns + c)
      const [x1, x2] = [edges[column] ?? 0, edges[right + 1] ?? 0]
      cells.push({ row, column, rows: bottom - row + 1, columns: right - column + 1, x1, x2, ink: [] })
    }
  return cells
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
const key = (line: number, field: number): number => line * 1e6 + field

/** Which fields along which lines have a rule: keys of line and field. */
const marks = (
  rules: readonly Rule[],
  lines: readonly number[],
  across: readonly number[],
  place: 'x1' | 'y1',
  from: 'x1' | 'y1',
  to: 'x2' | 'y2',
): Set<number> => {
  const found = new Set<number>()
  for (const rule of rules) {
    const line = lines.findIndex((at) => Math.abs(at - rule[place]) <= SAME)
    for (let field = 0; field + 1 < across.length; field++) {
      const middle = ((across[field] ?? 0) + (across[field + 1] ?? 0)) / 2
      if (rule[from] <= middle && middle <= rule[to]) found.add(key(line, field))
    }
  }
  return found
}

const cellsByField = ({ cells }: Grid): Map<number, GridCell> => {
  const fields = new Map<number, GridCell>()
  for (const cell of cells)
    for (const row of range(cell.row, cell.row + cell.rows - 1))
      for (const column of range(cell.column, cell.column + cell.columns - 1)) fields.set(key(row, column), cell)
  return fields
}

/** How far from a rule the blank may be thought to stand at which a piece is cut, in heights of its type. */
const ASTRAY = 3

/** Words of neighbouring cells that the PDF sets as one piece, cut at the blank that is next to the rule between them. */
const inCells = (piece: Ink, { edges, heights }: Grid, cells: ReadonlyMap<number, GridCell>): Ink[] => {
  const y = piece.y - 0.35 * piece.size
  const row = heights.findIndex((height, i) => y >= height && y < (heights[i + 1] ?? -Infinity))
  const crossed = edges.findIndex((edge, i) => {
    const [before, after] = [cells.get(key(row, i - 1)), cells.get(key(row, i))]
    const isInside = edge > piece.x + piece.size / 2 && edge < piece.x + piece.width - piece.size / 2
    return isInside && before && after && before !== after
  })
  const edge = edges[crossed]
  if (row < 0 || edge === undefined) return [piece]
  const perLetter = piece.width / piece.text.length
  const blanks = [...piece.text.matchAll(/\s+/g)].map(({ index, 0: { length } }) => ({ index, end: index + length }))
  const away = ({ index, end }: { index: number; end: number }): number =>
    Math.abs(piece.x + perLetter * ((index + end) / 2) - edge)
  const nearest = blanks.reduce((best, blank) => (away(blank) < away(best) ? blank : best), blanks[0] ?? NO_BLANK)
  if (away(nearest) > ASTRAY * piece.size) return [piece]
  const left = { ...piece, text: piece.text.slice(0, nearest.index), width: Math.max(1, edge - piece.x - 1) }
  const right = { ...piece, text: piece.text.slice(nearest.end), x: edge + 1, width: piece.x + piece.width - edge - 1 }
  return [left, ...inCells(right, { edges, heights, cells: [] }, cells)]
}

const NO_BLANK = { index: Infinity, end: Infinity }

/** Puts a piece of text into the cell that holds its middle; whether there is one. */
const put = (piece: Ink, { edges, heights }: Grid, cells: ReadonlyMap<number, GridCell>): boolean => {
  const [x, y] = [piece.x + piece.width / 2, piece.y - 0.35 * piece.size]
  const column = edges.findIndex((edge, i) => x >= edge && x < (edges[i + 1] ?? -Infinity))
  const row = heights.findIndex((height, i) => y >= height && y < (heights[i + 1] ?? -Infinity))
  const cell = column < 0 || row < 0 ? undefined : cells.get(key(row, column))
  cell?.ink.push(piece)
  return cell !== undefined
}

const least = (rules: readonly Rule[], side: 'x1' | 'y1'): number =>
  rules.reduce((m, rule) => Math.min(m, rule[side]), Infinity)
const most = (rules: readonly Rule[], side: 'x2' | 'y2'): number =>
  rules.reduce((m, rule) => Math.max(m, rule[side]), -Infinity)

/** Places of lines, those that are next to the same being one. */
const distinct = (places: readonly number[]): number[] => {
  const kept: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) if (place - (kept.at(-1) ?? -Infinity) > SAME) kept.push(place)
  return kept
}
