/** Table rows that a page break cut in two, and tables that it cut between rows. */
import { Passage } from '../../text/passage.ts'
import type { Block, Paragraph, Table } from '../block.ts'
import { joinCells, widest, type Row } from '../spanned-rows.ts'

/**
 * Puts tables together again that nothing but a page break parted, the first row of the second part going on with the last
 * row of the first where it is no row of its own. A title row that is printed again on a page counts once: `repeated`.
 */
export const joinTables = (blocks: readonly Block[]): { blocks: Block[]; repeated: Passage[] } => {
  const joined: Block[] = []
  const repeated: Passage[] = []
  for (const own of blocks) {
    const last = joined.at(-1)
    const block = own.type === 'paragraph' && last?.type === 'table' ? (rowOf(own, columns(last)) ?? own) : own
    if (block.type === 'table' && last?.type === 'table' && columns(block) === columns(last) && columns(last) > 2) {
      const isTitle = textOf(block.rows[0]) === textOf(last.rows[0])
      if (isTitle) for (const cell of block.rows[0] ?? []) for (const line of cell.lines) repeated.push(line)
      joined[joined.length - 1] = { type: 'table', rows: [...last.rows, ...block.rows.slice(isTitle ? 1 : 0)] }
    } else joined.push(block)
  }
  return {
    blocks: joined.map((block) => (block.type === 'table' ? { ...block, rows: joinRows(block.rows) } : block)),
    repeated,
  }
}

/** A line that begins with tabs below a table is a row of which only that cell goes on: "⇥⇥Splněno". */
const rowOf = ({ lines: [line, ...more] }: Paragraph, width: number): Table | undefined => {
  if (!line || more.length > 0) return undefined
  const begin = line.source.lastIndexOf('\n', line.start - 1) + 1
  const indent = line.source.slice(begin, line.start)
  const cells = cellsOf(line, begin)
  if (cells.length === width && width > 2) return { type: 'table', rows: [cells] }
  if (!/^\t+$/.test(indent) || indent.length >= width) return undefined
  return {
    type: 'table',
    rows: [Array.from({ length: width }, (_, i) => ({ lines: i === indent.length ? [line] : [] }))],
  }
}

/** The cells of a row that stands alone, as a page break leaves it: too little for a reader to see a table. */
const cellsOf = ({ source, end }: Passage, begin: number): Row => {
  const lineEnd = /[\n\r]|$/g
  lineEnd.lastIndex = end
  const text = source.slice(begin, lineEnd.exec(source)?.index ?? end)
  const isPiped = text.trimStart().startsWith('|')
  const parts = isPiped
    ? text
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : text.split('\t')
  let at = begin + (isPiped ? text.indexOf('|') + 1 : 0)
  return parts.map((part) => {
    const cell = Passage.of(source, at, at + part.length)
    at += part.length + 1
    return { lines: cell.isEmpty ? [] : [cell] }
  })
}

const columns = ({ rows }: Table): number => widest(rows)

const textOf = (row: Row | undefined): string | undefined =>
  row?.map((cell) => cell.lines.map((line) => line.text).join(' ')).join('\t')

const beginsSmall = (row: Row): boolean => row[0]?.lines[0]?.test(/^\p{Ll}/u) ?? false

const joinRows = (rows: readonly Row[]): Row[] => {
  const whole: Row[][] = []
  // Where rows begin with small letters anyway, only their empty cells tell that one goes on.
  const isCapitalised = rows.slice(1).filter(beginsSmall).length * 2 <= rows.length - 1
  for (const row of rows) {
    const last = whole.at(-1)
    if (last && whole.length > 1 && goesOn(row, isCapitalised)) last.push(row)
    else whole.push([row])
  }
  return whole.map((parts) => joinCells(parts, isSpanned))
}

/**
 * A row goes on with the one before if its first cell is empty, or begins in the middle of a sentence beside mostly empty
 * ones or, where other rows begin with capitals, as most of its cells do.
 */
const goesOn = (row: Row, isCapitalised: boolean): boolean => {
  const filled = row.flatMap(({ lines }) => lines[0] ?? [])
  if (row.length < 3 || filled.length === 0) return false
  // What a cell above covers belongs to that cell's rows, and only its kind knows which column names them.
  if (row[0]?.covered) return false
  if (row[0]?.lines.length === 0) return true
  if (!beginsSmall(row) || filled.length === row.length) return false
  const small = filled.filter((line) => line.test(/^\p{Ll}/u))
  return filled.length * 2 <= row.length || (isCapitalised && small.length * 3 >= filled.length * 2)
}

/** Below a first cell that spans rows all other cells are filled; a page break leaves most of them empty. */
const isSpanned = ([first, ...others]: Row): boolean =>
  first?.lines.length === 0 && others.every((cell) => cell.lines.length > 0)
