import { describe, expect, test } from 'vitest'
import { formatted } from '../../../src/formats/xlsx/number-format.ts'
import { readXlsx } from '../../../src/formats/xlsx/xlsx.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { archiveOf, type Part } from '../../document/made/archive.ts'
import { textCell as t, xlsxParts } from '../../document/made/offices.ts'

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const STYLES: Part = {
  name: 'xl/styles.xml',
  content: `<styleSheet ${SHEET}><numFmts><numFmt numFmtId="164" formatCode="#,##0\\ &quot;Kč&quot;"/></numFmts><fonts><font/><font><b/></font></fonts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf fontId="1"/></cellXfs></styleSheet>`,
}
const STRINGS: Part = {
  name: 'xl/sharedStrings.xml',
  content: `<sst ${SHEET}><si><t>Telč</t></si><si><r><t>Kut</t></r><r><t>ná</t></r><rPh><t>nic</t></rPh></si></sst>`,
}
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`
const n = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`
const at = (place: string, text: string): string => t(text).replace('<c ', `<c r="${place}" `)
const merge = (...ranges: string[]): string =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
const bookOf = (rows: string, after = '', more: readonly Part[] = []) =>
  archiveOf(xlsxParts([{ name: 'List1', rows, after }], [STYLES, STRINGS, ...more]))
const textOf = (bytes: Uint8Array): string => readXlsx(bytes, 'a.xlsx').text.replace(/\n\nList1$/, '')

describe('the text of an Excel file', () => {
  test.each<[string, string, string, string]>([
    ['rows', row(1, t('Obec'), t('Rok')) + row(2, t('Telč'), n(2014)), '', 'Obec\tRok\nTelč\t2014'],
    [
      'shared strings, without reading aids',
      row(1, '<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>'),
      '',
      'Telč\tKutná',
    ],
    ['dates and money', row(1, n(45292, 1), n(2850000, 2)), '', '1. 1. 2024\t2 850 000 Kč'],
    ['what a formula gave', row(1, '<c t="str"><f>A2</f><v>Telč</v></c>', '<c><f>1+1</f><v>2</v></c>'), '', 'Telč\t2'],
    ['yes and no', row(1, '<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>'), '', 'PRAVDA\tNEPRAVDA'],
    ['a date as text', row(1, t('a'), '<c t="d"><v>2024-02-01T00:00:00</v></c>'), '', 'a\t1. 2. 2024'],
    ['lines in a cell', row(1, t('a\nb'), t('c')), '', 'a  b\tc'],
    [
      'lines above a table are its title',
      row(1, t('Plán')) + row(2, t('za rok 2023')) + row(3, t('a'), t('b')),
      '',
      'Plán\n\nza rok 2023\n\na\tb',
    ],
    ['an empty row parts tables', row(1, t('a'), t('b')) + row(3, t('c'), t('d')), '', 'a\tb\n\nc\td'],
    [
      'empty columns are none',
      row(1, at('B1', 'a'), at('AA1', 'b')) + row(2, at('B2', 'c'), at('D2', 'd')),
      '',
      'a\t\tb\nc\td\t',
    ],
    ['rows in any order', row(2, t('c'), t('d')) + row(1, t('a'), t('b')), '', 'a\tb\nc\td'],
    [
      'merged cells',
      row(1, at('A1', 'A'), at('C1', 'B')) + row(2, at('A2', 'c'), at('B2', 'd')),
      merge('A1:B1', 'C1:C2'),
      'A\t\tB\nc\td\t',
    ],
    [
      'a line below a table that reaches over it',
      row(1, t('a'), t('b')) + row(2, t('Pozn.')),
      merge('A2:B2'),
      'a\tb\n\nPozn.',
    ],
    [
      'lines between tables that reach over them part them, a lone one is a row',
      row(1, t('a'), t('b')) +
        row(2, t('Cíle')) +
        row(3, t('Město chce bydlet.')) +
        row(4, t('c'), t('d')) +
        row(5, t('Bydlení')) +
        row(6, t('e'), t('f')),
      merge('A2:B2', 'A3:B3', 'A5:B5'),
      'a\tb\n\nCíle\n\nMěsto chce bydlet.\n\nc\td\nBydlení\t\ne\tf',
    ],
    ['a merged title', row(1, t('Plán')) + row(3, t('a'), t('b')), merge('A1:B2'), 'Plán\n\na\tb'],
  ])('%s', (_, rows, after, expected) => {
    expect(textOf(bookOf(rows, after))).toBe(expected)
  })

  test('sheets by their names, and nothing of hidden ones, which is told', () => {
    const rows = row(1, t('a'), t('b'))
    const parts = xlsxParts(
      [
        { name: 'Aktivity', rows },
        { name: 'Pracovní', rows: row(1, t('skryto')), state: 'veryHidden' },
        { name: 'Výsledky', rows: rows + '<row r="2" hidden="1"><c t="inlineStr"><is><t>skryto</t></is></c></row>' },
      ],
      [
        {
          name: 'xl/comments1.xml',
          content: `<comments ${SHEET}><commentList><comment/><comment/></commentList></comments>`,
        },
      ],
    )
    const { text, findings } = readXlsx(archiveOf(parts), 'a.xlsx')
    expect(text).toBe('Aktivity\n\na\tb\n\nVýsledky\n\na\tb')
    expect(findings.map(({ args }) => args)).toEqual([
      { what: 'hidden sheets', count: 1, names: ['Pracovní'] },
      { what: 'hidden rows and columns', count: 1, names: [] },
      { what: 'comments', count: 2, names: [] },
    ])
  })

  test('the name of a lone sheet is on its tab and no title', () => {
    const { blocks, furniture } = readXlsx(bookOf(row(1, t('a'), t('b'))), 'a.xlsx')
    expect(blocks.map((block) => block.type)).toEqual(['table'])
    expect(furniture.map((passage) => passage.text)).toEqual(['List1'])
  })

  test('a line in bold type is a heading', () => {
    const { blocks } = readXlsx(bookOf(row(1, t('Plán', 3)) + row(2, t('a'), t('b'))), 'a.xlsx')
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'table'])
  })
})

