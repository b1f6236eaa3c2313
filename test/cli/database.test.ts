/** Databases that are damaged, misnamed, or out of reach: what is told, what it ends with, and what is left behind. */
import { spawnSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importInbox, inbox, root, rows, withSeeds } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'
import { ended } from '../crash/crash.ts'
import { here } from './here.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})
const asz = (...args: string[]) => here(args, box.folder)
/** The program itself, for imports read in threads. */
const imported = (...args: string[]) =>
  ended([join(root, 'bin/asz.js'), 'import', 'in', '--jobs', '1', ...args], undefined, box.folder)
const left = () => readdirSync(box.folder).sort()

/** Writes other bytes over the pages of a file from a table on: the disk did. */
function overwrite(path: string, table: string): void {
  const store = new Database(path, { readonly: true })
  const page = Number(store.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(table))
  const size = Number(store.pragma('page_size', { simple: true }))
  store.close()
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(size, 'x'), 0, size, (page - 1) * size)
  closeSync(file)
}

describe('a damaged database', () => {
  test.each(['date', 'sqlite_autoindex_file_1'])(
    'is called so when the pages of %s are not what was written, night after night',
    async (table) => {
      withSeeds(box)
      await importInbox(box)
      overwrite(box.db, table)
      const before = readFileSync(box.db)
      for (const words of ['jedna', 'dva']) {
        box.put('new.txt', `Dopis\n\n${words}\n`)
        const { code, err } = await imported()
        expect(err).toMatch(
          /asz\.sqlite: is damaged \(.+\)\n {5}put a backup in its place, or move it away and read the/,
        )
        expect(err).not.toMatch(/make room|permissions|check the disk/)
        expect(code).toBe(1)
        expect(left()).toEqual(['asz.sqlite', 'asz.sqlite.lock', 'in'])
        expect(readFileSync(box.db).equals(before)).toBe(true)
      }
    },
    60_000,
  )

  test('is told once when its end is cut off', async () => {
    withSeeds(box)
    await importInbox(box)
    truncateSync(box.db, statSync(box.db).size / 2)
    box.put('new.txt', 'Dopis\n')
    const { code, err } = await imported()
    expect(code).toBe(1)
    expect(err.match(/is damaged/g)).toHaveLength(1)
  })

  test('an empty file is called empty, not one of an older asz, and an import fills it', async () => {
    writeFileSync(box.db, '')
    const { code, err } = await asz('query', 'Jihlava')
    expect(code).toBe(1)
    expect(err).toContain('asz.sqlite: is empty\n     read documents into it: asz import PATH… --db ')
    withSeeds(box)
    expect(await imported()).toMatchObject({ code: 0 })
    expect(await asz('query', 'Jihlava')).toMatchObject({ code: 0 })
  })

  test.each([
    ['query', '--city', 'Jihlava'],
    ['query', '--search', 'Jihlava'],
    ['show', 'Jihlava', 'title'],
    ['verify'],
    ['forget', '--person', 'Jan Nový'],
    ['backup', 'copy.sqlite'],
  ])('asz %s %s tells it too, or answers from what is sound', async (...args) => {
    withSeeds(box)
    await importInbox(box)
    overwrite(box.db, 'revision')
    const { code, err, out } = await asz(...args)
    if (args[0] !== 'backup') expect(code).toBe(1)
    if (code !== 0) expect(`${err}${out}`).toMatch(/damaged|malformed|Tree \d+/)
    expect(left().filter((name) => name.includes('.run'))).toEqual([])
  })

  test('a backup put in its place is gone on with', async () => {
    withSeeds(box)
    await importInbox(box)
    await asz('backup', 'copy.sqlite')
    overwrite(box.db, 'date')
    box.put('new.txt', 'Dopis\n')
    expect(await imported()).toMatchObject({ code: 1 })
    renameSync(join(box.folder, 'copy.sqlite'), box.db)
    expect(await imported()).toMatchObject({ code: 0 })
    expect(await asz('verify')).toMatchObject({ code: 0 })
  })

  test('a copy that broke while the published file is sound is thrown away, and the next import begins anew', async () => {
    withSeeds(box)
    await importInbox(box)
    const stop = (): never => {
      throw new Error('stopped')
    }
    box.put('new.txt', 'Dopis\n')
    await expect(
      importInbox(box, {}, { onEvent: ({ event }) => (event === 'removed' ? stop() : undefined) }),
    ).rejects.toThrow('stopped')
    overwrite(`${box.db}.run`, 'provenance')
    const { code, err } = await imported()
    expect([code, err]).toEqual([1, expect.stringMatching(/check the disk/)])
    expect(await imported()).toMatchObject({ code: 0 })
    expect(await asz('verify')).toMatchObject({ code: 0 })
  })

  test('a table that a query needs and that is gone is told as that', async () => {
    withSeeds(box)
    await importInbox(box)
    const store = new Database(box.db)
    store.exec('drop table finding')
    store.close()
    const { code, err } = await asz('query')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/no such table: (main\.)?finding\)\n {5}the next import makes/),
    ])
    box.put('new.txt', 'Dopis\n')
    expect(await imported()).toMatchObject({ code: 0 })
    expect(await asz('query')).toMatchObject({ code: 0 })
    expect(await asz('verify')).toMatchObject({ code: 0 })
  })
})

