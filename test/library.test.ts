/** The package as a library user sees it: extract, store, diff and query without the command line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
