/** `asz parse --records`: what another machine reads, one record a line, whatever is wrong with a document. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FailedRecord, hashOfText, ReadRecord } from '../../../src/batch/records/record-line.ts'
import { registerParse } from '../../../src/cli/commands/parse.ts'
import { entriesOf } from '../../../src/source/lines.ts'
import { inbox, letter, root } from '../../batch/inbox.ts'
import { run } from '../run.ts'

const box = inbox()
beforeAll(() => {
  box.put('a.txt', letter('pozdrav'))
  box.put('page.html', '<html><body class="clanek"><h1>Dopis</h1><p>Vážení</p></body></html>')
  box.put('empty.txt', '')
})
afterAll(() => {
  box.remove()
})

const Printed = z.union([
  ReadRecord.extend({ document: z.looseObject({ source: z.looseObject({ file: z.string() }) }) }),
  FailedRecord,
])
const asz = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/asz.js'), 'parse', ...args], {
    cwd: box.folder,
    input,
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').slice(0, -1)
  return { status, stderr, stdout, records: () => lines.map((line) => Printed.parse(JSON.parse(line))) }
}
const fileOf = (record: z.infer<typeof Printed>) => ('file' in record ? record.file : record.document.source.file)

test('a list gives one record a line in its order, and a bad document stops nothing', () => {
  const list = [
    'in/page.html',
    'in/nowhere.txt',
    '{"file":"brought.txt","text":"Dopis ze \\u0160umn\\u00e9"}',
    '',
    '{"file":"bytes.txt","base64":"RG9waXM="}',
    '{"file":"bad.txt","base64":"*"}',
    '{"file":',
    'in/empty.txt',
    'in',
    'in/a.txt',
  ]
  const ran = asz(['--files-from', '-', '--records'], list.join('\n'))
  expect(ran.records().map((record) => [fileOf(record), 'error' in record ? record.error.code : 'read'])).toEqual([
    ['in/page.html', 'read'],
    ['in/nowhere.txt', 'file'],
    ['brought.txt', 'read'],
    ['bytes.txt', 'read'],
    ['bad.txt', 'content'],
    ['-:7', 'content'],
    ['in/empty.txt', 'content'],
    ['in', 'file'],
    ['in/a.txt', 'read'],
  ])
  expect([ran.status, ran.stderr]).toEqual([3, ''])
})

test('a record is the document that asz parse prints, its text, and what an import keeps beside it', () => {
  const [record] = asz(['in/page.html', '--records']).records()
  if (record === undefined || 'error' in record) throw new Error('it is read')
  expect(record.document).toEqual(JSON.parse(asz(['in/page.html']).stdout))
  expect(record.text).toBe(asz(['in/page.html', '--text']).stdout.trimEnd())
  expect(record.asz.text_sha256).toBe(hashOfText(record.text))
  expect(record.asz.layout).toContain('<body class="clanek">')
})

test('hash and size of a text that a line brings are those of its UTF-8', () => {
  const text = letter('pozdrav')
  const brought = asz(['--files-from', '-', '--records'], JSON.stringify({ file: 'in/a.txt', text }))
  expect(brought.records()).toEqual(asz(['in/a.txt', '--records']).records())
  expect(brought.status).toBe(0)
})

test('names parted by NUL may hold line breaks', () => {
  box.put('two\nlines.txt', letter('dva'))
  const ran = asz(['--files-from', '-', '-0', '--records'], 'in/two\nlines.txt\0in/a.txt\0')
  expect(ran.records().map(fileOf)).toEqual(['in/two\nlines.txt', 'in/a.txt'])
})

test('a document beyond a limit is a record of a failure', () => {
  const list = ['{"file":"long.txt","text":"Dopis o mnoha slovech"}', 'in/a.txt'].join('\n')
  const ran = asz(['--files-from', '-', '--records', '--max-bytes', '10'], list)
  expect(ran.records()).toEqual([
    { file: 'long.txt', error: { code: 'file', message: 'has 21 bytes; the limit is 10' } },
    { file: 'in/a.txt', error: { code: 'file', message: 'has 38 bytes; the limit is 10' } },
  ])
})

test('records without personal data name nobody', () => {
  const text = 'Dopis\n\nKontakt: Bohumila Vrbětínská, tel. 601 234 567\n'
  const ran = asz(
    ['--files-from', '-', '--records', '--without-personal-data'],
    JSON.stringify({ file: 'k.txt', text }),
  )
  expect(ran.stdout).toContain('Dopis')
  expect(ran.stdout).not.toMatch(/Vrbětínská|601 ?234 ?567/)
})

test.each([
  [['--files-from', '-'], /needs --records/],
  [['in', '--files-from', '-', '--records'], /either paths or --files-from/],
  [['in', '--records', '--text'], /without --text/],
  [['-', '--records'], /--files-from -/],
  [['in', '--records', '-0'], /needs --files-from/],
])('asz parse %j is wrong usage', async (args, message) => {
  const { code, err } = await run(registerParse, ['parse', ...args])
  expect(err).toMatch(message)
  expect(code).toBe(2)
})

test('a list that is not there is told', () => {
  expect(asz(['--files-from', 'list', '--records'])).toMatchObject({ status: 1, stderr: 'asz: list: does not exist\n' })
})

describe('entries of a stream', () => {
  async function* chunks(...texts: string[]) {
    for (const text of texts) yield await Promise.resolve(Buffer.from(text))
  }
  const entries = async (separator: '\n' | '\0', most: number, ...texts: string[]) => {
    const found: [number, string | undefined][] = []
    for await (const { number, bytes } of entriesOf(chunks(...texts), separator, most))
      found.push([number, bytes && Buffer.from(bytes).toString()])
    return found
  }
  test('are whole however the stream is cut', async () => {
    expect(await entries('\n', 9, 'je', 'dna\r', '\n\ndv', 'ě\ntři')).toEqual([
      [1, 'jedna'],
      [3, 'dvě'],
      [4, 'tři'],
    ])
  })
  test('are given without their bytes where they are too long, and the next ones stand', async () => {
    expect(await entries('\0', 4, 'dlou', 'hý\0abc', '\0')).toEqual([
      [1, undefined],
      [2, 'abc'],
    ])
  })
})
