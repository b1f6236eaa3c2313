import { describe, expect, test } from 'vitest'
import { fulfilmentWords, partialWords } from '../../src/czech/verdict-words.ts'
import { participlesOf, readVerdict, verdictAt } from '../../src/czech/verdict.ts'
import { Passage } from '../../src/text/passage.ts'

const places = (text: string, promise?: string) =>
  verdictAt(Passage.of(text), promise === undefined ? undefined : Passage.of(promise)).map(
    ({ start, capitalised, value, passage }) => [start, capitalised, value, passage.text],
  )

describe('the words of verdicts', () => {
  test.each(fulfilmentWords)('$example', ({ example }) => {
    expect(readVerdict(Passage.of(example))).toBe('fulfilled')
  })
  test.each(partialWords)('$example', ({ example }) => {
    expect(readVerdict(Passage.of(example))).toBe('partially_fulfilled')
  })
})

test.each([
  ['projednání v LP', ['projednán']],
  ['aktualizace a vyhodnocení plánu', ['aktualizován', 'vyhodnocen']],
  ['přijetí', ['přijat']],
  ['psaní', ['psán']],
  ['příprava a zpracování', ['připraven', 'zpracován']],
  ['zpráva obce', []],
])('participles of %j', (promise, expected) => {
  expect(participlesOf(promise)).toEqual(expected)
})

describe('where evaluations begin', () => {
  test('in a cell whose line breaks were lost', () => {
    const cell =
      '2x ročně jednání Splněno 1x ročně projednání v LP Projednáno v LP 1x ročně zpráva Splněno v únoru 2024'
    expect(places(cell, cell)).toEqual([
      [17, true, 'fulfilled', 'Splněno'],
      [50, true, 'fulfilled', 'Projednáno'],
      [82, true, 'fulfilled', 'Splněno'],
    ])
  })
  test('with the adverbs and auxiliaries before the verdict', () => {
    expect(places('2x ročně Průběžně plněno')).toEqual([[9, true, 'fulfilled', 'Průběžně plněno']])
    expect(places('2x ročně jednání nebylo splněno')).toEqual([[17, false, 'not_fulfilled', 'nebylo splněno']])
  })
  test('not where a promise speaks of what is to come', () => {
    expect(places('Výzkum bude realizován v případě potřeby')).toEqual([])
  })
})

test.each<[string, string | undefined]>([
  ['✔', 'fulfilled'],
  ['❌ chybí podklady', 'not_fulfilled'],
  ['50 %', 'partially_fulfilled'],
  ['100 %', 'fulfilled'],
  ['0 %', 'not_fulfilled'],
  ['Poradnu navštívilo 20 % domácností', undefined],
  ['Úkol se nepodařilo splnit.', 'not_fulfilled'],
  ['Úkol se podařilo splnit.', 'fulfilled'],
  ['Závazek se neplní.', 'not_fulfilled'],
  ['Město plní úlohu zřizovatele.', undefined],
  ['Vyhodnoceno jako splněné.', 'fulfilled'],
  ['splněné zčásti, chybí byty', 'partially_fulfilled'],
  ['Přesunuto do dalšího období', undefined],
  ['Proběhlo setkání téměř 30 lidí.', 'fulfilled'],
])('%s', (evaluation, verdict) => {
  expect(readVerdict(Passage.of(evaluation))).toBe(verdict)
})
