import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { toPatch } from '../../src/diff/patch.ts'
import { DiffResult } from '../../src/diff/schema.ts'
import { extract } from '../../src/pipeline.ts'
import { applied } from './apply.ts'

const root = new URL('../../', import.meta.url)
const context = { municipalities: loadGazetteer() }
const read = (path: string) => extract(readFileSync(new URL(path, root)), path, context)
const cases = readdirSync(new URL('fixtures/formats/', root))
  .filter((file) => /^\d{3}_\w+(?:\.scan)?\.(?:docx|html|md|pdf)$/.test(file))
  .map((file) => ({ file, seed: `seeds/${file.replace(/(?:\.scan)?\.\w+$/, '.txt')}` }))

describe('another format is no change', () => {
  it.each(cases)('$file', async ({ file, seed }) => {
    const [before, after] = [await read(seed), await read(`fixtures/formats/${file}`)]
    const result = diff(before.document, after.document, { before: before.text, after: after.text })
    expect(result.changes.map((change) => `${change.class} ${change.field} ${change.label}`)).toEqual([])
    expect(result.same).toBe(true)
  })
})

describe('documents that have nothing to do with each other', () => {
  const seeds = readdirSync(new URL('seeds/', root)).map((file) => `seeds/${file}`)
  const pairs = seeds.flatMap((a) => seeds.filter((b) => b !== a).map((b) => ({ a, b })))

  it.each(pairs)('$a and $b are compared all the same', async ({ a, b }) => {
    const [before, after] = [await read(a), await read(b)]
    const result = diff(before.document, after.document, { before: before.text, after: after.text })
    expect(result.same).toBe(false)
    expect(DiffResult.safeParse(result).success).toBe(true)
    const [from, to] = [{ ...before.document }, { ...after.document }]
    expect(applied(from, toPatch(from, to))).toEqual(to)
  })
})
