import { stringify } from 'csv-stringify/sync'
import { visible } from '../../../text/controls.ts'
import type { Answer, Cell } from '../../../query/ask/answer.ts'
import { columnHeading } from '../../../query/ask/columns.ts'
import type { ColumnType } from '../../../kinds/subject.ts'
import type { Language } from '../../../wording/language.ts'
import { cellWords } from '../cell.ts'

/**
 * Rows as CSV with a header (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csvText = (rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string =>
  stringify([...rows], { ...STANDARD, columns: [...columns], escape_formulas: true })

/** The same for programs, which read a value as it is. */
export const csvOfValues = (rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string =>
  stringify([...rows], { ...STANDARD, columns: [...columns] })

const STANDARD = {
  header: true,
  record_delimiter: 'windows',
  // Else a line end within a cell that is not the record's own would go unquoted.
  quoted_match: /[\r\n]/,
  cast: { string: visible },
}

/**
 * Rows as CSV for a Czech Excel: byte order mark, semicolons, decimal commas. A number that is none (a phone, an IČO) begins with
 * a no-break space, so that it keeps its plus and its zeros and is no formula.
 */
export const excelText = ({ question: { subject }, rows, columns, types }: Answer, language: Language): string =>
  excelSheet(
    columns.map((column) => sheetHeading(column, language, subject)),
    rows.map((row) =>
      columns.map((column) => excelCell(column, row[column] ?? null, types[column] ?? 'text', language)),
    ),
  )

/** Cells as they are to be read, below their headings. */
export const excelSheet = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([...rows], {
    ...{ header: true, columns: headings.map((header, at) => ({ key: String(at), header })) },
    ...{ bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true },
  })

/** The heading of a column in a spreadsheet; an English one is its name, so that it can be asked for as it stands. */
export const sheetHeading = (column: string, language: Language, subject: string): string =>
  language === 'en' ? column : columnHeading(column, language, subject)

const excelCell = (column: string, cell: Cell, type: ColumnType, language: Language): string => {
  if (cell === null) return ''
  const words = cellWords(column, cell, language)
  if (typeof words === 'number' || type === 'number') return String(words).replace('.', ',')
  return type === 'digits' ? `\u00a0${visible(String(words))}` : visible(String(words))
}
