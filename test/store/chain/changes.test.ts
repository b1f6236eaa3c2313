/** What revisions changed is stored by an import, and the same where it is only worked out when somebody asks. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { compareRevisions, showChanges } from '../../../src/store/chain/changes.ts'
import { openStore } from '../../../src/store/file/open.ts'
import type { Store } from '../../../src/store/file/open.ts'
import { lastOfChains } from '../../../src/store/schema/tables.ts'
import { storeDocument } from '../../../src/store/write.ts'
import { revision } from '../chain-sample.ts'

const first = revision({ name: 'první', approved: ['2022-05-27'] })
const second = revision({ name: 'druhá', year: 2023, number: 1, revises: '2022-05-27' })
const third = revision({ name: 'třetí', year: 2024, number: 2, revises: '2022-05-27' })

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
  for (const one of [first, third]) storeDocument(store, one)
})
afterEach(() => {
  store.close()
})

const all = (sql: string): unknown[][] => store.prepare<[], unknown[]>(sql).raw().all()
const asked = (): unknown[][] => {
  showChanges(store)
  return all('select later, earlier, class, label, "before", "after" from temp.change_now order by later, position')
}
const compareAll = (): string[] => [...compareRevisions(store)]
/** What verify says of tables; the words of the samples are not in their texts. */
const messages = (): string[] =>
  verifyDatabase(store)
    .faults.map(({ message }) => message)
    .filter((message) => /^the table (?:change|latest) /.test(message))

test('asking finds what is not stored, and the same when it is', () => {
  const before = asked()
  expect(before.map(([later, earlier]) => [later, earlier])).toContainEqual([2, 1])
  expect(all('select count(*) from change')).toEqual([[0]])
  expect(compareAll()).toHaveLength(1)
  expect(compareAll()).toEqual([])
  expect(all('select later, earlier from compared')).toEqual([[2, 1]])
  expect(asked()).toEqual(before)
})

test('a revision that comes between two parts them', () => {
  compareAll()
  storeDocument(store, second)
  const pairs = [
    [2, 3],
    [3, 1],
  ]
  const pairsOf = (rows: readonly unknown[][]) =>
    new Set(rows.map(([later, earlier]) => JSON.stringify([later, earlier])))
  expect(pairsOf(asked())).toEqual(pairsOf(pairs))
  compareAll()
  expect(pairsOf(all('select later, earlier from change'))).toEqual(pairsOf(pairs))
  expect(messages()).toEqual([])
})

test('verify holds what is stored against the documents', () => {
  compareAll()
  expect(messages()).toEqual([])
  store.exec("update change set label = 'nikdy' where position = 0")
  expect(messages()).toEqual(['the table change does not say what its revisions do'])
})

test('the last revision of each document is known whatever comes, goes or moves', () => {
  const isKept = () => {
    expect(all('select id, document from latest order by id')).toEqual(all(lastOfChains))
  }
  isKept()
  storeDocument(store, second)
  isKept()
  expect(all('select revision from current_revision')).toEqual([[2]])
  store.exec('update revision set number = 9 where id = 1')
  isKept()
  expect(all('select revision from current_revision')).toEqual([[1]])
  store.exec('delete from source; delete from revision where id = 1')
  isKept()
  store.exec('delete from document')
  expect(all('select count(*) from latest')).toEqual([[0]])
})

test('verify tells where another revision is taken for the last', () => {
  store.exec('update latest set id = 1')
  expect(messages()).toContain('the table latest does not say which revisions are the last')
})
