/** Tables of answers: what is typed again stays whole, at any width. */
import { Chalk } from 'chalk'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableText } from '../../../src/cli/text/layout/table.ts'
import type { Answer } from '../../../src/query/ask/answer.ts'

const answer = (rows: Answer['rows']): Answer => ({
  question: { subject: 'plans', filters: new Map(), today: '2025-01-01' },
  columns: ['municipality', 'name', 'date', 'document'],
  types: { municipality: 'text', name: 'text', date: 'text', document: 'typed' },
  rows,
  count: rows.length,
})
const table = (rows: Answer['rows'], width: number): string =>
  tableText(answer(rows), { width, language: 'cs', chalk: new Chalk({ level: 0 }) })

const plan = {
  municipality: 'Dolní Lhotice',
  name: 'Strategický plán sociálního začleňování',
  date: '2024-12-31',
  document: 'cooperation_results:2018-01/2020-06@599051',
}

test('an id stands in its column where there is room', () => {
  expect(table([plan], 140)).toBe(
    [
      'obec           název                                    datum              dokument',
      'Dolní Lhotice  Strategický plán sociálního začleňování  31. prosince 2024  cooperation_results:2018-01/2020-06@599051',
      '',
    ].join('\n'),
  )
})

test('else below its row, as its title does', () => {
  expect(table([plan], 60).split('\n')).toEqual([
    'obec           název                       datum',
    '  dokument',
    'Dolní Lhotice  Strategický plán            31. prosince 2024',
    '               sociálního začleňování',
    '  cooperation_results:2018-01/2020-06@599051',
    '',
  ])
})

test('no width breaks an id, or a day from its month', () => {
  const id = fc.stringMatching(/^[a-z_]{3,20}:[a-z0-9@/-]{3,90}$/)
  fc.assert(
    fc.property(fc.array(id, { minLength: 1, maxLength: 4 }), fc.integer({ min: 20, max: 160 }), (ids, width) => {
      const text = table(
        ids.map((document) => ({ ...plan, document })),
        width,
      )
      const words = text.split(/\s+/)
      for (const one of ids) expect(words).toContain(one)
      expect(text.match(/31\. prosince/g)).toHaveLength(ids.length)
    }),
  )
})
