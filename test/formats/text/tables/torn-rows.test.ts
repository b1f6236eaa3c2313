/** Rows that a bar begins and whose cells stand on lines of their own, and bars that only part lines. */
import { expect, test } from 'vitest'
import { readText } from '../../../../src/formats/text/text.ts'

const cell = ({ lines }: { readonly lines: readonly { readonly text: string }[] }): string =>
  lines.map(({ text }) => text).join(' ')
const shown = (text: string): string[] =>
  readText(text).blocks.map((block) => {
    if (block.type === 'table') return block.rows.map((row) => row.map(cell).join('; ')).join(' / ')
    return block.type === 'paragraph' ? cell(block) : block.type
  })

test.each([
  [
    'labels and values',
    'Lávka\n| Žadatel: |\nObec Lhota |\n| Dotace |\n5 000 |\nMapa',
    ['Lávka', 'Žadatel:; Obec Lhota / Dotace; 5 000', 'Mapa'],
  ],
  [
    'a label without a value, and a value behind an empty cell',
    '| Nástroje: |\n|\n| Žadatel |\nObec Lhota |\n| Místo |\n|\nLhota |',
    ['Nástroje:;  / Žadatel; Obec Lhota / Místo; ; Lhota'],
  ],
  [
    'titles on lines of their own above dashes',
    '| Zdroj |\nČástka |\n| --- |\n--- |\n| EU |\n5 000 |\n| Stát |\n700 |',
    ['Zdroj; Částka / EU; 5 000 / Stát; 700'],
  ],
  [
    'three columns, with blank lines between',
    '| Rok |\n\nEU |\n\nStát |\n\n| 2019 |\n\n5 000 |\n\n700 |',
    ['Rok; EU; Stát / 2019; 5 000; 700'],
  ],
  [
    'a cell of several lines, and rows that are whole',
    '| Rok | 2019 |\n| Žadatel |\nZákladní škola\nLhota |\n| Dotace |\n5 000 |',
    ['Rok; 2019 / Žadatel; Základní škola Lhota / Dotace; 5 000'],
  ],
  [
    'bars around lines of one cell are none of their words',
    '| Žadatel: |\n| Obec Lhota |\n| Dotace: |\n| 5 000 Kč |',
    ['Žadatel:', 'Obec Lhota', 'Dotace:', '5 000 Kč'],
  ],
  [
    'nor are bars on lines of their own',
    '|\nŽadatel\n|\nObec Lhota\n|\nDotace\n|\n5 000 Kč\n|',
    ['Žadatel', 'Obec Lhota', 'Dotace', '5 000 Kč'],
  ],
  ['a table whose rows are whole', '| Rok | EU |\n| 2019 | 5 |\n| 2020 | 7 |', ['Rok; EU / 2019; 5 / 2020; 7']],
  ['one bar may be anything', 'Úvod |\nLávka\n| konec', ['Úvod | Lávka | konec']],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('takes time in proportion to length', () => {
  const text = '| Žadatel |\nObec |\n'.repeat(3_000) + '| a\n'.repeat(3_000) + '|\n'.repeat(3_000)
  expect(readText(text).blocks.length).toBeGreaterThan(0)
})
