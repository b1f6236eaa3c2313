/** From what stands on the pages of a PDF to its text in reading order. */
import type { PageStart } from '../../document/block.ts'
import type { OpenTable } from './tables/columns.ts'
import { MOST_RULES, takeGrids, type Grid } from './tables/grid.ts'
import { partUnruled } from './tables/unruled.ts'
import { onPage, toHtml } from './html.ts'
import type { Ink, Page, Rule } from './ink.ts'
import { joinPages } from './words/joins.ts'
import { joinRow, rowsOf, type Row } from './lines.ts'
import { takeMargins } from './margins.ts'
import { bodySize, leadingOf, pageEdge } from './measures.ts'
import { markNotes } from './notes.ts'
import { cutsIn, pageRegions, partsOf, type PageRegion } from './parts.ts'
import { takeTagged } from './tags.ts'
import { usageOf } from './words/usage.ts'

/** The text of the pages as HTML, where in it each page begins, and the lines that repeat at their edges. */
export const pagesToHtml = (pages: readonly Page[]): { html: string; pages: PageStart[]; margins: string[] } => {
  const parted = pages.map((page) => ({ ...page, width: Math.round(page.width), ...takeTables(page) }))
  const { pages: inner, margins } = takeMargins(parted.map((page) => ({ ...page, rows: rowsOf(page.rest) })))
  const cells = parted.flatMap(({ grids }) => grids.flatMap((grid) => grid.cells.map((cell) => rowsOf(cell.ink))))
  const body = bodySize(inner.flat(), cells.flat())
  const noted = markNotes(inner, cells.flat(), body)
  const rows = parted.map((page, i) => ({ ...page, rows: noted[i] ?? [] }))
  const edges = edgesOf(rows)
  const regions = regionsOfPages(rows, edges)
  const usage = usageOf(regions.flat().flatMap(flowRows), [...cells, ...regions.flat().flatMap(openCells)])
  const inCells = leadingOf(cells)
  // One may be chance.
  const cutsWords = regions.flat().reduce((sum, region) => sum + cutsIn(region, usage), 0) > 1
  const parts = regions.map((found, i) => {
    const flow = { ...(edges[i] ?? NO_EDGE), usage, inCell: false, cutsWords: false }
    const page = partsOf(found, { flow, cells: { ...flow, leading: inCells, inCell: true, cutsWords } })
    return page.map((part) => onPage(part, i + 1))
  })
  const { flow, notes } = joinPages(parts, usage)
  return {
    ...toHtml([...flow, ...notes], body),
    margins: margins.flatMap((row) => joinRow(row)?.text.trim() ?? []),
  }
}

/** Ruled tables, then those that the file's own structure tells. */
const takeTables = ({ ink, rules }: Page): { grids: Grid[]; rest: Ink[] } => {
  const ruled = takeGrids(ink, rules)
  const tagged = takeTagged(ruled.rest)
  return { grids: [...ruled.grids.map(partUnruled), ...tagged.grids], rest: tagged.rest }
}

interface ReadPage {
  readonly width: number
  readonly rows: readonly Row[]
  readonly grids: readonly Grid[]
  readonly rules: readonly Rule[]
}

/** Where a page's lines end at the right, in points, and their usual distance, in sizes. */
interface Edge {
  readonly right: number
  readonly leading: number
}

const NO_EDGE: Edge = { right: 0, leading: 0 }

/** For each page what is usual on those of its width. */
const edgesOf = (pages: readonly ReadPage[]): Edge[] => {
  const edges = new Map<number, Edge>()
  for (const width of new Set(pages.map((page) => page.width))) {
    const alike = pages.flatMap((page) => (page.width === width ? [page.rows] : []))
    const right = pageEdge(alike, width)
    edges.set(width, { right, leading: leadingOf(alike, right) })
  }
  return pages.map(({ width }) => edges.get(width) ?? NO_EDGE)
}

const regionsOfPages = (pages: readonly ReadPage[], edges: readonly Edge[]): PageRegion[][] => {
  let before: OpenTable | undefined
  return pages.map(({ rows, grids, rules: drawn }, i) => {
    const rules = drawn.length > MOST_RULES ? [] : drawn
    const regions = pageRegions(rows, grids, (edges[i] ?? NO_EDGE).leading, { rules, ...(before && { before }) })
    before = tableAtEnd(regions)
    return regions
  })
}

/** The table that a page ends with, but for its notes. */
const tableAtEnd = (regions: readonly PageRegion[]): OpenTable | undefined => {
  const last = regions.findLast((region) => region.type !== 'lines' || !region.rows[0]?.[0]?.runs[0]?.raised)
  return last?.type === 'table' ? last : undefined
}

const flowRows = (region: PageRegion): readonly Row[] => {
  if (region.type === 'lines') return region.rows
  return region.type === 'columns' ? region.columns.flat() : []
}

const openCells = (region: PageRegion): Row[][] =>
  region.type === 'table' ? region.rows.flatMap((row) => row.map((cell) => cell.map((line) => [line]))) : []
