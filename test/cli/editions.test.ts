/** What is compared may lie in an archive, or be one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSide } from '../../src/cli/editions.ts'
import { archiveOf } from '../document/made/archive.ts'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'asz-editions-'))
  const seeds = ['000_e0f334d0d4df4501.txt', '002_496c0d668ad83466.txt']
  const parts = seeds.map((name) => ({ name: `2024/${name}`, content: readFileSync(join('seeds', name)) }))
  writeFileSync(join(home, 'a.zip'), archiveOf(parts))
})
afterAll(() => {
  rmSync(home, { recursive: true })
})

const idsOf = async (path: string) => {
  const { many, editions } = await readSide(join(home, path), join(home, 'no.sqlite'), () => undefined)
  return { many, ids: editions.map(({ document }) => document.id) }
}

test('a document in an archive', async () => {
  expect(await idsOf('a.zip/2024/000_e0f334d0d4df4501.txt')).toEqual({ many: false, ids: ['locality_page:586846'] })
})

test('an archive is a folder', async () => {
  expect(await idsOf('a.zip')).toEqual({ many: true, ids: ['locality_page:586846', 'locality_page:571164'] })
})
