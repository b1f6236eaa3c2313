import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isThere, placeIn } from '../../../src/source/archive/members.ts'
import { partsOfMessage } from '../../../src/source/archive/message.ts'
import { hashOfFile, readBytes } from '../../../src/source/read.ts'
import { walk } from '../../../src/source/walk.ts'
import { archiveOf, type RawPart } from '../../document/made/archive.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'asz-attached-'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const put = (name: string, bytes: Uint8Array | string): void => {
  mkdirSync(dirname(join(home, name)), { recursive: true })
  writeFileSync(join(home, name), bytes)
}
const found = (...paths: string[]): string[] =>
  [...walk(paths.map((path) => `${home}/${path}`))].map((entry) =>
    'file' in entry
      ? entry.file.slice(home.length + 1)
      : `${entry.error.file.slice(home.length + 1)}: ${entry.error.message}`,
  )
const read = (path: string): string => Buffer.from(readBytes(`${home}/${path}`)).toString()

const HEAD = 'From: urad@example.cz\r\nSubject: Plan\r\nMIME-Version: 1.0\r\n'
const part = (headers: string, content: string): string => `--hranice\r\n${headers}\r\n\r\n${content}\r\n`
const mixed = (...parts: string[]): string =>
  `${HEAD}Content-Type: multipart/mixed;\r\n boundary="hranice"\r\n\r\n${parts.join('')}--hranice--\r\n`
const TEXT = part('Content-Type: text/plain; charset=utf-8', 'V příloze je plán.')
const attached = (disposition: string, content = 'obsah', type = 'application/octet-stream'): string =>
  part(`Content-Type: ${type}\r\nContent-Disposition: attachment; ${disposition}`, content)
const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{8}/g, '$&\r\n')

const packed = (name: string, ...parts: readonly RawPart[]): string =>
  part(`Content-Type: application/zip; name="${name}"\r\nContent-Transfer-Encoding: base64`, base64(archiveOf(parts)))

