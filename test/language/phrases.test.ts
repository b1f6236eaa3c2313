/** Words in a row that name one of several things. */
import { expect, test } from 'vitest'
import { phrasesOf } from '../../src/language/phrases.ts'

const named = phrasesOf({
  work: { stems: 'prac trh_prac', example: 'práce' },
  market: { stems: 'trh$', example: 'trh' },
  none: { stems: 'prac_listu', example: 'práce listů' },
})

test.each([
  ['Pracovní nabídky', [['work', 'Pracovní']]],
  [
    'trh práce a trhy',
    [
      ['work', 'trh práce'],
      ['work', 'práce'],
    ],
  ],
  ['na trhu', []],
  ['trh', [['market', 'trh']]],
  ['práce listů', [['none', 'práce listů']]],
  ['nepráce', []],
])('%s', (text, expected) => {
  expect(named(text).map(({ key, start, end }) => [key, text.slice(start, end)])).toEqual(expected)
})
