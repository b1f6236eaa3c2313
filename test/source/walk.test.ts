import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InputError } from '../../src/source/input-error.ts'
import { readBytes } from '../../src/source/read.ts'
import { walk } from '../../src/source/walk.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'asz-walk-'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const put = (...files: string[]): void => {
  for (const file of files) {
    mkdirSync(join(home, file, '..'), { recursive: true })
    writeFileSync(join(home, file), 'text')
  }
}

/** Paths below the test's folder; an error as `path: message`. */
const found = (...paths: string[]): string[] =>
  [...walk(paths.map((path) => `${home}/${path}`))].map((entry) =>
    'file' in entry
      ? entry.file.slice(home.length + 1)
      : `${entry.error.file.slice(home.length + 1)}: ${entry.error.message}`,
  )

describe('walk', () => {
  it('lists a folder by name, with all that is below it', () => {
    put('d/b.txt', 'd/a/z.md', 'd/Č.html', 'd/C.pdf', 'd/a.docx')
    expect(found('d')).toEqual(['d/C.pdf', 'd/a/z.md', 'd/a.docx', 'd/b.txt', 'd/Č.html'])
  })

  it('keeps the order and the paths that are given', () => {
    put('b.txt', 'd/a.txt')
    expect(found('d/', 'b.txt', 'd')).toEqual(['d/a.txt', 'b.txt', 'd/a.txt'])
  })

  it('takes unknown extensions only by name, and never hidden files or node_modules', () => {
    put('d/a.csv', 'd/noext', 'd/.hidden.txt', 'd/.git/a.txt', 'd/node_modules/a/README.md', 'd/UPPER.TXT')
    expect(found('d')).toEqual(['d/UPPER.TXT'])
    expect(found('d/a.csv', 'd/.hidden.txt')).toEqual(['d/a.csv', 'd/.hidden.txt'])
  })

  it('tells what is missing and goes on', () => {
    put('b.txt')
    expect(found('a.txt', 'b.txt')).toEqual(['a.txt: does not exist', 'b.txt'])
  })

  it('reads a folder once however many links lead to it, and survives loops', () => {
    put('d/a.txt', 'd/e/b.txt')
    symlinkSync(join(home, 'd'), join(home, 'd/e/loop'))
    symlinkSync('e', join(home, 'd/link'))
    symlinkSync('self.txt', join(home, 'd/self.txt'))
    symlinkSync('nowhere', join(home, 'd/zzz.txt'))
    expect(found('d')).toEqual([
      'd/a.txt',
      'd/e/b.txt',
      'd/self.txt: is a link that leads back to itself',
      'd/zzz.txt: does not exist',
    ])
  })

  it('never opens a pipe or a device', () => {
    put('d/a.txt')
    execFileSync('mkfifo', [join(home, 'd/pipe.txt'), join(home, 'd/pipe')])
    expect(found('d', 'd/pipe')).toEqual(['d/a.txt', 'd/pipe.txt: is no regular file', 'd/pipe: is no regular file'])
    expect(() => readBytes(join(home, 'd/pipe'))).toThrow('is no regular file')
    expect(() => readBytes('/dev/zero')).toThrow('is no regular file')
  })
})

describe('readBytes', () => {
  it('gives the bytes of a file', () => {
    put('a.txt')
    expect(Buffer.from(readBytes(join(home, 'a.txt'))).toString()).toBe('text')
  })

  it.each([
    ['nothing.txt', 'does not exist'],
    ['.', 'is a folder'],
    ['a.txt/b.txt', 'lies below something that is no folder'],
  ])('%s %s', (path, message) => {
    put('a.txt')
    expect(() => readBytes(join(home, path))).toThrow(InputError)
    expect(() => readBytes(join(home, path))).toThrow(message)
  })

  it('refuses a file above the limit before it reads it', () => {
    put('a.txt')
    expect(() => readBytes(join(home, 'a.txt'), { bytes: 3 })).toThrow('has 4 bytes; the limit is 3')
  })
})
