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
    names = isTitle && new Set(cells).size === cells.length ? namesOf(cells) : undefined
    lines.push(plain(part))
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

/** Figures name no columns. */
const namesOf = (cells: readonly string[]): string[] =>
  cells.map((text, i) => (cells.every((cell) => /\p{L}/u.test(cell)) ? text : String(i + 1)))

const rowOf = (cells: readonly string[], names: readonly string[]): JsonObject => ({
  row: cells[0] ?? '',
  cells: Object.fromEntries(cells.map((cell, i) => [names[i] ?? String(i + 1), cell])),
})

/** A cell of a table: the unclaimed spans in it by their places in the list, and in which column it stands. */
interface Cell {
  readonly at: readonly number[]
  readonly text: string
  readonly column: number
}

/** @param isPage whether the text is HTML, whose entities and tags a reader does not see */
export const piecesOf = (text: string, unclaimed: readonly Span[], isPage: boolean): Pieces => {
  const shown = unclaimed.map(([start, end]) => {
    const said = text.slice(start, end)
    return isPage ? asShown(said) : said.replace(SIGNS, ' ').replace(/\s+/g, ' ').trim()
  })
  const items: Json[] = unclaimed.map(([start, end], at) => {
    const rows = isPage ? undefined : withTabTables(text.slice(start, end))
    return rows ?? (hasWords(shown[at] ?? '') ? (shown[at] ?? '') : null)
  })
  const spans = new Map<string, Span>()
  if (isPage)
    for (const [header = [], ...rows] of tablesOf(text, unclaimed, shown)) {
      const names = columnNames(header)
      for (const row of rows) putRow(row, names, items, (pointer, at) => spans.set(pointer, unclaimed[at] ?? [0, 0]))
    }
  return { items, spans }
}

const TAG = /<[^<>]{0,400}>/g
/** Tags, and the signs of tables and headings in Markdown. */
const SIGNS = /<[^<>]{0,400}>|[|*#]/g

const asShown = (html: string): string => decodeHTML(html.replace(TAG, ' ')).replace(/\s+/g, ' ').trim()
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Text without the signs of markup; null where there are no words. */
const plain = (text: string): string | null => {
  const words = text.replace(SIGNS, ' ')
  return hasWords(words) ? words.replace(/\s+/g, ' ').trim() : null
}

/** Between two cells stands nothing but tags. */
const BETWEEN = /^(?:\s|<[^<>]{0,400}>)*$/
const CELL = /<t[dh]\b/gi
/** As far before its first cell a row begins. */
const ROW_HEAD = 1000

/** Tables of at least two rows, the first of which has words in two columns and the others in none beside its. */
const tablesOf = (text: string, unclaimed: readonly Span[], shown: readonly string[]): Cell[][][] => {
  const tables: Cell[][][] = []
  let end = 0
  for (const [at, [start, stop]] of unclaimed.entries()) {
    const said = shown[at] ?? ''
    if (said === '') continue
    const gap = tables.length > 0 ? text.slice(end, start) : '-'
    end = stop
    const table = BETWEEN.test(gap) && !/<\/?table\b/i.test(gap) ? tables.at(-1) : undefined
    const row = table?.at(-1)
    const last = row?.at(-1)
    const begins = lastRow(gap)
    const cells = countCells(gap.slice(Math.max(begins, 0)))
    if (!table || !row || !last) {
      const head = text.slice(Math.max(0, start - ROW_HEAD), start)
      const first = lastRow(head)
      tables.push([[{ at: [at], text: said, column: Math.max(0, first < 0 ? 0 : countCells(head.slice(first)) - 1) }]])
    } else if (begins >= 0) table.push([{ at: [at], text: said, column: Math.max(0, cells - 1) }])
    else if (cells > 0) row.push({ at: [at], text: said, column: last.column + cells })
    else row[row.length - 1] = { ...last, at: [...last.at, at], text: `${last.text} ${said}` }
  }
  return tables.filter(([first = [], ...rows]) => {
    const isNamed = new Set(first.map((cell) => cell.text)).size === first.length
    const width = (first.at(-1)?.column ?? 0) + 1
    return first.length > 1 && rows.length > 0 && isNamed && rows.every((row) => (row.at(-1)?.column ?? 0) < width)
  })
}

/** Where the last row begins; −1 where none does. */
const lastRow = (html: string): number => html.toLowerCase().lastIndexOf('<tr')

const countCells = (html: string): number => html.match(CELL)?.length ?? 0

/** A first row of words names the columns; figures name none, so that columns are numbered. */
const columnNames = (header: readonly Cell[]): ((column: number) => string) => {
  const names = header.every(({ text }) => /\p{L}/u.test(text)) ? header : []
  return (column) => names.find((cell) => cell.column === column)?.text ?? String(column + 1)
}

/** The row stands in the place of its first cell. */
const putRow = (
  row: readonly Cell[],
  nameOf: (column: number) => string,
  items: Json[],
  found: (pointer: string, at: number) => void,
): void => {
  const [first] = row
  const [place] = first?.at ?? []
  if (!first || place === undefined) return
  for (const { at, column } of row) {
    for (const one of at) items[one] = null
    found(`/coverage/unclaimed/${place}/cells/${token(nameOf(column))}`, at[0] ?? place)
  }
  items[place] = { row: first.text, cells: Object.fromEntries(row.map(({ column, text }) => [nameOf(column), text])) }
}
