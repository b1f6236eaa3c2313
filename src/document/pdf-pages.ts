/** From what stands on the pages of a PDF to its text in reading order. */
import { takeGrids } from './pdf-grid.ts'
import { toHtml } from './pdf-html.ts'
import { joinPages } from './pdf-joins.ts'
import { joinRow, rowsOf } from './pdf-lines.ts'
import { takeMargins } from './pdf-margins.ts'
import { bodySize, leadingOf, pageEdge, usageOf } from './pdf-measures.ts'
import type { Page } from './pdf-ink.ts'
import { markNotes } from './pdf-notes.ts'
import { partsOf, type Settings } from './pdf-parts.ts'

/** The text of the pages as HTML, and the lines that repeat at their edges. */
export const pagesToHtml = (pages: readonly Page[]): { html: string; margins: string[] } => {
  const parted = pages.map(({ width, ink, rules }) => ({ width: Math.round(width), ...takeGrids(ink, rules) }))
  const { pages: inner, margins } = takeMargins(
    parted.map(({ rest }) => rowsOf(rest)),
    pages.map((page) => page.height),
  )
  const cells = parted.flatMap(({ grids }) => grids.flatMap((grid) => grid.cells.map((cell) => rowsOf(cell.ink))))
  const body = bodySize(inner.flat(), cells.flat())
  const rows = markNotes(inner, cells.flat(), body)
  const usage = usageOf(rows.flat(), cells.flat())
  const inCells = leadingOf(cells)
  const settings = new Map<number, Settings>()
  for (const width of new Set(parted.map((page) => page.width))) {
    const alike = rows.filter((_, i) => parted[i]?.width === width)
    const right = pageEdge(alike, width)
    const flow = { usage, right, leading: leadingOf(alike, right), inCell: false }
    settings.set(width, { flow, cells: { ...flow, leading: inCells, inCell: true } })
  }
  const parts = parted.map(({ width, grids }, i) => {
    const setting = settings.get(width)
    return setting ? partsOf(rows[i] ?? [], grids, setting) : []
  })
  const { flow, notes } = joinPages(parts)
  return {
    html: toHtml([...flow, ...notes], body),
    margins: margins.flatMap((row) => joinRow(row)?.text.trim() ?? []),
  }
}
