import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonFileName, writeJsonFile } from '../../src/batch/json-files.ts'
import { importFiles } from '../../src/batch/run.ts'
import { addOutcome, emptySummary } from '../../src/batch/summary.ts'
import { loadGazetteer } from '../../src/czech/municipalities-file.ts'
import { walk } from '../../src/source/walk.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/open.ts'
import { listDocuments } from '../../src/store/read.ts'
import { extracted, localityPage, project } from '../store/sample.ts'

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-batch-'))
  store = openStore(':memory:')
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const context = { municipalities: loadGazetteer() }

async function run({ force = false, version = '1.0.0' } = {}) {
  const summary = emptySummary()
  const settings = { context, extractorVersion: version, now: () => '2025-01-01T00:00:00.000Z', force }
  for await (const outcome of importFiles(store, walk([folder]), settings)) addOutcome(summary, outcome)
  return summary
}

describe('importing files', () => {
  test('a bad one never stops the others', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Dopis\n\nVážení, posíláme pozdrav.\n')
    writeFileSync(join(folder, 'b.txt'), Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'))
    writeFileSync(join(folder, 'c.txt'), 'Jiný dopis\n\nVážení, posíláme jiný pozdrav.\n')
    const { files, failures } = await run()
    expect(files).toMatchObject({ seen: 3, added: 2, failed: 1 })
    expect(failures).toEqual([expect.objectContaining({ file: join(folder, 'b.txt') })])
    expect(listDocuments(store, 'unrecognised')).toHaveLength(2)
  })

  test('the same again changes nothing, a change adds, a force and a new version read anew', async () => {
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'Dopis\n\nVážení, posíláme pozdrav.\n')
    expect((await run()).files).toMatchObject({ added: 1 })
    expect((await run()).files).toMatchObject({ unchanged: 1 })
    expect((await run({ force: true })).files).toMatchObject({ unchanged: 1 })
    expect((await run({ version: '1.1.0' })).files).toMatchObject({ reread: 1 })
    expect((await run({ version: '1.1.0' })).files).toMatchObject({ unchanged: 1 })
  })

  test('an empty folder is no failure of any file', async () => {
    mkdirSync(join(folder, 'empty'))
    expect((await run()).files).toMatchObject({ seen: 0, failed: 0 })
  })
})

describe('JSON files', () => {
  test('one file a document, written whole', () => {
    const { document } = extracted(project)
    const path = writeJsonFile(join(folder, 'out'), document)
    expect(path).toBe(join(folder, 'out', 'project_record-CZ.1.04+3.2.00+B4.00007.json'))
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(document)
    writeJsonFile(join(folder, 'out'), document)
    expect(readdirSync(join(folder, 'out'))).toHaveLength(1)
  })

  test('a failure leaves no draft behind', () => {
    const { document } = extracted(localityPage)
    mkdirSync(join(folder, 'out', jsonFileName(document.id)), { recursive: true })
    expect(() => writeJsonFile(join(folder, 'out'), document)).toThrow()
    expect(readdirSync(join(folder, 'out'))).toEqual([jsonFileName(document.id)])
  })

  test('every id has a name of its own that stays in the folder', () => {
    const id = fc.string({ unit: fc.constantFrom('a', '/', ':', '.', '+', '-', '%', '2', 'F', 'ř', ' ', '\\', '*') })
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(jsonFileName(`kind:${a}`)).toMatch(/^kind-[^/\\]*\.json$/)
        expect(jsonFileName(`kind:${a}`) === jsonFileName(`kind:${b}`)).toBe(a === b)
      }),
    )
  })
})
