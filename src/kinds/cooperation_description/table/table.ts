/** The table of activities: its columns by their titles, one entry an activity. */
import { verdictAt } from '../../../czech/verdict.ts'
import type { Block, Cell, Table } from '../../../document/block.ts'
import { joinCells } from '../../../document/spanned-rows.ts'
import { onceOf } from '../../../mentions/once.ts'
import { Passage } from '../../../text/passage.ts'
import { EVALUATION_LABEL, EVALUATION_TITLE } from '../readers/commitment-words.ts'
import { tellsOfPast } from '../readers/tense.ts'
import { turned } from '../../../structure/turned-table.ts'
import { columnOf, isColumnTitle, type ColumnKey } from '../words.ts'
import type { ActivityRow, ActivityTable } from './row.ts'
import { joinWrapped } from './items.ts'
import { evaluationColumns, isTerm, withContent } from './content.ts'
import { listedEvaluations, withEvaluations } from './evaluated.ts'

/** Titles without which a table of known columns is no table of activities. */
const AT_LEAST = 3

/** The tables among the blocks whose titles name the columns of activities; evaluations from a table of their own included. */
export const activityTables = (blocks: readonly Block[]): ActivityTable[] => {
  const tables = blocks.flatMap((block) => (block.type === 'table' ? (readTable(block) ?? []) : []))
  const first = blocks.findIndex(isActivityTable)
  const evaluations = blocks.flatMap((block, i) => {
    if (block.type === 'table') return readEvaluations(block) ?? []
    return block.type === 'list' && i > first ? (listedEvaluations(block) ?? []) : []
  })
  return withEvaluations(tables, evaluations)
}

/** A table of nothing but activities, by their names or numbers, and what came of them. */
const readEvaluations = onceOf((table: Table): ActivityTable | undefined => {
  if (readTable(table)) return undefined
  const columns = evaluationColumns(table.rows[0]?.map(titleOf) ?? [], table.rows.slice(1))
  const isEvaluation = columns.includes('evaluation') && (columns.includes('name') || columns.includes('number'))
  return isEvaluation ? rowsBelow(table, { columns, to: 1 }) : undefined
})

export const isActivityTable = (block: Block): boolean => block.type === 'table' && readTable(block) !== undefined
/** Whether its rows or items tell only what came of activities. */
export const isEvaluationTable = (block: Block): boolean =>
  block.type === 'table'
    ? readEvaluations(block) !== undefined
    : block.type === 'list' && listedEvaluations(block) !== undefined

/** A table of the promises of one activity, whose name stands above it: *Milník | Termín | Stav*. */
export const promiseTable = onceOf((table: Table): ActivityTable | undefined => {
  const columns = withContent(table.rows[0]?.map(titleOf) ?? [], table.rows.slice(1))
  const areAll = columns.every((key) => key !== undefined && OF_PROMISES.has(key))
  return areAll && columns.includes('milestones') && columns.length > 1 && table.rows.length > 1
    ? rowsBelow(table, { columns, to: 1 })
    : undefined
})
const OF_PROMISES: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['milestones', 'evaluation', 'number'])

const readTable = onceOf((table: Table): ActivityTable | undefined => readUpright(table) ?? readTurned(table))

const readUpright = (table: Table): ActivityTable | undefined => {
  for (let depth = 1; depth <= Math.min(3, table.rows.length); depth++) {
    const found = columnsOf(table, depth)
    if (!found) continue
    return rowsBelow(table, found)
  }
  return undefined
}

/** Titles down the first column, beside each a cell for every activity; two columns are a form. */
const readTurned = (table: Table): ActivityTable | undefined => {
  const [titles = [], ...others] = turned(table).rows
  const isForm = others.some((cells) => cells.filter((cell) => isColumnTitle(titleOf(cell))).length * 2 > titles.length)
  if (others.length < 2 || isForm || count(titles.map((cell) => columnOf(titleOf(cell)))) < AT_LEAST) return undefined
  return readUpright({ type: 'table', rows: [titles, ...others] })
}

