/** Tables that page breaks cut. */
import { expect, test } from 'vitest'
import { joinTables } from '../../../src/document/page/page-breaks.ts'
import { readText } from '../../../src/formats/text/text.ts'
import { takeFurniture } from '../../../src/document/page/furniture.ts'
import { show } from '../shown.ts'

const joined = (text: string) => {
  const { blocks, repeated } = joinTables(takeFurniture(readText(text).blocks).blocks)
  return { rows: show(blocks), repeated: repeated.map((title) => title.text) }
}

const title = 'Činnost\tVýstup\tTermín'

test.each([
  [
    'in its first cell',
    `${title}\nRealizace\tZpráva\t2024\n\nprogramu\t\t`,
    ['| Realizace programu | Zpráva | 2024 |'],
  ],
  ['in its middle cell', `${title}\nJednání\tZávěrečná\t2024\n\n\tzpráva\t`, ['| Jednání | Závěrečná zpráva | 2024 |']],
  [
    'in its last cell',
    `${title}\nJednání\tZápis\t2x ročně\n\n\t\tSplněno`,
    ['| Jednání | Zápis | 2x ročně / Splněno |'],
  ],
  [
    'in all its cells',
    `${title}\nRealizace\tZávěrečná\t2024\n\nprogramu\tzpráva\t`,
    ['| Realizace programu | Závěrečná zpráva | 2024 |'],
  ],
  [
    'below a page footer',
    `${title}\nRealizace\tZpráva\t2024\n\nStránka 3 z 7\n\nprogramu\t\t`,
    ['| Realizace programu | Zpráva | 2024 |'],
  ],
])('a row that is cut %s is one', (_, text, rows) => {
  expect(joined(text).rows).toEqual(['| Činnost | Výstup | Termín |', ...rows])
})

test('rows of their own stay apart', () => {
  expect(joined(`${title}\nJednání\tZápis\t2024\n\nŠkolení\tOsvědčení\t2025`).rows).toHaveLength(3)
})

test('a title row that is printed again counts once', () => {
  expect(joined(`${title}\nJednání\tZápis\t2024\n\n${title}\nŠkolení\tOsvědčení\t2025`)).toEqual({
    rows: ['| Činnost | Výstup | Termín |', '| Jednání | Zápis | 2024 |', '| Školení | Osvědčení | 2025 |'],
    repeated: ['Činnost', 'Výstup', 'Termín'],
  })
})

test('below a cell that spans rows, each line of the others is its own', () => {
  expect(joined(`${title}\nSetkání\tfotografie\tdo 14 dnů\n\tzápis\tdo 30 dnů`).rows).toEqual([
    '| Činnost | Výstup | Termín |',
    '| Setkání | fotografie / zápis | do 14 dnů / do 30 dnů |',
  ])
})

test('rows that all begin with small letters stay apart, though a cell of theirs is empty', () => {
  expect(joined(`${title}\njednání\tzápis\t2024\nškolení\t\t2025\nanalýza\tzpráva\t`).rows).toHaveLength(4)
})

test.each([
  ['of other columns', `${title}\nJednání\tZápis\t2024\n\nJméno\tFunkce\tTelefon\tE-mail\nJan\tstarosta\t1\t2`],
  ['of two columns', 'Město\tMost\nIČ\t00266094\n\nTelefon\t1\nE-mail\t2'],
  ['with words between them', `${title}\nJednání\tZápis\t2024\n\nDalší činnosti:\n\n${title}\nŠkolení\tZápis\t2024`],
])('tables %s stay apart', (_, text) => {
  expect(joined(text)).toEqual({ rows: show(readText(text).blocks), repeated: [] })
})
