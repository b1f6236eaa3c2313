/** A short run of `npm run fuzz`, always the same one, and all that longer runs ever found. */
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { corpusOf, inputOf, READER_NAMES } from '../../scripts/fuzz/inputs.mjs'
import { problemOf } from '../../scripts/fuzz/properties.mjs'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const read = (bytes: Uint8Array, file: string) => extract(bytes, file, context)
const corpus = corpusOf(['seeds', 'fixtures'])
const RUNS = {
  text: 20,
  markdown: 20,
  html: 25,
  charsets: 15,
  docx: 5,
  doc: 10,
  odt: 8,
  rtf: 10,
  xlsx: 8,
  mail: 10,
  pdf: 3,
}

test.each(READER_NAMES)('mutated documents: %s', { timeout: 60_000 }, async (reader) => {
  const problems: string[] = []
  for (let seed = 1; seed <= RUNS[reader]; seed++) {
    const problem = await problemOf(read, inputOf(corpus, seed, reader))
    if (problem !== undefined) problems.push(`seed ${seed}: ${problem}`)
  }
  expect(problems).toEqual([])
})

test.each(readdirSync('test/fuzz/finds'))('found before: %s', async (file) => {
  expect(await problemOf(read, { file, bytes: readFileSync(`test/fuzz/finds/${file}`) })).toBe(undefined)
})

test('what the fuzz checks can fail', async () => {
  const broken = async (change: (whole: Awaited<ReturnType<typeof read>>) => object) =>
    await problemOf(
      async (bytes, file) => {
        const whole = await read(bytes, file)
        return { document: { ...whole.document, ...change(whole) }, text: whole.text }
      },
      { file: 'a.txt', bytes: readFileSync('seeds/002_496c0d668ad83466.txt') },
    )
  expect(await broken(() => ({}))).toBe(undefined)
  expect(await broken(() => ({ kind: 'letter' }))).toMatch(/^breaks the schema/)
  expect(await broken(({ text }) => ({ dates: [{ date: '2024', quote: 'a', span: [0, text.length + 1] }] }))).toMatch(
    /a date/,
  )
  expect(await broken(() => ({ provenance: {} }))).toMatch(/has no provenance/)
  expect(await broken(({ document }) => ({ coverage: { ...document.coverage, extracted: 1 } }))).toMatch(/add up/)
  expect(await broken(() => ({ id: String(Math.random()) }))).toMatch(/differs/)
  expect(await broken(() => { throw new TypeError('x') })).toMatch(/^throws TypeError/) // prettier-ignore
})
