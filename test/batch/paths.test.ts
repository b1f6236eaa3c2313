/** A file is one file however its path was typed: what it said goes with it, and nothing goes with another. */
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyDatabase } from '../../src/batch/verify.ts'
import { importTextWords } from '../../src/cli/words/import.ts'
import { openStore } from '../../src/store/file/open.ts'
import { importInbox, inbox, rows } from './inbox.ts'
import type { Inbox } from './inbox.ts'

let box: Inbox
let before: string
beforeEach(() => {
  box = inbox()
  before = process.cwd()
  process.chdir(box.folder)
  mkdirSync('a/b', { recursive: true })
  symlinkSync(join(box.folder, 'in'), 'link')
  // By the operating system's way, `deep/..` is the folder above `a/b`, not the one that holds the link.
  symlinkSync('a/b', 'deep')
  symlinkSync('../in', 'a/in')
})
afterEach(() => {
  process.chdir(before)
  box.remove()
})

const page = (words: string) => `# Výzva ${words}\n\nKontakt: ${words}\n`
const documents = () => rows(box.db, 'select count(*) from document').flat()[0]
const revisions = () => rows(box.db, 'select count(*) from revision').flat()[0]

function expectSound(): void {
  const store = openStore(box.db, { readonly: true })
  try {
    expect(verifyDatabase(store).faults).toEqual([])
  } finally {
    store.close()
  }
}

/** Ways to type the folder `in`. */
const ways = [
  'in',
  './in',
  'in/',
  'a/../in',
  'link',
  'a/b/../../in',
  'deep/../in',
  'a/in',
  '$PWD/in',
  '$PWD/link/.',
] as const
const typed = (way: string): string => way.replace('$PWD', box.folder)

describe('a document goes with all its states when its file is gone', () => {
  test.each(ways.flatMap((first, i) => [1, 3].map((step) => [first, ways[(i + step) % ways.length] ?? 'in'] as const)))(
    'typed %s, then %s',
    async (first, second) => {
      box.put('00.txt', page('jedna'))
      const others = ['01.txt', '02.txt', '03.txt']
      for (const name of others) box.put(name, page(name))
      await importInbox(box, { paths: [typed(first)] })
      box.put('00.txt', `${page('jedna')}\nA jinak.\n`)
      expect(await importInbox(box, { paths: [typed(second)] })).toMatchObject({ files: { seen: 4, unchanged: 3 } })
      expect(rows(box.db, 'select distinct path from source order by 1').flat()).toEqual(
        ['00.txt', ...others].map((name) => box.path(name)),
      )
      rmSync(box.path('00.txt'))
      const { status, files, pruned } = await importInbox(box, { paths: [typed(second)], prune: true })
      expect([status, files.removed, pruned.length]).toEqual(['published', 1, 1])
      expect(rows(box.db, "select * from source where path like '%00.txt'")).toEqual([])
      expect(rows(box.db, "select * from search where search match 'jinak or jedna'")).toEqual([])
      expect(documents()).toBe(3)
      expectSound()
    },
  )

  test('each file alone, through links to files', async () => {
    box.put('00.txt', page('jedna'))
    symlinkSync('in/00.txt', 'shortcut.txt')
    await importInbox(box, { paths: ['shortcut.txt'] })
    expect(rows(box.db, 'select file, path from source')).toEqual([['shortcut.txt', box.path('00.txt')]])
    expect(rows(box.db, `select json ->> '$.source.file' from revision`)).toEqual([['shortcut.txt']])
    expect(await importInbox(box, { paths: ['in/00.txt'] })).toMatchObject({ status: 'unchanged' })
    rmSync(box.path('00.txt'))
    await importInbox(box, { paths: ['in'], prune: true })
    expect([documents(), rows(box.db, 'select * from file')]).toEqual([0, []])
  })

  test('without --prune it is marked, and comes back unread by any of its names', async () => {
    box.put('00.txt', page('jedna'))
    await importInbox(box, { paths: ['in'] })
    renameSync(box.path('00.txt'), 'away.txt')
    expect(await importInbox(box, { paths: ['link'] })).toMatchObject({ removed: ['in/00.txt'] })
    expect(rows(box.db, 'select document from document_without_file')).toHaveLength(1)
    renameSync('away.txt', box.path('00.txt'))
    await importInbox(box, { paths: ['a/../in'] })
    expect(rows(box.db, 'select document from document_without_file')).toEqual([])
  })

  test('the same bytes under two paths: one may go, then the other, and nothing is left', async () => {
    box.put('00.txt', page('jedna'))
    box.put('01.txt', page('jedna'))
    await importInbox(box, { paths: ['in'] })
    expect(revisions()).toBe(1)
    rmSync(box.path('00.txt'))
    await importInbox(box, { paths: ['link'], prune: true })
    expect(rows(box.db, 'select path from source').flat()).toEqual([box.path('01.txt')])
    rmSync(box.path('01.txt'))
    box.put('02.txt', page('dva'))
    await importInbox(box, { paths: ['in'], prune: true })
    expect(rows(box.db, 'select path from source').flat()).toEqual([box.path('02.txt')])
    expect(documents()).toBe(1)
  })

  test('two folders of files of one name do not take each other along', async () => {
    for (const folder of ['one', 'two']) {
      mkdirSync(join(folder, 'in'), { recursive: true })
    }
    box.put('../one/in/x.txt', page('jedna'))
    box.put('../two/in/x.txt', page('dva'))
    process.chdir('one')
    await importInbox(box, { paths: ['in'] })
    process.chdir('../two')
    await importInbox(box, { paths: ['in'] })
    rmSync('in/x.txt')
    box.put('../two/in/y.txt', page('tři'))
    await importInbox(box, { paths: ['in'], prune: true })
    expect(rows(box.db, 'select path from source order by path').flat()).toEqual([
      join(box.folder, 'one/in/x.txt'),
      join(box.folder, 'two/in/y.txt'),
    ])
  })
})

