import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/czech/sentence.ts'
import { Passage } from '../../src/text/passage.ts'

const texts = (text: string) => sentencesOf(Passage.of(text)).map((sentence) => sentence.text)

test.each<[text: string, sentences: string[]]>([
  ['Město roste. Obec ne.', ['Město roste.', 'Obec ne.']],
  ['Plán byl schválen 12. 6. 2015. Další vznikne.', ['Plán byl schválen 12. 6. 2015.', 'Další vznikne.']],
  [
    'Pod vedením PhDr. Hany Synkové a Mgr. Jana Nového. Poté skončil.',
    ['Pod vedením PhDr. Hany Synkové a Mgr. Jana Nového.', 'Poté skončil.'],
  ],
  ['Pracuje zde Člověk v tísni, o.p.s. Dalším je Naděje.', ['Pracuje zde Člověk v tísni, o.p.s.', 'Dalším je Naděje.']],
  ['Do 2. vlny vstoupilo 5 měst. Všechna uspěla!', ['Do 2. vlny vstoupilo 5 měst.', 'Všechna uspěla!']],
  ['Program: 101. Výzva obcím', ['Program: 101. Výzva obcím']],
  ['Míst je 101. Další vzniknou.', ['Míst je 101.', 'Další vzniknou.']],
  ['V Mor. Budějovicích i jinde', ['V Mor. Budějovicích i jinde']],
  ['Rozpočet je 4,8 mil. Kč. Město přidá 2 tis. Kč.', ['Rozpočet je 4,8 mil. Kč.', 'Město přidá 2 tis. Kč.']],
  ['Opravdu? „Ano.“ A dost.', ['Opravdu?', '„Ano.“', 'A dost.']],
  ['', []],
])('%s', (text, sentences) => {
  expect(texts(text)).toEqual(sentences)
})

test('no letter is lost or made up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Město', 'plán', '12.', '. ', '! ', ' ', 'PhDr.', '„', '“', '2015')),
      (words) => {
        const text = words.join('')
        expect(texts(text).join('').replaceAll(' ', '')).toBe(Passage.of(text).text.replaceAll(' ', ''))
      },
    ),
  )
})
