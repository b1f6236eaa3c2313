import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

/** Root may read everything, so it is somebody else for a while. */
const asNobody = (look: () => void): void => {
  if (process.getuid?.() !== 0) {
    look()
    return
  }
  chmodSync(home, 0o755)
  process.seteuid?.(65534)
  try {
    look()
  } finally {
    process.seteuid?.(0)
  }
}

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

describe('nothing outside the given folders is read', () => {
  it('follows no link that leads out of them, and says so', () => {
    put('secret/a.txt', 'd/b.txt')
    symlinkSync('../secret/a.txt', join(home, 'd/file.txt'))
    symlinkSync('../secret', join(home, 'd/folder'))
    symlinkSync('/etc', join(home, 'd/etc'))
    symlinkSync('/etc/passwd', join(home, 'd/passwd.txt'))
    const out = 'is a link out of the folder and is not followed'
    expect(found('d')).toEqual([
      'd/b.txt',
      `d/etc: ${out}`,
      `d/file.txt: ${out}`,
      `d/folder: ${out}`,
      `d/passwd.txt: ${out}`,
    ])
  })

  it('follows a link that is given itself, or that leads into another folder that is given', () => {
    put('real/a.txt', 'd/b.txt')
    symlinkSync('real', join(home, 'link'))
    symlinkSync('../real/a.txt', join(home, 'd/c.txt'))
    expect(found('link')).toEqual(['link/a.txt'])
    expect(found('d', 'real')).toEqual(['d/b.txt', 'd/c.txt', 'real/a.txt'])
  })

  it('does not take a folder whose name begins alike for the same one', () => {
    put('d/a.txt', 'd-other/b.txt')
    symlinkSync('../d-other/b.txt', join(home, 'd/c.txt'))
    expect(found('d')).toEqual(['d/a.txt', 'd/c.txt: is a link out of the folder and is not followed'])
  })
})

describe('names and permissions', () => {
  it('reads files whose names hold line breaks, quotes and signs', () => {
    put('d/a\nb.txt', 'd/-rf.txt', "d/'; drop table.txt", 'd/$(id).txt')
    expect(found('d')).toHaveLength(4)
    for (const file of found('d')) expect(readBytes(join(home, file))).toHaveLength(4)
  })

  it('tells a name that is no UTF-8 and goes on', () => {
    put('d/a.txt')
    writeFileSync(Buffer.concat([Buffer.from(`${home}/d/`), Buffer.from([0xe8, 0x2e, 0x74, 0x78, 0x74])]), 'text')
    expect(found('d')).toEqual(['d/a.txt', 'd/\ufffd.txt: has a name that is no UTF-8; rename it'])
  })

  it('tells a folder and a file without permission and goes on', () => {
    put('d/closed/a.txt', 'd/z.txt', 'd/locked.txt')
    chmodSync(join(home, 'd/closed'), 0)
    chmodSync(join(home, 'd/locked.txt'), 0)
    asNobody(() => {
      expect(found('d')).toEqual(['d/closed: may not be read: permission denied', 'd/locked.txt', 'd/z.txt'])
      expect(() => readBytes(join(home, 'd/locked.txt'))).toThrow('permission denied')
    })
    chmodSync(join(home, 'd/closed'), 0o700)
  })

  it('tells a file that vanished since it was found', () => {
    put('d/a.txt')
    const [file = ''] = found('d')
    rmSync(join(home, file))
    expect(() => readBytes(join(home, file))).toThrow('does not exist')
  })

  it('does not wait for a pipe that took the place of a file', () => {
    put('d/a.txt')
    const [file = ''] = found('d')
    rmSync(join(home, file))
    execFileSync('mkfifo', [join(home, file)])
    expect(() => readBytes(join(home, file))).toThrow('is no regular file')
  })
})
