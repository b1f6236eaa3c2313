/** What is printed as JSON is what the published schemas say. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportRequest } from '../../src/batch/import/request.ts'
import { importReport } from '../../src/query/import-report.ts'
import { openStore } from '../../src/store/file/open.ts'
import { importInbox, inbox, letter, withSeeds } from '../batch/inbox.ts'
import { here } from './here.ts'
import { misfits } from './published.ts'

const box = inbox()
const image = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const summaries: unknown[] = []

beforeAll(async () => {
  withSeeds(box)
  box.put('image.txt', image)
  const report = async (request: Partial<ImportRequest> = {}) => {
    const summary = await importInbox(box, request)
    const store = openStore(box.db, { readonly: true })
    summaries.push(summary.status === 'published' ? importReport(store, box.db, summary) : summary)
    store.close()
  }
  await report()
  await report()
  box.put('a.txt', letter('pozdrav'))
  rmSync(box.path('000_e0f334d0d4df4501.txt'))
  await report({ prune: true })
  await report({ maxFailed: { files: 0 } })
})
afterAll(() => {
  box.remove()
})

test('the summary of an import: published, unchanged, pruned, refused, nothing', async () => {
  const nothing = await here(['import', 'nowhere', '--db', 'none.sqlite', '--format', 'json'], box.folder)
  summaries.push(JSON.parse(nothing.out))
  expect(summaries).toMatchObject(
    ['published', 'unchanged', 'published', 'refused', 'nothing'].map((status) => ({ status })),
  )
  for (const summary of summaries) expect(misfits('import', summary)).toEqual([])
})

test.each([
  ['runs', ['runs']],
  ['run', ['runs', '1']],
  ['run', ['runs', '2']],
  ['run', ['runs', '4']],
  ['failures', ['failures']],
  ['verify', ['verify']],
  ['documents', ['query']],
  ['documents', ['query', '--kind', 'cooperation_description']],
  ['city-card', ['query', '--city', 'Toužim']],
  ['city-card', ['query', '--city', 'Jihlava', '--as-of', '2026']],
  ['show', ['show', 'Jihlava']],
  ['show', ['show', 'Jihlava', '--without-personal-data']],
  ['show-value', ['show', 'Jihlava', 'ico']],
  ['show-value', ['show', 'Jihlava', '/content/activities']],
  ['show-value', ['show', 'Jihlava', '/dates/0']],
  ['show-value', ['show', 'Jihlava', '/kind']],
  ['forget', ['forget', '--person', 'Pavel Pech', '--dry-run']],
  ['search-hits', ['query', '--search', 'bydlení']],
] as const)('%s is what asz %j prints', async (name, args) => {
  const { out } = await here([...args, '--format', 'json'], box.folder)
  expect(out.length).toBeGreaterThan(10)
  expect(misfits(name, JSON.parse(out))).toEqual([])
})

test('what does not hold is told in the same shape', async () => {
  writeFileSync(join(box.folder, 'in', 'a.txt'), 'something else')
  const { code, out } = await here(['verify', '--format', 'json'], box.folder)
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ faults: [{ check: 'file', where: box.path('a.txt') }] })
  expect(misfits('verify', JSON.parse(out))).toEqual([])
})

test('a run that is accepted is told of as asz runs tells of it', async () => {
  const { out } = await here(['import', '--accept', '--format', 'json'], box.folder)
  expect(JSON.parse(out)).toMatchObject({ id: 4, status: 'accepted' })
  expect(misfits('runs', [JSON.parse(out)])).toEqual([])
})
