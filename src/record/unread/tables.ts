/** Tables, and columns of tables, that are there and gave no field: told, lest what they hold is missed in silence. */
import type { Block, Cell, Table } from '../../document/block.ts'
import { widest } from '../../document/spanned-rows.ts'
import type { Finding } from '../../finding.ts'
import type { ColumnHint } from '../../kinds/column-hint.ts'
import type { Span } from '../../text/passage.ts'
import { SpanIndex } from '../span-index.ts'
import { clipped } from '../../text/clipped.ts'
import { MOST_TOLD, nearest, nearWords } from './near.ts'
import type { Read } from './read.ts'

export const unreadTables = (
  blocks: readonly Block[],
  read: Pick<Read, 'fields' | 'marks'>,
  hints: readonly ColumnHint[],
): Finding[] => {
  const tables = tablesIn(blocks)
  if (tables.length === 0) return []
  const fields = new SpanIndex(read.fields.map(({ span }) => span))
  const marks = new SpanIndex(read.marks)
  return tables.flatMap(({ table, heading }) => {
    const isIn = (index: SpanIndex) => (cell: Cell) => cell.lines.some((line) => line.spans.some((s) => index.meets(s)))
    const isField = isIn(fields)
    const isMark = isIn(marks)
    const first = table.rows.findIndex((row) => row.some(isField))
    if (first < 0) return unread(table, heading, hints)
    const [start, end] = extentOf(table.rows)
    const members = new Set(
      read.fields.filter(({ span }) => span[0] < end && span[1] > start).map(({ member }) => member),
    )
    const own = hints.filter(({ list }) => members.has(list))
    const isRead = (cell: Cell) => isField(cell) || isMark(cell)
    // The title of a column may be part of its values: *Plán začleňování* with *schválený*.
    const isTitled = table.rows[0]?.every((cell) => !hasWords(cell) || isMark(cell)) === true
    const areTitles = (table.rows[0]?.filter(isMark).length ?? 0) * 2 > (table.rows[0]?.length ?? 0)
    return (
      columnsOf(table, Math.max(isTitled ? 1 : 0, Math.min(first, DEEPEST)))
        // Below a title rows of another sort may use the column: verdicts between the activities.
        .filter(({ title, cells }) => cells.filter(isRead).length < (title && areTitles ? cells.length / 2 : 1))
        .filter(({ cells }) => cells.length > 0)
        .map((column): Finding => {
          const title = column.title ?? column.cells[0]
          return {
            code: 'column_unknown',
            args: { title: clipped(textOf(title), MOST_TOLD) },
            span: extentOf([title ? [title] : []]),
            candidates: nearest(own, (hint) => likeness(hint, column)).map(({ field }) => field),
          }
        })
    )
  })
}

/** The most rows that titles take. */
const DEEPEST = 3

const unread = (table: Table, heading: string, hints: readonly ColumnHint[]): Finding[] => {
  const columns = columnsOf(table, 1).filter(({ cells }) => cells.length > 0)
  // A line of cells or one column says nothing of what it is.
  if (columns.length < 2) return []
  const lists = [...new Set(hints.map(({ list }) => list))].map((list) => {
    const own = hints.filter((hint) => hint.list === list)
    const best = columns.map((column) => own.reduce((most, hint) => Math.max(most, likeness(hint, column)), 0))
    const isNamed = own.some(({ titles }) => nearWords(heading, titles) > 0)
    return { list, likeness: best.reduce((sum, one) => sum + one, 0) + (isNamed ? 1 : 0) }
  })
  return [
    {
      code: 'table_unread',
      args: { titles: clipped(table.rows[0]?.map(textOf).join(' | ') ?? '', MOST_TOLD) },
      span: extentOf(table.rows),
      candidates: nearest(lists, (one) => one.likeness).map(({ list }) => list),
    },
  ]
}

interface Column {
  readonly title: Cell | undefined
  /** Its cells below the titles that hold words. */
  readonly cells: readonly Cell[]
}

const columnsOf = ({ rows }: Table, titleRows: number): Column[] =>
  Array.from({ length: widest(rows) }, (_, i) => ({
    title: rows
      .slice(0, titleRows)
      .flatMap((row) => titleAt(row, i) ?? [])
      .at(-1),
    cells: rows
      .slice(titleRows)
      .flatMap((row) => row[i] ?? [])
      .filter(hasWords),
  }))

/** The title of a column, which may reach over from a column before it. */
const titleAt = (row: readonly Cell[], column: number): Cell | undefined => {
  for (let i = column; i >= 0; i--) {
    const cell = row[i]
    if (cell && cell.lines.length > 0) return i + (cell.columns ?? 1) > column ? cell : undefined
  }
  return undefined
}

const hasWords = ({ lines }: Cell): boolean => lines.some((line) => line.test(/[\p{L}\p{N}]/u))
const textOf = (cell: Cell | undefined): string => cell?.lines.map(({ text }) => text).join(' ') ?? ''

/** How much a column looks like one that a hint tells of; 0 for not at all. */
const likeness = ({ titles, holds }: ColumnHint, { title, cells }: Column): number => {
  const alike = holds ? cells.filter((cell) => holds(textOf(cell))).length : 0
  return 2 * nearWords(textOf(title), titles) + (alike * 2 > cells.length ? 1 : 0)
}

/** From the first word of the rows to the last. */
const extentOf = (rows: Table['rows']): Span => {
  const spans = rows.flatMap((row) => row.flatMap((cell) => cell.lines.flatMap((line) => line.spans)))
  return [
    spans.reduce((least, [start]) => Math.min(least, start), Infinity),
    spans.reduce((most, [, end]) => Math.max(most, end), 0),
  ]
}

interface Placed {
  readonly table: Table
  /** The heading above it. */
  readonly heading: string
}

const tablesIn = (blocks: readonly Block[]): Placed[] => {
  let heading = ''
  return blocks.flatMap((block): Placed[] => {
    if (block.type === 'heading') heading = block.text.text
    if (block.type === 'table') return [{ table: block, heading }]
    return block.type === 'list' ? block.items.flatMap((item) => tablesIn(item.blocks)) : []
  })
}
