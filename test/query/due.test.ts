/** What is due and what is overdue on a day, by promises that a person can count. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { answer } from '../../src/query/ask/answer.ts'
import { questionOf } from '../../src/query/ask/ask.ts'
import type { Asked } from '../../src/query/ask/ask.ts'
import { openStore } from '../../src/store/file/open.ts'
import type { Store } from '../../src/store/file/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { cooperation, extracted, project } from '../store/sample.ts'

const milestone = (text: string, status: string, more: object) => ({ text, status, ...more })
const promises = {
  ...cooperation,
  content: {
    ...cooperation.content,
    validity: { text: 'do konce roku 2026', until: '2026-12-31' },
    activities: [
      {
        name: 'Bydlení',
        outputs: [],
        asz_responsibilities: [],
        territorial_unit_responsibilities: [],
        milestones: [
          milestone('druhá polovina 2024', 'not_fulfilled', { date: '2024-41' }),
          milestone('březen 2025', 'fulfilled', { date: '2025-03' }),
          milestone('duben 2025', 'partially_fulfilled', { date: '2025-04' }),
          milestone('květen 2025', 'not_assessed', { date: '2025-05' }),
          milestone('čtvrtletně', 'described', { frequency: { times: 1, per: 'quarter' } }),
          milestone('ročně', 'not_assessed', { frequency: { times: 1, per: 'year' } }),
          milestone('vždy do 31. března', 'partially_fulfilled', {
            frequency: { times: 1, per: 'year', date: ['../XXXX-03-31'] },
          }),
          milestone('2x ročně, v dubnu a říjnu', 'not_assessed', {
            frequency: { times: 2, per: 'year', date: ['XXXX-04', 'XXXX-10'] },
          }),
          milestone('pololetně', 'fulfilled', { frequency: { times: 1, per: 'half_year' } }),
          milestone('jednou', 'fulfilled', { frequency: { times: 1, per: 'period' } }),
        ],
      },
    ],
  },
}

let store: Store
beforeAll(() => {
  store = openStore(':memory:')
  storeDocument(store, extracted(promises))
  storeDocument(store, extracted(project))
})
afterAll(() => {
  store.close()
})

const ground = (today: string) => ({ store, gazetteer: () => loadGazetteer(), today, language: 'en' as const })
const texts = async (filters: Asked['filters'], today: string) => {
  const question = questionOf({ subject: 'milestones', filters, columns: ['text'] }, ground(today))
  return (await answer(store, question)).rows.map(({ text }) => text)
}

describe('overdue', () => {
  // The year 2024 was evaluated: its March was missed.
  const march = 'vždy do 31. března'

  test.each([
    ['2024-03-31', []],
    ['2024-12-31', [march]],
    ['2025-01-01', [march, 'druhá polovina 2024']],
    ['2025-04-30', [march, 'druhá polovina 2024']],
    ['2025-05-01', [march, 'druhá polovina 2024', 'duben 2025']],
  ])('on %s: %j', async (today, expected) => {
    expect(await texts({ overdue: [] }, today)).toEqual(expected)
  })
})

describe('due', () => {
  test.each([
    ['2025-05-02', '30d', ['květen 2025']],
    ['2025-05-01', '30', ['květen 2025']],
    ['2025-05-01', '29d', []],
    // The quarter ends on 30 June.
    ['2025-05-02', '2m', ['květen 2025', 'čtvrtletně', 'pololetně']],
    ['2025-11-29', '90d', ['čtvrtletně', 'ročně', 'pololetně']],
    // On 31 March, 30 April, 31 October
    ['2026-03-30', '1d', ['čtvrtletně', 'vždy do 31. března']],
    ['2026-04-01', '30d', ['2x ročně, v dubnu a říjnu']],
    ['2026-05-01', '6m', ['čtvrtletně', 'pololetně', '2x ročně, v dubnu a říjnu']],
    // The next March is after the cooperation.
    ['2026-10-01', '1y', ['2x ročně, v dubnu a říjnu', 'čtvrtletně', 'ročně', 'pololetně']],
    // What was fulfilled in 2024 is due again after it.
    ['2024-12-01', '60d', ['druhá polovina 2024', 'čtvrtletně', 'ročně']],
    // The cooperation is over.
    ['2027-01-01', '1y', []],
  ])('on %s within %s: %j', async (today, within, expected) => {
    expect(await texts({ due: [within] }, today)).toEqual(expected)
  })
})

test('years, from and to ask for the days that a row spans', async () => {
  const projects = async (filters: Asked['filters']) =>
    (await answer(store, questionOf({ subject: 'projects', filters }, ground('2025-01-01')))).count
  // Its term is 2014-04-01/2015-06-30.
  const years = ['2013', '2014', '2015', '2016', '2010-2014']
  expect(await Promise.all(years.map((year) => projects({ year: [year] })))).toEqual([0, 1, 1, 0, 1])
  expect(await projects({ from: ['červen 2015'] })).toBe(1)
  expect(await projects({ from: ['2015-07'] })).toBe(0)
  expect(await projects({ to: ['1. 4. 2014'] })).toBe(1)
  expect(await projects({ to: ['31. 3. 2014'] })).toBe(0)
})
