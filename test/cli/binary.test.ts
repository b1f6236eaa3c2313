/** The program as users run it: `bin/asz.js` in a process of its own. What needs no process stands in program.test.ts. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seeds = join(root, 'seeds')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-cli-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A matcher for a part of a result; vitest types its own as `any`. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs asz in the folder of the test, with nothing of the developer's own settings. */
function asz(args: readonly string[], { input = '' }: { input?: string | Buffer } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/asz.js'), ...args], {
    cwd: folder,
    env: { PATH: dirname(process.execPath) },
    encoding: 'utf8',
    input,
  })
  expect(stderr, 'no stack trace reaches a user').not.toMatch(/\n\s+at /)
  return { code: status, out: stdout, err: stderr }
}

test('results go to the standard output, talk to the standard error, and codes tell how it ended', () => {
  expect(asz(['--version'])).toMatchObject({ code: 0, err: '', out: matching(/^\d+\.\d+\.\d+\n$/) })
  expect(asz(['quer'])).toMatchObject({ code: 2, out: '', err: matching(/Did you mean query\?/) })
  expect(asz(['query', '--db', 'none.sqlite'])).toMatchObject({ code: 1, out: '', err: matching(/asz import PATH/) })
})

describe('import', () => {
  const inbox = () => {
    const path = mkdtempSync(join(folder, 'inbox-'))
    writeFileSync(join(path, 'jihlava.txt'), readFileSync(join(seeds, '000_e0f334d0d4df4501.txt')))
    return path
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

  test('a bad file is told of with its reason, the others are stored, and with --json written into a file each', () => {
    const path = inbox()
    writeFileSync(join(path, 'image.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const { code, out, err } = asz([
      'import',
      path,
      'nowhere',
      '--db',
      'partly.sqlite',
      '--format',
      'json',
      '--json',
      'json',
    ])
    expect(code).toBe(3)
    expect(err).toContain(join(path, 'image.txt'))
    expect(err).toMatch(/nowhere: does not exist/)
    expect(JSON.parse(out)).toMatchObject({
      files: { seen: 3, new: 1, failed: 2 },
      failures: [{ file: join(path, 'image.txt') }, { file: 'nowhere' }],
    })
    const [name = '', ...more] = readdirSync(join(folder, 'json'))
    expect(more).toEqual([])
    expect(name).toMatch(/^locality_page-.+\.json$/)
    const written: unknown = JSON.parse(readFileSync(join(folder, 'json', name), 'utf8'))
    expect(written).toMatchObject({ kind: 'locality_page', title: 'Jihlava' })
  })
})

describe('parse', () => {
  test('reads the standard input as it reads files', () => {
    const seed = join(seeds, '002_496c0d668ad83466.txt')
    const fromFile = asz(['parse', seed]).out.replaceAll(JSON.stringify(seed), '"-"')
    expect(asz(['parse', '-'], { input: readFileSync(seed) })).toMatchObject({ code: 0, out: fromFile })
  })

  test('a reader that has enough is no error', () => {
    const command = `"${process.execPath}" "${join(root, 'bin/asz.js')}" parse "${seeds}" "${seeds}" "${seeds}" | head -c 10`
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect({ out: stdout.length, err: stderr }).toEqual({ out: 10, err: '' })
  })
})

describe('limits and lists of one\u2019s own', () => {
  const letter = 'Název projektu: Krok\nRegistrační číslo: CZ.1.04/3.2.00/B4.00007\nMísto realizace: Abertamy\n'

  test('any limit can be set, and a wrong name or size is told with the names there are', () => {
    expect(asz(['parse', '-', '--limit', 'paragraph=20'], { input: letter })).toMatchObject({
      code: 1,
      err: matching(/has a paragraph of \d+ characters; the limit is 20\n/),
    })
    expect(asz(['parse', '-', '--limit', 'bytes=1k', '--limit', 'pdf.pages=1'], { input: letter }).code).toBe(0)
    for (const wrong of ['sides=3', 'pdf.pages', 'pdf.pages=many', 'pdf.pages=1=2'])
      expect(asz(['parse', '-', '--limit', wrong], { input: letter })).toMatchObject({
        code: 2,
        err: matching(/name=size, as pdf\.pages=5000|must be a size/),
      })
    expect(asz(['parse', '-', '--limit', 'sides=3']).err).toContain('bytes, paragraph, docx.parts')
  })

  test('a limit reaches the threads of an import', () => {
    writeFileSync(join(folder, 'letter.txt'), letter)
    const run = asz(['import', 'letter.txt', '--db', 'limits.sqlite', '--limit', 'paragraph=20', '--format', 'json'])
    expect(run.code).toBe(1)
    expect(run.out + run.err).toContain('the limit is 20')
  })

  test('a list that is loaded is kept beside the database and used from then on', () => {
    const list = join(folder, 'cisobe.csv')
    writeFileSync(list, 'CHODNOTA;TEXT\r\n999002;Hrnčířov\r\n')
    writeFileSync(join(folder, 'kept.txt'), letter.replace('Abertamy', 'Hrnčířov'))
    const db = ['--db', 'kept.sqlite']
    const first = asz(['import', 'kept.txt', ...db])
    expect(first.out).toMatch(/villages may be missing: the list in use has 2,\d{3} of some 6,250/)
    expect(asz(['municipalities', ...db]).out).toMatch(/^the list that comes with asz: 2,\d{3} municipalities\n$/)
    expect(asz(['municipalities', 'load', list, ...db])).toMatchObject({
      code: 0,
      out: matching(/kept\.sqlite\.municipalities\.csv: 1 municipality\n$/),
    })
    expect(readFileSync(join(folder, 'kept.sqlite.municipalities.csv'), 'utf8')).toBe(
      'name,code,district,region\r\nHrnčířov,999002,,\r\n',
    )
    expect(asz(['parse', 'kept.txt', ...db]).out).toContain('999002')
    expect(asz(['parse', 'kept.txt']).out).not.toContain('999002')
    expect(asz(['import', 'kept.txt', ...db]).out).not.toMatch(/nothing changed/)
    expect(asz(['query', '--city', '999002', ...db])).toMatchObject({ code: 0 })
    expect(asz(['municipalities', 'load', ...db])).toMatchObject({
      code: 2,
      err: matching(/missing required argument/),
    })
    expect(asz(['municipalities', 'load', 'kept.txt', ...db])).toMatchObject({
      code: 1,
      err: matching(/no column holds/),
    })
  })

  test('towns of a list are known, and under another list documents are read anew', () => {
    const list = join(folder, 'obce.csv')
    writeFileSync(list, 'CHODNOTA;TEXT\r\n999001;Hrnčířov\r\n')
    writeFileSync(join(folder, 'village.txt'), letter.replace('Abertamy', 'Hrnčířov'))
    expect(asz(['parse', 'village.txt']).out).not.toContain('999001')
    expect(asz(['parse', 'village.txt', '--municipalities', list]).out).toContain('999001')
    const run = (...args: string[]) => asz(['import', 'village.txt', '--db', 'village.sqlite', ...args])
    expect(run().code).toBe(0)
    expect(asz(['query', '--city', 'Hrnčířov', '--db', 'village.sqlite']).out).not.toContain('999001')
    expect(run('--municipalities', list).out).not.toMatch(/nothing changed/)
    expect(asz(['query', '--city', '999001', '--db', 'village.sqlite'])).toMatchObject({ code: 0 })
    expect(run('--municipalities', list).out).toMatch(/nothing changed/)
  })

  test.each([
    ['Kód;Starosta\n1;A\n', /list\.csv:1:1: no column holds the names of municipalities: expected/],
    ['Obec;Kód\n"Jihlava;1\n', /list\.csv:2:1: is no CSV: expected/],
    ['Obec;Kód\n', /list\.csv:2:1: holds no municipality/],
    ['[{"name"]', /list\.csv: is no JSON/],
    [undefined, /list\.csv: does not exist/],
  ])('a faulty list is told before anything is read: %j', (content, expected) => {
    const list = join(folder, 'list.csv')
    if (content === undefined) rmSync(list)
    else writeFileSync(list, content)
    for (const command of [
      ['parse', '-'],
      ['import', '.', '--db', 'faulty.sqlite'],
    ])
      expect(asz([...command, '--municipalities', list])).toMatchObject({ code: 1, out: '', err: matching(expected) })
  })
})
