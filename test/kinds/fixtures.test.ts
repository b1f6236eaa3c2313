/** Every document below fixtures/<kind>/ and seeds/ with the expected facts beside it; dropping a pair in adds a test. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { differences } from '../setup/facts.ts'

interface Fixture {
  readonly name: string
  readonly file: string
  readonly expected: string
}

const folders = [
  'seeds',
  'locality_page',
  'cooperation_description',
  'project_record',
  'cooperation_results',
  'unrecognised',
]

const fixturesIn = (folder: string): Fixture[] => {
  const expectations = join('fixtures', folder)
  const documents = folder === 'seeds' ? 'seeds' : expectations
  const files = readdirSync(documents).filter((file) => !file.endsWith('.json') && file !== 'README.md')
  return files.map((file) => ({
    name: `${folder}/${file}`,
    file: join(documents, file),
    expected: join(expectations, `${basename(file, extname(file))}.json`),
  }))
}

const fixtures = folders.flatMap(fixturesIn)
const context = { municipalities: loadGazetteer() }
const schema = z.record(z.string(), z.json()).parse(JSON.parse(readFileSync('schemas/document.json', 'utf8')))
const validate = new Ajv2020({ strict: false }).compile(schema)
const blank = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/g

describe.each(fixtures)('$name', ({ name, file, expected }) => {
  const extracted = extract(readFileSync(file), file, context)

  test('gives the expected facts and no others', async () => {
    const facts = z.json().parse(JSON.parse(readFileSync(expected, 'utf8')))
    const { document } = await extracted
    const { unread = [], ...expectedFacts } = z.record(z.string(), z.json()).parse(facts)
    expect(differences(expectedFacts, z.json().parse(document))).toEqual([])
    const told = document.diagnostics.filter(({ code }) => code === 'table_unread' || code === 'column_unknown')
    // What is there and gave no field is listed by its titles: nothing else is.
    expect(told.map(({ code, message }) => `${code}: ${/"(.*)"/.exec(message)?.[1] ?? ''}`)).toEqual(unread)
  })

  test('is valid against the JSON Schema', async () => {
    const { document } = await extracted
    validate(document)
    expect(validate.errors ?? []).toEqual([])
  })

  test('proves every value and accounts for every character', async () => {
    const { document, text } = await extracted
    const { coverage, provenance } = document
    const unproven = leaves(z.json().parse(document.content)).filter(
      (pointer) => !provenance[`/content${pointer}`]?.length,
    )
    expect(unproven).toEqual([])
    for (const spans of Object.values(provenance))
      for (const [start, end] of spans) expect(start < end && end <= text.length).toBe(true)
    const isHtml = document.source.media_type === 'text/html'
    for (const { quote, span } of document.dates)
      expect(words(text.slice(...span), isHtml)).toContain(words(quote, false))
    const unclaimed = coverage.unclaimed.reduce((sum, span) => sum + text.slice(...span).replace(blank, '').length, 0)
    expect(coverage.extracted + coverage.boilerplate + unclaimed).toBe(coverage.characters)
    if (name.startsWith('seeds/')) expect(coverage.unclaimed.map((span) => text.slice(...span))).toEqual([])
  })
})

/** What a stretch of a source shows, without blanks and signs of Markdown. */
const words = (source: string, isHtml: boolean): string =>
  (isHtml ? load(source, null, false).text() : source)
    .replace(blank, '')
    .replace(/[*_\\|]/g, '')
    .normalize('NFC')

const leaves = (value: z.infer<ReturnType<typeof z.json>>, pointer = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`))
    : [pointer]
