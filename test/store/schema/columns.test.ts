/** Which columns hold words: all texts, so that none is forgotten when a person is, but no hashes. */
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textColumns } from '../../../src/store/schema/columns.ts'

let store: Database.Database

beforeEach(() => {
  store = new Database(':memory:')
})
afterEach(() => {
  store.close()
})

const named = () => textColumns(store).map(({ table, column }) => `${table}.${column}`)

test('every column of texts holds words, whatever its table', () => {
  store.exec('create table note (id integer primary key, words text not null, amount real, picture blob) strict')
  expect(named()).toEqual(['note.words'])
})

test('the salted hashes of forgotten people hold none, though letters of one may look like a short name', () => {
  store.exec('create table forgotten (id integer primary key, forgotten_at text, salt text, keys text) strict')
  expect(named()).toEqual(['forgotten.forgotten_at'])
})
