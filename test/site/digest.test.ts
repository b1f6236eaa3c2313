/** What happened since a day: `asz report` in its formats, and the feed of the site. */
import { load } from 'cheerio'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Digest } from '../../src/query/schema/digest.ts'
import { contentOf, madeDatabase } from './made.ts'
import type { Made } from './made.ts'

let made: Made
beforeAll(() => {
  made = madeDatabase(['diff/kamenohradek-2-zmizely-plan', 'diff/ostrolhotice-2-vyhodnoceni-2024'])
})
afterAll(() => {
  made.remove()
})

const report = async (...args: readonly string[]) => {
  const ran = await made.asz('report', '--today', '2025-02-01', ...args)
  expect(ran).toMatchObject({ code: 0, err: '' })
  return ran.out
}
const digest = async (...args: readonly string[]) => Digest.parse(JSON.parse(await report(...args, '--format', 'json')))

test('changes are those of asz query, and JSON keeps its schema', async () => {
  const told = await digest('--since', '2010')
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/digest.json', 'utf8')))
  validate(told)
  expect(validate.errors ?? []).toEqual([])
  const { out } = await made.asz('query', 'changes', '--format', 'csv', '--columns', 'class')
  const classes = out.split(/\r?\n/)
  const dropped = classes.filter((name) => name === 'commitment_dropped').length
  expect(dropped).toBeGreaterThan(0)
  expect(told.entries.filter(({ part }) => part === 'dropped').length).toBe(dropped)
  expect(told.entries.filter(({ part }) => part === 'evaluated').length).toBeGreaterThan(0)
})

test('a contradiction is what cannot both be, not all that was not read', async () => {
  const own = madeDatabase(['project_record/karvina-v-terenu', 'project_record/frydlant-klub-na-rohu'])
  const { out } = await own.asz('query', 'findings', '--status', 'warning', '--format', 'csv', '--columns', 'finding')
  expect(out).toMatch(/ico_check_digit/)
  const told = Digest.parse(
    JSON.parse((await own.asz('report', '--since', '2000', '--today', '2025-02-01', '--format', 'json')).out),
  )
  const codes = told.entries.filter(({ part }) => part === 'contradicted').map(({ code }) => code)
  expect(codes.sort()).toEqual(['period_reversed', 'programme_mismatch', 'sum_mismatch'])
  own.remove()
})

test('nothing older than the day is told, and only of the town that was named', async () => {
  const all = await digest('--since', '2010')
  const late = await digest('--since', '2025')
  expect(late.entries.length).toBeLessThan(all.entries.length)
  for (const { part, day } of late.entries) if (part !== 'due') expect(day >= '2025-01-01', `${part} ${day}`).toBe(true)
  const town = all.entries.find(({ part }) => part === 'dropped')?.municipality ?? 'no commitment was dropped'
  const own = await digest('--since', '2010', '--city', town)
  expect(own.of).toContain(town)
  expect(own.entries.every(({ municipality }) => municipality === town)).toBe(true)
  expect(own.entries.length).toBe(all.entries.filter(({ municipality }) => municipality === town).length)
})

test('text and page are in the language that was asked for, the page without a script', async () => {
  const text = await report('--since', '2010', '--lang', 'cs')
  expect(text).toContain('Co se změnilo od 1. ledna 2010')
  expect(text).toMatch(/ZÁVAZKY, KTERÉ ZMIZELY BEZ VÝSLEDKU \(\d+\)/)
  expect(await report('--since', '2010', '--lang', 'en')).toContain('What changed since 1 Jan 2010')
  const page = await report(
    '--since',
    '2010',
    '--lang',
    'cs',
    '--format',
    'html',
    '--site',
    'https://www.example.cz/asz',
  )
  const $ = load(page)
  expect($('script').length).toBe(0)
  expect($('h2').length).toBe(5)
  const links = $('main a').toArray()
  expect(links.length).toBeGreaterThan(0)
  for (const link of links)
    expect(link.attribs['href']).toMatch(/^https:\/\/www\.example\.cz\/asz\/(?:dokumenty|porovnani)\//)
})

test('a feed has what RFC 4287 demands, the same bytes each time, and ids that no two entries share', async () => {
  const feed = await report('--since', '2010', '--format', 'atom', '--site', 'https://www.example.cz/')
  expect(await report('--since', '2010', '--format', 'atom', '--site', 'https://www.example.cz/')).toBe(feed)
  expectFeed(feed)
})

test('the feed of a site leads to pages that are there, and is the same on another day', async () => {
  await made.site('web', '--without-personal-data')
  const files = contentOf(join(made.folder, 'web'))
  const feed = files.get('feed.atom') ?? ''
  const $ = expectFeed(feed)
  const pages = $('entry > link')
    .toArray()
    .map((link) => (link.attribs['href'] ?? '').split('#')[0] ?? '')
  expect(pages.length).toBe($('entry').length)
  expect(pages.filter((page) => !files.has(page))).toEqual([])
  await made.asz('site', join(made.folder, 'web'), '--without-personal-data', '--today', '2025-03-01')
  expect(contentOf(join(made.folder, 'web')).get('feed.atom')).toBe(feed)
  expect(feed).not.toMatch(/blahosla|zkušebn/i)
})

function expectFeed(feed: string) {
  const $ = load(feed, { xml: true })
  const entries = $('feed > entry').toArray()
  expect(entries.length).toBeGreaterThan(2)
  for (const name of ['id', 'title', 'updated']) expect($(`feed > ${name}`).length, name).toBe(1)
  expect($('feed > author > name').length).toBe(1)
  const ids = entries.map((entry) => $(entry).children('id').text())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  for (const entry of entries) {
    expect($(entry).children('title').text()).not.toBe('')
    expect($(entry).children('updated').text()).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    expect($(entry).children('link, content').length).toBe(2)
  }
  return $
}

test.each([
  [['--since', 'včera'], 'It must be a date', 'Musí to být datum'],
  [['--since', '2024', '--city', 'Velrybov'], 'no municipality "Velrybov"', '„Velrybov“'],
])('%j is told what is wrong', async (args, english, czech) => {
  const [first, second] = [
    await made.asz('report', ...args, '--lang', 'en'),
    await made.asz('report', ...args, '--lang', 'cs'),
  ]
  expect(first.code).toBe(2)
  expect(first.err).toContain(english)
  expect(second.err).toContain(czech)
})
