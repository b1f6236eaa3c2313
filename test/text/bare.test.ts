/** Words as they are typed on a keyboard without accents. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare } from '../../src/text/bare.ts'

test.each([
  ['Ústí nad Labem', 'usti nad labem'],
  ['ŘEŘICHA, Đaković a Łódź', 'rericha, đakovic a łodz'],
  ['e\u0301', 'e'],
  ['', ''],
])('%j is %j', (text, plain) => {
  expect(bare(text)).toBe(plain)
})

test('a text is bare by the marks that its letters are made of', () => {
  const character = fc.constantFrom(...Array.from('aAžŽıİßŁØ ΣΟς뷁-.„1\u00a0\u0301\u030c'))
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 10 }), (text) => {
      expect(bare(text)).toBe(
        text
          .normalize('NFD')
          .replaceAll(/\p{M}+/gu, '')
          .toLowerCase(),
      )
    }),
  )
})
