/** One document is one revision, whatever file it comes in. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract, loadGazetteer } from '../../src/index.ts'
import { fingerprint } from '../../src/store/fingerprint.ts'
import { openStore } from '../../src/store/file/open.ts'
import { revisionsOf, sourcesOf } from '../../src/store/read.ts'
import { storeDocument } from '../../src/store/write.ts'
import { read } from '../record/pair.ts'
import { cooperation, extracted, localityPage } from './sample.ts'
import type { Sample } from './sample.ts'

const context = { municipalities: loadGazetteer() }
const of = async (bytes: Uint8Array, file: string) => extract(bytes, file, context)
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'))

test.each(seeds)('%s is one revision in five formats', async (seed) => {
  const files = ['md', 'html', 'docx', 'pdf'].map((format) =>
    join('fixtures', 'formats', `${basename(seed, '.txt')}.${format}`),
  )
  const store = openStore(':memory:')
  const results: string[] = []
  for (const file of [join('seeds', seed), ...files]) {
    const read = await of(readFileSync(file), file)
    results.push(storeDocument(store, { ...read, extractorVersion: '1', importedAt: '2025-05-01T10:00:00.000Z' }))
  }
  expect(results).toEqual(['added', 'source_added', 'source_added', 'source_added', 'source_added'])
  const [id] = store.prepare<[], string>('select id from document').pluck().all()
  const [revision, ...others] = revisionsOf(store, id ?? '')
  expect(others).toEqual([])
  expect(revision && sourcesOf(store, revision.id)).toHaveLength(5)
  store.close()
})

test('a page with other navigation and another footer is the same', async () => {
  const seed = readFileSync(join('fixtures', 'formats', '000_e0f334d0d4df4501.html'), 'utf8')
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(seed)?.[1] ?? seed
  const page = (navigation: string, footer: string): string =>
    `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>ASZ</title></head><body><header><nav><ul>${navigation}</ul></nav></header><main>${body}</main><footer><p>${footer}</p></footer></body></html>`
  const [first, second] = await Promise.all([
    of(
      Buffer.from(page('<li><a href="/">Úvod</a></li><li><a href="/lokality">Lokality</a></li>', '© 2022 MMR')),
      'a.html',
    ),
    of(
      Buffer.from(
        page(
          '<li><a href="/">Domů</a></li><li><a href="/kontakty">Kontakty</a></li>',
          'Vytištěno 12. 5. 2025. Prohlášení o přístupnosti',
        ),
      ),
      'b.html',
    ),
  ])
  expect(first.document.kind).not.toBe('unrecognised')
  expect(fingerprint(first.document)).toBe(fingerprint(second.document))
})

const fingerprintOf = (content: object, other: Partial<Sample> = {}): string =>
  fingerprint(extracted({ ...cooperation, ...other, content: { ...cooperation.content, ...content } }).document)

describe('what makes no other revision', () => {
  test.each([
    ['blanks and line breaks', 'dluhová  poradna\n'],
    ['capitals', 'Dluhová poradna'],
    ['list signs', '- dluhová poradna;'],
    ['quotes', '„dluhová“ poradna.'],
    ['a number of a footnote', 'dluhová poradna²'],
  ])('%s', (_, intervention) => {
    expect(fingerprintOf({ interventions: [intervention] })).toBe(fingerprintOf({ interventions: ['dluhová poradna'] }))
  })

  test('footnotes with other numbers', () => {
    const footnotes = (marker: string) => fingerprintOf({ footnotes: [{ marker, text: 'Sídlo obecního úřadu.' }] })
    expect(footnotes('1')).toBe(footnotes('a'))
  })

  test('a multiplication sign', () => {
    expect(fingerprintOf({ interventions: ['4× ročně, 2022 – 2027'] })).toBe(
      fingerprintOf({ interventions: ['4 x ročně, 2022–2027'] }),
    )
  })

  test('where in a cell the evaluation was taken to begin', async () => {
    const { document } = await read([['Výzkum', 'Průběžně Konzultace Splněno']], { year: 2023, approved: '1. 2. 2024' })
    const { document: other } = await read([['Výzkum', 'Průběžně Konzultace Splněno']], {
      year: 2023,
      approved: '1. 2. 2024',
    })
    if (other.kind !== 'cooperation_description') throw new Error('no cooperation description')
    const [milestone] = other.content.activities[0]?.milestones ?? []
    if (!milestone) throw new Error('no milestone')
    Object.assign(milestone, { text: 'Průběžně', evaluation: 'Konzultace Splněno' })
    expect(fingerprint(other)).toBe(fingerprint(document))
  })
})

describe('what makes another revision', () => {
  test.each([
    ['another word', { interventions: ['dluhové poradny'] }],
    ['other accents', { interventions: ['dluhova poradna'] }],
    ['another year', { evaluation_year: 2025 }],
    ['another date', { decisions: [{ date: '2025-04-16' }] }],
    ['an item less', { interventions: [] }],
    ['another order', { interventions: ['krizové bydlení', 'dluhová poradna'] }],
  ])('%s', (_, content) => {
    const same = { interventions: ['dluhová poradna', 'krizové bydlení'] }
    expect(fingerprintOf({ ...same, ...content })).not.toBe(fingerprintOf(same))
  })

  test('an open period', () => {
    const since = (cooperation_since: string) =>
      fingerprint(extracted({ ...localityPage, content: { ...localityPage.content, cooperation_since } }).document)
    expect(since('2019/..')).not.toBe(since('../2019'))
  })
})