describe('a message is a document, and a folder of what is attached to it', () => {
  test('its documents by the order of its parts', () => {
    const inBase64 = part(
      'Content-Type: application/pdf; name="b.pdf"\r\nContent-Transfer-Encoding: base64',
      base64('obsah přílohy'),
    )
    put('d/z.eml', mixed(TEXT, inBase64, attached('filename=a.txt', 'text'), attached('filename="c.png"')))
    put('d/a.txt', 'text')
    expect(found('d')).toEqual(['d/a.txt', 'd/z.eml', 'd/z.eml/b.pdf', 'd/z.eml/a.txt'])
    expect(read('d/z.eml/b.pdf')).toBe('obsah přílohy')
    expect(read('d/z.eml/a.txt')).toBe('text')
  })

  test('a document is given by its path', () => {
    put('z.eml', mixed(TEXT, attached('filename=a.txt')))
    expect(found('z.eml/a.txt', 'z.eml/b.txt')).toEqual(['z.eml/a.txt', 'z.eml/b.txt: does not exist'])
    expect(() => read('z.eml/b.txt')).toThrow('does not exist')
    expect([isThere(`${home}/z.eml/a.txt`), isThere(`${home}/z.eml/b.txt`)]).toEqual([true, false])
    expect(placeIn(`${home}/z.eml/a.txt`)).toEqual({ archive: `${home}/z.eml`, name: 'a.txt' })
    expect(hashOfFile(`${home}/z.eml/a.txt`)).toHaveLength(64)
  })

  test('a message that says nothing itself is none', () => {
    const blank = part('Content-Type: text/plain', '\r\n ')
    put('z.eml', mixed(blank, attached('filename=a.txt')))
    put('y.eml', mixed(blank, attached('filename=a.zip')))
    expect(found('z.eml', 'y.eml')).toEqual(['z.eml/a.txt', 'y.eml'])
  })

  test('what is attached to a message that is attached', () => {
    const inner = mixed(TEXT, attached('filename=a.txt', 'uvnitř')).replaceAll('hranice', 'jina')
    put('z.eml', mixed(TEXT, part('Content-Type: message/rfc822; name="Fwd plan"', inner)))
    expect(found('z.eml')).toEqual(['z.eml', 'z.eml/Fwd plan.eml', 'z.eml/Fwd plan.eml/a.txt'])
    expect(read('z.eml/Fwd plan.eml')).toBe(inner)
    expect(read('z.eml/Fwd plan.eml/a.txt')).toBe('uvnitř')
  })

  test('messages in an archive', () => {
    put('a.zip', archiveOf([{ name: 'posta/z.eml', content: mixed(TEXT, attached('filename=a.txt', 'text')) }]))
    expect(found('a.zip')).toEqual(['a.zip/posta/z.eml', 'a.zip/posta/z.eml/a.txt'])
    expect(found('a.zip/posta/z.eml/a.txt')).toEqual(['a.zip/posta/z.eml/a.txt'])
    expect(read('a.zip/posta/z.eml/a.txt')).toBe('text')
  })

  test('the documents in an archive that is attached, and what is wrong with it', () => {
    put(
      'z.eml',
      mixed(
        TEXT,
        packed(
          'plány.zip',
          { name: '2024/b.txt', content: 'b' },
          { name: 'a.md', content: 'a' },
          { name: 'c.png', content: '' },
        ),
        packed('plány.zip', { name: 'a.md', content: 'druhý' }),
        packed('obrázky.zip', { name: 'c.png', content: '' }),
        attached('filename=list.zip', 'žádný archiv'),
      ),
    )
    expect(found('z.eml')).toEqual([
      'z.eml',
      'z.eml/plány.zip/2024/b.txt',
      'z.eml/plány.zip/a.md',
      'z.eml/plány (2).zip/a.md',
    ])
    expect([read('z.eml/plány.zip/2024/b.txt'), read('z.eml/plány (2).zip/a.md')]).toEqual(['b', 'druhý'])
    expect(found('z.eml/plány.zip', 'z.eml/plány.zip/2024', 'z.eml/plány.zip/c.txt')).toEqual([
      ...['z.eml/plány.zip/2024/b.txt', 'z.eml/plány.zip/a.md', 'z.eml/plány.zip/2024/b.txt'],
      'z.eml/plány.zip/c.txt: does not exist',
    ])
    expect(['a.md', 'b.md'].map((name) => isThere(`${home}/z.eml/plány.zip/${name}`))).toEqual([true, false])
  })

  test('an archive in a message in an archive; none in one that is attached, nor what is attached to its messages', () => {
    const inner = { name: 'vnitřní.zip', content: archiveOf([{ name: 'a.txt', content: 'a' }]) }
    const letter = { name: 'dopis.eml', content: mixed(TEXT, attached('filename=c.txt')) }
    put('a.zip', archiveOf([{ name: 'z.eml', content: mixed(TEXT, packed('p.zip', inner, letter)) }]))
    expect(found('a.zip')).toEqual([
      'a.zip/z.eml',
      'a.zip/z.eml/p.zip/dopis.eml',
      'a.zip/z.eml/p.zip/vnitřní.zip: is an archive in an archive; unpack it first',
    ])
    expect(() => read('a.zip/z.eml/p.zip/vnitřní.zip')).toThrow('is an archive in an archive; unpack it first')
    expect(read('a.zip/z.eml/p.zip/dopis.eml')).toBe(letter.content)
  })

  test.each<[string, readonly RawPart[], string, RegExp]>([
    ['a password', [{ name: 'a.txt', content: 'a', encrypted: true }], 'a.txt', /^is password-protected$/],
    ['a bomb', [{ name: 'a.txt', content: ' '.repeat(20_000_000) }], 'a.txt', /^is too large once unpacked/],
    [
      'a bomb that lies',
      [{ name: 'a.txt', content: ' '.repeat(20_000_000), claimedSize: 9 }],
      'a.txt',
      /^is too large once unpacked/,
    ],
    ['a name that leads out of it', [{ name: '../a.txt', content: 'a' }], '', /^holds a file whose name is no path/],
    [
      'too many files',
      Array.from({ length: 4001 }, (_, i) => ({ name: `${i}.txt`, content: '' })),
      '7.txt',
      /^has more than 4000 parts$/,
    ],
  ])('an archive that is attached with %s', (_, parts, name, message) => {
    put('z.eml', mixed(TEXT, packed('p.zip', ...parts)))
    const path = name === '' ? 'z.eml/p.zip' : `z.eml/p.zip/${name}`
    expect(() => read(path)).toThrow(message)
  })

  test('an archive that is attached with two files of one name', () => {
    put('z.eml', mixed(TEXT, packed('p.zip', { name: 'a.txt', content: 'a' }, { name: 'a.txt', content: 'b' })))
    const twice = 'z.eml/p.zip/a.txt: is there twice in its archive; unpack it and give the files'
    expect(found('z.eml')).toEqual(['z.eml', 'z.eml/p.zip/a.txt', twice])
    expect(read('z.eml/p.zip/a.txt')).toBe('a')
  })

  test('an archive that is attached and cut off fails alone, and what it held is not gone', () => {
    put('z.eml', mixed(TEXT, packed('p.zip', { name: 'a.txt', content: 'text'.repeat(100) }).slice(0, -80) + '\r\n'))
    expect(found('z.eml')).toEqual(['z.eml', expect.stringMatching(/^z\.eml\/p\.zip: is cut off/)])
    for (const path of ['z.eml/p.zip', 'z.eml/p.zip/a.txt']) expect(() => read(path)).toThrow('is cut off')
    expect(isThere(`${home}/z.eml/p.zip/a.txt`)).toBe(true)
  })

  test('the limit of a file holds for the message', () => {
    put('z.eml', mixed(TEXT, attached('filename=a.txt')))
    expect(() => readBytes(`${home}/z.eml/a.txt`, { bytes: 100 })).toThrow('is too large once unpacked (message)')
  })
})

