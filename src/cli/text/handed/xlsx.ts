/** Answers as a sheet for Excel. */
import writeSheet from 'write-excel-file/node'
import type { Cell as SheetCell } from 'write-excel-file/node'
import { visible } from '../../../text/controls.ts'
import type { Answer, Cell } from '../../../query/ask/answer.ts'
import type { ColumnType } from '../../../kinds/subject.ts'
import type { Language } from '../../../wording/language.ts'
import { cellWords } from '../cell.ts'
import { withoutTimes } from './zip-times.ts'
import { sheetHeading } from '../layout/csv.ts'

/** Columns are as wide as their words, within these, in characters. */
const [NARROWEST, WIDEST] = [8, 60]

/** One sheet: headings that stay, numbers as numbers, all else as text, so that nothing is a formula. The same rows, the same bytes. */
export async function sheetOf(
  { question: { subject }, rows, columns, types }: Answer,
  language: Language,
): Promise<Buffer> {
  const headings = columns.map((column) => sheetHeading(column, language, subject))
  const cells = rows.map((row) =>
    columns.map((column) => sheetCell(column, row[column] ?? null, types[column] ?? 'text', language)),
  )
  const widths = headings.map((heading, i) =>
    Math.max(
      NARROWEST,
      ...[heading, ...rows.map((row) => String(row[columns[i] ?? ''] ?? ''))].map(({ length }) => length),
    ),
  )
  const sheet = await writeSheet(
    [headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...cells],
    { sheet: 'asz', stickyRowsCount: 1, columns: widths.map((width) => ({ width: Math.min(width + 2, WIDEST) })) },
  ).toBuffer()
  return withoutTimes(sheet)
}

function sheetCell(column: string, cell: Cell, type: ColumnType, language: Language): SheetCell {
  if (cell === null) return null
  const words = cellWords(column, cell, language)
  if (type === 'number' && words !== null && words !== '' && Number.isFinite(Number(words)))
    return { value: Number(words), type: Number, ...(Number.isInteger(Number(words)) ? {} : { format: '0.00' }) }
  return { value: visible(String(words)), type: String, wrap: true }
}
