import { expect, test } from 'vitest'
import { cover } from '../../src/record/coverage.ts'

const nothing = { extracted: [], shown: [], boilerplate: [], markup: [], hidden: [] }

test('twenty million line ends are counted also after other texts, when the expressions have been compiled', () => {
  for (let i = 0; i < 10; i++) cover('Nový začátek, č. 1. '.repeat(1000), nothing)
  expect(cover(`${'\n'.repeat(20_000_000)}č`, nothing).unclaimed).toHaveLength(1)
})

test('runs of words that no field claims are listed, blanks inside them included', () => {
  const text = 'Název: Nový start; nikdo to nečetl.'
  const { characters, extracted, unclaimed } = cover(text, {
    ...nothing,
    extracted: [[7, 17]],
    shown: [],
    boilerplate: [[0, 6]],
  })
  expect([characters, extracted]).toEqual([30, 9])
  expect(unclaimed.map(([start, end]) => text.slice(start, end))).toEqual(['; nikdo to nečetl.'])
})
