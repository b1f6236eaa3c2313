import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import Database from 'better-sqlite3'
import { isGrounded } from '../../src/batch/grounding.ts'
import { verifyDatabase } from '../../src/batch/verify.ts'
import type { Verified } from '../../src/batch/verify.ts'
import { openStore } from '../../src/store/file/open.ts'
import { importInbox, inbox, withSeeds } from './inbox.ts'
import type { Inbox } from './inbox.ts'

let box: Inbox
let sound: Buffer
beforeAll(async () => {
  box = withSeeds(inbox())
  await importInbox(box)
  sound = readFileSync(box.db)
}, 60_000)
beforeEach(() => {
  writeFileSync(box.db, sound)
})
afterAll(() => {
  box.remove()
})

function verified(): Verified {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store)
  } finally {
    store.close()
  }
}

function damage(sql: string): void {
  const store = new Database(box.db)
  store.pragma('foreign_keys = off')
  store.exec(sql)
  store.close()
}

const setJson = (path: string, value: string): string =>
  `update revision set json = json_set(json, '${path}', '${value}') where json ->> '$.dates[0].date' is not null`
const unclaimed = (span: string): string =>
  `update revision set json = json_set(json, '$.coverage.unclaimed[0]', json('${span}')) where id = 1`

describe('asz verify', () => {
  test('all holds after an import', () => {
    expect(verified()).toMatchObject({ revisions: 5, files: 5, missing_files: 0, faults: [] })
    expect(verified().values).toBeGreaterThan(300)
  })

  test.each([
    ['a text that is not the one that was read', "update revision set text = 'x' || text where id = 1", 'value'],
    [
      'a value that the text does not have',
      "update revision set json = json_set(json, '$.content.ico', '27074358') where json ->> '$.content.ico' is not null",
      'value',
    ],
    [
      'a document that breaks the schema',
      "update revision set json = json_remove(json, '$.title') where id = 2",
      'schema',
    ],
    ['a reading before its chain that breaks the schema', "update revision set as_read = '{}' where id = 2", 'schema'],
    ['a row that refers to nothing', 'update source set revision = 99 where id = 1', 'database'],
    ['a place outside of the text', unclaimed('[0, 99999999]'), 'value'],
    ['a milestone that is gone', 'delete from milestone where position = 0', 'database'],
    ['a fact that a table tells otherwise', "update contact set name = 'Jan Jiný' where position = 0", 'database'],
    ['a date that the JSON tells otherwise', setJson('$.dates[0].date', '1999'), 'database'],
    ['a span that a table tells otherwise', 'update provenance set span_end = span_end + 1', 'database'],
    ['a title that the JSON tells otherwise', setJson('$.title', 'Jiný'), 'database'],
    ['an identity that the JSON tells otherwise', setJson('$.id', 'locality_page:1'), 'database'],
    ['another kind', "update document set kind = 'project_record'", 'database'],
    ['a chain with a gap', 'update revision set number = 7 where id = 1', 'database'],
    ['a source that is not the one that was read', 'update source set bytes = 1', 'database'],
    ['a file without its source', "update source set sha256 = 'x' where id = 1", 'database'],
    ['an index that was emptied', "insert into search (search) values ('delete-all')", 'database'],
    [
      'a town that the table calls otherwise',
      "update municipality set name = 'Jiná' where code = '586846'",
      'database',
    ],
    ['a town that one JSON calls otherwise', setJson('$.municipalities[0].name', 'Jiná'), 'database'],
    ['a trigger that is gone', 'drop trigger passage_leaves_index', 'database'],
    ['a table that is gone', 'drop table theme', 'database'],
  ])('finds %s', (_, sql, check) => {
    damage(sql)
    expect(verified().faults.map((fault) => fault.check)).toContain(check)
  })

  test('a town that the list now calls otherwise is called so when it is read anew', async () => {
    damage("update municipality set name = 'Jiná' where code = '586846'; update revision set extractor_version = '0'")
    expect(verified().faults).toHaveLength(1)
    await importInbox(box, { force: true })
    expect(verified().faults).toEqual([])
  })

  test('finds a source file that changed, and counts one that is gone', () => {
    box.put('000_e0f334d0d4df4501.txt', 'Jihlava')
    rmSync(box.path('002_496c0d668ad83466.txt'))
    expect(verified()).toMatchObject({ files: 3, missing_files: 1, faults: [{ check: 'file' }] })
  })
})

test.each([
  ['the words themselves', 'Oblastní charita', 'Oblastní  charita', true],
  ['other words', 'Oblastní charita', 'Občanská poradna', false],
  ['a nominative', 'Místní plán inkluze', 'Místního plánu inkluze', true],
  ['an abbreviation', 'Lokální partnerství', 'LP', true],
  ['a date', '2019-02', 'únoru 2019', true],
  ['a date of another year', '2019-02', 'únoru 2018', false],
  ['a day of every year', '../XXXX-03-31', 'do 31.\u00a03.', true],
  ['another day of every year', 'XXXX-03-31', '30. 3.', false],
  ['a month of every year', 'XXXX-09', 'září', true],
  ['a phone', '+420705894859', '705 894 859', true],
  ['a phone with entities', '+420705894859', '705&#160;894&nbsp;859', true],
  ['another phone', '+420705894859', '705 894 860', false],
  ['a key', 'nonprofit', 'neziskové organizace', true],
  ['a key without words', 'nonprofit', '…', false],
  ['an amount', '1852430.85', '1 852 430,85 Kč', true],
])('%s: %s from "%s"', (_, value, words, holds) => {
  expect(isGrounded('/content/x', value, words, [[0, words.length]])).toBe(holds)
})
