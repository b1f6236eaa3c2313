/** Messages and archives on the standard input give the documents that they give as files, by the program as users run it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { archiveOf } from '../../document/made/archive.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-stdin-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const Line = z.object({ kind: z.string(), source: z.object({ file: z.string() }) })

function asz(args: readonly string[], input: Uint8Array | string = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/asz.js'), ...args, '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
  const told = stdout.startsWith('{') ? stdout.trim().split('\n') : []
  const read = told.map((line) => Line.parse(JSON.parse(line))).map(({ kind, source }) => [source.file, kind])
  return { code: status, read, out: stdout, err: stderr }
}

const town = readFileSync('fixtures/cooperation_description/postoloprty-2022-bez-cislovani.txt', 'utf8')
const project = readFileSync('fixtures/project_record/cheb-bez-dluhu.txt', 'utf8')
const plans = archiveOf([
  { name: '2022/popis.txt', content: town },
  { name: 'mapa.png', content: 'a' },
])
const letterOf = (archive: Uint8Array): string =>
  [
    'From: urad@example.cz\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n',
    '--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nV příloze posíláme popis spolupráce a projekt.\r\n',
    '--x\r\nContent-Type: application/zip; name="plány.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    `${Buffer.from(archive).toString('base64')}\r\n`,
    `--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=projekt.txt\r\n\r\n${project}\r\n`,
    '--x--\r\n',
  ].join('')

const documents = (name: string) => [
  [name, 'unrecognised'],
  [`${name}/plány.zip/2022/popis.txt`, 'cooperation_description'],
  [`${name}/projekt.txt`, 'project_record'],
]

test('a message with what is attached to it, packed or not', () => {
  writeFileSync(join(folder, 'dopis.eml'), letterOf(plans))
  expect(asz(['parse', 'dopis.eml'])).toMatchObject({ code: 0, read: documents('dopis.eml') })
  const given = asz(['parse', '-'], letterOf(plans))
  expect(given).toMatchObject({ code: 0, err: '', read: documents('-') })
  expect(given.out).toContain('Attached, and read as documents of their own: plány.zip, projekt.txt.')
  expect(asz(['parse', 'dopis.eml/plány.zip/2022/popis.txt']).read).toEqual(documents('dopis.eml').slice(1, 2))
})

test('a message that is imported is brought up to date by what is attached to it', () => {
  const name = join(folder, 'dopis.eml')
  writeFileSync(name, letterOf(plans))
  expect(asz(['import', 'dopis.eml', '--db', 'a.sqlite']).out).toMatch(/^3 files read: 3 added\./)
  expect(asz(['import', 'dopis.eml', '--db', 'a.sqlite']).out).toMatch(/^3 files read: nothing changed\./)
  expect(asz(['verify', '--db', 'a.sqlite']).code).toBe(0)
  const files = asz([
    'query',
    'documents',
    '--kind',
    'cooperation_description',
    '--columns',
    'file',
    '--format',
    'json',
    '--db',
    'a.sqlite',
  ])
  expect(files.out).toContain('dopis.eml/plány.zip/2022/popis.txt')
})

test('an archive, and messages in it', () => {
  expect(asz(['parse', '-'], plans)).toMatchObject({
    code: 0,
    read: [['-/2022/popis.txt', 'cooperation_description']],
  })
  const post = archiveOf([{ name: 'pošta/dopis.eml', content: letterOf(plans) }])
  expect(asz(['parse', '-'], post)).toMatchObject({ code: 0, read: documents('-/pošta/dopis.eml') })
})

test('what cannot be read fails alone', () => {
  const { code, read, err } = asz(['parse', '-'], letterOf(plans.slice(0, -20)))
  expect({ code, read }).toEqual({ code: 3, read: documents('-').filter(([file]) => !file?.includes('.zip')) })
  expect(err).toContain('-/plány.zip: is cut off: its archive has no directory')
  const locked = archiveOf([{ name: 'a.txt', content: town, encrypted: true }])
  expect(asz(['parse', '-'], locked)).toMatchObject({ code: 1, read: [], err: 'asz: -/a.txt: is password-protected\n' })
})
