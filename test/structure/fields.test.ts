import { describe, expect, test } from 'vitest'
import type { Paragraph } from '../../src/document/block.ts'
import { fields, type Field } from '../../src/structure/fields.ts'
import { ruledLabels } from './label-rules.ts'
import { plainText } from '../../src/document/plain-text.ts'
import { readText } from '../../src/formats/text/text.ts'
import { Passage } from '../../src/text/passage.ts'

const labels = ruledLabels<string>([
  { key: 'term', pattern: /(?:termín|období) realizace/, example: 'Termín realizace' },
  { key: 'beneficiary', pattern: /příjemce/, example: 'Příjemce' },
  { key: 'ico', pattern: /IČO?/, example: 'IČ', bare: /\d/ },
  { key: 'phone', pattern: /tel\.|telefon/, example: 'Tel.', bare: /[+\d]/ },
  { key: 'seat', pattern: /sídlo/, example: 'Sídlo' },
  { key: 'street', pattern: /ulice/, example: 'Ulice' },
  { key: 'funding', pattern: /financování/, example: 'Financování' },
])

const shown = ({ key, value, blocks, path }: Field<string>): string =>
  `${[...path, key ?? ''].join('/')}=${value?.text ?? ''}${blocks.length > 0 ? ` + ${plainText(blocks)?.text ?? ''}` : ''}`

const read = (text: string): string[] =>
  fields(readText(text).blocks, labels)
    .filter(({ key, blocks }) => key !== undefined || blocks.length > 0)
    .map(shown)

describe('a labelled value is found', () => {
  const cases: readonly (readonly [layout: string, text: string, found: readonly string[]])[] = [
    ['in a line', 'Termín realizace: 2019', ['term=2019']],
    ['in lines of one paragraph', 'Termín realizace: 2019\nPříjemce: Most', ['term=2019', 'beneficiary=Most']],
    ['whatever its case', 'TERMÍN REALIZACE: 2019', ['term=2019']],
    ['behind no-break spaces', 'Termín\u00a0realizace\u00a0:\u00a02019', ['term=2019']],
    ['behind a number', '3. Období realizace: 2019', ['term=2019']],
    ['after a dash', 'Termín realizace – 2019', ['term=2019']],
    ['in a list item', '• Příjemce: Most\n• IČ: 1', ['beneficiary=Most', 'ico=1']],
    ['in bold type', '**Příjemce** Město Most', ['beneficiary=Město Most']],
    ['in bold type with a colon', '**Příjemce:** Město Most', ['beneficiary=Město Most']],
    ['in a table', 'Příjemce\tMost\nIČ\t00266094', ['beneficiary=Most', 'ico=00266094']],
    ['twice in a row', 'Příjemce\tMost\tIČ\t00266094', ['beneficiary=Most', 'ico=00266094']],
    [
      'below the titles of columns',
      'Příjemce\tIČ\nMost\t1\nLouny\t2',
      ['beneficiary=Most', 'ico=1', 'beneficiary=Louny', 'ico=2'],
    ],
    [
      'in small letters below a full line that is no sentence',
      'Příjemce: Komunitní centrum pro rodinu a sousedskou výpomoc Pod Hradem\ntel. 2',
      ['beneficiary=Komunitní centrum pro rodinu a sousedskou výpomoc Pod Hradem', 'phone=2'],
    ],
    ['below a heading', '## Příjemce\n\nMost', ['beneficiary= + Most']],
    ['below a line', 'Příjemce\n\nMost\n\nSídlo:\nLouny', ['beneficiary= + Most', 'seat= + Louny']],
    ['with the unit in parentheses', 'Financování (v Kč)\n\n100', ['funding= + 100']],
    ['with others in a line', 'IČ: 1, Tel.: 2; Sídlo: 3', ['ico=1', 'phone=2', 'seat=3']],
    ['with others and no separator', 'Příjemce: Most IČ: 1 Tel.: 2', ['beneficiary=Most', 'ico=1', 'phone=2']],
    ['with others and no colon', 'Příjemce: Most, IČ 1, tel. 2', ['beneficiary=Most', 'ico=1', 'phone=2']],
    ['over two lines', 'Příjemce: Agentura pro\nrozvoj', ['beneficiary=Agentura pro rozvoj']],
    [
      'in a nested list, items after which stand beside it',
      'Příjemce\n\n • Most\n • Sídlo:\n  • Ulice: Radniční\n • www.most.cz',
      ['beneficiary= + - Most', 'seat= + - www.most.cz', 'seat/street=Radniční'],
    ],
    ['as the items after it', '• Sídlo:\n• Most\n• Louny\n• IČ: 1', ['seat= + - Most\n- Louny', 'ico=1']],
  ]
  test.each(cases)('%s', (_, text, found) => {
    expect(read(text)).toEqual(found)
  })
})

describe('what is no label', () => {
  test.each([
    ['a word at the beginning of a sentence', 'Příjemce dotace podá zprávu.'],
    ['a list item without a value', '- Příjemce\n- Poskytovatelé'],
    ['a line in the middle of a sentence', 'Zprávu podává ten, kdo je\npříjemce'],
    [
      'words before a number where a sentence is wrapped',
      'Na dotazy odpovídá koordinátorka projektu každý všední den dopoledne, a to na čísle\ntelefon 2, nebo osobně v kanceláři.',
    ],
    ['a word inside a sentence', 'Zprávu podá příjemce: ihned.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([expect.stringMatching(/^= \+ /)])
  })
})

test('sums below their title stay with the names beside them', () => {
  const { blocks } = readText('Příjemce\tFinancování\nMost\t1 000\nLouny\t2 000')
  const withSums = { ...labels, isSum: (key: string) => key === 'funding' }
  expect(fields(blocks, withSums).map(shown)).toEqual(['= + Příjemce | Financování\nMost | 1 000\nLouny | 2 000'])
})

test('a hostile line ends', () => {
  const blocks = (text: string): Paragraph[] => [{ type: 'paragraph', lines: [Passage.of(text)] }]
  for (const words of ['IČ, a: ', 'IČ: 1, ', 'a: ', 'IČ ', ':'])
    expect(fields(blocks(`Příjemce: ${words.repeat(20_000)}`), labels).length).toBeGreaterThan(0)
})
