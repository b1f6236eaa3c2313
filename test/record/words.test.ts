/** The words of texts by themselves. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordKey, wordsOf } from '../../src/record/words.ts'

const keyOf = (text: string): string => [...wordsOf(text)].map(({ key }) => key).join(' ')

test.each([
  ['Zřízení 2 asistentů – „bez“ čekání, 4x ročně', 'zřízení 2 asistentů bez čekání 4 x ročně'],
  ['4× ročně', '4 x ročně'],
  ['PP11²', 'pp 11'],
  ['m² a ½ dne', 'm a dne'],
  ['', ''],
])('%j has the words %j', (text, key) => {
  expect(wordKey(text)).toBe(key)
})

test('the key of a text is that of its words, whatever signs it has', () => {
  const character = fc.constantFrom(...Array.from('aAžŽıİĳŉſß ²ª×µﬁΩ1٣Ⅳ-–.„“…\u00a0\u00ad\u0301'))
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
      expect(wordKey(text)).toBe(keyOf(text))
    }),
  )
})