describe('a file that several names lead to', () => {
  test('counts once, by its own name, and a link that goes takes nothing with it', async () => {
    box.put('b.txt', page('jedna'))
    symlinkSync('b.txt', box.path('a.txt'))
    symlinkSync('.', box.path('self'))
    expect(await importInbox(box, { paths: ['in', 'link', typed('$PWD/in')] })).toMatchObject({
      files: { seen: 1, new: 1 },
    })
    expect(rows(box.db, 'select given, path from file')).toEqual([['in/b.txt', box.path('b.txt')]])
    rmSync(box.path('a.txt'))
    expect(await importInbox(box, { paths: ['in'], prune: true })).toMatchObject({ files: { removed: 0 } })
    expect(documents()).toBe(1)
  })

  test('is gone only when it is gone itself', async () => {
    box.put('sub/b.txt', page('jedna'))
    symlinkSync('sub/b.txt', box.path('a.txt'))
    await importInbox(box, { paths: ['in'] })
    rmSync(box.path('sub/b.txt'))
    expect(await importInbox(box, { paths: ['in'], prune: true })).toMatchObject({ documents: { removed: 1 } })
    expect(rows(box.db, 'select path, state from file')).toEqual([[box.path('a.txt'), 'failed']])
  })
})

describe('quarantine', () => {
  test('a file that fails under one name is healed under another', async () => {
    box.put('bad.txt', '')
    box.put('good.txt', page('jedna'))
    await importInbox(box, { paths: ['in'] })
    expect(await importInbox(box, { paths: ['link'] })).toMatchObject({ known_failures: 1 })
    expect(rows(box.db, 'select path, times from failure')).toEqual([[box.path('bad.txt'), 1]])
    box.put('bad.txt', page('dva'))
    expect(await importInbox(box, { again: 'failed', force: true, paths: ['a/in'] })).toMatchObject({
      files: { seen: 1 },
    })
    expect(rows(box.db, 'select * from failure')).toEqual([])
  })

  test('a link to nothing stands there itself, whatever way leads to it', async () => {
    symlinkSync('nowhere.txt', box.path('lost.txt'))
    box.put('good.txt', page('jedna'))
    await importInbox(box, { paths: ['link'] })
    expect(rows(box.db, 'select path from failure')).toEqual([[box.path('lost.txt')]])
    expect(await importInbox(box, { paths: ['in'] })).toMatchObject({ known_failures: 1 })
    rmSync(box.path('lost.txt'))
    await importInbox(box, { paths: ['a/in'] })
    expect(rows(box.db, 'select * from failure')).toEqual([])
  })

  test('what lies behind a folder that is not there is not gone', async () => {
    box.put('one.txt', page('jedna'))
    await importInbox(box, { paths: ['link'] })
    renameSync('in', 'unmounted')
    expect(await importInbox(box, { paths: ['link'], prune: true })).toMatchObject({ files: { removed: 0, failed: 1 } })
    expect(documents()).toBe(1)
  })
})

describe('what is said of files that went', () => {
  const line = async (prune: boolean): Promise<string> => {
    const summary = await importInbox(box, { paths: ['in'], prune })
    const words = importTextWords.en
    const { documents, files, kept = 0 } = summary
    return documents.removed > 0 ? words.removed(documents.removed) : words.gone(files.removed, kept)
  }
  beforeEach(async () => {
    box.put('a.txt', page('jedna'))
    box.put('b.txt', page('dvě'))
    box.put('copy.txt', page('dvě'))
    symlinkSync('nowhere.txt', box.path('broken.txt'))
    await importInbox(box, { paths: ['in'] })
  })

  test.each([
    ['a link that failed', 'broken.txt', false, 'Gone: 1 file, with no document that nothing else says.'],
    ['a link that failed, with --prune', 'broken.txt', true, 'Gone: 1 file, with no document that nothing else says.'],
    ['a copy', 'copy.txt', false, 'Gone: 1 file, with no document that nothing else says.'],
    ['a copy, with --prune', 'copy.txt', true, 'Gone: 1 file, with no document that nothing else says.'],
    ['a document', 'a.txt', false, 'Gone: 1 file, 1 document is kept (--prune removes it).'],
    ['a document, with --prune', 'a.txt', true, 'Removed: 1 document of files that are gone.'],
  ])('%s', async (_, name, prune, said) => {
    rmSync(box.path(name))
    expect(await line(prune)).toBe(said)
  })
})

describe('a folder where asz keeps a file', () => {
  test.each(['', '.lock', '.run', '.refused'])('FILE%s is told as that', async (suffix) => {
    box.put('a.txt', page('jedna'))
    mkdirSync(`${box.db}${suffix}`)
    await expect(importInbox(box, { paths: ['in'] })).rejects.toThrow(
      `${suffix}: is a folder, and asz keeps a file there`,
    )
  })
})
