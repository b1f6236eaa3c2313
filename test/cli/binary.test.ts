/** The program as users run it: `bin/asz.js` in a process of its own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { cooperation, extracted, samples } from '../store/sample.ts'

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

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs asz in the folder of the test, with nothing of the developer's own settings. */
function asz(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string | Buffer } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/asz.js'), ...args], {
    cwd: folder,
    env: { PATH: dirname(process.execPath), ...env },
    encoding: 'utf8',
    input,
  })
  expect(stderr, 'no stack trace reaches a user').not.toMatch(/\n\s+at /)
  return { code: status, out: stdout, err: stderr }
}

describe('usage', () => {
  test('--help and --version are results', () => {
    expect(asz(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: matching(/parse[\s\S]*import[\s\S]*query/),
    })
    expect(asz(['--version'])).toMatchObject({ code: 0, err: '', out: matching(/^\d+\.\d+\.\d+\n$/) })
  })

  test.each(['parse', 'import', 'query', 'diff', 'show'])('%s --help has examples', (command) => {
    expect(asz([command, '--help'])).toMatchObject({ code: 0, out: matching(/Examples:\n {2}asz /) })
  })

  test.each([
    ['no command', [], /Usage: asz/],
    ['an unknown command', ['quer'], /Did you mean query\?/],
    ['an unknown option', ['query', '--citty', 'Jihlava'], /Did you mean --city\?/],
    ['a missing argument', ['import'], /missing required argument 'path'/],
    ['a wrong format', ['query', '--format', 'xml'], /Allowed choices are table, json/],
    ['a wrong kind', ['query', '--kind', 'letter'], /There are these kinds: locality_page/],
    ['a wrong number', ['query', '--search', 'x', '--limit', '0'], /whole number/],
  ])('%s is wrong usage', (_, args, message) => {
    expect(asz(args)).toMatchObject({ code: 2, out: '', err: matching(message) })
  })
})

