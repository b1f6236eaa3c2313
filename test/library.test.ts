/** The package as a library user sees it: extract, store, diff and query without the command line. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { diff, extract, findCity, listDocuments, loadGazetteer, openStore, storeDocument } from '../src/index.ts'

const file = 'seeds/000_e0f334d0d4df4501.txt'

test('a document can be extracted, stored, found and compared', async () => {
  const municipalities = loadGazetteer()
  const { document, text } = await extract(readFileSync(file), file, { municipalities })
  expect(document.id).toBe('locality_page:586846')
  expect(diff(document, document).changes).toEqual([])

  const folder = mkdtempSync(join(tmpdir(), 'asz-library-'))
  const store = openStore(join(folder, 'asz.sqlite'))
  storeDocument(store, { document, text, extractorVersion: '1', importedAt: '2024-01-01T00:00:00Z' })
  expect(listDocuments(store).map(({ id }) => id)).toEqual(['locality_page:586846'])
  expect(findCity(store, 'jihlavě', municipalities)).toMatchObject({ found: { name: 'Jihlava' } })
  store.close()
  rmSync(folder, { recursive: true })
})

test('extraction gives the same bytes for the same input', async () => {
  const municipalities = loadGazetteer()
  const twice = [0, 1].map(() => extract(readFileSync(file), file, { municipalities }))
  const [first, second] = await Promise.all(twice)
  expect(JSON.stringify(first)).toBe(JSON.stringify(second))
})

/** Runs code as a user of the built package does. */
function run(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'asz-library-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules/asz'))
  symlinkSync(resolve('seeds'), join(folder, 'seeds'))
  writeFileSync(join(folder, 'example.mjs'), code)
  try {
    return execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the example of the README runs in the built package', () => {
  const [, example = ''] = /```ts\n([^`]+)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(example.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(10)
  expect(run(example)).toBe('locality_page:586846 []\n4\n')
})

test.each([
  ['asz', 'true\n'],
  ['asz/extract', 'false\n'],
])('%s loads SQLite: %s', (from, isLoaded) => {
  const code = `import { extract } from '${from}'
import { createRequire } from 'node:module'
const loaded = Object.keys(createRequire(import.meta.url).cache)
console.log(typeof extract === 'function' && loaded.some((name) => /better-sqlite3/.test(name)))`
  expect(run(code)).toBe(isLoaded)
})
