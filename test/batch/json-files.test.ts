import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonFileName, writeJsonFile } from '../../src/batch/json-files.ts'
import { extracted, localityPage, project } from '../store/sample.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-json-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
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
