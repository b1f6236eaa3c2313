/** What `asz export` writes for Excel, for columns stores, for the web of CSV and for catalogues of open data. */
import { execFileSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { here } from '../here.ts'
import { officeParts } from './zip.ts'
import { dictionary } from '../../../src/query/export/dictionary.ts'
import { madeDatabase } from '../../site/made.ts'
import type { Made } from '../../site/made.ts'

let made: Made
beforeAll(() => {
  made = madeDatabase()
})
afterAll(() => {
  made.remove()
})

const people = (isWith: boolean): string => (isWith ? '--with-personal-data' : '--without-personal-data')
async function exported(dir: string, to: string, isWith: boolean, ...more: readonly string[]) {
  expect(await made.asz('export', join(made.folder, dir), '--to', to, people(isWith), ...more)).toMatchObject({
    ...{ code: 0, err: '' },
  })
  return readdirSync(join(made.folder, dir)).sort()
}
const bytes = (...path: readonly string[]): Buffer => readFileSync(join(made.folder, ...path))
const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const rowsOf = (name: string) =>
  bytes('ndjson', `${name}.ndjson`)
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => Row.parse(JSON.parse(line)))
const shared = {
  tables: () => dictionary().map(({ name }) => name),
  dcat: ['--publisher', '00286010', '--contact', 'data@example.cz', '--base-url', 'https://www.example.cz/data'],
}

beforeAll(async () => {
  await exported('ndjson', 'ndjson', true)
})

test('Parquet has the rows, the numbers and the days of the other formats, and says nothing of when it was made', async () => {
  expect(await exported('parquet', 'parquet', true)).toEqual(
    [...shared.tables().map((name) => `${name}.parquet`), 'slovnik.csv'].sort(),
  )
  await exported('again', 'parquet', true)
  for (const { name, columns } of dictionary()) {
    const file = bytes('parquet', `${name}.parquet`)
    expect(bytes('again', `${name}.parquet`).equals(file), name).toBe(true)
    const buffer = Uint8Array.from(file).buffer
    expect(
      parquetMetadata(buffer)
        .schema.slice(1)
        .map((one) => one.name),
    ).toEqual(columns.map((one) => one.name))
    const read = (await parquetReadObjects({ file: buffer })).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]: [string, unknown]) => [
          column,
          value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null),
        ]),
      ),
    )
    const numbers = new Set(columns.filter(({ type }) => type === 'number').map((one) => one.name))
    const expected = rowsOf(name).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          cell !== null && numbers.has(column) ? Number(cell) : cell,
        ]),
      ),
    )
    expect(read, name).toEqual(expected)
  }
})

test('a workbook has a sheet a table, headings that stay, numbers and days as such, and no formula', async () => {
  expect(await exported('xlsx', 'xlsx', true)).toEqual(['asz.xlsx', 'slovnik.csv'])
  await exported('xlsx-again', 'xlsx', true)
  expect(bytes('xlsx-again', 'asz.xlsx').equals(bytes('xlsx', 'asz.xlsx'))).toBe(true)
  const parts = officeParts(bytes('xlsx', 'asz.xlsx'))
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  )
  expect(names).toEqual(shared.tables())
  for (const [i, { name }] of dictionary().entries()) {
    const sheet = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? ''
    expect(sheet, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect((sheet.match(/<row /g) ?? []).length, name).toBe(rowsOf(name).length + 1)
    expect(sheet).not.toContain('<f>')
  }
  const money = parts.get(`xl/worksheets/sheet${names.indexOf('funding') + 1}.xml`) ?? ''
  expect(money).toContain('<v>2550000</v>')
})

