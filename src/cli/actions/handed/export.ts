import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { jsonText, visible } from '../../../text/controls.ts'
import { answer } from '../../../query/ask/answer.ts'
import type { Row } from '../../../query/ask/answer.ts'
import { subjectNamed } from '../../../query/ask/subjects.ts'
import { csvwFile, csvwMetadata } from '../../../query/export/csvw.ts'
import { catalogue } from '../../../query/export/dcat.ts'
import type { Content, Publication } from '../../../query/export/dcat.ts'
import { dictionary } from '../../../query/export/dictionary.ts'
import type { Column, Table } from '../../../query/export/dictionary.ts'
import type { ExportFormat } from '../../../query/export/formats.ts'
import { dataPackage, dictionaryColumns, dictionaryRows } from '../../../query/export/files.ts'
import { copyWithoutPersonalData } from '../../../query/without-personal-data.ts'
import { InputError } from '../../../source/input-error.ts'
import { asInputError } from '../../../source/read.ts'
import { openToRead } from '../../../store/file/connect.ts'
import { rememberPublished } from '../../../store/file/published.ts'
import { isWithoutPersonalData } from '../../../store/forgotten.ts'
import type { Store } from '../../../store/file/open.ts'
import { countDocuments } from '../../../store/read.ts'
import { listTowns } from '../../../store/places/towns.ts'
import { packageVersion } from '../../../version.ts'
import type { Terminal } from '../../terminal.ts'
import { csvOfValues, csvText, excelSheet } from '../../text/layout/csv.ts'
import { exportText } from '../../text/handed/export.ts'
import type { FilledTable } from '../../text/handed/workbook.ts'

export interface ExportOptions {
  readonly db: string
  readonly to: ExportFormat
  readonly withPersonalData?: true
  readonly withoutPersonalData?: true
  /** What the records of a catalogue say of the publisher. */
  readonly publication?: Publication
}

/** The file by which a folder is known to be an export. */
const DICTIONARY = 'slovnik.csv'

/** What keeps an export from being made: nobody said what is to become of people, or its records would say too much of them. */
export function refusedFor(options: ExportOptions): 'decision' | 'claim' | undefined {
  const { db, to, withPersonalData, withoutPersonalData } = options
  if (withPersonalData || (withoutPersonalData && to !== 'dcat')) return undefined
  const store = openToRead(db)
  try {
    if (!mayHavePeople(store)) return undefined
    return withoutPersonalData ? 'claim' : 'decision'
  } finally {
    store.close()
  }
}

const mayHavePeople = (store: Store): boolean => !isWithoutPersonalData(store) && countDocuments(store) > 0

/** Writes a folder beside the one that is asked for, then puts it in its place. */
export async function exportTables(dir: string, options: ExportOptions, { out }: Terminal): Promise<void> {
  const store = openToRead(options.db)
  const shown = options.withoutPersonalData ? copyWithoutPersonalData(store, {}) : store
  const folder = resolve(dir)
  let draft: string | undefined
  try {
    checkFolder(folder, dir)
    mkdirSync(dirname(folder), { recursive: true })
    draft = mkdtempSync(`${folder}.new-`)
    rememberPublished(options.db, dir)
    const counts = await writeTables(shown, draft, options)
    chmodSync(draft, options.withPersonalData ? 0o750 : 0o755)
    putInPlace(draft, folder)
    await out.write(exportText(counts, dir, out.language))
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true })
    throw error instanceof Error && 'code' in error && 'syscall' in error ? asInputError(error, dir) : error
  } finally {
    if (shown !== store) shown.close()
    store.close()
  }
}

/** Nothing is replaced that no export made. */
function checkFolder(folder: string, given: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, DICTIONARY)))
    throw new InputError(given, 'holds something else than an export; name another folder')
}

/** @returns how many rows each table has */
async function writeTables(store: Store, folder: string, options: ExportOptions): Promise<Map<string, number>> {
  const { to } = options
  const tables = dictionary()
  const counts = new Map<string, number>()
  const put = (name: string, content: string | Buffer): void => {
    writeFileSync(join(folder, name), content)
  }
  const filled: FilledTable[] = []
  for (const table of tables) {
    const rows = await rowsOf(store, table)
    counts.set(table.name, rows.length)
    if (to === 'xlsx') filled.push({ ...table, rows })
    else if (to === 'parquet') {
      const { parquetOf } = await import('../../text/handed/parquet.ts')
      put(`${table.name}.parquet`, parquetOf({ ...table, rows }))
    } else put(`${table.name}.${to === 'ndjson' ? 'ndjson' : 'csv'}`, textOf(rows, table, to))
  }
  if (to === 'xlsx') {
    const { workbookOf } = await import('../../text/handed/workbook.ts')
    put('asz.xlsx', await workbookOf(filled))
  }
  put(DICTIONARY, dictionaryText(tables))
  if (to === 'datapackage') put('datapackage.json', dataPackage(tables, packageVersion))
  if (to === 'csvw' || to === 'dcat') put(csvwFile, csvwMetadata(tables))
  if (to === 'dcat' && options.publication !== undefined)
    for (const [name, record] of catalogue(tables, options.publication, contentOf(store, options))) put(name, record)
  return counts
}

/** How many municipalities a record names one by one. */
const NAMED = 50

/** That nobody is in the data is said only of a database that holds nobody. */
function contentOf(store: Store, { withPersonalData }: ExportOptions): Content {
  const codes = listTowns(store).flatMap(({ code, documents }) => (code !== null && documents > 0 ? [code] : []))
  return {
    hasPeople: withPersonalData === true || mayHavePeople(store),
    municipalities: codes.length > NAMED ? [] : codes.sort(),
  }
}

const dictionaryText = (tables: readonly Table[]): string =>
  excelSheet(
    dictionaryColumns,
    dictionaryRows(tables).map((row) => dictionaryColumns.map((column) => visible(row[column]))),
  )

/** In an order in which nothing is left to chance. */
async function rowsOf(store: Store, { name, columns }: Table): Promise<Row[]> {
  const names = columns.map((column) => column.name)
  // No table that is handed on asks what day it is.
  const { order } = subjectNamed(name)
  const sort = [...order, ...names.filter((column) => !order.includes(column))]
  const question = { subject: name, filters: new Map(), today: '', columns: names, sort }
  const { rows } = await answer(store, question)
  // A day that is not known is none.
  const cell = (row: Row, { name: column, type }: Column) =>
    type === 'date' && row[column] === '' ? null : row[column]
  return rows.map((row) => Object.fromEntries(columns.map((one) => [one.name, cell(row, one) ?? null])))
}

function textOf(rows: readonly Row[], { columns }: Table, to: ExportFormat): string {
  const names = columns.map(({ name }) => name)
  if (to === 'ndjson') return rows.map((row) => `${jsonText(row)}\n`).join('')
  // Programs read the value as it is; a spreadsheet must not take it for a formula.
  return to === 'csv' ? csvText(rows, names) : csvOfValues(rows, names)
}

/** The old folder steps aside, so that nobody meets half of the new one. */
function putInPlace(draft: string, folder: string): void {
  const old = `${draft}.old`
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(draft, folder)
  rmSync(old, { recursive: true, force: true })
}
