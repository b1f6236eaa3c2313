import { stringify } from 'csv-stringify/sync'
import { visible } from '../../../text/controls.ts'
import type { ColumnType } from '../../../kinds/subject.ts'

/**
 * Rows as CSV with a header (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csvText = (rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    // Else a line end within a cell that is not the record's own would go unquoted.
    quoted_match: /[\r\n]/,
    cast: { string: visible },
    escape_formulas: true,
  })

/**
 * Rows as CSV for a Czech Excel: byte order mark, semicolons, decimal commas. A number that is none (a phone, an IČO) begins with
 * a no-break space, so that it keeps its plus and its zeros and is no formula.
 */
export const excelText = (
  rows: readonly Readonly<Record<string, string | number | null>>[],
  columns: readonly string[],
  types: Readonly<Record<string, ColumnType>>,
): string =>
  stringify(
    rows.map((row) => columns.map((column) => excelCell(row[column] ?? null, types[column] ?? 'text'))),
    {
      ...{ header: true, columns: columns.map((column) => ({ key: column, header: column })) },
      ...{ bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true },
    },
  )

const excelCell = (cell: string | number | null, type: ColumnType): string => {
  if (cell === null) return ''
  if (type === 'number') return String(cell).replace('.', ',')
  return type === 'digits' ? `\u00a0${visible(String(cell))}` : visible(String(cell))
}
