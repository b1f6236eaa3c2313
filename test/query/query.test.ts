import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { cityCard } from '../../src/query/card.ts'
import { findCity } from '../../src/query/city.ts'
import { findDocuments } from '../../src/query/document.ts'
import { cardRows } from '../../src/query/rows.ts'
import { searchDocuments } from '../../src/query/search.ts'
import { termsOf } from '../../src/query/words.ts'
import { openStore } from '../../src/store/file/open.ts'
import type { Store } from '../../src/store/file/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { cooperation, extracted, localityPage, project, results, samples } from '../store/sample.ts'

let store: Store
beforeAll(() => {
  store = openStore(':memory:')
  for (const sample of samples) storeDocument(store, extracted(sample))
  const newVillages = [
    { name: 'Nová Ves', role: 'subject', code: '513245' },
    { name: 'Nová Ves', role: 'subject', code: '571938' },
  ]
  for (const municipality of newVillages)
    storeDocument(
      store,
      extracted({
        ...localityPage,
        id: `locality_page:${municipality.code}`,
        title: 'Nová Ves',
        text: `Nová Ves ${municipality.code}`,
        municipalities: [municipality],
        dates: [],
      }),
    )
})
afterAll(() => {
  store.close()
})

const gazetteer = loadGazetteer()

describe('the town that was meant', () => {
  test.each([
    ['Jihlava', 'Jihlava'],
    ['jihlava', 'Jihlava'],
    ['JIHLAVA', 'Jihlava'],
    ['Jihlavě', 'Jihlava'],
    ['jihlave', 'Jihlava'],
    ['  Jihlavou ', 'Jihlava'],
    ['586846', 'Jihlava'],
    ['00286010', 'Jihlava'],
    ['286010', 'Jihlava'],
    ['trebic', 'Třebíč'],
    ['v Třebíči', 'Třebíč'],
    ['do Jihlavy', 'Jihlava'],
    ['ve  trebici', 'Třebíč'],
    ['Toužimi', 'Toužim'],
  ])('%j is %s', (words, name) => {
    expect(findCity(store, words, gazetteer)).toMatchObject({ found: { name } })
  })

  test('towns of one name are listed, and told apart by their codes', () => {
    expect(findCity(store, 'Nové Vsi', gazetteer)).toMatchObject({
      candidates: [
        { name: 'Nová Ves', code: '513245' },
        { name: 'Nová Ves', code: '571938' },
      ],
    })
    expect(findCity(store, '571938', gazetteer)).toMatchObject({ found: { code: '571938' } })
  })

  test('a near miss suggests', () => {
    expect(findCity(store, 'Jihalva', gazetteer)).toEqual({ suggestions: ['Jihlava'] })
  })

  test('a town that no document names is told from one that is none', () => {
    expect(findCity(store, 'chrudimi', gazetteer)).toEqual({ suggestions: [], official: 'Chrudim' })
    expect(findCity(store, 'Xyzzyqq', gazetteer)).toEqual({ suggestions: [] })
    expect(findCity(store, '12345678', gazetteer)).toEqual({ suggestions: [] })
  })

  test('any words get an answer', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        findCity(store, words, gazetteer)
      }),
    )
  })
})

const cardOf = (words: string) => {
  const answer = findCity(store, words, gazetteer)
  if (!('found' in answer)) throw new Error(`no town ${words}`)
  return cityCard(store, answer.found)
}

describe('the card of a town', () => {
  test('gathers what each kind knows', () => {
    const card = cardOf('Jihlava')
    expect(card.municipality).toEqual({ name: 'Jihlava', code: '586846' })
    expect(card.themes).toEqual(['housing', 'safety'])
    expect(card.cooperations.map(({ document }) => document)).toEqual([cooperation.id])
    expect(card.pages.map(({ content }) => content.contacts[0]?.name)).toEqual(['Pavel Pech'])
    expect(card.projects.map(({ title }) => title)).toEqual(['Podpora integrace v Kraji Vysočina'])
    expect(card.results).toEqual([])
    expect(card.findings).toEqual([
      {
        document: cooperation.id,
        severity: 'info',
        message: 'the name is withheld',
        pointer: '/content/representatives/0',
      },
    ])
  })

  test('holds the results of the town only', () => {
    expect(cardOf('Teplá').results).toMatchObject([
      { social_inclusion_plan: 'approved', outcomes: [{ text: 'zavedení sociálních služeb' }] },
    ])
    expect(cardOf('Toužim').results[0]?.outcomes).toEqual([
      { text: 'zavedení sociálních služeb', pointer: '/content/localities/0/outcomes/0' },
      { text: 'osvětová kampaň (Toužim)', pointer: '/content/localities/0/outcomes/1' },
    ])
  })

  test('does not take the cooperation of another town that names it', () => {
    const card = cardOf('Třebíč')
    expect(card.cooperations).toEqual([])
    expect(card.mentions).toMatchObject([{ document: cooperation.id, kind: 'cooperation_description' }])
    expect(card.projects).toHaveLength(1)
  })

  test('has the dates in time order, within the words around them', () => {
    const { timeline } = cardOf('Jihlava')
    expect(timeline.map(({ date }) => date)).toEqual([
      '2014-04-01/2015-06-30',
      '2018-10-16',
      '2019/..',
      '2024',
      '2024-41',
      '2025-04-15',
    ])
    expect(timeline[5]).toMatchObject({
      document: cooperation.id,
      pointer: '/dates/1',
      first_day: '2025-04-15',
      context: { before: 'Zastupitelstvo města Jihlavy ', quote: '15. dubna 2025', after: ' vzalo na vědomí.' },
    })
  })

  test('is a table as well, every row with its place', () => {
    const rows = cardRows(cardOf('Jihlava'))
    expect(rows.filter(({ fact }) => fact === 'milestone')).toEqual([
      {
        municipality: 'Jihlava',
        fact: 'milestone',
        name: 'Minimálně 4x ročně',
        text: 'Splněno',
        status: 'fulfilled',
        date: '',
        document: cooperation.id,
        pointer: '/content/activities/0/milestones/0',
      },
      {
        municipality: 'Jihlava',
        fact: 'milestone',
        name: '2. polovina 2024',
        text: 'Přesunuto na další rok',
        status: 'not_fulfilled',
        date: '2024-41',
        document: cooperation.id,
        pointer: '/content/activities/1/milestones/0',
      },
    ])
    expect(new Set(rows.map(({ fact }) => fact))).toEqual(
      new Set([
        'activity',
        'milestone',
        'member',
        'actor',
        'strategic_document',
        'contact',
        'project',
        'date',
        'finding',
      ]),
    )
  })
})

