import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cityCard } from '../../src/query/card.ts'
import { documentsAbout, earliestDay, listRevisions } from '../../src/query/revisions.ts'
import { searchDocuments } from '../../src/query/search.ts'
import { showAsOf } from '../../src/store/chain/as-of.ts'
import { openStore } from '../../src/store/file/open.ts'
import type { Store } from '../../src/store/file/open.ts'
import { listDocuments } from '../../src/store/read.ts'
import { listTowns } from '../../src/store/places/towns.ts'
import type { Town } from '../../src/store/places/towns.ts'
import { storeDocument } from '../../src/store/write.ts'
import { revision } from '../store/chain-sample.ts'
import { cooperation, extracted, localityPage, project } from '../store/sample.ts'

const jihlava: Town = { id: '586846', name: 'Jihlava', code: '586846', documents: 1 }

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
  storeDocument(store, revision({ name: 'dlouhý', year: 2024, number: 1, revises: '2022-05-27' }))
  storeDocument(store, revision({ name: 'popis', approved: ['2022-05-27'] }))
  storeDocument(store, extracted(localityPage))
  storeDocument(store, extracted(project))
})
afterEach(() => {
  store.close()
})

describe('the revisions of documents', () => {
  test('each tells what it says of itself and where it came from', () => {
    expect(listRevisions(store, [cooperation.id])).toMatchObject([
      { number: 1, current: false, as_of: '2022-05-27', sources: [{ file: 'popis.txt' }] },
      {
        number: 2,
        current: true,
        as_of: '2024-12-31',
        evaluation_year: 2024,
        revision_number: 1,
        revises: '2022-05-27',
        sources: [{ file: 'dlouhý.txt', media_type: 'text/plain' }],
        findings: [],
      },
    ])
  })

  test('all documents, or those about a town: one that only names it is left out', () => {
    expect(listRevisions(store)).toHaveLength(4)
    expect(documentsAbout(store, jihlava)).toEqual([cooperation.id, localityPage.id])
  })
})

describe('the state of a day', () => {
  const shown = (day: string): string[] => {
    showAsOf(store, day)
    return listDocuments(store).map(({ title }) => title)
  }

  test.each([
    ['2022-05-26', ['Podpora integrace v Kraji Vysočina']],
    ['2022-05-27', ['Popis spolupráce: popis', 'Podpora integrace v Kraji Vysočina']],
    ['2024-12-30', ['Popis spolupráce: popis', 'Podpora integrace v Kraji Vysočina']],
    ['2024-12-31', ['Popis spolupráce: dlouhý', 'Podpora integrace v Kraji Vysočina']],
    ['2025-05-01', ['Popis spolupráce: dlouhý', 'Jihlava', 'Podpora integrace v Kraji Vysočina']],
    ['2018-10-15', []],
  ])('on %s: %j', (day, expected) => {
    expect(shown(day)).toEqual(expected)
  })

  test('the card, the search and the towns show that state too', () => {
    showAsOf(store, '2023-12-31')
    expect(cityCard(store, jihlava, '2023-12-31')).toMatchObject({
      as_of: '2023-12-31',
      cooperations: [{ title: 'Popis spolupráce: popis' }],
      pages: [],
    })
    expect(searchDocuments(store, 'dlouhý')).toEqual([])
    expect(searchDocuments(store, 'popis')).toHaveLength(1)
    expect(listTowns(store).map(({ name }) => name)).toContain('Jihlava')
  })

  test('nothing of it stays in the database', () => {
    showAsOf(store, '2000-01-01')
    expect(store.prepare('select count(*) from main.current_revision').pluck().get()).toBe(3)
  })

  test('the earliest day is known', () => {
    expect(earliestDay(store)).toBe('2018-10-16')
    expect(earliestDay(store, { ...jihlava, id: '590266' })).toBe('2018-10-16')
    expect(earliestDay(store, { ...jihlava, id: '1' })).toBeUndefined()
  })
})
