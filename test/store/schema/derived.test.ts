/** What is derived from the JSON of the documents, over all fixtures: pointers, days, and tables that were lost. */
import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { daysOf } from '../../../src/czech/date/day.ts'
import { ownKinds } from '../../../src/kinds/declared.ts'
import { valueAt } from '../../../src/record/pointer.ts'
import { tablesOf } from '../../../src/store/kind-tables.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { insertRevision } from '../../../src/store/revision-rows.ts'
import { importInbox, inbox, letter, root, rows } from '../../batch/inbox.ts'
import type { Inbox } from '../../batch/inbox.ts'
import { makeOlder } from '../older.ts'
import { extracted, localityPage } from '../sample.ts'

let box: Inbox
let whole: Buffer
beforeAll(async () => {
  box = inbox()
  box.put('letter.txt', letter('pozdrav'))
  const fixtures = ownKinds.map(({ name }) => join(root, 'fixtures', name))
  await importInbox(box, { paths: [box.path('.'), join(root, 'seeds'), ...fixtures] })
  whole = readFileSync(box.db)
}, 300_000)
beforeEach(() => {
  writeFileSync(box.db, whole)
})
afterAll(() => {
  box.remove()
})

const blank = { content_sha256: '', extractor_version: '', imported_at: '' }

/** References of one table to another that no index begins with, as `.lint fkey-indexes` of SQLite's shell finds them. */
const unindexed = (db: string): unknown[] =>
  rows(
    db,
    `select t.name, f."from" from sqlite_schema t, pragma_foreign_key_list(t.name) f
     where t.type = 'table' and f.seq = 0 and not exists (
       select 1 from pragma_index_list(t.name) i, pragma_index_info(i.name) c where c.seqno = 0 and c.name = f."from")
       and not exists (select 1 from pragma_table_info(t.name) k where k.name = f."from" and k.pk = 1 and lower(k.type) = 'integer')`,
  )

const cells = (row: unknown): unknown[] => z.array(z.unknown()).parse(row)

const change = (sql: string): void => {
  const store = new Database(box.db)
  store.pragma('foreign_keys = off')
  store.exec(sql)
  store.close()
}

function verified() {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store)
  } finally {
    store.close()
  }
}

describe('every pointer in any table is one of the JSON', () => {
  test.each(['as imported', 'as an older database was brought up to date'])('%s', (how) => {
    if (how !== 'as imported') {
      makeOlder(box.db)
      openStore(box.db).close()
    }
    const store = new Database(box.db, { readonly: true })
    const tables = store
      .prepare<[], string>(
        `select distinct t.name from sqlite_schema t, pragma_table_xinfo(t.name) c, pragma_table_info(t.name) r
         where t.type = 'table' and c.name = 'pointer' and r.name = 'revision'`,
      )
      .pluck()
      .all()
    expect(tables.length).toBeGreaterThan(20)
    const documents = new Map(
      store
        .prepare<[], { id: number; json: string }>('select id, json from revision')
        .all()
        .map(({ id, json }): [number, unknown] => [id, JSON.parse(json)]),
    )
    let seen = 0
    for (const table of tables) {
      const pointers = store
        .prepare<[], { revision: number; pointer: string }>(
          `select revision, pointer from "${table}" where pointer is not null`,
        )
        .all()
      seen += pointers.length
      const wrong = pointers.filter(({ revision, pointer }) => valueAt(documents.get(revision), pointer) === undefined)
      expect(wrong, table).toEqual([])
    }
    expect(seen).toBeGreaterThan(10_000)
    const texts = store
      .prepare<[], { revision: number; pointer: string; text: string }>(
        'select revision, pointer, text from passage where pointer is not null',
      )
      .all()
    for (const { revision, pointer, text } of texts) expect(valueAt(documents.get(revision), pointer)).toBe(text)
    store.close()
  })

  test('also under keys that JSON Pointer and SQL write otherwise', () => {
    const store = openStore(':memory:')
    const { document, text } = extracted(localityPage)
    const odd = { 'a/b': 'jedna', 'c~d': ['dva', { 'e.f"g': 'tři' }], '': 'čtyři' }
    const json = JSON.stringify({ ...document, content: odd })
    store.exec(`insert into document (id, kind) values ('x', 'locality_page')`)
    insertRevision(store, { id: 1, document: 'x', title: 'T', ...blank, text, json }, { ...document, content: odd })
    expect(store.prepare('select pointer, text from passage order by id').raw().all().slice(0, 5)).toEqual([
      ['/title', 'T'],
      ['/content/a~1b', 'jedna'],
      ['/content/c~0d/0', 'dva'],
      ['/content/c~0d/1/e.f"g', 'tři'],
      ['/content/', 'čtyři'],
    ])
    store.close()
  })
})

