/**
 * What no field claims, as a reader sees it: passages, and the rows of tables with their columns' names, so that a changed figure
 * is told by its row and column (as daff tells it) and a row that came is one change.
 */
import { decodeHTML } from 'entities'
import type { Span } from '../text/passage.ts'
import type { Json, JsonObject } from './json.ts'
import { token } from './json.ts'

export interface Pieces {
  /** In the place of each unclaimed span what it says; null where it says nothing or is a further cell of a row. */
  readonly items: readonly Json[]
  /** Where the cells of rows stand, by their JSON Pointers. */
  readonly spans: ReadonlyMap<string, Span>
}

/** A text with tables of cells between tabs: its paragraphs and their rows; undefined for any other text. */
const withTabTables = (text: string): JsonObject | undefined => {
  if (!text.includes('\t')) return undefined
  const parts = partsOf(text.split('\n'))
  const lines: Json[] = []
  let names: readonly string[] | undefined
  let hasRow = false
  for (const [i, part] of parts.entries()) {
    const cells = cellsOf(part)
    const isRow = names !== undefined && cells.length === names.length
    if (isRow && names) {
      hasRow = true
      lines.push(rowOf(cells, names))
      continue
    }
    const isTitle = cells.length > 1 && cellsOf(parts[i + 1] ?? '').length === cells.length
    names = isTitle && new Set(cells).size === cells.length ? columnNames(cells) : undefined
    lines.push(plain(part, false))
  }
  return hasRow ? { lines: lines.filter((line) => line !== null) } : undefined
}

/** Lines with tabs, and the paragraphs between them. */
const partsOf = (lines: readonly string[]): string[] => {
  const parts: string[] = []
  let isOpen = false
  for (const line of lines) {
    const isText = !line.includes('\t') && line.trim() !== ''
    if (isText && isOpen) parts.push(`${parts.pop() ?? ''}\n${line}`)
    else if (line.trim() !== '') parts.push(line)
    isOpen = isText
  }
  return parts
}

const cellsOf = (line: string): string[] => (line.includes('\n') ? [] : line.split('\t').map((cell) => cell.trim()))

const rowOf = (cells: readonly string[], names: readonly string[]): JsonObject => ({
  row: cells[0] ?? '',
  cells: Object.fromEntries(cells.map((cell, i) => [names[i] ?? String(i + 1), cell])),
})

/** A row of a table whose cells are unclaimed spans one after the other. */
interface Cell {
  readonly at: number
  readonly text: string
}

/** @param isPage whether the text is HTML, whose entities and tags a reader does not see */
export const piecesOf = (text: string, unclaimed: readonly Span[], isPage: boolean): Pieces => {
  const items: Json[] = unclaimed.map(([start, end]) => {
    const said = text.slice(start, end)
    return (isPage ? undefined : withTabTables(said)) ?? plain(said, isPage)
  })
  const spans = new Map<string, Span>()
  if (isPage)
    for (const table of tablesOf(text, unclaimed, items)) {
      const [header = [], ...rows] = table
      const names = columnNames(header.map((cell) => cell.text))
      for (const row of rows) putRow(row, names, items, (pointer, at) => spans.set(pointer, unclaimed[at] ?? [0, 0]))
    }
  return { items, spans }
}

/** Text without the signs of markup; null where there are no words. */
const plain = (text: string, isPage: boolean): string | null => {
  const shown = text.replace(/<[^<>]{0,400}>|[|*#]/g, ' ')
  const words = isPage ? decodeHTML(shown) : shown
  return /[\p{L}\p{N}]/u.test(words) ? words.replace(/\s+/g, ' ').trim() : null
}

/** Between two cells stands nothing but tags, of which those of a row's end tell rows. */
const BETWEEN = /^(?:\s|<[^<>]{0,400}>)*$/
const CELL_END = /<\/t[dh]\b/i

/** Tables of at least two rows, all with as many cells as the first. */
const tablesOf = (text: string, unclaimed: readonly Span[], items: readonly Json[]): Cell[][][] => {
  const tables: Cell[][][] = []
  let last: { readonly end: number } | undefined
  for (const [at, [start, end]] of unclaimed.entries()) {
    const said = items[at]
    if (typeof said !== 'string') continue
    const gap = last ? text.slice(last.end, start) : ''
    const isNext = BETWEEN.test(gap) && CELL_END.test(gap) && !/<\/?table\b/i.test(gap)
    if (!isNext) tables.push([[]])
    else if (/<\/tr\b|<tr\b/i.test(gap)) tables.at(-1)?.push([])
    tables.at(-1)?.at(-1)?.push({ at, text: said })
    last = { end }
  }
  return tables.filter(([first = [], ...rows]) => {
    const isNamed = new Set(first.map((cell) => cell.text)).size === first.length
    return first.length > 1 && rows.length > 0 && isNamed && rows.every((row) => row.length === first.length)
  })
}

/** A first row of words names the columns; figures name none, so that columns are numbered. */
const columnNames = (header: readonly string[]): string[] =>
  header.map((text, i) => (header.some((cell) => /^\P{L}*$/u.test(cell)) ? String(i + 1) : text))

/** The row stands in the place of its first cell. */
const putRow = (
  row: readonly Cell[],
  names: readonly string[],
  items: Json[],
  found: (pointer: string, at: number) => void,
): void => {
  const [first] = row
  if (!first) return
  const pointer = `/coverage/unclaimed/${first.at}`
  for (const [i, { at }] of row.entries()) {
    items[at] = null
    found(`${pointer}/cells/${token(names[i] ?? String(i + 1))}`, at)
  }
  items[first.at] = rowOf(
    row.map(({ text }) => text),
    names,
  )
}
