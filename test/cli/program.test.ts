/** What the program answers, command by command; what needs a process of its own stands in binary.test.ts. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/file/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { cooperation, extracted, samples } from '../store/sample.ts'
import { here } from './here.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seeds = join(root, 'seeds')

let folder: string
let db: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-cli-'))
  db = join(folder, 'samples.sqlite')
  const store = openStore(db)
  for (const sample of samples) storeDocument(store, extracted(sample))
  store.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Matchers for parts of a result; vitest types its own as `any`. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)
const containing = (item: object): unknown => expect.arrayContaining([expect.objectContaining(item)])

const asz = (args: readonly string[], { env = {} }: { env?: Record<string, string> } = {}) => here(args, folder, env)

describe('usage', () => {
  test('--help and --version are results', async () => {
    expect(await asz(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: matching(/parse[\s\S]*import[\s\S]*query/),
    })
    expect(await asz(['--version'])).toMatchObject({ code: 0, err: '', out: matching(/^\d+\.\d+\.\d+\n$/) })
  })

  test.each(['parse', 'import', 'query', 'diff', 'show'])('%s --help has examples', async (command) => {
    expect(await asz([command, '--help'])).toMatchObject({ code: 0, out: matching(/Examples:\n {2}asz /) })
  })

  test.each([
    ['no command', [], /Usage: asz/],
    ['an unknown command', ['quer'], /Did you mean query\?/],
    ['an unknown option', ['query', '--citty', 'Jihlava'], /Did you mean --city\?/],
    ['a missing argument', ['import'], /missing required argument 'path'/],
    ['a wrong format', ['query', '--format', 'xml'], /Allowed choices are table, json/],
    ['a wrong kind', ['query', '--kind', 'letter'], /There are these kinds: locality_page/],
    ['a wrong number', ['query', '--search', 'x', '--limit', '0'], /whole number/],
  ])('%s is wrong usage', async (_, args, message) => {
    expect(await asz(args)).toMatchObject({ code: 2, out: '', err: matching(message) })
  })
})

describe('parse', () => {
  const seed = join(seeds, '002_496c0d668ad83466.txt')

  test('prints one document a line, or an indented array', async () => {
    const lines = (await asz(['parse', seeds])).out.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    const { out } = await asz(['parse', seeds, '--format', 'json'])
    expect(JSON.parse(out)).toEqual(lines.map((line): unknown => JSON.parse(line)))
    expect(out).toMatch(/^\[\n {2}\{\n {4}"/)
  })

  test('--text prints what the spans point into', async () => {
    expect((await asz(['parse', seed, '--text'])).out.trimEnd()).toBe(readFileSync(seed, 'utf8').trimEnd())
  })

  test('--explain tells why, beside the result', async () => {
    const { out, err } = await asz(['parse', seed, '--explain'])
    expect((): unknown => JSON.parse(out)).not.toThrow()
    expect(err).toMatch(/locality_page/)
  })

  test('an empty array is one too', async () => {
    expect(await asz(['parse', 'nowhere', '--format', 'json'])).toMatchObject({ code: 1, out: '[]\n' })
  })
})

describe('import', () => {
  test('a database that cannot be made is told of in words', async () => {
    expect(await asz(['import', seeds, '--db', 'no/such/folder/x.sqlite'])).toMatchObject({
      code: 1,
      err: matching(/cannot be opened as a database/),
    })
  })

  test('nothing that could be done is code 1', async () => {
    expect(await asz(['import', 'nowhere', '--db', 'nothing.sqlite'])).toMatchObject({ code: 1 })
    mkdirSync(join(folder, 'empty'))
    expect(await asz(['import', 'empty', '--db', 'nothing.sqlite'])).toMatchObject({ code: 1 })
  })
})

describe('query', () => {
  test('the card is plain text in a pipe, coloured where it is asked for', async () => {
    const plain = await asz(['query', '--city', 'jihlave', '--db', db])
    expect(plain).toMatchObject({ code: 0, err: '', out: matching(/^Jihlava {2}586846\n━+\n/) })
    expect(plain.out).not.toContain('\u001b')
    const env = { FORCE_COLOR: '1' }
    expect((await asz(['query', '--city', 'Jihlava', '--db', db], { env })).out).toContain('\u001b[')
    expect((await asz(['query', '--city', 'Jihlava', '--db', db, '--no-color'], { env })).out).toBe(plain.out)
    expect((await asz(['query', '--city', 'Jihlava', '--db', db], { env: { ...env, NO_COLOR: '1' } })).out).toBe(
      plain.out,
    )
  })

  test('the same as data', async () => {
    const json: unknown = JSON.parse((await asz(['query', '--city', 'Jihlava', '--db', db, '--format', 'json'])).out)
    expect(json).toMatchObject([{ municipality: { name: 'Jihlava' }, cooperations: [{ document: cooperation.id }] }])
    const ndjson = (await asz(['query', '--city', 'Jihlava', '--db', db, '--format', 'ndjson'])).out
    expect(JSON.parse(ndjson)).toEqual(Array.isArray(json) ? json[0] : undefined)
    const csv = (await asz(['query', '--city', 'Jihlava', '--db', db, '--format', 'csv'])).out
    expect(csv).toMatch(/^municipality,fact,name,text,status,date,document,pointer\r\n/)
  })

  test('a town that is not there suggests, on the standard error', async () => {
    expect(await asz(['query', '--city', 'Jihalva', '--db', db])).toEqual({
      code: 1,
      out: '',
      err: 'asz: no municipality "Jihalva" occurs in the documents\n     Did you mean Jihlava?\n',
    })
  })

  test('--kind alone lists documents, --search finds words', async () => {
    expect((await asz(['query', '--kind', 'project_record', '--db', db])).out).toMatch(/project_record:CZ\.1\.04/)
    expect((await asz(['query', '--search', 'kampan', '--db', db])).out).toMatch(/osvětová kampaň \(Toužim\)/)
    expect((await asz(['query', '--search', 'bydlení OR kampaň', '--limit', '1', '--db', db])).out).toMatch(
      /^Documents with the words bydlení OR kampaň: 2, the first 1 shown \(--limit\)\n\n/,
    )
    expect(await asz(['query', '--search', 'kampan', '--kind', 'locality_page', '--db', db])).toMatchObject({
      code: 0,
      out: '',
    })
    expect((await asz(['query', '--search', 'kampan', '--city', 'Jihlava', '--format', 'json', '--db', db])).out).toBe(
      '[]\n',
    )
  })

  test.each(['"', 'NEAR(', 'a AND', '-x', '*', 'text:x', ')('])('--search %j is only text', async (words) => {
    expect(await asz(['query', `--search=${words}`, '--db', db])).toMatchObject({ code: 0 })
  })

  test('ASZ_DB names the database, --db another', async () => {
    const env = { ASZ_DB: db }
    const all = (await asz(['query', '--format', 'ndjson'], { env })).out
    expect(all.trimEnd().split('\n')).toHaveLength(samples.length)
    expect(await asz(['query', '--db', 'none.sqlite'], { env })).toMatchObject({ code: 1 })
  })

  test('a database that is not there says how to make one', async () => {
    expect(await asz(['query', '--db', 'none.sqlite'])).toMatchObject({
      code: 1,
      err: matching(/asz import PATH/),
    })
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false)
  })
})

describe('show', () => {
  test('the source line with carets under the words', async () => {
    expect(await asz(['show', cooperation.id, '/content/ico', '--db', db])).toEqual({
      code: 0,
      err: '',
      out: '/content/ico  00286010\npopis-2024.txt:3:4\n\n> 3 | IČ 00286010\n    |    ^^^^^^^^\n',
    })
  })

  test('a short id and a short pointer do', async () => {
    expect((await asz(['show', '00286010', 'ico', '--db', db])).out).toMatch(/^\/content\/ico {2}00286010\n/)
  })

  test('without a pointer it lists all values', async () => {
    expect((await asz(['show', '00286010', '--db', db])).out).toMatch(/^\/content\/ico +3:4 {2}00286010$/m)
    expect(JSON.parse((await asz(['show', '00286010', '--db', db, '--format', 'json'])).out)).toMatchObject({
      document: cooperation.id,
      revision: 1,
      values: containing({ pointer: '/content/ico', line: 3, column: 4 }),
    })
  })

  test.each([
    ['an unknown document', ['show', 'nothing'], /no document "nothing"/],
    ['an unclear one', ['show', 'Jihlava'], /may mean several documents:\n {5}asz show cooperation_description/],
    ['an unknown value', ['show', '00286010', '/content/nothing'], /has no value/],
    ['an unknown revision', ['show', '00286010', '--revision', '7'], /has no revision 7/],
  ])('%s is told of, with what to type', async (_, args, message) => {
    expect(await asz([...args, '--db', db])).toMatchObject({ code: 1, out: '', err: matching(message) })
  })
})
