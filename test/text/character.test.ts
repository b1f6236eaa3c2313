import { expect, test } from 'vitest'
import { isBlank, isCapitalAt, isInvisible, isLetterAt, isMarkAt, isWordAt } from '../../src/text/character.ts'

const units = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => unit < 0xd800 || unit > 0xdfff)
const differing = (is: (unit: number) => boolean, pattern: RegExp): number[] =>
  units.filter((unit) => is(unit) !== pattern.test(String.fromCharCode(unit)))

test.each<[string, (unit: number) => boolean, RegExp]>([
  ['blanks', isBlank, /\s/],
  ['signs that take no place', isInvisible, /[\u00ad\u200b-\u200d\u2060\ufeff]/],
  ['letters', (unit) => isLetterAt(String.fromCharCode(unit), 0), /\p{L}/u],
  ['letters and numbers', (unit) => isWordAt(String.fromCharCode(unit), 0), /[\p{L}\p{N}]/u],
  ['capitals', (unit) => isCapitalAt(String.fromCharCode(unit), 0), /\p{Lu}/u],
  ['marks', (unit) => isMarkAt(String.fromCharCode(unit), 0), /\p{M}/u],
])('%s are those of the expression', (_, is, pattern) => {
  expect(differing(is, pattern)).toEqual([])
})

test('both halves of a character are what the whole one is', () => {
  const [letter, sign] = ['𝒜', '😀']
  expect([0, 1].map((at) => isLetterAt(letter, at))).toEqual([true, true])
  expect([0, 1].map((at) => isWordAt(sign, at))).toEqual([false, false])
})
