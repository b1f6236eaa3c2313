/** What page breaks cut in a PDF: sentences, list items, tables and their rows; and the notes at the foot of its pages. */
import { dropHyphen, type Text } from './pdf-flow.ts'
import type { Part, TableCell, TablePart } from './pdf-html.ts'
import { addRun, type Run } from './pdf-lines.ts'

/** The parts of all pages as one flow, and the notes by themselves. */
export const joinPages = (pages: readonly (readonly Part[])[]): { flow: Part[]; notes: Text[] } => {
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
      const joined = atBreak && last ? joinParts(last, part) : undefined
      if (joined) flow[flow.length - 1] = joined
      else flow.push(part)
      atBreak = false
    }
  }
  return { flow, notes }
}

/** Texts of columns beside each other as one flow. */
export const joinColumns = (columns: readonly (readonly Text[])[]): Part[] => joinPages(columns).flow

const isNote = (text: Text): boolean => text.lines[0]?.[0]?.raised ?? false

const joinParts = (last: Part, next: Part): Part | undefined => {
  if (last.type === 'text' && next.type === 'text') return runsOn(last, next) ? joinTexts(last, next) : undefined
  if (last.type !== 'table' || next.type !== 'table') return undefined
  const below = sameColumns(last, next) ? next : inColumnsOf(last, next)
  return below && joinTables(last, below)
}

const textOf = (texts: readonly Text[]): string =>
  texts.map((text) => text.lines.map((line) => line.map((run) => run.text).join('')).join('\n')).join('\n')

const runsOn = (last: Text, next: Text): boolean =>
  last.open && !next.sign && Math.abs(last.size - next.size) < 0.5 && /^\s*[\p{Ll}\d(]/u.test(textOf([next]))

const joinTexts = (last: Text, next: Text): Text => {
  const open: Run[] = [...(last.lines.at(-1) ?? [])]
  const [first = [], ...rest] = next.lines
  const tail = open.at(-1)
  if (tail && /\p{L}{2}[-\u00ad\u2010]\s*$/u.test(tail.text)) dropHyphen(open)
  else addRun(open, { text: ' ', bold: tail?.bold ?? false, raised: false })
  for (const run of first) addRun(open, run)
  return { ...last, lines: [...last.lines.slice(0, -1), open, ...rest], open: next.open }
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

const joinTables = (last: TablePart, next: TablePart): TablePart => {
  const rows = next.rows.slice(titleRows(last.rows, next.rows))
  const [cut, ...rest] = rows
  const end = last.rows.at(-1)
  if (!cut || !end || !goesOn(end, cut)) return { ...last, rows: [...last.rows, ...rows] }
  return { ...last, rows: [...last.rows.slice(0, -1), joinRows(end, cut), ...rest] }
}

/** How many rows at the top of a page say again what the table's first ones say. */
const titleRows = (above: TablePart['rows'], below: TablePart['rows']): number => {
  const differs = below.findIndex((row, i) => rowText(row) !== rowText(above[i] ?? []))
  return Math.min(differs < 0 ? below.length : differs, above.length - 1)
}

const rowText = (row: readonly TableCell[]): string => row.map((cell) => textOf(cell.texts)).join('\t')

/** Whether a page's first row is the rest of the row before: its first cell is empty or begins within a sentence. */
const goesOn = (end: readonly TableCell[], cut: readonly TableCell[]): boolean => {
  const filled = cut.map((cell) => textOf(cell.texts).trim())
  if (end.length !== cut.length || filled.every((text) => text === '')) return false
  return filled[0] === '' || /^[\p{Ll}(]/u.test(filled[0] ?? '')
}

/** A small letter begins no sentence, nor does a month after its day: "12. a 20. | 3. 2024". */
const goesOnWith = (above: string, below: string): boolean =>
  /^\s*[\p{Ll}(]/u.test(below) || (/(?<!\p{N})\d{1,2}\.\s*$/u.test(above) && /^\s*\d{1,2}\./u.test(below))

const joinRows = (end: readonly TableCell[], cut: readonly TableCell[]): TableCell[] =>
  end.map((cell, i) => {
    const texts = cut[i]?.texts ?? []
    const [last, [first, ...rest]] = [cell.texts.at(-1), texts]
    if (last && first && !first.sign && goesOnWith(textOf([last]), textOf([first])))
      return { ...cell, texts: [...cell.texts.slice(0, -1), joinTexts(last, first), ...rest] }
    return { ...cell, texts: [...cell.texts, ...texts] }
  })
