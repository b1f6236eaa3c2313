import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isThere, placeIn } from '../../../src/source/archive/members.ts'
import { hashOfFile, readBytes } from '../../../src/source/read.ts'
import { walk } from '../../../src/source/walk.ts'
import { archiveOf, docxOf, p, r, type RawPart } from '../../document/made/archive.ts'
import { openDocumentOf } from '../../document/made/offices.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'asz-archive-'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const put = (name: string, bytes: Uint8Array | string): void => {
  mkdirSync(dirname(join(home, name)), { recursive: true })
  writeFileSync(join(home, name), bytes)
}
const zip = (...parts: RawPart[]): Uint8Array => archiveOf(parts)
const text = (name: string | Uint8Array, content = 'text'): RawPart => ({ name, content })

/** Paths below the test's folder; an error as `path: message`. */
const found = (...paths: string[]): string[] =>
  [...walk(paths.map((path) => `${home}/${path}`))].map((entry) =>
    'file' in entry
      ? entry.file.slice(home.length + 1)
      : `${entry.error.file.slice(home.length + 1)}: ${entry.error.message}`,
  )

const read = (path: string): string => Buffer.from(readBytes(`${home}/${path}`)).toString()

describe('an archive is a folder of what is in it', () => {
  test('its documents by name, each called by the archive and its own name', () => {
    put(
      'd/plány.zip',
      zip(text('b.txt'), text('2024/a.md', '# Plán'), text('2024/'), text('ceník.csv'), text('.skryto.txt')),
    )
    put('d/a.txt', 'text')
    expect(found('d')).toEqual(['d/a.txt', 'd/plány.zip/2024/a.md', 'd/plány.zip/b.txt'])
    expect(read('d/plány.zip/2024/a.md')).toBe('# Plán')
  })

  test('what a Mac adds is no document', () => {
    put('a.zip', zip(text('a.txt'), text('__MACOSX/._a.txt'), text('x/node_modules/b.txt')))
    expect(found('a.zip')).toEqual(['a.zip/a.txt'])
  })

  test('a document in it is given by its path, and a folder in it', () => {
    put('a.zip', zip(text('x/a.txt'), text('x/b.csv'), text('y.txt')))
    expect(found('a.zip/y.txt', 'a.zip/x', 'a.zip/x/b.csv', 'a.zip/z.txt')).toEqual([
      ...['a.zip/y.txt', 'a.zip/x/a.txt', 'a.zip/x/b.csv'],
      'a.zip/z.txt: does not exist',
    ])
  })

  test('whatever the archive is called, when it is given by name', () => {
    put('stazeno', zip(text('a.txt')))
    expect(found('stazeno')).toEqual(['stazeno/a.txt'])
  })

  test('office documents are archives as well and are none of these', () => {
    put('d/a.docx', docxOf(p(r('Text'))))
    put('d/b.odt', openDocumentOf([{ p: 'Text' }]))
    put('d/c.zip', docxOf(p(r('Text'))))
    put('d/d.zip', zip({ name: 'a.docx', content: docxOf(p(r('Text'))), isStored: true }))
    expect(found('d')).toEqual(['d/a.docx', 'd/b.odt', 'd/c.zip', 'd/d.zip/a.docx'])
  })

  test('names as Windows writes them: of DOS, and with its strokes', () => {
    const name = Buffer.from([0x50, 0x6c, 0xa0, 0x6e, 0x79, 0x5c, 0xac, 0xa0, 0x72, 0x2e, 0x74, 0x78, 0x74])
    put('a.zip', zip(text(name, 'slova')))
    expect(found('a.zip')).toEqual(['a.zip/Plány/Čár.txt'])
    expect(read('a.zip/Plány/Čár.txt')).toBe('slova')
  })
})