const rowsBelow = (table: Table, { columns, to }: Columns): ActivityTable => {
  const titles = table.rows.slice(0, to)
  const latest = latestEvaluation(titles, columns)
  const kept = columns.map((key, i) => (key === 'evaluation' && latest !== undefined && i !== latest ? undefined : key))
  return {
    titles: titles.flatMap((row) => row.flatMap((cell) => cell.lines)),
    rows: activitiesIn(uncovered(joinSpanned(withWholePromises(table.rows.slice(to), kept), kept)), kept),
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
  // Below other rows only titles tell that a row is one of titles: what cells hold would make it of any row.
  if (depth > 1 && count(above.map((cell) => columnOf(titleOf(cell)))) < AT_LEAST) return undefined
  const single = withContent(above.map(titleOf), table.rows.slice(depth))
  const isNamed = single.includes('name') || single.includes('name_and_specification')
  if (count(single) < AT_LEAST || !isNamed) return undefined
  const spanned =
    above.some((cell, i) => i > 0 && cell.lines.length === 0) && below.some((cell) => cell.lines.length === 0)
  if (!spanned && !isBelowWide(above, below)) return { columns: single, to: depth }
  let over = ''
  const titles = Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    const [own, title] = [titleOf(above[i]), titleOf(below[i])]
    over = own || over
    // *co to znamená* beside *název* below *Aktivita* is no second name.
    return own === '' && columnOf(over) === 'name' && columnOf(title) === undefined ? title : titleUnder(over, title)
  })
  const both = withContent(titles, table.rows.slice(depth + 1))
  return count(both) > count(single) ? { columns: both, to: depth + 1 } : { columns: single, to: depth }
}

/** Whether the cells of a row are titles below those that reach over several columns. */
const isBelowWide = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  above.some(({ columns = 1 }) => columns > 1) &&
  below.every((cell) => cell.lines.length > 0 && titleOf(cell).length <= LONGEST_TITLE) &&
  count(below.map((cell) => columnOf(titleOf(cell)))) >= AT_LEAST
const LONGEST_TITLE = 40

/** What a title says below one that reaches over it: *ASZ* below *Kdo zajistí*, *obsah* below *Závazek*. */
const titleUnder = (over: string, title: string): string => {
  const key = columnOf(title)
  return key && key !== 'name' ? title : `${over} ${title}`.trim()
}

const titleOf = (cell: Cell | undefined): string => cell?.lines.map((line) => line.text).join(' ') ?? ''
const count = (columns: readonly (ColumnKey | undefined)[]): number => new Set(columns.filter(Boolean)).size

/** *Milník | Termín*: what is promised and by when is one promise, in the first of the two columns. */
const withWholePromises = (
  rows: readonly (readonly Cell[])[],
  columns: readonly (ColumnKey | undefined)[],
): readonly (readonly Cell[])[] => {
  const [what, when, ...more] = columns.flatMap((key, i) => (key === 'milestones' ? [i] : []))
  if (what === undefined || when === undefined || more.length > 0) return rows
  const areTerms = (at: number): boolean => rows.every((row) => row[at]?.lines.every(isTerm) ?? true)
  if (areTerms(what) === areTerms(when)) return rows
  return rows.map((row) => {
    const lines = [...(row[what]?.lines ?? []), ...(row[when]?.lines ?? [])]
    if (row[what]?.covered || row[when]?.covered || lines.length < 2) return row
    return row.map((cell, i) => (i === what ? { lines: [Passage.join(lines)] } : i === when ? { lines: [] } : cell))
  })
}

/** The rows over which the name of an activity reaches are one. */
const joinSpanned = (
  rows: readonly (readonly Cell[])[],
  columns: readonly (ColumnKey | undefined)[],
): (readonly Cell[])[] => {
  const name = columns.findIndex((key) => key === 'name' || key === 'name_and_specification')
  const groups: (readonly Cell[])[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && row[name]?.covered) last.push(row)
    else groups.push([row])
  }
  return groups.map((group) => joinCells(group, () => true))
}

/** Cells that one above covers, with that one's lines: a term for three activities is the term of each. */
const uncovered = (rows: readonly (readonly Cell[])[]): (readonly Cell[])[] => {
  const above: Cell[] = []
  return rows.map((row) => row.map((cell, i) => (above[i] = cell.covered ? (above[i] ?? cell) : cell)))
}

