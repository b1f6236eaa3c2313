/** Tables that nothing but runs of spaces draw. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../src/formats/html/html.ts'
import { readText } from '../../../../src/formats/text/text.ts'

const rowsOf = (text: string): string[][][] =>
  readText(text, readHtml).blocks.flatMap((block) =>
    block.type === 'table'
      ? [block.rows.map((row) => row.map(({ lines }) => lines.map((line) => line.text).join(' ')))]
      : [],
  )

describe('columns of spaces', () => {
  test('part the rows at blank lines, and wrapped cells go on below', () => {
    const text = [
      'Činnost             Výstup              Termín',
      '',
      'Jednání lokálního   Záznam z jednání    4x ročně',
      'partnerství         Prezenční listina   Splněno',
      '',
      'Vyhodnocení         Zpráva o plnění     1x ročně',
      '',
      '                    Stránka 1 z 2',
    ].join('\n')
    expect(rowsOf(text)).toEqual([
      [
        ['Činnost', 'Výstup', 'Termín'],
        ['Jednání lokálního partnerství', 'Záznam z jednání Prezenční listina', '4x ročně Splněno'],
        ['Vyhodnocení', 'Zpráva o plnění', '1x ročně'],
      ],
    ])
  })

  test('hold a label that is wrapped beside its value', () => {
    const text = [
      'Územní celek                        Město Aš',
      'Pověřený zástupce územního celku    starosta',
      'pro sociální začleňování',
      'IČ                                  00253901',
    ].join('\n')
    expect(rowsOf(text)).toEqual([
      [
        ['Územní celek', 'Město Aš'],
        ['Pověřený zástupce územního celku pro sociální začleňování', 'starosta'],
        ['IČ', '00253901'],
      ],
    ])
  })

  test.each([
    ['words set apart in one line only', 'Název    Popis\nPopis spolupráce platí pět let.'],
    ['words over the place where others part', 'Název    Popis\nPopis spolupráce\n\nNázev     Jiný'],
  ])('are none in %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })

  test('give back the cells whatever the widths', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/)
    const row = fc.tuple(word, word, word)
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.integer({ min: 12, max: 30 }), (rows, width) => {
        const text = rows
          .map((cells) =>
            cells
              .map((cell) => cell.padEnd(width))
              .join('')
              .trimEnd(),
          )
          .join('\n')
        expect(rowsOf(text)).toEqual([rows])
      }),
    )
  })
})
