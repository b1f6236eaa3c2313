/** Every proof of a value that was read from a PDF names the page. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { here } from '../cli/here.ts'

let folder: string
const asz = (...args: readonly string[]) => here([...args, '--db', 'a.sqlite'], folder)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asz-pages-'))
  copyFileSync('fixtures/formats/001_5e533ab675754bf1.pdf', join(folder, 'jihlava.pdf'))
  copyFileSync('seeds/002_496c0d668ad83466.txt', join(folder, 'chrudim.txt'))
  await asz('import', 'jihlava.pdf', 'chrudim.txt', '--quiet')
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('asz show, in words, as JSON and as a sentence to quote', async () => {
  const status = ['show', '00286010', 'activities/3/milestones/1/status'] as const
  expect((await asz(...status)).out).toMatch(/jihlava\.pdf:\d+:\d+, page 4\n/)
  expect((await asz(...status, '--lang', 'cs')).out).toMatch(/jihlava\.pdf:\d+:\d+, strana 4\n/)
  expect(JSON.parse((await asz(...status, '--format', 'json')).out)).toMatchObject({ page: 4 })
  expect((await asz(...status, '--cite', '--lang', 'cs')).out).toContain(' – jihlava.pdf, strana 4, řádek ')
})

test('asz query --proof, where a source has pages', async () => {
  const columns = async (...question: readonly string[]) =>
    (await asz('query', ...question, '--proof', '--format', 'csv')).out.split('\r\n')[0]?.split(',').slice(-3)
  expect(await columns('milestones', '--city', 'Jihlava')).toEqual(['page', 'line', 'words'])
  expect(await columns('contacts', '--city', 'Chrudim')).not.toContain('page')
})
