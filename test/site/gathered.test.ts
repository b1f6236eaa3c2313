/** The pages of projects, regions, themes and programmes: what they tell is what documents say and `asz query` answers. */
import { load } from 'cheerio'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { projectPage } from '../../src/site/address.ts'
import { contentOf, madeDatabase } from './made.ts'
import type { Made } from './made.ts'

let made: Made
let pages: Map<string, string>
beforeAll(async () => {
  made = madeDatabase()
  expect(await made.site('all', '--with-personal-data')).toMatchObject({ code: 0, err: '' })
  pages = contentOf(join(made.folder, 'all'))
})
afterAll(() => {
  made.remove()
})

const broumov = projectPage('project_record:CZ.03.2.65/0.0/0.0/16_047/0009913')
const opened = (page: string) => load(pages.get(page) ?? '')
const told = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const section = (page: string, title: string) => {
  const $ = opened(page)
  return $('section')
    .filter((_, one) => told($(one).find('h2').first().text()).startsWith(title))
    .first()
}

test('a project has its facts, its money by source, its places and its revisions', () => {
  const $ = opened(broumov)
  expect($('h1').text()).toBe('Sousedé sobě')
  expect(told($('.facts').text())).toContain('CZ.03.2.65/0.0/0.0/16_047/0009913')
  expect(told($('.facts').text())).toContain('celkem 2 850 000')
  const rows = section(broumov, 'Peníze (3)').find('.wide tbody tr').toArray()
  expect(rows.map((row) => told($(row).find('td').slice(0, 2).text()))).toEqual([
    'EU 2 550 000',
    'Státní rozpočet ČR 300 000',
    'Celkem 2 850 000',
  ])
  expect(told(section(broumov, 'Místa').text())).toContain('sídlo příjemce: Broumov, Královéhradecký kraj')
  expect(told($('#revize').next().text())).toMatch(/^1\. revize \(platná\)/)
})

test('each value of a project leads to its words in the record', () => {
  const $ = opened(broumov)
  const links = $('.values a.value').toArray()
  expect(links.length).toBeGreaterThan(10)
  const amount = links.find((link) => link.attribs['href']?.endsWith('#slova/content/funding/0/amount'))
  const [page = '', place = ''] = amount?.attribs['href']?.split('#') ?? []
  const record = opened(page.replace('../', ''))
  expect(told(record(`[id="${place}"]`).closest('mark').text())).toBe('2 550 000')
})

test('lists and towns lead to projects, regions and programmes, and the start page names them all', () => {
  const programme = opened(broumov)('.facts a[href*="programy/"]')
  expect(programme.text()).toBe('Operační program Zaměstnanost')
  const page = (programme.attr('href') ?? '').replace('../', '')
  expect(opened(page)(`a[href="../${broumov}"]`).length).toBe(1)
  expect(opened('prehledy/projekty.html')(`a[href="../${broumov}"]`).length).toBe(1)
  expect(opened('obce/563102.html')('.facts a[href="../kraje/ustecky-kraj.html"]').length).toBe(1)
  const start = opened('index.html')
  const linked = start('nav .facets a')
    .toArray()
    .map((link) => link.attribs['href'])
  const own = [...pages.keys()].filter((file) => /^(?:kraje|temata|programy)\//.test(file))
  expect(own.length).toBeGreaterThan(8)
  expect(linked.sort()).toEqual(own.sort())
})

const Rows = z.array(z.object({ document: z.string() }))

test.each([
  ['region', 'Ústecký kraj', 'kraje/ustecky-kraj.html'],
  ['theme', 'housing', 'temata/housing.html'],
] as const)('the page of a %s counts what asz query finds', async (filter, value, page) => {
  for (const [subject, forms] of [
    ['documents', /(\d+) dokument/],
    ['milestones', /(\d+) závaz/],
    ['projects', /(\d+) projekt/],
  ] as const) {
    const { out } = await made.asz('query', subject, `--${filter}`, value, '--format', 'json')
    const count = Rows.parse(JSON.parse(out)).length
    const [, said] = forms.exec(told(opened(page)('main > p').first().text())) ?? []
    expect(Number(said), `${subject} on ${page}`).toBe(count)
  }
})
