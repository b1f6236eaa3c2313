import { stringify } from 'csv-stringify/sync'
import { visible } from '../../controls.ts'

/**
 * Rows as CSV with a header (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csvText = (rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    cast: { string: visible },
    escape_formulas: true,
  })
