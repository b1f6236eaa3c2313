/** The table of activities: its columns by their titles, one entry an activity. */
import { bare } from '../../document/bare.ts'
import type { Block, Cell, Table } from '../../document/block.ts'
import { Passage } from '../../passage.ts'
import { columnRules, type ColumnKey } from './words.ts'

/** The cells of one activity by column. */
export type ActivityRow = { readonly [Key in ColumnKey]?: readonly Passage[] | undefined }

export interface ActivityTable {
  readonly titles: readonly Passage[]
  readonly rows: readonly ActivityRow[]
}

/** Titles without which a table of known columns is no table of activities. */
const AT_LEAST = 3

/** The tables among the blocks whose titles name the columns of activities; evaluations from a table of their own included. */
export const activityTables = (blocks: readonly Block[]): ActivityTable[] => {
  const tables = blocks.flatMap((block) => (block.type === 'table' ? (readTable(block) ?? []) : []))
  const evaluations = blocks.flatMap((block) => (block.type === 'table' ? (readEvaluations(block) ?? []) : []))
  return evaluations.reduce(withEvaluations, tables)
}

/** A table of nothing but activities and what came of them. */
const readEvaluations = (table: Table): ActivityTable | undefined => {
  const columns = table.rows[0]?.map((cell) => columnOf(titleOf(cell))) ?? []
  const isEvaluation = columns.includes('name') && columns.includes('evaluation') && count(columns) < AT_LEAST
  return isEvaluation ? rowsBelow(table, { columns, to: 1 }) : undefined
}

/** The tables with the evaluations put to their activities of the same name; none where a name is unknown. */
const withEvaluations = (tables: readonly ActivityTable[], { titles, rows }: ActivityTable): ActivityTable[] => {
  const byName = new Map(rows.map((row) => [nameOf(row), row]))
  const names = new Set(tables.flatMap((table) => table.rows.map(nameOf)))
  if (![...byName.keys()].some((name) => names.has(name))) return [...tables]
  const evaluated = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, evaluation: row.evaluation ?? byName.get(nameOf(row))?.evaluation })),
  }))
  return [...evaluated, { titles, rows: rows.filter((row) => !names.has(nameOf(row))) }]
}

const nameOf = (row: ActivityRow): string => bare(textOf(row.name)?.text ?? '')

export const isActivityTable = (block: Block): boolean => block.type === 'table' && readTable(block) !== undefined

const readTable = (table: Table): ActivityTable | undefined => {
  for (let depth = 1; depth <= Math.min(3, table.rows.length); depth++) {
    const found = columnsOf(table, depth)
    if (!found) continue
    return rowsBelow(table, found)
  }
  return undefined
}

const rowsBelow = (table: Table, { columns, to }: Columns): ActivityTable => {
  const titles = table.rows.slice(0, to)
  const latest = latestEvaluation(titles, columns)
  const kept = columns.map((key, i) => (key === 'evaluation' && latest !== undefined && i !== latest ? undefined : key))
  return {
    titles: titles.flatMap((row) => row.flatMap((cell) => cell.lines)),
    rows: table.rows.slice(to).flatMap((row) => rowOf(row, kept)),
  }
}

/** Of the columns "Vyhodnocení 2022" and "Vyhodnocení 2023" the later one: the others stand in the documents of their years. */
const latestEvaluation = (
  titles: readonly (readonly Cell[])[],
  columns: readonly (ColumnKey | undefined)[],
): number | undefined => {
  const years = columns.flatMap((key, i) => {
    const year =
      key === 'evaluation' && /(?<!\d)20\d\d(?!\d)/u.exec(titles.map((row) => titleOf(row[i])).join(' '))?.[0]
    return year ? [{ year, i }] : []
  })
  const isEach = years.length === columns.filter((key) => key === 'evaluation').length
  return isEach ? years.sort((a, b) => b.year.localeCompare(a.year))[0]?.i : undefined
}

interface Columns {
  readonly columns: readonly (ColumnKey | undefined)[]
  /** Where the rows below the titles begin. */
  readonly to: number
}

/** The columns named by the row at the depth, or by it and the row below where a title spans columns. */
const columnsOf = (table: Table, depth: number): Columns | undefined => {
  const [above, below] = [table.rows[depth - 1] ?? [], table.rows[depth] ?? []]
  const single = above.map((cell) => columnOf(titleOf(cell)))
  const isNamed = single.includes('name') || single.includes('name_and_specification')
  if (count(single) < AT_LEAST || !isNamed) return undefined
  const spanned =
    above.some((cell, i) => i > 0 && cell.lines.length === 0) && below.some((cell) => cell.lines.length === 0)
  if (!spanned) return { columns: single, to: depth }
  let over = ''
  const both = Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    over = titleOf(above[i]) || over
    return columnOf(`${over} ${titleOf(below[i])}`.trim())
  })
  return count(both) > count(single) ? { columns: both, to: depth + 1 } : { columns: single, to: depth }
}

const titleOf = (cell: Cell | undefined): string => cell?.lines.map((line) => line.text).join(' ') ?? ''
const columnOf = (title: string): ColumnKey | undefined => columnRules.find(({ pattern }) => pattern.test(title))?.key
const count = (columns: readonly (ColumnKey | undefined)[]): number => new Set(columns.filter(Boolean)).size

/** A row by column; a row that holds one cell only (a subtitle over several activities) is none. */
const rowOf = (row: readonly Cell[], columns: readonly (ColumnKey | undefined)[]): ActivityRow[] => {
  const cells: Partial<Record<ColumnKey, readonly Passage[]>> = {}
  const put = (key: ColumnKey | undefined, lines: readonly Passage[]): void => {
    if (key && lines.length > 0) cells[key] = [...(cells[key] ?? []), ...lines]
  }
  row.forEach(({ lines, columns: wide = 1 }, i) => {
    const key = columns[i]
    // A duty that reaches over the columns of both sides is the duty of both.
    for (const other of columns.slice(i + 1, i + wide))
      if (key && isDuty(key) && other && isDuty(other)) put(other, lines)
    if (key === 'name_and_specification') {
      put('name', lines.slice(0, 1))
      put('specification', lines.slice(1))
    } else put(key, lines)
  })
  return Object.keys(cells).length > 0 ? [cells] : []
}

const isDuty = (key: ColumnKey): boolean =>
  key === 'asz_responsibilities' || key === 'territorial_unit_responsibilities'

/** A cell as one text. */
export const textOf = (lines: readonly Passage[] | undefined): Passage | undefined =>
  lines && lines.length > 0 ? Passage.join(lines) : undefined
