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