describe('what another program left half written when it was killed', () => {
  const half = `
    const Database = require('better-sqlite3')
    const store = new Database(process.argv[1])
    store.pragma('cache_size = 1')
    store.exec('begin; update revision set text = text || 1; create table stray (x)')
    for (let i = 0; i < 2000; i++) store.prepare('insert into stray values (hex(randomblob(500)))').run()
    process.kill(process.pid, 'SIGKILL')`

  test('is undone by whoever comes first, and the next import goes on', async () => {
    withSeeds(box)
    await importInbox(box)
    const { signal } = spawnSync(process.execPath, ['-e', half, box.db], { cwd: root })
    expect([signal, left()]).toEqual(['SIGKILL', expect.arrayContaining(['asz.sqlite-journal'])])
    expect(await asz('query', 'Jihlava')).toMatchObject({ code: 0, err: '' })
    box.put('new.txt', 'Dopis\n')
    expect(await imported()).toMatchObject({ code: 0 })
    expect(await asz('verify')).toMatchObject({ code: 0 })
    expect(left()).toEqual(['asz.sqlite', 'asz.sqlite.lock', 'in'])
  })

  test('a journal of other bytes is none', async () => {
    withSeeds(box)
    await importInbox(box)
    writeFileSync(`${box.db}-journal`, 'x'.repeat(3000))
    box.put('new.txt', 'Dopis\n')
    expect(await imported()).toMatchObject({ code: 0 })
    expect(await asz('verify')).toMatchObject({ code: 0 })
  })
})

describe('a lock that is none', () => {
  test.each([
    [
      'other bytes',
      (lock: string) => {
        writeFileSync(lock, 'zámek\n'.repeat(300))
      },
    ],
    [
      'another database',
      (lock: string) => {
        new Database(lock).exec('create table owner (name text)').close()
      },
    ],
  ])('%s: says to delete it, and goes on when that is done', async (_, make) => {
    box.put('a.txt', 'Dopis\n')
    make(`${box.db}.lock`)
    for (let night = 0; night < 2; night++) {
      const { code, err } = await imported()
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/asz\.sqlite\.lock: is no lock of asz \(.+\)\n {5}delete it/),
      ])
      expect(left()).toEqual(['asz.sqlite.lock', 'in'])
    }
    rmSync(`${box.db}.lock`)
    expect(await imported()).toMatchObject({ code: 0 })
  })
})

