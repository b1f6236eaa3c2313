/** Rows and columns that no line parts: in tables without rules, and between the rules of those that have some. */
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/formats/pdf/pdf.ts'
import { column, pdfOf, ruled, type Made } from '../../document/made/pdf.ts'

const textOf = async (page: Made) => (await readPdf(pdfOf(page), 'a.pdf')).text

/** Columns of lines from one height on. */
const columns = (y: number, ...lines: readonly (readonly [number, readonly string[]])[]) =>
  lines.flatMap(([x, texts]) => column(x, y, texts))

describe('between two rules', () => {
  const towns = ['Albeř', 'Borek', 'Cejle']

  test('values beside names are rows', async () => {
    const words = columns(60, [55, ['Obec']], [205, ['Rodiny']], [305, ['Děti']])
    const body = columns(80, [55, towns], [205, ['12', '8', '5']], [305, ['30', '21', '9']])
    const lines = ruled([50, 200, 300, 400], [48, 66, 120])
    expect(await textOf({ words: [...words, ...body], lines })).toBe(
      'Obec\tRodiny\tDěti\nAlbeř\t12\t30\nBorek\t8\t21\nCejle\t5\t9',
    )
  })

  test('a heading among the names is a row of its own', async () => {
    const body = columns(80, [55, ['Okres', ...towns, 'Dubá']], [205, ['', '12', '8', '5', '7']])
    const lines = ruled([50, 200, 300], [66, 140])
    expect(await textOf({ words: body.filter(({ text }) => text !== ''), lines })).toBe(
      'Okres\t\nAlbeř\t12\nBorek\t8\nCejle\t5\nDubá\t7',
    )
  })

  test.each([
    [
      'years beside a sentence that goes on',
      ['Otevřít poradnu a', 'vést ji spolu se', 'školou a spolky'],
      ['2024', '2025', '2026'],
    ],
    ['days from and to', ['Poradna', 'Klub', 'Hřiště'], ['1. 4. 2024 –', '30. 6. 2025 –', '1. 7. 2026']],
    ['names alone', ['Poradna', 'Klub', 'Hřiště'], ['Město', 'Spolek', 'Škola']],
  ])('%s are no rows', async (_, first, second) => {
    const lines = ruled([50, 200, 300], [66, 120])
    expect((await textOf({ words: columns(80, [55, first], [205, second]), lines })).split('\n')).toHaveLength(1)
  })

  test('gaps that go down through a column part it', async () => {
    const title = columns(60, [55, ['Obec']], [205, ['Podpořené rodiny a děti']])
    const rows = ['Albeř', 'Borek', 'Cejle'].flatMap((town, i) =>
      columns(80 + 20 * i, [55, [town]], [205, [`1${i}`]], [280, [`2${i}`]]),
    )
    const lines = ruled([50, 200, 400], [48, 66, 86, 106, 126])
    expect(await textOf({ words: [...title, ...rows], lines })).toBe(
      'Obec\tPodpořené rodiny a děti\t\nAlbeř\t10\t20\nBorek\t11\t21\nCejle\t12\t22',
    )
  })

  test('rows whose columns only the title row has rules for', async () => {
    const lines = [...ruled([50, 200, 300, 400], [48, 66]), ...ruled([50, 400], [66, 86, 106])]
    const words = [
      ...columns(60, [55, ['Obec']], [205, ['Rodiny']], [305, ['Děti']]),
      ...columns(80, [55, ['Albeř']], [205, ['12']], [305, ['30']]),
      ...columns(100, [55, ['Celkem za všechny obce kraje dohromady']]),
    ]
    expect(await textOf({ words, lines })).toBe(
      'Obec\tRodiny\tDěti\nAlbeř\t12\t30\nCelkem za všechny obce kraje dohromady\t\t',
    )
  })
})

describe('without rules', () => {
  test('columns below titles that are wider than they are', async () => {
    const at = [50, 200, 260, 320, 380]
    const words = [
      ...columns(60, [200, ['Rodiny v obou letech']], [320, ['Děti v obou letech']]),
      ...columns(72, [50, ['Obec']], [200, ['2024']], [260, ['2025']], [320, ['2024']], [380, ['2025']]),
      ...['Albeř', 'Borek', 'Cejle', 'Dubá', 'Erpužice', 'Frýba'].flatMap((town, i) =>
        columns(84 + 12 * i, ...at.map((x, j): [number, string[]] => [x, [j === 0 ? town : `${j}${i}`]])),
      ),
    ]
    const rows = (await textOf({ words })).split('\n')
    expect(rows.slice(1, 3)).toEqual(['Obec\t2024\t2025\t2024\t2025', 'Albeř\t10\t20\t30\t40'])
    expect(rows).toHaveLength(8)
  })

  test('a date on two lines beside a name on two lines is one row', async () => {
    const words = [
      ...columns(60, [50, ['Poradna pro', 'rodiny s dětmi']], [250, ['1. 4. 2014', '– 30. 6. 2015']]),
      ...columns(100, [50, ['Klub pro mladé', 'nad hřištěm']], [250, ['1. 9. 2015', '– 30. 6. 2016']]),
    ]
    expect(await textOf({ words })).toBe(
      'Poradna pro rodiny s dětmi\t1. 4. 2014 – 30. 6. 2015\nKlub pro mladé nad hřištěm\t1. 9. 2015 – 30. 6. 2016',
    )
  })
})
