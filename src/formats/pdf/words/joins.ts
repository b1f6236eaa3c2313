/** What page breaks cut in a PDF: sentences, list items, tables and their rows; and the notes at the foot of its pages. */
import { goesOnInWord } from './cut-words.ts'
import { dropHyphen, type Text } from '../flow.ts'
import type { Part, TableCell, TablePart } from '../html.ts'
import { addRun, type Run } from '../lines.ts'
import type { Usage } from './usage.ts'

/** The parts of all pages as one flow, and the notes by themselves. */
export const joinPages = (pages: readonly (readonly Part[])[], usage: Usage): { flow: Part[]; notes: Text[] } => {
  const flow: Part[] = []
  const notes: Text[] = []
  for (const page of pages) {
    let atBreak = true
    for (const part of page) {
      if (part.type === 'text' && isNote(part)) {
        notes.push(part)
        continue
      }
      const last = flow.at(-1)
      const joined = atBreak && last ? joinParts(last, part, usage) : undefined
      if (joined) flow[flow.length - 1] = joined
      else flow.push(part)
      atBreak = false
    }
  }
  return { flow, notes }
}

/** Texts of columns beside each other as one flow. */
export const joinColumns = (columns: readonly (readonly Text[])[], usage: Usage): Part[] =>
  joinPages(columns, usage).flow

const isNote = (text: Text): boolean => text.lines[0]?.runs[0]?.raised ?? false

const joinParts = (last: Part, next: Part, usage: Usage): Part | undefined => {
  if (last.type === 'text' && next.type === 'text') return runsOn(last, next) ? joinTexts(last, next, usage) : undefined
  if (last.type !== 'table' || next.type !== 'table') return undefined
  const below = sameColumns(last, next) ? next : inColumnsOf(last, next)
  return below && joinTables(last, below, usage)
}

