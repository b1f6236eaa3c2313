import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonFileName, writeJsonFiles } from '../../src/batch/json-files.ts'
import type { DocumentJson } from '../../src/record/schema.ts'
import { extracted, localityPage, project } from '../store/sample.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-json-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const out = () => join(folder, 'out')
const write = (documents: readonly DocumentJson[]) =>
  writeJsonFiles(
    out(),
    documents.map(({ id }) => id),
    (id) => documents.find((document) => document.id === id),
  )

describe('JSON files', () => {
  test('one file a document, written whole', () => {
    const { document } = extracted(project)
    expect(write([document])).toEqual({ written: 1, failed: 0, failures: [] })
    const name = 'project_record-CZ.1.04+3.2.00+B4.00007.json'
    expect(JSON.parse(readFileSync(join(out(), name), 'utf8'))).toEqual(document)
    write([document])
    expect(readdirSync(out())).toEqual([name])
  })

  test('one that cannot be written is told by its own name, leaves no draft and does not stop the others', () => {
    const documents = [extracted(project), extracted(localityPage)].map(({ document }) => document)
    const [blocked = '', written = ''] = documents.map(({ id }) => jsonFileName(id))
    mkdirSync(join(out(), blocked), { recursive: true })
    const told = write(documents)
    expect(told).toMatchObject({ written: 1, failed: 1, failures: [{ file: join(out(), blocked), code: 'file' }] })
    expect(told.failures[0]?.message).toMatch(/^cannot be written \(E\w+\); move away/)
    expect(readdirSync(out()).sort()).toEqual([blocked, written].sort())
  })

  test('a folder that cannot be made is told once, and all its files count', () => {
    writeFileSync(out(), '')
    const documents = [extracted(project), extracted(localityPage)].map(({ document }) => document)
    expect(write(documents)).toMatchObject({ written: 0, failed: 2, failures: [{ file: out() }] })
  })

  test('control characters are escaped', () => {
    const { document } = extracted(localityPage)
    write([{ ...document, title: 'a\u001b\u009b\u202eb' }])
    expect(readFileSync(join(out(), jsonFileName(document.id)), 'utf8')).toContain('"a\\u001b\\u009b\\u202eb"')
  })
})

describe('names of files', () => {
  const signs = [
    'a',
    'A',
    'C',
    'Z',
    '.',
    '1',
    'ř',
    'r\u030c',
    'Ř',
    'ж',
    '/',
    ':',
    '+',
    '-',
    '%',
    '~',
    '\\',
    '*',
    '?',
    ' ',
    '"',
    '|',
    '\u0000',
    '\ud800',
    '😀',
  ]
  const id = fc.oneof(
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('ж', '😀', 'ř'), minLength: 60, maxLength: 200 }),
    fc.constantFrom('con', 'NUL', 'cz.1.04', 'CZ.1.04', 'Cz.1.04', 'a.', 'a ', 'com1', 'jihlava', 'Jihlava'),
  )
  const whole = fc.oneof(
    id.map((key) => `locality_page:${key}`),
    id,
  )

  test('every id has one of its own, whatever a file system takes for the same', () => {
    const seen = (name: string) => name.normalize('NFD').toLowerCase()
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(seen(jsonFileName(a)) === seen(jsonFileName(b))).toBe(a === b)
      }),
      { numRuns: 2000 },
    )
  })

  test('every file system takes it: short, ASCII, no device, no sign that means something', () => {
    fc.assert(
      fc.property(whole, (one) => {
        const name = jsonFileName(one)
        expect(name).toMatch(/^[\w%.+~-]+\.json$/)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143)
        expect(jsonFileName(one)).toBe(name)
      }),
    )
  })

  test.each([
    ['project_record:CZ.1.04/3.2.00/B4.00007', 'project_record-CZ.1.04+3.2.00+B4.00007.json'],
    ['locality_page:586846', 'locality_page-586846.json'],
    ['locality_page:mesto most', 'locality_page-mesto%20most.json'],
  ])('%s stays readable', (one, name) => {
    expect(jsonFileName(one)).toBe(name)
  })

  test('a folder without permission is told in words', () => {
    if (process.getuid?.() === 0) return // root may write everywhere
    mkdirSync(out())
    chmodSync(out(), 0o500)
    expect(write([extracted(project).document])).toMatchObject({ written: 0, failed: 1 })
    chmodSync(out(), 0o700)
  })
})