const activitiesIn = (
  rows: readonly (readonly Cell[])[],
  columns: readonly (ColumnKey | undefined)[],
): ActivityRow[] => {
  const activities: { activity: ActivityRow; below: Passage[] }[] = []
  const isGrouped = isSubtitle(rows[0], rows[1], columns)
  for (const [i, row] of rows.entries()) {
    if (isGrouped && isSubtitle(row, rows[i + 1], columns)) continue
    const last = activities.at(-1)
    const evaluation = last && evaluationBelow(row, columns)
    if (evaluation) for (const line of evaluation) last.below.push(line)
    else if (!isAcross(row, columns))
      for (const activity of rowOf(row, columns)) activities.push({ activity, below: [] })
  }
  return activities.map(({ activity, below }) =>
    below.length > 0 ? { ...activity, evaluation: [...(activity.evaluation ?? []), ...below] } : activity,
  )
}

/** A row of one cell over most columns: a subtitle over several activities, or what became of the one above. */
const isAcross = ([cell, ...others]: readonly Cell[], columns: readonly (ColumnKey | undefined)[]): boolean =>
  (cell?.columns ?? 1) * 2 > columns.length && others.every(({ lines }) => lines.length === 0)

/** A row of nothing but a name above fuller ones: a table that begins so has its activities in groups. */
const isSubtitle = (
  row: readonly Cell[] | undefined,
  next: readonly Cell[] | undefined,
  columns: readonly (ColumnKey | undefined)[],
): boolean => {
  const filled = (cells: readonly Cell[] = []) =>
    cells.flatMap(({ lines }, i) => (lines.length > 0 ? [columns[i]] : []))
  const [only, more] = filled(row)
  return only === 'name' && more === undefined && filled(row).length === 1 && filled(next).length >= AT_LEAST
}

/** The lines of a row that tells of the activity above: "Vyhodnocení: …" or what says by its words that it does. */
const evaluationBelow = (
  row: readonly Cell[],
  columns: readonly (ColumnKey | undefined)[],
): readonly Passage[] | undefined => {
  const [first, second, ...more] = row.filter(({ lines }) => lines.length > 0)
  const [line] = first?.lines ?? []
  if (!first || !line || more.length > 0) return undefined
  if (second) return EVALUATION_TITLE.test(titleOf(first)) ? [...first.lines, ...second.lines] : undefined
  const tells = verdictAt(line.slice(0, 60))[0]?.start === 0 || tellsOfPast(line.text)
  return line.test(EVALUATION_LABEL) || (tells && isAcross(row, columns)) ? first.lines : undefined
}

/** A row by column. */
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
      const [name, ...specification] = joinWrapped(lines)
      put('name', name ? [name] : [])
      put('specification', specification)
    } else put(key, lines)
  })
  const parts = partsIn(row, columns)
  return Object.keys(cells).length > 0 ? [{ ...cells, ...(parts && { parts }) }] : []
}

/** The promises beside which each evaluation stands. */
const partsIn = (row: readonly Cell[], columns: readonly (ColumnKey | undefined)[]): ActivityRow['parts'] => {
  const promises = row[columns.indexOf('milestones')]?.parts ?? []
  const evaluations = row[columns.indexOf('evaluation')]?.parts
  const rows: { milestones: readonly Passage[]; evaluation: Passage[] }[] = []
  promises.forEach((milestones, i) => {
    const [last, evaluation] = [rows.at(-1), evaluations?.[i] ?? []]
    // Several rows beside one promise all tell of it.
    if (last?.milestones === milestones) for (const line of evaluation) last.evaluation.push(line)
    else if (milestones.length > 0) rows.push({ milestones, evaluation: [...evaluation] })
  })
  return rows.length > 1 ? rows : undefined
}

const isDuty = (key: ColumnKey): boolean =>
  key === 'asz_responsibilities' || key === 'territorial_unit_responsibilities'

/** A cell as one text. */
export const textOf = (lines: readonly Passage[] | undefined): Passage | undefined =>
  lines && lines.length > 0 ? Passage.join(lines) : undefined
