/** What other programs find in the files that asz hands on: DuckDB in Parquet, Gnumeric in a workbook and in CSV for Excel. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { dictionary } from '../../../src/query/export/dictionary.ts'
import { madeDatabase } from '../../site/made.ts'
import type { Made } from '../../site/made.ts'

let made: Made
beforeAll(async () => {
  made = madeDatabase()
  for (const to of ['ndjson', 'parquet', 'xlsx'])
    await made.asz('export', join(made.folder, to), '--to', to, '--with-personal-data')
})
afterAll(() => {
  made.remove()
})

const DUCK_TYPES = { string: 'varchar', number: 'double', date: 'date' } as const

test('DuckDB reads the rows of each Parquet file as NDJSON has them, numbers and days as such', async () => {
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
  for (const { name, columns } of dictionary()) {
    const parquet = `'${join(made.folder, 'parquet', `${name}.parquet`)}'`
    const ndjson = `'${join(made.folder, 'ndjson', `${name}.ndjson`)}'`
    const types = columns.map((column) => `'${column.name}': '${DUCK_TYPES[column.type]}'`)
    const names = columns.map((column) => `"${column.name}"`).join(', ')
    const read = await rows(`select ${names} from ${parquet}`)
    expect(read, name).toEqual(
      await rows(
        `select ${names} from read_json(${ndjson}, format = 'newline_delimited', columns = {${types.join(', ')}})`,
      ),
    )
    expect(await rows(`select column_type from (describe select ${names} from ${parquet})`), name).toEqual(
      columns.map(({ type }) => [DUCK_TYPES[type].toUpperCase()]),
    )
  }
  expect(await rows(`select sum(amount) from '${join(made.folder, 'parquet', 'funding.parquet')}'`)).toEqual([
    [sumOfFunding()],
  ])
})

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const rowsOf = (name: string) =>
  readFileSync(join(made.folder, 'ndjson', `${name}.ndjson`), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => Row.parse(JSON.parse(line)))
const sumOfFunding = (): number => rowsOf('funding').reduce((sum, { amount }) => sum + Number(amount ?? 0), 0)

const isThere = spawnSync('ssconvert', ['--version']).status === 0
const unlessMissing = isThere ? '' : ' (ssconvert is not installed)'

/** The cells that Gnumeric finds, each as it would show it. */
const converted = (file: string, ...options: readonly string[]): string[][][] => {
  const target = `${file}.out.csv`
  execFileSync('ssconvert', [...options, '-S', '-T', 'Gnumeric_stf:stf_csv', file, target], { stdio: 'ignore' })
  const sheets: string[][][] = []
  for (;;) {
    try {
      sheets.push(parse(readFileSync(`${target}.${sheets.length}`, 'utf8'), { relax_column_count: true }))
    } catch {
      return sheets
    }
  }
}

test.skipIf(!isThere)(
  `Gnumeric opens the workbook: a sheet a table, with all rows and their words${unlessMissing}`,
  () => {
    const sheets = converted(join(made.folder, 'xlsx', 'asz.xlsx'))
    const tables = dictionary()
    expect(sheets).toHaveLength(tables.length)
    for (const [i, { name, columns }] of tables.entries()) {
      const cells = sheets[i]?.slice(1) ?? []
      const expected = rowsOf(name)
      expect(cells, name).toHaveLength(expected.length)
      for (const [at, column] of columns.entries()) {
        const shown = cells.map((row) => row[at] ?? '')
        const meant = expected.map((row) => row[column.name])
        if (column.type === 'string') expect(shown, column.name).toEqual(meant.map((value) => String(value ?? '')))
        else expect(shown.map((cell) => cell === '')).toEqual(meant.map((value) => value === null))
        if (column.type === 'number')
          expect(shown.filter(Boolean).map(Number), column.name).toEqual(
            meant.filter((one) => one !== null).map(Number),
          )
      }
    }
  },
)

test.skipIf(!isThere)(`Gnumeric opens the CSV for Excel: rows, columns and accents${unlessMissing}`, async () => {
  // Only of a text file it asks what parts the cells; Excel takes the semicolon of a Czech Windows.
  const file = join(made.folder, 'contacts.txt')
  const asked = ['query', 'contacts', '--columns', 'municipality,name,role']
  writeFileSync(file, (await made.asz(...asked, '--excel', '--lang', 'cs')).out)
  const [head, ...rows] = converted(file)[0] ?? []
  const contacts = z
    .array(z.object({ municipality: z.string().nullish(), name: z.string().nullish(), role: z.string().nullish() }))
    .parse(JSON.parse((await made.asz(...asked, '--format', 'json')).out))
  expect(contacts.length).toBeGreaterThan(5)
  expect(head).toEqual(['obec', 'jméno', 'role'])
  expect(rows).toEqual(contacts.map(({ municipality, name, role }) => [municipality ?? '', name ?? '', role ?? '']))
})
