/** Page headers and footers in the text: told by numbers that count up and lines that repeat beside them. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/formats/index.ts'
import { decode } from '../../../src/source/decode.ts'
import { show } from '../shown.ts'

const read = async (text: string, file = 'a.md') => {
  const document = await readDocument(decode(Buffer.from(text), file))
  return { shown: show(document.blocks), furniture: document.furniture.map((line) => line.text) }
}

const FOOTER = 'Spolufinancováno Evropskou unií z Operačního programu'
const pages = (number: (page: number) => string, between = '\n\n'): string =>
  [
    'Partnerství se sešlo dvakrát a projednalo',
    [FOOTER, number(1)].join(between),
    'zprávu o bydlení.',
    '| Co | Kdo | Kdy |\n|---|---|---|\n| byty | město | 2023 |',
    [FOOTER, number(2)].join(between),
    '| stoly | ASZ | 2024 |',
    [FOOTER, number(3)].join(between),
    'Konec.',
  ].join('\n\n')

const WHOLE = [
  'Partnerství se sešlo dvakrát a projednalo / zprávu o bydlení.',
  '| Co | Kdo | Kdy |',
  '| byty | město | 2023 |',
  '| stoly | ASZ | 2024 |',
  'Konec.',
]

describe('a footer that repeats above page numbers is taken out and what it interrupted is one again', () => {
  test.each<[string, (page: number) => string]>([
    ['Strana 2 z 4', (page) => `Strana ${page} z 4`],
    ['2/4', (page) => `${page}/4`],
    ['– 2 –', (page) => `– ${page} –`],
    ['- 2 -', (page) => `- ${page} -`],
    ['List č. 2 z 4', (page) => `List č. ${page} z 4`],
    ['[2]', (page) => `[${page}]`],
  ])('%s', async (_, number) => {
    const { shown, furniture } = await read(pages(number))
    expect(shown).toEqual(WHOLE)
    expect(furniture.filter((line) => line === FOOTER)).toHaveLength(3)
  })

  test('in lines that follow each other', async () => {
    expect((await read(pages((page) => `Strana ${page} z 4`, '\n'))).shown).toEqual(WHOLE)
  })

  test('in one line with the number', async () => {
    const text = pages((page) => `Město Krnov, popis spolupráce, strana ${page}`)
    expect((await read(text)).shown).toEqual(WHOLE)
  })

  test('in HTML', async () => {
    const html = pages((page) => `${page}/4`)
      .replace(/\|---.*\n/, '')
      .replace(
        /^\|.*(?:\n\|.*)*/gm,
        (rows) =>
          `<table>${rows
            .replace(/\| ([^|]*) (?=\|)/g, '<td>$1</td>')
            .replace(/\|(?=\n|$)/g, '</tr>')
            .replace(/^(?=<td>)/gm, '<tr>')}</table>`,
      )
      .replace(/^(?!<)(\S.*)$/gm, '<p>$1</p>')
    expect((await read(html, 'a.html')).shown).toEqual(WHOLE)
  })

  test('a header below the number of the page before', async () => {
    const text = [
      'Úvod končí.',
      '1/3',
      'Popis spolupráce města Krnov a ASZ',
      'Druhá věta.',
      '2/3',
      'Popis spolupráce města Krnov a ASZ',
      'Třetí věta.',
      '3/3',
    ]
    expect((await read(text.join('\n\n'))).shown).toEqual(['Úvod končí.', 'Druhá věta.', 'Třetí věta.'])
  })
})

describe('what repeats beside numbers that are no page numbers stays', () => {
  test('cells that follow each other line by line', async () => {
    const rows = [1, 2, 3].map((number) => `${number}\n\nBydlení, etapa ${'x'.repeat(number)}\n\nsplněno`)
    expect((await read(rows.join('\n\n'))).shown).toContain('splněno')
  })

  test('the same line below numbered headings', async () => {
    const text = [
      '## Etapa 1',
      'Odpovídá město ve spolupráci s ASZ',
      '## Etapa 2',
      'Odpovídá město ve spolupráci s ASZ',
    ]
    expect((await read(text.join('\n\n'))).shown).toHaveLength(4)
  })

  test('resolutions of one year', async () => {
    const text = [
      'usnesení 1/2023',
      'Rada města schválila předložený návrh',
      'usnesení 2/2023',
      'Rada města schválila předložený návrh',
    ]
    expect((await read(text.join('\n\n'))).shown).toHaveLength(4)
  })

  test('a value that stands at the foot of a page and elsewhere too', async () => {
    const text = [
      'splněno',
      'Bydlení.',
      'splněno',
      '1/3',
      'Práce.',
      'splněno',
      '2/3',
      'Dluhy.',
      'nesplněno',
      'splněno',
      'Škola.',
      '3/3',
    ]
    expect((await read(text.join('\n\n'))).shown.filter((line) => line === 'splněno')).toHaveLength(4)
  })
})

test('a row that a page break left alone belongs to the table above', async () => {
  for (const row of ['| stoly | ASZ | 2024 |', 'stoly\tASZ\t2024']) {
    const rows = ['Co\tKdo\tKdy', 'byty\tměsto\t2023', '', 'Strana 1 z 2', '', row, '', 'Strana 2 z 2']
    expect((await read(rows.join('\n'), 'a.txt')).shown).toEqual(WHOLE.slice(1, 4))
  }
})