const textOf = (texts: readonly Text[]): string =>
  texts.map((text) => text.lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')).join('\n')

const runsOn = (last: Text, next: Text): boolean =>
  last.open && !next.sign && Math.abs(last.size - next.size) < 0.5 && /^\s*[\p{Ll}\d(]/u.test(textOf([next]))

const joinTexts = (last: Text, next: Text, usage: Usage): Text => {
  const [end, [first, ...rest]] = [last.lines.at(-1), next.lines]
  const runs: Run[] = [...(end?.runs ?? [])]
  const tail = runs.at(-1)
  const isCut = last.mayBeCut && goesOnInWord(tail?.text ?? '', first?.runs[0]?.text ?? '', usage)
  if (tail && /\p{L}{2}[-\u00ad\u2010]\s*$/u.test(tail.text)) dropHyphen(runs)
  else if (!isCut) addRun(runs, { text: ' ', bold: tail?.bold ?? false, raised: false })
  for (const run of first?.runs ?? []) addRun(runs, run)
  const lines = [...last.lines.slice(0, -1), { runs, evidence: end?.evidence ?? 'room' }, ...rest]
  return { ...last, lines, open: next.open, mayBeCut: next.mayBeCut }
}

/** In points. */
const SAME_EDGE = 8

const sameColumns = (a: TablePart, b: TablePart): boolean =>
  a.edges.length === b.edges.length &&
  a.edges.every((edge, i) => i === 0 || Math.abs(edge - (b.edges[i] ?? 0)) <= SAME_EDGE)

/** A table without rules of which only some columns go on over the page: its cells put into the columns above them. */
const inColumnsOf = (last: TablePart, next: TablePart): TablePart | undefined => {
  const [end = [], places] = [
    last.rows.at(-1),
    next.edges.map((edge) => last.edges.findIndex((other) => Math.abs(edge - other) <= SAME_EDGE)),
  ]
  const areBelow = places.every((place, i) => place > (places[i - 1] ?? -1))
  if (!areBelow || end.length !== last.edges.length || places.length >= end.length) return undefined
  const rows = next.rows.map((row) => end.map((_, column) => row[places.indexOf(column)] ?? NO_CELL))
  return rows[0] && goesOn(end, rows[0]) ? { ...next, rows } : undefined
}

const NO_CELL: TableCell = { rows: 1, columns: 1, texts: [] }

const joinTables = (last: TablePart, next: TablePart, usage: Usage): TablePart => {
  const rows = next.rows.slice(titleRows(last.rows, next.rows))
  const [cut, ...rest] = rows
  const end = last.rows.at(-1)
  if (!cut || !end || !goesOn(end, cut)) return { ...last, rows: [...last.rows, ...rows] }
  return { ...last, rows: [...last.rows.slice(0, -1), joinRows(end, cut, usage), ...rest] }
}

/**
 * How many rows at the top of a page are the table's title once more. Of rows that say what its first ones say, the first is
 * title; the others only where they look so, or where the row behind them goes on from the page before: rows of a table
 * that stands on two pages alike are all kept.
 */
const titleRows = (above: TablePart['rows'], below: TablePart['rows']): number => {
  const differs = below.findIndex((row, i) => rowText(row) !== rowText(above[i] ?? []))
  const same = Math.min(differs < 0 ? below.length : differs, above.length - 1)
  const [end, next] = [above.at(-1), below[same]]
  return end && next && goesOn(end, next) ? same : Math.min(same, titleHeight(above))
}

/** The rows over which the first row's cells reach, or that are set in bold above others that are not. */
const titleHeight = (rows: TablePart['rows']): number => {
  const plain = rows.findIndex((row) => !isBold(row))
  return (rows[0] ?? []).reduce((height, cell) => Math.max(height, cell.rows), Math.max(plain, 1))
}

const isBold = (row: readonly TableCell[]): boolean =>
  row.every((cell) => cell.texts.every((text) => text.lines.every(({ runs }) => runs.every(({ bold }) => bold))))

/** Without blanks, for words may be cut on one page and not on the other. */
const rowText = (row: readonly TableCell[]): string =>
  row.map((cell) => textOf(cell.texts).replace(/\s+/g, '')).join('\t')

/** Whether a page's first row is the rest of the row before: its first cell is empty or begins within a sentence. */
const goesOn = (end: readonly TableCell[], cut: readonly TableCell[]): boolean => {
  const filled = cut.map((cell) => textOf(cell.texts).trim())
  if (end.length !== cut.length || filled.every((text) => text === '')) return false
  return filled[0] === '' || /^[\p{Ll}(]/u.test(filled[0] ?? '')
}

/** A small letter begins no sentence, nor does a month after its day: "12. a 20. | 3. 2024". */
const goesOnWith = (above: string, below: string): boolean =>
  /^\s*[\p{Ll}(]/u.test(below) || (/(?<!\p{N})\d{1,2}\.\s*$/u.test(above) && /^\s*\d{1,2}\./u.test(below))

const joinRows = (end: readonly TableCell[], cut: readonly TableCell[], usage: Usage): TableCell[] =>
  end.map((cell, i) => {
    const [last, [first, ...rest]] = [cell.texts.at(-1), cut[i]?.texts ?? []]
    if (!last || !first) return { ...cell, texts: [...cell.texts, ...(first ? [first, ...rest] : [])] }
    const joined = joinInCell(last, first, usage)
    return { ...cell, texts: [...cell.texts.slice(0, -1), ...joined, ...rest] }
  })

/** The texts before and after a page's end: one if a sentence goes on, or if nothing tells that the writer parted them. */
const joinInCell = (last: Text, first: Text, usage: Usage): Text[] => {
  if (last.sign || first.sign) return [last, first]
  if (goesOnWith(textOf([last]), textOf([first]))) return [joinTexts(last, first, usage)]
  const [line, ...lines] = first.lines
  if (!last.open || !line) return [last, first]
  return [{ ...first, lines: [...last.lines, { ...line, evidence: 'beginning' }, ...lines] }]
}
