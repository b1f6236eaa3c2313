/** What a sheet shows as HTML: rows without a gap are a table, lines above it are its title. */
import { InputError } from '../../source/input-error.ts'
import { escaped } from '../markup.ts'
import type { Merge, Sheet, SheetCell } from './sheet.ts'

type Row = readonly [number, ReadonlyMap<number, SheetCell>]
type Merges = Sheet['merges']

/** Of a table, filled or not, and places that merged cells reach over. */
const MOST_CELLS = 250_000

/** Throws InputError for a sheet whose few cells stand too far apart to be a table. */
export const toHtml = ({ rows, merges }: Sheet, file: string): string =>
  blocksOf({ rows, merges })
    .map((block) => blockHtml(block, merges, file))
    .join('\n')

/** Rows that follow each other without an empty one. */
const blocksOf = ({ rows, merges }: Pick<Sheet, 'rows' | 'merges'>): Row[][] => {
  const blocks: Row[][] = []
  let next = 0
  for (const row of rows) {
    const [number, cells] = row
    const last = blocks.at(-1)
    if (last && number <= next) last.push(row)
    else blocks.push([row])
    next = Math.max(next, number + 1)
    // A cell over several rows holds them together.
    for (const column of cells.keys()) next = Math.max(next, (mergeAt(merges, number, column)?.bottom ?? 0) + 1)
  }
  return blocks
}

const mergeAt = (merges: Merges, row: number, column: number): Merge | undefined => merges.get(row)?.get(column)

const blockHtml = (block: readonly Row[], merges: Merges, file: string): string =>
  segmentsOf(block, merges)
    .map(({ isTable, rows }) =>
      isTable
        ? tableHtml(rows, merges, file)
        : rows.map(([, cells]) => [...cells.values()].map(lineHtml).join('\n')).join('\n'),
    )
    .join('\n')

interface Segment {
  readonly isTable: boolean
  readonly rows: Row[]
}

/** Lines above, between and below tables; a lone line that reaches over a table is the title of the rows below it. */
const segmentsOf = (block: readonly Row[], merges: Merges): Segment[] => {
  const [first, last] = extentOf(block)
  const isAcross = ([number, cells]: Row): boolean => {
    const [column = 0] = cells.keys()
    const merge = cells.size === 1 ? mergeAt(merges, number, column) : undefined
    return merge !== undefined && merge.right > merge.left && merge.left <= first && merge.right >= last
  }
  const segments: Segment[] = []
  for (const [i, row] of block.entries()) {
    const open = segments.at(-1)
    const [before, after] = [block[i - 1], block[i + 1]]
    const isLine =
      row[1].size === 1 &&
      (!segments.some(({ isTable }) => isTable) ||
        (isAcross(row) && (!after || isAcross(after) || (before !== undefined && isAcross(before)))))
    if (open?.isTable === !isLine) open.rows.push(row)
    else segments.push({ isTable: !isLine, rows: [row] })
  }
  return segments
}

/** The first and the last column that have text. */
const extentOf = (block: readonly Row[]): [number, number] => {
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (const [, cells] of block)
    for (const column of cells.keys()) [first, last] = [Math.min(first, column), Math.max(last, column)]
  return [first, last]
}

const lineHtml = (cell: SheetCell): string => `<p>${cellHtml(cell)}</p>`

const cellHtml = ({ text, bold }: SheetCell): string => {
  const html = escaped(text.trim()).replaceAll(/\r?\n/g, '<br>')
  return bold ? `<strong>${html}</strong>` : html
}

const tableHtml = (rows: readonly Row[], merges: Merges, file: string): string => {
  const used = new Set<number>()
  for (const [, cells] of rows) for (const column of cells.keys()) used.add(column)
  const columns = [...used].sort((a, b) => a - b)
  if (rows.length * columns.length > MOST_CELLS)
    throw new InputError(file, ['has a sheet of more than {limit} cells', { limit: MOST_CELLS }])
  const numbers = rows.map(([number]) => number)
  const covered = new Set<string>()
  const html = rows.map(([number, cells]) => {
    const tds = columns.flatMap((column) => {
      if (covered.has(`${number}:${column}`)) return []
      const cell = cells.get(column)
      const merge = cell && mergeAt(merges, number, column)
      const across = merge ? between(columns, merge.left, merge.right) : [column]
      const down = merge ? between(numbers, merge.top, merge.bottom) : [number]
      if (covered.size + across.length * down.length <= MOST_CELLS)
        for (const row of down) for (const one of across) covered.add(`${row}:${one}`)
      return [`<td colspan="${across.length}" rowspan="${down.length}">${cell ? cellHtml(cell) : ''}</td>`]
    })
    return `<tr>${tds.join('')}</tr>`
  })
  return `<table>${html.join('')}</table>`
}

/** Those of sorted numbers that lie in a range. */
const between = (sorted: readonly number[], from: number, to: number): readonly number[] =>
  sorted.slice(indexOf(sorted, from), indexOf(sorted, to + 1))

/** Where a number stands among sorted ones, or would. */
const indexOf = (sorted: readonly number[], number: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