describe('numbers as a Czech Excel shows them', () => {
  test.each<[number, string, string]>([
    [2024, '', '2024'],
    [0.1 + 0.2, 'General', '0,3'],
    [1234567.891, '#,##0.00', '1 234 567,89'],
    [-1500, '#,##0;[Red]-#,##0', '-1 500'],
    [0.256, '0.0%', '25,6 %'],
    [266418, '00000000', '00266418'],
    [69535, '000 00', '695 35'],
    [518316402, '### ### ###', '518 316 402'],
    [2850000, '#,##0\\ "Kč"', '2 850 000 Kč'],
    [2850000, '#,##0.00\\ [$Kč-405]', '2 850 000,00 Kč'],
    [12.5, '0.##', '12,5'],
    [12, '0.##', '12'],
    [45292, 'd/m/yyyy', '1. 1. 2024'],
    [45292.75, 'd.m.yyyy h:mm', '1. 1. 2024 18:00'],
    [45292, 'mmmm yyyy', '1/2024'],
    [45292, 'yyyy', '2024'],
    [45292, 'd. m.', '1. 1.'],
    [0.5, 'h:mm:ss', '12:00'],
    [59, 'd.m.yyyy', '28. 2. 1900'],
    [61, 'd.m.yyyy', '1. 3. 1900'],
    [-1, 'd.m.yyyy', '-1'],
    [1e300, 'd.m.yyyy', '1e+300'],
    [1e300, '#,##0', '1e+300'],
  ])('%d by %j is %s', (value, format, expected) => {
    expect(formatted(value, format, false)).toBe(expected)
  })

  test('days that are counted from 1904 on', () => {
    expect(formatted(0, 'd.m.yyyy', true)).toBe('1. 1. 1904')
  })
})

describe('an Excel file that cannot be read', () => {
  const parts = xlsxParts([{ name: 'List1', rows: row(1, t('a')) }])
  const without = (name: string) => archiveOf(parts.filter((part) => part.name !== name))
  const diagonal = Array.from({ length: 5000 }, (_, i) =>
    row(i + 1, at(`A${i + 1}`, 'a'), at(`${column(i)}${i + 1}`, 'b')),
  )

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', archiveOf(parts).slice(0, -30), /cut off/],
    ['without a workbook', without('xl/workbook.xml'), /no sheets/],
    ['without its sheet', without('xl/worksheets/sheet1.xml'), /nothing but blanks/],
    ['empty', bookOf(''), /nothing but blanks/],
    ['a scan', bookOf('', '', [{ name: 'xl/media/image1.png', content: 'png' }]), /needs OCR/],
    ['too large', bookOf(`<!--${' '.repeat(16_000_000)}-->`), /too large once unpacked/],
    ['cells that stand too far apart', bookOf(diagonal.join('')), /more than 250000 cells/],
  ])('%s', (_, bytes, message) => {
    let failure: unknown
    try {
      readXlsx(bytes, 'a.xlsx')
    } catch (error) {
      failure = error
    }
    expect(failure).toBeInstanceOf(InputError)
    expect(String(failure)).toMatch(message)
  })
})

/** The letters of a column, from 0 on. */
function column(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : column(Math.floor(i / 26) - 1) + String.fromCharCode(65 + (i % 26))
}
