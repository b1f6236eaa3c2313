import type { Cell } from '../query/ask/answer.ts'
import type { ColumnType } from '../kinds/subject.ts'

/** How answers and findings are told; whoever makes a site tells them as elsewhere. */
export interface Speech {
  readonly cell: (column: string, cell: Cell, type: ColumnType) => string
  readonly finding: (finding: { readonly code: string; readonly message: string }) => string
}
