/** A database of an older asz becomes what this one would have made of the same documents, and nothing in it is lost. */
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { openStore } from '../../../src/store/file/open.ts'
import type { Store } from '../../../src/store/file/open.ts'
import { dump, importInbox, inbox, letter, rows, withSeeds } from '../../batch/inbox.ts'
import type { Inbox } from '../../batch/inbox.ts'
import { makeOlder } from '../older.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

function inStore<Result>(read: (store: Store) => Result): Result {
  const store = openStore(box.db)
  try {
    return read(store)
  } finally {
    store.pragma('journal_mode = delete')
    store.close()
  }
}

const faults = () => inStore(verifyDatabase).faults

/** What a database holds, but for the numbers of passages, which nothing refers to. */
const held = () => {
  const { passage = [], ...tables } = dump(box.db)
  return { ...tables, search: [], passage: passage.map((row) => z.array(z.unknown()).parse(row).slice(1)).sort(byJson) }
}

const byJson = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

const change = (sql: string): void => {
  const store = new Database(box.db)
  store.pragma('foreign_keys = off')
  store.exec(sql)
  store.close()
}

test.each([3, 4] as const)(
  'a database of version %i ends with the rows of a new one, and imports go on',
  async (version) => {
    withSeeds(box)
    await importInbox(box)
    const fresh = held()
    makeOlder(box.db, version)
    expect(rows(box.db, 'pragma user_version')).toEqual([[version]])
    expect(rows(box.db, `select count(*) > 0 from passage where pointer like '%"%'`)).toEqual([[1]])
    expect(faults()).toEqual([])
    expect(held()).toEqual({ ...fresh, ...(version === 3 && { layout: [] }) })
    box.put('a.txt', letter('pozdrav'))
    expect(await importInbox(box)).toMatchObject({ files: { new: 1, unchanged: 5 } })
    expect(await importInbox(box)).toMatchObject({ status: 'unchanged' })
    expect(faults()).toEqual([])
  },
)

test('a database of version 6, which knew no days of every year, has them', async () => {
  withSeeds(box)
  box.put('d.txt', readFileSync('fixtures/cooperation_description/postoloprty-2022-bez-cislovani.txt', 'utf8'))
  await importInbox(box)
  const fresh = held()
  change('drop view current_milestone; alter table milestone drop column frequency_date; pragma user_version = 6')
  expect(faults()).toEqual([])
  expect(held()).toEqual(fresh)
  expect(rows(box.db, 'select frequency_date from milestone where frequency_date is not null')).toEqual([
    ['["XXXX-10"]'],
  ])
})

describe('files of an older database are known by their real paths', () => {
  const paths = () => rows(box.db, 'select file, path from source order by id')

  test('however their paths were typed', async () => {
    for (const name of ['a.txt', 'sub/b.txt', 'c.txt', 'd.txt']) box.put(name, letter(name))
    await importInbox(box)
    makeOlder(box.db)
    symlinkSync('in', join(box.folder, 'link'))
    change(`
      update source set file = 'in/a.txt' where file like '%/a.txt';
      update source set file = './in/../in/sub/b.txt' where file like '%/b.txt';
      update source set file = '${join(box.folder, 'link/c.txt')}' where file like '%/c.txt';
      update source set file = '../in/d.txt' where file like '%/d.txt';
      update file set path = replace(path, '/in/c.txt', '/link/c.txt'), given = 'link/c.txt' where path like '%/c.txt';
      update layout set path = replace(path, '/in/c.txt', '/link/c.txt')`)
    inStore(() => undefined)
    expect(paths().map((row) => z.array(z.string()).parse(row)[1])).toEqual([
      box.path('a.txt'),
      box.path('c.txt'),
      box.path('d.txt'),
      box.path('sub/b.txt'),
    ])
    expect(rows(box.db, 'select count(*) from file join layout using (path)')).toEqual([[4]])
    expect(faults()).toEqual([])
    expect(await importInbox(box)).toMatchObject({ status: 'unchanged' })
  })

  test('two names of a file become one, and its quarantine goes with it', async () => {
    box.put('a.txt', '')
    box.put('b.txt', letter('pozdrav'))
    await importInbox(box)
    makeOlder(box.db)
    symlinkSync('in', join(box.folder, 'link'))
    change(`
      insert into file select replace(path, '/in/', '/link/'), given, stat, sha256, extractor_version, state, outcome,
        result, run from file;
      insert into failure select replace(path, '/in/', '/link/'), sha256, code, message, line, column,
        extractor_version, times, first_run, last_run from failure`)
    inStore(() => undefined)
    expect(rows(box.db, 'select path, state from file order by path')).toEqual([
      [box.path('a.txt'), 'failed'],
      [box.path('b.txt'), 'present'],
    ])
    expect(rows(box.db, 'select path from failure')).toEqual([[box.path('a.txt')]])
    expect(faults()).toEqual([])
  })

  test('a document whose earlier state came in by another path is gone with its file', async () => {
    mkdirSync(join(box.folder, 'other'))
    box.put('a.txt', letter('pozdrav'))
    box.put('b.txt', letter('jiný pozdrav'))
    await importInbox(box)
    makeOlder(box.db)
    // Typed as `in/a.txt` first, then by its absolute path.
    change("update source set file = 'in/a.txt' where file like '%/a.txt'")
    rmSync(box.path('a.txt'))
    expect(await importInbox(box, { prune: true })).toMatchObject({ documents: { removed: 1 } })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[1]])
    expect(faults()).toEqual([])
  })
})
