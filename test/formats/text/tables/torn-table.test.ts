/** Tables of which every cell stands on a line of its own. */
import { expect, test } from 'vitest'
import { readText } from '../../../../src/formats/text/text.ts'

const shown = (text: string): string[] =>
  readText(text).blocks.map((block) => {
    if (block.type === 'table')
      return block.rows
        .map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('; '))
        .join(' / ')
    return block.type === 'paragraph' ? block.lines.map(({ text }) => text).join(' / ') : block.type
  })

test.each([
  [
    'a row of titles and rows of figures',
    'Rozpočet v Kč:\nŠkola |\nNáklady |\nDotace |\nLipová |\n5 000 |\n4 000 |\nDubová |\n700 Kč |\n– |\nKonec.',
    ['Rozpočet v Kč:', 'Škola; Náklady; Dotace / Lipová; 5 000; 4 000 / Dubová; 700 Kč; –', 'Konec.'],
  ],
  [
    'words alone tell no rows',
    'Škola |\nLipová |\nDubová |\nJasan |\nBuk |\nHabr |',
    ['Škola / Lipová / Dubová / Jasan / Buk / Habr'],
  ],
  [
    'figures in other columns from row to row',
    'Škola |\nNáklady |\nDotace |\nLipová |\n5 000 |\n4 000 |\n700 |\nDubová |\n300 |',
    ['Škola / Náklady / Dotace / Lipová / 5 000 / 4 000 / 700 / Dubová / 300'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})