describe('a link whose target is not there', () => {
  beforeEach(() => {
    box.put('a.txt', 'Dopis\n')
    symlinkSync('share/unmounted/asz.sqlite', join(box.folder, 'link.sqlite'))
    symlinkSync('link.sqlite', join(box.folder, 'second.sqlite'))
    symlinkSync('loop.sqlite', join(box.folder, 'loop.sqlite'))
    symlinkSync('pong.sqlite', join(box.folder, 'ping.sqlite'))
    symlinkSync('ping.sqlite', join(box.folder, 'pong.sqlite'))
    mkdirSync(join(box.folder, 'far'))
    symlinkSync('../second.sqlite', join(box.folder, 'far/third.sqlite'))
    symlinkSync('nowhere/at/all', join(box.folder, 'mount'))
  })

  test.each([
    ['link.sqlite', 'is a link to share/unmounted/asz.sqlite, which is not there'],
    ['second.sqlite', 'is a link to share/unmounted/asz.sqlite, which is not there'],
    ['far/third.sqlite', 'is a link to share/unmounted/asz.sqlite, which is not there'],
    ['mount/asz.sqlite', 'is a link to nowhere/at/all, which is not there'],
    ['loop.sqlite', 'is a link that leads back to itself'],
    ['ping.sqlite', 'is a link that leads back to itself'],
  ])('%s is no new database for any command', async (name, told) => {
    const before = left()
    for (const args of [
      ['import', 'in'],
      ['import', '--retry'],
      ['import', '--accept'],
      ['import', 'in', '--without-personal-data'],
      ['query'],
      ['runs'],
      ['failures'],
      ['verify'],
      ['revisions', 'Jihlava'],
      ['show', 'Jihlava'],
      ['forget', '--person', 'Jan Nový'],
      ['backup', 'copy.sqlite'],
    ]) {
      const { code, err } = await asz(...args, '--db', name)
      expect([code, err], args.join(' ')).toEqual([1, expect.stringContaining(`${name}: ${told}\n`)])
    }
    expect(left()).toEqual(before)
    if (!name.startsWith('mount')) expect(lstatSync(join(box.folder, name)).isSymbolicLink()).toBe(true)
  })

  test('as the target of a backup stays as well', async () => {
    await imported()
    const before = left()
    const { code, err } = await asz('backup', 'link.sqlite')
    expect([code, err]).toEqual([1, expect.stringMatching(/is a link to/)])
    expect(left()).toEqual(before)
    expect(readlinkSync(join(box.folder, 'link.sqlite'))).toBe('share/unmounted/asz.sqlite')
  })

  test('is the database, or the copy, when its target is there', async () => {
    await imported('--db', 'first.sqlite')
    mkdirSync(join(box.folder, 'share/unmounted'), { recursive: true })
    renameSync(join(box.folder, 'first.sqlite'), join(box.folder, 'share/unmounted/asz.sqlite'))
    box.put('b.txt', 'Jiný dopis\n')
    expect(await imported('--db', 'second.sqlite')).toMatchObject({ code: 0 })
    expect(await asz('backup', 'link.sqlite', '--db', 'second.sqlite')).toMatchObject({ code: 1 })
    expect(rows(join(box.folder, 'share/unmounted/asz.sqlite'), 'select count(*) from document')).toEqual([[2]])
    expect(lstatSync(join(box.folder, 'link.sqlite')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(box.folder, 'share/unmounted'))).toEqual(['asz.sqlite', 'asz.sqlite.lock'])
  })
})

describe('names that are no file', () => {
  const names = [
    '',
    ' ',
    ':memory:',
    ' asz.sqlite',
    'asz.sqlite ',
    '\tasz.sqlite',
    'asz.sqlite\n',
    '\u00a0asz.sqlite',
    ' :memory: ',
  ]
  const wrong = [2, '', expect.stringMatching(/It must be (?:the name of a file|a name without blanks)/)]

  test.each(names)('"%s" is wrong usage, and nothing is left behind', async (name) => {
    box.put('a.txt', 'Dopis\n')
    for (const args of [['import', 'in'], ['query'], ['verify'], ['runs'], ['forget', '--person', 'Jan Nový']]) {
      const { code, out, err } = await asz(...args, '--db', name)
      expect([code, out, err], args.join(' ')).toEqual(wrong)
    }
    const { code, out, err } = await asz('backup', name)
    expect([code, out, err]).toEqual(wrong)
    expect(left()).toEqual(['in'])
  })

  test('nor from the environment', async () => {
    const { code, err } = await here(['query'], box.folder, { ASZ_DB: 'asz.sqlite ' })
    expect([code, err]).toEqual([2, expect.stringMatching(/ASZ_DB/)])
    expect(left()).toEqual(['in'])
  })
})

describe.skipIf(process.platform === 'win32')('too few open files', () => {
  test('of one night keep no document out of the next', async () => {
    for (const name of ['a', 'b']) box.put(`${name}.txt`, `Dopis ${name}\n`)
    const shell = `ulimit -n 24; exec "$0" "$1" import in`
    const args = ['-c', shell, process.execPath, join(root, 'bin/asz.js')]
    const { stderr } = spawnSync('bash', args, { cwd: box.folder, encoding: 'utf8' })
    expect(stderr).toMatch(/let asz open more/)
    expect(await imported()).toMatchObject({ code: 0 })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[2]])
  }, 60_000)

  test.each([19, 20, 22, 30, 40, 50, 60])(
    '%i: told in words',
    (files) => {
      box.put('a.txt', 'Dopis\n')
      const program = join(root, 'bin/asz.js')
      for (const args of [
        'import in',
        'query',
        'parse in/a.txt',
        'diff in/a.txt in/a.txt',
        'site web --without-personal-data',
        '--help',
      ]) {
        const { status, stderr } = spawnSync(
          'bash',
          ['-c', `ulimit -n ${files}; exec "$0" "$1" ${args}`, process.execPath, program],
          {
            cwd: box.folder,
            encoding: 'utf8',
          },
        )
        expect(stderr).not.toMatch(/\n\s+at /)
        if (status !== 0) expect(stderr).toMatch(/let asz open more(?: files)?: ulimit -n|no such database/)
        // As diff(1) has it, asz diff ends with 2 where it cannot tell.
        expect(args.startsWith('diff') ? [0, 2] : [0, 1]).toContain(status)
      }
    },
    60_000,
  )
})
