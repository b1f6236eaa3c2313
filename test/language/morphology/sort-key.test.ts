import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { sortKey } from '../../../src/language/morphology/sort-key.ts'

const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0)

test('all names of municipalities stand in the order of Intl.Collator', () => {
  const names = [...new Set(loadGazetteer().municipalities.map(({ name }) => name))]
  expect(names.length).toBeGreaterThan(2000)
  expect(names.toSorted(byKey)).toEqual(names.toSorted(new Intl.Collator('cs').compare))
})

test('ch follows h, č follows c, and other accents only decide between words alike', () => {
  const names = ['Zlín', 'Cheb', 'Čáslav', 'Hodonín', 'Cvikov', 'Ústí', 'Uherský Brod', 'Žatec', 'Chrudim', 'Ivančice']
  expect(names.sort(byKey)).toEqual(
    'Cvikov Čáslav Hodonín Cheb Chrudim Ivančice Uherský_Brod Ústí Zlín Žatec'
      .split(' ')
      .map((one) => one.replace('_', ' ')),
  )
})

test('two words of letters compare as the collator does', () => {
  const collator = new Intl.Collator('cs')
  const word = fc.string({
    unit: fc.constantFrom(...'a á b c č d h i í ř ž H C'.split(' '), ' '),
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(word, word, (a, b) => {
      fc.pre(a.trim() === a && b.trim() === b && !/ch/i.test(a + b))
      expect(Math.sign(byKey(a, b))).toBe(Math.sign(collator.compare(a, b)))
    }),
  )
})
