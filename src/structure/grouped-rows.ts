/** A title left of labels: one cell that reaches down over several rows of labels and values. */
import type { Cell, Table } from '../document/block.ts'

type Row = Table['rows'][number]

/** The rows of such groups: *Kontaktní osoby | Starosta | Jan Malý*. */
export const groupedRows = (rows: readonly Row[], isLabel: (label: Cell, value: Cell) => boolean): ReadonlySet<Row> => {
  const groups: Row[][] = []
  for (const row of rows)
    if (row[0]?.covered) groups.at(-1)?.push(row)
    else groups.push([row])
  const isLabelled = ([, label, value]: Row) => label !== undefined && value !== undefined && isLabel(label, value)
  return new Set(groups.filter((group) => group.length > 1 && group.every(isLabelled)).flat())
}
