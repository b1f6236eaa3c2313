/** `asz export`: what is written says the same as `asz query`, its dictionary says what it is, and nobody is handed on unasked. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { dictionary } from '../../../src/query/export/dictionary.ts'
import { columnNotes } from '../../../src/query/export/words.ts'
import { declaredKinds } from '../../../src/kinds/declared.ts'
import { inbox, letter, root } from '../../batch/inbox.ts'

const box = inbox()
const asz = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/asz.js'), ...args], {
    cwd: box.folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const read = (...path: string[]) => readFileSync(join(box.folder, ...path), 'utf8')
const exported = (dir: string, ...args: string[]) => {
  expect(asz('export', dir, ...args)).toMatchObject({ status: 0, stderr: '' })
  return Object.fromEntries(readdirSync(join(box.folder, dir)).map((name) => [name, read(dir, name)]))
}
const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const rowsOf = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => Row.parse(JSON.parse(line)))

beforeAll(() => {
  cpSync(join(root, 'seeds'), box.path('seeds'), { recursive: true })
  for (const { name } of declaredKinds()) cpSync(join(root, 'fixtures', name), box.path(name), { recursive: true })
  box.put('k.txt', 'Dopis\n\nKontakt: Bohumila Vrbětínská, tel. 601 234 567, ve Šumné.\n')
  expect(asz('import', 'in', '--quiet').stderr).toBe('')
}, 120_000)
afterAll(() => {
  box.remove()
})

test('is refused until somebody says what is to become of people', () => {
  const ran = asz('export', 'none', '--to', 'csv')
  expect(ran.stderr).toMatch(/--without-personal-data, or --with-personal-data/)
  expect(ran.status).toBe(2)
  expect(asz('export', 'none', '--to', 'csv', '--with-personal-data', '--without-personal-data').status).toBe(2)
  expect(readdirSync(box.folder)).not.toContain('none')
})

test('without personal data it names nobody, with them it does', () => {
  const [without, withThem] = [
    exported('w', '--to', 'ndjson', '--without-personal-data'),
    exported('p', '--to', 'ndjson', '--with-personal-data'),
  ]
  expect(without['contacts.ndjson']).toBe('')
  const people = rowsOf(withThem['contacts.ndjson'] ?? '').flatMap(({ email }) =>
    typeof email === 'string' ? [email] : [],
  )
  expect(people.length).toBeGreaterThan(5)
  for (const text of Object.values(without)) expect(people.filter((email) => text.includes(email))).toEqual([])
})

test('rows are those of asz query, in the same order each time', () => {
  const first = exported('a', '--to', 'csv', '--with-personal-data')
  expect(exported('a', '--to', 'csv', '--with-personal-data')).toEqual(first)
  expect(readdirSync(box.folder).filter((name) => name.startsWith('a.'))).toEqual([])
  for (const { name, columns } of dictionary()) {
    const { stdout } = asz('query', name, '--format', 'csv', '--columns', columns.map((one) => one.name).join(','))
    expect(first[`${name}.csv`]?.split('\n').sort(), name).toEqual(stdout.split('\n').sort())
  }
})

test('a folder that no export made is left alone', () => {
  mkdirSync(join(box.folder, 'mine'))
  writeFileSync(join(box.folder, 'mine/letter.txt'), letter('pozdrav'))
  const ran = asz('export', 'mine', '--to', 'csv', '--with-personal-data')
  expect(ran.stderr).toMatch(/something else than an export/)
  expect(ran.status).toBe(1)
  expect(readdirSync(join(box.folder, 'mine'))).toEqual(['letter.txt'])
})

test('every table and column has its words in both languages, and no word is left over', () => {
  const tables = dictionary()
  const columns = tables.flatMap((table) => table.columns)
  for (const { title } of tables) expect(title[1]).not.toBe(title[0])
  const same = columns.filter(({ title }) => title[0] === title[1]).map(({ name }) => name)
  expect([...new Set(same)].sort()).toEqual(['role'])
  const names = columns.map(({ name }) => name)
  expect(Object.keys(columnNotes).filter((name) => !names.includes(name))).toEqual([])
  for (const { codes = [] } of columns)
    expect(codes.filter(({ said: [, czech] }) => czech === '' || czech.includes('_'))).toEqual([])
})

test('every value is of the type, and of the codes, that its column says', () => {
  const files = exported('t', '--to', 'ndjson', '--with-personal-data')
  const wrong = dictionary().flatMap(({ name, columns }) =>
    rowsOf(files[`${name}.ndjson`] ?? '').flatMap((row) =>
      columns.flatMap(({ name: column, type, codes }) => {
        const value = row[column]
        if (value === null || value === undefined) return []
        const isOfType =
          type === 'number'
            ? /^-?\d+(?:\.\d+)?$/.test(String(value))
            : typeof value === 'string' && (type === 'string' || /^\d{4}-\d\d-\d\d$/.test(value))
        return isOfType && (codes === undefined || codes.some(({ key }) => key === value))
          ? []
          : [`${name}.${column}: ${value}`]
      }),
    ),
  )
  expect([...new Set(wrong)]).toEqual([])
})

/** Made from the text of the standard (https://datapackage.org/standard/), as far as an export uses it. */
const profile = {
  type: 'object',
  required: ['resources'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { type: 'string', pattern: '^(?!/|\\.\\.)' },
          type: { const: 'table' },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'title'],
                  additionalProperties: false,
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    type: { enum: ['string', 'number', 'date'] },
                    title: { type: 'string', minLength: 1 },
                    description: { type: 'string', minLength: 1 },
                    categories: {
                      type: 'array',
                      minItems: 1,
                      items: {
                        type: 'object',
                        required: ['value', 'label'],
                        properties: { value: { type: 'string' }, label: { type: 'string' } },
                      },
                    },
                  },
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
}
const Package = z.object({
  resources: z.array(
    z.object({ path: z.string(), schema: z.object({ fields: z.array(z.object({ name: z.string() })) }) }),
  ),
})

test('a data package describes the files that lie beside it', () => {
  const files = exported('d', '--to', 'datapackage', '--without-personal-data')
  const described: unknown = JSON.parse(files['datapackage.json'] ?? '')
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(profile)
  validate(described)
  expect(validate.errors ?? []).toEqual([])
  const { resources } = Package.parse(described)
  expect([...resources.map(({ path }) => path), 'datapackage.json', 'slovnik.csv'].sort()).toEqual(
    Object.keys(files).sort(),
  )
  for (const { path, schema } of resources)
    expect(files[path]?.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','))
})

test('the dictionary opens in a Czech Excel', () => {
  const { 'slovnik.csv': text = '' } = exported('x', '--to', 'csv', '--without-personal-data')
  expect(text.startsWith('\ufefftable;table_cs;column;type;title_cs;title_en;unit;codes;source\r\n')).toBe(true)
  expect(text).toMatch(/^milestones;závazky;status;string;stav;status;;.*fulfilled = splněno.*;document\r$/m)
})