describe('what cannot be read is told, and the rest is read', () => {
  test.each<[string, RawPart[], string[]]>([
    [
      'an archive in it',
      [text('a.txt'), text('b.zip')],
      ['a.zip/a.txt', 'a.zip/b.zip: is an archive in an archive; unpack it first'],
    ],
    [
      'a name that leads out of it',
      [text('../../etc/passwd.txt'), text('a.txt')],
      ['a.zip: holds a file whose name is no path (../../etc/passwd.txt); unpack it and give the files', 'a.zip/a.txt'],
    ],
    [
      'a name from the root',
      [text('/etc/passwd.txt')],
      ['a.zip: holds a file whose name is no path (/etc/passwd.txt); unpack it and give the files'],
    ],
    [
      'two of one name',
      [text('a.txt'), text('a.txt', 'other')],
      ['a.zip/a.txt', 'a.zip/a.txt: is there twice in its archive; unpack it and give the files'],
    ],
    ['no document at all', [text('a.csv')], ['a.zip: is a ZIP archive without a document that can be read']],
    ['nothing', [], ['a.zip: is a ZIP archive without a document that can be read']],
  ])('%s', (_, parts, expected) => {
    put('a.zip', zip(...parts))
    expect(found('a.zip')).toEqual(expected)
  })

  test('an archive that is cut off, and what only looks like one', () => {
    put('d/a.zip', zip(text('a.txt', 'text'.repeat(100))).slice(0, -30))
    put('d/b.zip', 'no archive')
    expect(found('d')).toEqual(['d/a.zip: is cut off: its archive has no directory', 'd/b.zip'])
  })

  test.each<[string, RawPart, RegExp]>([
    ['a password', { ...text('a.txt'), encrypted: true }, /^is password-protected$/],
    ['a bomb', text('a.txt', ' '.repeat(20_000_000)), /^is too large once unpacked \(a\.txt\)$/],
    ['a bomb that lies', { ...text('a.txt', ' '.repeat(20_000_000)), claimedSize: 9 }, /^is too large once unpacked/],
  ])('%s', (_, part, message) => {
    put('a.zip', zip(part))
    expect(() => readBytes(`${home}/a.zip/a.txt`)).toThrow(message)
  })

  test('more than may be, by the limit of a file', () => {
    put('a.zip', zip(text('a.txt', 'twelve bytes')))
    expect(() => readBytes(`${home}/a.zip/a.txt`, { bytes: 11 })).toThrow('is too large once unpacked (a.txt)')
    expect(Buffer.from(readBytes(`${home}/a.zip/a.txt`, { bytes: 12 })).toString()).toBe('twelve bytes')
  })

  test('too many files', () => {
    put('a.zip', zip(...Array.from({ length: 4001 }, (_, i) => text(`${i}.txt`, ''))))
    expect(found('a.zip')).toEqual(['a.zip: has more than 4000 parts'])
  })
})

test('a path leads into an archive only where it leads nowhere else', () => {
  put('a.zip', zip(text('x/a.txt')))
  put('b.txt', 'text')
  expect(placeIn(`${home}/a.zip/x/a.txt`)).toEqual({ archive: `${home}/a.zip`, name: 'x/a.txt' })
  for (const path of ['a.zip', 'b.txt', 'b.txt/a.txt', 'nowhere/a.txt'])
    expect(placeIn(`${home}/${path}`)).toBe(undefined)
  expect(['a.zip/x/a.txt', 'a.zip/a.txt', 'b.txt', 'b.txt/a.txt'].map((path) => isThere(`${home}/${path}`))).toEqual([
    ...[true, false, true, false],
  ])
  expect(() => readBytes(`${home}/b.txt/a.txt`)).toThrow('lies below something that is no folder')
})

test('the hash of a file in an archive is that of its bytes', () => {
  put('a.zip', zip(text('a.txt')))
  put('a.txt', 'text')
  expect(hashOfFile(`${home}/a.zip/a.txt`)).toBe(hashOfFile(`${home}/a.txt`))
})
