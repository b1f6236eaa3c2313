/** A table as a Parquet file: texts, decimal numbers as doubles, days as days; what is not known is null. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Cell } from '../../../query/ask/answer.ts'
import type { Column } from '../../../query/export/dictionary.ts'
import { packageVersion } from '../../../version.ts'
import type { FilledTable } from './workbook.ts'

export function parquetOf({ columns, rows }: FilledTable): Buffer {
  const written = parquetWriteBuffer({
    columnData: columns.map((column) => ({
      name: column.name,
      data: rows.map((row) => valueOf(row[column.name] ?? null, column)),
    })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: `asz ${packageVersion}`,
  })
  return Buffer.from(written)
}

function elementOf({ name, type }: Column) {
  const element = { name, repetition_type: 'OPTIONAL' as const }
  if (type === 'number') return { ...element, type: 'DOUBLE' as const }
  if (type === 'date') return { ...element, type: 'INT32' as const, converted_type: 'DATE' as const }
  return { ...element, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }
}

function valueOf(cell: Cell, { type }: Column): string | number | Date | null {
  if (cell === null) return null
  if (type === 'number') return Number(cell)
  return type === 'date' ? new Date(String(cell)) : String(cell)
}