/** Made from the text of the recommendation (https://www.w3.org/TR/tabular-metadata/), as far as an export uses it. */
const said = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['@value', '@language'],
    additionalProperties: false,
    properties: { '@value': { type: 'string', minLength: 1 }, '@language': { enum: ['cs', 'en'] } },
  },
}
const datatype = {
  anyOf: [
    { enum: ['string', 'decimal'] },
    {
      type: 'object',
      required: ['base', 'format'],
      additionalProperties: false,
      properties: { base: { enum: ['string', 'date'] }, format: { type: 'string', minLength: 1 } },
    },
  ],
}
const csvw = {
  type: 'object',
  required: ['@context', 'tables'],
  additionalProperties: false,
  properties: {
    '@context': {
      type: 'array',
      prefixItems: [
        { const: 'http://www.w3.org/ns/csvw' },
        { type: 'object', required: ['@language'], properties: { '@language': { const: 'cs' } } },
      ],
      items: false,
    },
    dialect: { type: 'object', properties: { delimiter: { const: ',' }, header: { const: true } } },
    tables: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['url', 'tableSchema'],
        additionalProperties: false,
        properties: {
          url: { type: 'string', pattern: '^[a-z_]+\\.csv$' },
          'dc:title': said,
          tableSchema: {
            type: 'object',
            required: ['columns'],
            additionalProperties: false,
            properties: {
              columns: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'titles', 'datatype'],
                  additionalProperties: false,
                  properties: {
                    // No name begins with a low line, and each is a variable of a URI template.
                    name: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
                    titles: { type: 'string', minLength: 1 },
                    datatype,
                    'dc:title': said,
                    'dc:description': { type: 'string', minLength: 1 },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}
const Csvw = z.object({
  tables: z.array(
    z.object({
      url: z.string(),
      tableSchema: z.object({
        columns: z.array(
          z.object({
            titles: z.string(),
            datatype: z.union([z.string(), z.object({ base: z.string(), format: z.string() })]),
          }),
        ),
      }),
    }),
  ),
})
const valid = (schema: object, data: unknown): unknown => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema)
  validate(data)
  return validate.errors ?? []
}

test('CSV on the Web describes the headings and the values of the files beside it', async () => {
  const files = await exported('csvw', 'csvw', true)
  const described: unknown = JSON.parse(bytes('csvw', 'csv-metadata.json').toString())
  expect(valid(csvw, described)).toEqual([])
  const { tables } = Csvw.parse(described)
  expect([...tables.map(({ url }) => url), 'csv-metadata.json', 'slovnik.csv'].sort()).toEqual(files)
  for (const { url, tableSchema } of tables) {
    const [head] = bytes('csvw', url).toString().split('\r\n')
    expect(head).toBe(tableSchema.columns.map(({ titles }) => titles).join(','))
    for (const { titles, datatype } of tableSchema.columns)
      if (typeof datatype !== 'string' && datatype.base === 'string')
        for (const row of rowsOf(url.replace('.csv', '')))
          if (row[titles] !== null) expect(String(row[titles])).toMatch(new RegExp(datatype.format))
  }
})

/** The items that the Czech norm demands of a data set, and the codes that they take. */
const dataSet = {
  type: 'object',
  required: [
    ...['@context', 'typ', 'iri', 'název', 'popis', 'poskytovatel', 'téma', 'periodicita_aktualizace', 'klíčové_slovo'],
    ...['prvek_rúian', 'distribuce'],
  ],
  properties: {
    typ: { const: 'Datová sada' },
    iri: { type: 'string', pattern: '^https://' },
    název: { type: 'object', required: ['cs'] },
    poskytovatel: {
      const: 'https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/00286010',
    },
    téma: { type: 'array', items: { pattern: '^http://publications.europa.eu/resource/authority/data-theme/' } },
    periodicita_aktualizace: { pattern: '^http://publications.europa.eu/resource/authority/frequency/.*$' },
    prvek_rúian: { type: 'array', minItems: 1, items: { pattern: '^https://linked.cuzk.cz/resource/ruian/.*$' } },
    distribuce: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['typ', 'podmínky_užití', 'soubor_ke_stažení', 'přístupové_url', 'formát', 'typ_média'],
        properties: {
          podmínky_užití: {
            type: 'object',
            required: [
              ...['typ', 'autorské_dílo', 'databáze_jako_autorské_dílo', 'databáze_chráněná_zvláštními_právy'],
              'osobní_údaje',
            ],
          },
        },
      },
    },
  },
}

test('records for the catalogue have what the norm demands, and say that people are in the data unless they were taken out', async () => {
  const clean = join(made.folder, 'clean.sqlite')
  const documents = join(made.folder, 'documents')
  execFileSync('node', ['bin/asz.js', 'import', documents, '--db', clean, '--without-personal-data'], {
    stdio: 'ignore',
  })
  const ofClean = ['--to', 'dcat', '--db', clean, ...shared.dcat, '--frequency', 'MONTHLY']
  expect((await here(['export', join(made.folder, 'open'), ...ofClean], '.')).code).toBe(0)
  const files = readdirSync(join(made.folder, 'open'))
  await exported('closed', 'dcat', true, ...shared.dcat)
  const catalogue = z
    .object({ datová_sada: z.array(z.string()) })
    .parse(JSON.parse(bytes('open', 'katalog.jsonld').toString()))
  expect(catalogue.datová_sada).toEqual(shared.tables().map((name) => `https://www.example.cz/data/${name}.jsonld`))
  for (const name of shared.tables()) {
    const [open, closed] = ['open', 'closed'].map((dir) => bytes(dir, `${name}.jsonld`).toString())
    expect(valid(dataSet, JSON.parse(open ?? ''))).toEqual([])
    expect(open).toContain('"https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/"')
    expect(open).toContain('frequency/MONTHLY"')
    expect(closed).toContain('"https://data.gov.cz/podmínky-užití/obsahuje-osobní-údaje/"')
    expect(files).toContain(`${name}.csv`)
    expect(open).toContain(`"https://www.example.cz/data/${name}.csv"`)
  }
  expect(bytes('open', 'documents.jsonld').toString()).toContain('https://linked.cuzk.cz/resource/ruian/obec/563102"')
})

test.each([
  [['--to', 'dcat'], '--to dcat needs --publisher', '--to dcat potřebuje --publisher'],
  [['--to', 'dcat', ...shared.dcat], 'the database may name people', 'databáze může jmenovat osoby'],
  [['--to', 'csv', '--theme', 'SOCI'], 'are for --to dcat', 'patří k --to dcat'],
  [['--to', 'dcat', ...shared.dcat.with(1, '00286011')], 'an IČO of eight digits', 'IČO o osmi číslicích'],
  [['--to', 'dcat', ...shared.dcat.with(3, 'data')], 'It must be an e-mail', 'Musí to být e-mail'],
  [['--to', 'dcat', ...shared.dcat.with(5, 'http://a.cz')], 'It must be an address', 'Musí to být adresa'],
])('%j is told what is wrong', async (args, english, czech) => {
  const told = (lang: string) => made.asz('export', join(made.folder, 'no'), people(false), '--lang', lang, ...args)
  const first = await told('en')
  const second = await told('cs')
  expect([first.code, second.code]).toEqual([2, 2])
  expect(first.err).toContain(english)
  expect(second.err).toContain(czech)
})
