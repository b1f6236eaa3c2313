/** The search finds nearly all documents that have a form of the words, and hardly any other (docs/search-quality.md). */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFixtures } from './fixtures-database.ts'
import type { FixturesDatabase } from './fixtures-database.ts'

let database: FixturesDatabase
beforeAll(() => {
  database = importFixtures()
}, 600_000)
afterAll(() => {
  database.remove()
})

test('recall and precision over queries whose relevant documents are known', () => {
  const table = execFileSync('node', ['bench/search-quality.mjs', database.file], { encoding: 'utf8' })
  const [, queries, recall, precision] = /^\| mean of (\d+) \|[ |]*\| ([\d.]+), ([\d.]+) /m.exec(table) ?? []
  expect(Number(queries)).toBeGreaterThanOrEqual(60)
  expect(Number(recall)).toBeGreaterThanOrEqual(0.95)
  expect(Number(precision)).toBeGreaterThanOrEqual(0.9)
})