describe('import', () => {
  const inbox = () => {
    const path = mkdtempSync(join(folder, 'inbox-'))
    writeFileSync(join(path, 'jihlava.txt'), readFileSync(join(seeds, '000_e0f334d0d4df4501.txt')))
    return path
  }
  const counts = (out: string): unknown => {
    const report: unknown = JSON.parse(out)
    return report
  }

  test('says what it found and what to type next, and that the same again changes nothing', () => {
    const path = inbox()
    const { code, out, err } = asz(['import', path, '--db', 'told.sqlite'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^1 file read: 1 added\.\n/)
    expect(out).toMatch(/documents +1 locality page\n/)
    expect(out).toMatch(/asz query --city Jihlava --db told\.sqlite/)
    expect(asz(['import', path, '--db', 'told.sqlite']).out).toMatch(/^1 file read: nothing changed\.\n/)
  })

  test('a bad file is told of with its reason, the others are stored', () => {
    const path = inbox()
    writeFileSync(join(path, 'image.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const { code, out, err } = asz(['import', path, 'nowhere', '--db', 'partly.sqlite', '--format', 'json'])
    expect(code).toBe(3)
    expect(err).toContain(join(path, 'image.txt'))
    expect(err).toMatch(/nowhere: does not exist/)
    expect(counts(out)).toMatchObject({
      files: { seen: 3, new: 1, failed: 2 },
      failures: [{ file: join(path, 'image.txt') }, { file: 'nowhere' }],
    })
  })

  test('nothing that could be done is code 1', () => {
    expect(asz(['import', 'nowhere', '--db', 'nothing.sqlite'])).toMatchObject({ code: 1 })
    mkdirSync(join(folder, 'empty'), { recursive: true })
    expect(asz(['import', 'empty', '--db', 'nothing.sqlite'])).toMatchObject({ code: 1 })
  })

  test('ASZ_DB names the database, --db another', () => {
    const env = { ASZ_DB: join(folder, 'by-env.sqlite') }
    asz(['import', inbox()], { env })
    expect(asz(['query', '--format', 'ndjson'], { env }).out.split('\n')).toHaveLength(2)
    expect(existsSync(join(folder, 'asz.sqlite'))).toBe(false)
  })

  test('--json writes one whole file a document', () => {
    const out = join(folder, 'json')
    asz(['import', inbox(), '--db', 'json.sqlite', '--json', out])
    const [name = '', ...more] = readdirSync(out)
    expect(more).toEqual([])
    expect(name).toMatch(/^locality_page-.+\.json$/)
    expect(JSON.parse(readFileSync(join(out, name), 'utf8'))).toMatchObject({ kind: 'locality_page', title: 'Jihlava' })
  })

  test('a database that cannot be made is told of in words', () => {
    expect(asz(['import', seeds, '--db', 'no/such/folder/x.sqlite'])).toMatchObject({
      code: 1,
      err: matching(/cannot be opened as a database/),
    })
  })
})

describe('parse', () => {
  const seed = join(seeds, '002_496c0d668ad83466.txt')

  test('prints one document a line, or an indented array', () => {
    const lines = asz(['parse', seeds]).out.trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    const { out } = asz(['parse', seeds, '--format', 'json'])
    expect(JSON.parse(out)).toEqual(lines.map((line): unknown => JSON.parse(line)))
    expect(out).toMatch(/^\[\n {2}\{\n {4}"/)
  })

  test('reads the standard input as it reads files', () => {
    const fromFile = asz(['parse', seed]).out.replaceAll(JSON.stringify(seed), '"-"')
    expect(asz(['parse', '-'], { input: readFileSync(seed) })).toMatchObject({ code: 0, out: fromFile })
  })

  test('--text prints what the spans point into', () => {
    expect(asz(['parse', seed, '--text']).out.trimEnd()).toBe(readFileSync(seed, 'utf8').trimEnd())
  })

  test('--explain tells why, beside the result', () => {
    const { out, err } = asz(['parse', seed, '--explain'])
    expect((): unknown => JSON.parse(out)).not.toThrow()
    expect(err).toMatch(/locality_page/)
  })

  test('an empty array is one too', () => {
    expect(asz(['parse', 'nowhere', '--format', 'json'])).toMatchObject({ code: 1, out: '[]\n' })
  })

  test('a reader that has enough is no error', () => {
    const command = `"${process.execPath}" "${join(root, 'bin/asz.js')}" parse "${seeds}" "${seeds}" "${seeds}" | head -c 10`
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect({ out: stdout.length, err: stderr }).toEqual({ out: 10, err: '' })
  })
})

describe('query', () => {
  test('the card is plain text in a pipe, coloured where it is asked for', () => {
    const plain = asz(['query', '--city', 'jihlave', '--db', db])
    expect(plain).toMatchObject({ code: 0, err: '', out: matching(/^Jihlava {2}586846\n━+\n/) })
    expect(plain.out).not.toContain('\u001b')
    const env = { FORCE_COLOR: '1' }
    expect(asz(['query', '--city', 'Jihlava', '--db', db], { env }).out).toContain('\u001b[')
    expect(asz(['query', '--city', 'Jihlava', '--db', db, '--no-color'], { env }).out).toBe(plain.out)
    expect(asz(['query', '--city', 'Jihlava', '--db', db], { env: { ...env, NO_COLOR: '1' } }).out).toBe(plain.out)
  })

  test('the same as data', () => {
    const json: unknown = JSON.parse(asz(['query', '--city', 'Jihlava', '--db', db, '--format', 'json']).out)
    expect(json).toMatchObject([{ municipality: { name: 'Jihlava' }, cooperations: [{ document: cooperation.id }] }])
    const ndjson = asz(['query', '--city', 'Jihlava', '--db', db, '--format', 'ndjson']).out
    expect(JSON.parse(ndjson)).toEqual(Array.isArray(json) ? json[0] : undefined)
    const csv = asz(['query', '--city', 'Jihlava', '--db', db, '--format', 'csv']).out
    expect(csv).toMatch(/^municipality,fact,name,text,status,date,document,pointer\n/)
  })

  test('a town that is not there suggests, on the standard error', () => {
    expect(asz(['query', '--city', 'Jihalva', '--db', db])).toEqual({
      code: 1,
      out: '',
      err: 'asz: no municipality "Jihalva" occurs in the documents\n     Did you mean Jihlava?\n',
    })
  })

  test('--kind alone lists documents, --search finds words', () => {
    expect(asz(['query', '--kind', 'project_record', '--db', db]).out).toMatch(/project_record:CZ\.1\.04/)
    expect(asz(['query', '--search', 'kampan', '--db', db]).out).toMatch(/osvětová kampaň \(Toužim\)/)
    expect(asz(['query', '--search', 'kampan', '--kind', 'locality_page', '--db', db])).toMatchObject({
      code: 0,
      out: '',
    })
    expect(asz(['query', '--search', 'kampan', '--city', 'Jihlava', '--format', 'json', '--db', db]).out).toBe('[]\n')
  })

  test.each(['"', 'NEAR(', 'a AND', '-x', '*', 'text:x', ')('])('--search %j is only text', (words) => {
    expect(asz(['query', `--search=${words}`, '--db', db])).toMatchObject({ code: 0 })
  })

  test('a database that is not there says how to make one', () => {
    expect(asz(['query', '--db', 'none.sqlite'])).toMatchObject({
      code: 1,
      err: matching(/asz import PATH/),
    })
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false)
  })
})

describe('show', () => {
  test('the source line with carets under the words', () => {
    expect(asz(['show', cooperation.id, '/content/ico', '--db', db])).toEqual({
      code: 0,
      err: '',
      out: '/content/ico  00286010\npopis-2024.txt:3:4\n\n> 3 | IČ 00286010\n    |    ^^^^^^^^\n',
    })
  })

  test('a short id and a short pointer do', () => {
    expect(asz(['show', '00286010', 'ico', '--db', db]).out).toMatch(/^\/content\/ico {2}00286010\n/)
  })

  test('without a pointer it lists all values', () => {
    expect(asz(['show', '00286010', '--db', db]).out).toMatch(/^\/content\/ico +3:4 {2}00286010$/m)
    expect(JSON.parse(asz(['show', '00286010', '--db', db, '--format', 'json']).out)).toMatchObject({
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
  ])('%s is told of, with what to type', (_, args, message) => {
    expect(asz([...args, '--db', db])).toMatchObject({ code: 1, out: '', err: matching(message) })
  })
})
