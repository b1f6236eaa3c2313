/** Table rows that a page break cut in two, and tables that it cut between rows. */
import { Passage } from '../passage.ts'
import type { Block, Cell, Table } from './block.ts'

type Row = readonly Cell[]

/**
 * Puts tables together again that only a page break parted (`brokenAfter` tells where the source has one), the first row
 * of the second part going on with the last row of the first where it is no row of its own.
 */
export const joinTables = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'table' && last?.type === 'table' && columns(block) === columns(last) && columns(last) > 2)
      joined[joined.length - 1] = { type: 'table', rows: [...last.rows, ...withoutRepeatedTitle(block, last)] }
    else joined.push(block)
  }
  return joined.map((block) => (block.type === 'table' ? { ...block, rows: joinRows(block.rows) } : block))
}

const columns = (table: Table): number => Math.max(...table.rows.map((row) => row.length))

/** A title row that is printed again on each page counts once. */
const withoutRepeatedTitle = (table: Table, before: Table): readonly Row[] => {
  const text = (row: Row | undefined) => row?.map((cell) => cell.lines.map((line) => line.text).join(' ')).join('\t')
  return text(table.rows[0]) === text(before.rows[0]) ? table.rows.slice(1) : table.rows
}

const joinRows = (rows: readonly Row[]): Row[] => {
  const whole: Row[] = []
  for (const row of rows) {
    const last = whole.at(-1)
    if (last && whole.length > 1 && goesOn(row)) whole[whole.length - 1] = joinCells(last, row)
    else whole.push(row)
  }
  return whole
}

/** A row goes on with the one before if its first filled cell begins in the middle of a sentence or its first cell is empty. */
const goesOn = (row: Row): boolean => {
  if (row.length < 3) return false
  const filled = row.filter((cell) => cell.lines.length > 0)
  const first = row[0]?.lines[0]
  if (filled.length === 0) return false
  return first === undefined || (first.test(/^\p{Ll}/u) && filled.length < row.length)
}

const joinCells = (above: Row, below: Row): Row =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, i) => ({
    lines: joinLines(above[i]?.lines ?? [], below[i]?.lines ?? []),
  }))

/** The first line below runs on from the last above when it begins with a small letter. */
const joinLines = (above: readonly Passage[], below: readonly Passage[]): Passage[] => {
  const last = above.at(-1)
  const [first, ...rest] = below
  return last && first?.test(/^[\p{Ll}(]/u)
    ? [...above.slice(0, -1), Passage.join([last, first]), ...rest]
    : [...above, ...below]
}
