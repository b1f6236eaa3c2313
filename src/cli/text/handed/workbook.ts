/** The tables of an export as one workbook: a sheet a table, typed cells, headings that stay. */
import writeSheets from 'write-excel-file/node'
import type { Cell as SheetCell } from 'write-excel-file/node'
import type { Cell, Row } from '../../../query/ask/answer.ts'
import type { Column, Table } from '../../../query/export/dictionary.ts'
import { visible } from '../../../text/controls.ts'
import { withoutTimes } from './zip-times.ts'

export interface FilledTable extends Table {
  readonly rows: readonly Row[]
}

/** What Excel holds at most, and the first year that it has days of. */
const [ROWS, CHARACTERS, FIRST_YEAR, NAME] = [1_048_576 - 1, 32_767, '1900', 31]

/** The same tables give the same bytes. @throws RangeError where a table is longer than a sheet */
export async function workbookOf(tables: readonly FilledTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, columns, rows }) => {
    if (rows.length > ROWS) throw new RangeError(`${name} has more rows than a sheet of Excel holds: ${rows.length}`)
    return {
      sheet: name.slice(0, NAME),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({ width: widthOf(column) })),
      data: [
        columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => columns.map((column) => cellOf(row[column.name] ?? null, column))),
      ],
    }
  })
  return withoutTimes(await writeSheets(sheets).toBuffer())
}

const widthOf = ({ name, type }: Column): number => Math.max(name.length + 2, type === 'string' ? 24 : 12)

/** Texts are texts, so that none is a formula. */
function cellOf(cell: Cell, { type }: Column): SheetCell {
  if (cell === null) return null
  if (type === 'number' && Number.isFinite(Number(cell))) return { value: Number(cell), type: Number }
  const text = String(cell)
  if (type === 'date' && text >= FIRST_YEAR) return { value: new Date(text), type: Date, format: 'yyyy-mm-dd' }
  const shown = visible(text)
  return { value: shown.length > CHARACTERS ? `${shown.slice(0, CHARACTERS - 1)}…` : shown, type: String }
}