describe('search', () => {
  test.each([
    ['charita', ['locality_page:513245', 'locality_page:571938', localityPage.id]],
    ['sluzeb', [results.id]],
    ['"sociálních služeb"', [results.id]],
    ['"služeb sociálních"', []],
    ['osvět*', [results.id]],
    ['osvět', []],
    ['platforma komunity', [project.id]],
    ['platforma charita', []],
    ['', []],
    ['"', []],
    ['* - ( )', []],
  ])('%j finds %j', (query, expected) => {
    expect(searchDocuments(store, query).map(({ document }) => document)).toEqual(expected)
  })

  test('a hit says where it is, with the words marked', () => {
    expect(searchDocuments(store, 'kampan')).toEqual([
      {
        document: results.id,
        kind: 'cooperation_results',
        title: 'Výsledky spolupráce',
        municipality: 'Teplá, Toužim',
        file: 'vysledky.txt',
        pointer: '/content/localities/0/outcomes/1/text',
        snippet: [
          { text: 'osvětová ', hit: false },
          { text: 'kampaň', hit: true },
          { text: ' (Toužim)', hit: false },
        ],
        exact: false,
      },
    ])
  })

  test('the same accents come first', () => {
    const words = openStore(':memory:')
    const page = (id: string, actor: string) =>
      extracted({ ...localityPage, id, text: id, content: { ...localityPage.content, actors: [actor] } })
    for (const [id, actor] of [
      ['a', 'rada'],
      ['b', 'řada'],
      ['c', 'ráda'],
    ] as const)
      storeDocument(words, page(`locality_page:${id}`, actor))
    expect(searchDocuments(words, 'řada')[0]).toMatchObject({ document: 'locality_page:b', exact: true })
    expect(searchDocuments(words, 'ráda')[0]).toMatchObject({ document: 'locality_page:c', exact: true })
    words.close()
  })

  test('what a query holds is text, never syntax', () => {
    const hostile = fc.array(
      fc.constantFrom(
        'AND',
        'OR',
        'NOT',
        'NEAR(',
        ')',
        '"',
        '""',
        '*',
        '^',
        'a',
        ':',
        '-',
        '{',
        '}',
        '+',
        "'",
        '\u0000',
        'text:',
        ' ',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          hostile.map((parts) => parts.join(' ')),
        ),
        (query) => {
          searchDocuments(store, query)
        },
      ),
    )
  })

  test('long queries are cut', () => {
    expect(termsOf('slovo '.repeat(5000))).toHaveLength(16)
  })
})

describe('a document by a short form', () => {
  test.each([
    [cooperation.id, [cooperation.id]],
    ['00286010', [cooperation.id]],
    ['002860', [cooperation.id]],
    ['project_record', [project.id]],
    ['CZ.1.04/3.2', [project.id]],
    ['projekt.txt', [project.id]],
    ['jihlava.txt', [localityPage.id, 'locality_page:513245', 'locality_page:571938']],
    ['jihlava', [cooperation.id, localityPage.id]],
    ['touzim', [results.id]],
    ['vysledky spoluprace', [results.id]],
    ['B4', [project.id]],
    ['nothing', []],
    [
      '',
      [cooperation.id, results.id, 'locality_page:586846', 'locality_page:513245', 'locality_page:571938', project.id],
    ],
  ])('%j may mean %j', (words, expected) => {
    expect(findDocuments(store, words).map(({ id }) => id)).toEqual(expected)
  })
})