test.each<[string, string, string]>([
  ['as it is', 'filename="Plán č. 1.pdf"', 'Plán č. 1.pdf'],
  ['with a charset (RFC 2231)', "filename*=utf-8'cs'Pl%C3%A1n.pdf", 'Plán.pdf'],
  ['in pieces', 'filename*0*=iso-8859-2\'\'Pl%E1n;\r\n filename*1=" 100%41.pdf"', 'Plán 100%41.pdf'],
  ['as a word in base64', 'filename="=?utf-8?B?UGzDoW4=?= =?utf-8?B?LnBkZg==?="', 'Plán.pdf'],
  ['as a word in quoted-printable', 'filename="=?windows-1250?Q?Pl=E1n_1.pdf?="', 'Plán 1.pdf'],
  ['with quotes in it', 'filename="a \\"b\\"; c.pdf"', 'a "b"; c.pdf'],
  ['that would lead elsewhere', 'filename="../../etc/a.pdf"', '.._.._etc_a.pdf'],
])('the name of an attachment %s', (_, disposition, name) => {
  put('z.eml', mixed(TEXT, attached(disposition)))
  expect(found('z.eml')).toEqual(['z.eml', `z.eml/${name}`])
  expect(read(`z.eml/${name}`)).toBe('obsah')
})

test('attachments of one name', () => {
  put('z.eml', mixed(TEXT, attached('filename=a.txt', '1'), attached('filename=a.txt', '2')))
  expect(found('z.eml')).toEqual(['z.eml', 'z.eml/a.txt', 'z.eml/a (2).txt'])
  expect(read('z.eml/a (2).txt')).toBe('2')
})

test.each<[string, string, string[]]>([
  ['without an end', mixed(TEXT, attached('filename=a.txt')).slice(0, -20), ['z.eml', 'z.eml/a.txt']],
  ['without parts', `${HEAD}\r\nText`, ['z.eml']],
  ['that is only called one', 'Text', ['z.eml']],
  ['that is empty', '', ['z.eml']],
  ['whose marks begin alike', mixed(part('Content-Type: text/plain', '--hranice2\r\ntext')), ['z.eml']],
])('a message %s', (_, text, expected) => {
  put('z.eml', text)
  expect(found('z.eml')).toEqual(expected)
})

test.each<[string, (n: number) => string]>([
  ['parts', (n) => mixed(...Array.from({ length: n }, () => attached('filename=a.txt')))],
  [
    'parts that never end',
    (n) => mixed(...Array.from({ length: n }, (_, i) => part(`Content-Type: multipart/mixed; boundary=x${i}`, '--x'))),
  ],
  ['marks', (n) => `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n'.repeat(n)}`],
  ['parameters', (n) => `${HEAD}Content-Type: text/plain${';a="\\"'.repeat(n)}\r\n\r\na`],
  [
    'messages in messages',
    (n) => `${HEAD}${'Content-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'.repeat(n)}a`,
  ],
])('many %s are found soon, if at all', (_, make) => {
  const bytes = Buffer.from(make(20_000))
  const started = Date.now()
  expect(partsOfMessage(bytes, 4_000).length).toBeLessThanOrEqual(4_000)
  expect(Date.now() - started).toBeLessThan(3_000)
})