describe('first and last days', () => {
  /** Where a table has columns for the first and last day, they follow the column of the date. */
  const columns = () =>
    rows(
      box.db,
      `select t.name, date.name, first.name, last.name
       from sqlite_schema t, pragma_table_info(t.name) date, pragma_table_info(t.name) first,
         pragma_table_info(t.name) last
       where t.type = 'table' and first.cid = date.cid + 1 and last.cid = date.cid + 2
         and first.name glob '*first_day' and last.name glob '*last_day'`,
    ).map((row) => {
      const [table = '', date = '', first = '', last = ''] = cells(row).map(String)
      return { table, date, first, last }
    })

  test('stand beside every column of EDTF', () => {
    const edtf = rows(box.db, "select name, sql from sqlite_schema where type = 'table' and sql like '%-- EDTF%'")
    const lines = edtf
      .map(cells)
      .flatMap(([table, sql]) =>
        [...String(sql).matchAll(/^ {2}(\w+) .*-- EDTF/gm)].map(([, column]) => `${String(table)}.${column ?? ''}`),
      )
    expect(
      columns()
        .map(({ table, date }) => `${table}.${date}`)
        .sort(),
    ).toEqual(lines.sort())
    expect(lines.length).toBeGreaterThan(10)
  })

  test('are those of the one function that reads EDTF', () => {
    for (const { table, date, first, last } of columns()) {
      const found = rows(box.db, `select "${date}", "${first}", "${last}" from "${table}"`)
      for (const [edtf, ...days] of found.map(cells)) {
        const { first: from = null, last: to = null } = typeof edtf === 'string' ? daysOf(edtf) : {}
        expect(days).toEqual([from, to])
      }
    }
    expect(rows(box.db, "select count(*) > 3 from date where date glob '*-3[3-6]' and first_day is not null")).toEqual([
      [1],
    ])
  })

  test.each([
    'update date set first_day = null where position = 0',
    "update milestone set last_day = '1999-12-31' where last_day is not null",
  ])('%s: verify says so', (sql) => {
    change(sql)
    expect(verified().faults.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/the table \w+ does not/),
    )
  })
})

describe('tables that a database lacks', () => {
  test.each(ownKinds)('those of $name are made, filled and held by verify', async (kind) => {
    const tables = tablesOf(kind)
    const counts = () => tables.map((table) => rows(box.db, `select count(*) from ${table}`))
    const before = counts()
    change(
      tables
        .reverse()
        .map((table) => `drop table ${table}`)
        .join(';'),
    )
    tables.reverse()
    expect(verified().faults.length).toBeGreaterThan(0)
    box.put('more.txt', letter('více'))
    await importInbox(box)
    expect(counts()).toEqual(before)
    expect(verified().faults).toEqual([])
  })

  test.each([
    'drop view current_milestone',
    'drop view current_funding; create view current_funding as select 1 as amount',
    'drop index failure_by_last_run',
    'drop table search',
    'drop trigger passage_leaves_index',
  ])('%s: is made anew', (sql) => {
    change(sql)
    openStore(box.db).close()
    expect(verified().faults).toEqual([])
    expect(rows(box.db, 'select count(distinct amount) > 20 from current_funding')).toEqual([[1]])
  })

  test('triggers by which an earlier asz filled tables are dropped, else it would be done twice', async () => {
    change("create trigger theme_is_read after insert on revision begin insert into theme values (new.id, 0, 'x'); end")
    box.put('more.txt', letter('více'))
    await importInbox(box)
    expect(rows(box.db, "select name from sqlite_schema where type = 'trigger' order by name")).toEqual([
      ['passage_leaves_index'],
      ['revision_comes'],
      ['revision_goes'],
      ['revision_moves'],
    ])
    expect(verified().faults).toEqual([])
  })

  test('one whose rows nothing can tell is damage', () => {
    change('drop view document_without_file; drop table source')
    expect(() => openStore(box.db)).toThrow(/is damaged \(it lacks the table source\)/)
  })

  test('SQLite finds an index for every reference', () => {
    expect(unindexed(box.db)).toEqual([])
  })
})
