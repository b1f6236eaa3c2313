import { describe, expect, test } from 'vitest'
import { readRtf } from '../../../src/formats/rtf/rtf.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { rtfOf } from '../../document/made/offices.ts'

const read = (body: string) => readRtf(rtfOf(body), 'a.rtf')
const raw = (text: string) => Buffer.from(text, 'latin1')
const row = (edges: readonly string[], ...cells: string[]): string =>
  `\\trowd${edges.map((edge) => (/^\d/.test(edge) ? `\\cellx${edge}` : edge)).join('')}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row `

describe('the text of a Rich Text file', () => {
  test.each<[string, string, string]>([
    ['paragraphs', "M\\'ecsto {\\b Tel\\'e8}\\par a okol\\'ed\\par", 'Město Telč\n\na okolí'],
    ['a paragraph that nothing ends', 'Text', 'Text'],
    [
      'letters by their number, and what others show for them',
      "B\\u283\\'edl\\u237?na \\uc0\\u381 atec",
      'Bělína Žatec',
    ],
    ['a letter beyond the first plane', '\\u-10179?\\u-8704?', '😀'],
    ['a font of another script', "{\\fonttbl{\\f1\\fcharset204 Arial;}}{\\f1 \\'cf} a \\'cf", 'П a Ď'],
    ['signs of their own, of which a soft hyphen shows nothing', '\\{a\\} \\\\ b\\~c\\-d\\_e', '{a} \\ b cd\u2011e'],
    ['quotation marks and dashes', '\\ldblquote a\\rdblquote  \\endash  \\emdash \\bullet', '“a” – —•'],
    ['line breaks', "Ulice\\line M\\'ecsto\\par", 'Ulice\nMěsto'],
    ['headings', "\\pard\\s2 C\\'edle\\par\\pard Text\\par", 'Cíle\n\nText'],
    ['a level of the outline', "\\pard\\outlinelevel1 C\\'edle\\par\\pard Text\\par", 'Cíle\n\nText'],
    [
      'nested lists',
      "{\\listtext\\'95\\tab}\\pard\\ls1\\ilvl0 S\\'eddlo:\\par{\\listtext\\'95\\tab}\\pard\\ls1\\ilvl1 Tel\\'e8\\par{\\listtext\\'95\\tab}\\pard\\ls1\\ilvl0 I\\'c8\\par",
      '- Sídlo:\n  - Telč\n- IČ',
    ],
    ['a numbered list', '{\\listtext 1.\\tab}\\pard\\ls1 a\\par{\\listtext 2.\\tab}\\pard\\ls1 b\\par', '1. a\n2. b'],
    ['a tab between label and value', "Term\\'edn:\\tab\\tab 2014\\par", 'Termín:\t2014'],
    ['a tab in a sentence', "Projekt b\\'ec\\'9e\\'ed\\tab od ledna.\\par", 'Projekt běží od ledna.'],
    [
      'a table whose cells have lines',
      row(['3000', '6000'], 'Stav', 'a\\par b') + row(['3000', '6000'], '', 'c'),
      'Stav\ta  b\n\tc',
    ],
    [
      'cells over two columns and two rows',
      row(['4000', '\\clvmgf', '6000'], 'A', 'B') + row(['2000', '4000', '\\clvmrg', '6000'], 'c', 'd', ''),
      'A\t\tB\nc\td\t',
    ],
    [
      'cells that say that they are one',
      row(['\\clmgf', '2000', '\\clmrg', '4000', '6000'], 'A', '', 'B') + row(['2000', '4000', '6000'], 'c', 'd', 'e'),
      'A\t\tB\nc\td\te',
    ],
    [
      'a small table in a cell, whose row stays one',
      row(['2000', '4000'], 'Opat', 'Rok') +
        '\\trowd\\cellx2000\\cellx4000\\pard\\intbl\\itap1 Klub\\cell \\pard\\intbl\\itap2 2021\\nestcell 5\\nestcell{\\*\\nesttableprops\\trowd\\cellx3000\\cellx4000\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 \\cell\\trowd\\cellx2000\\cellx4000\\row ' +
        row(['2000', '4000'], 'D', '2023'),
      'Opat\tRok\nKlub\t2021  5\nD\t2023',
    ],
    [
      'text between tables',
      `${row(['2000', '4000'], 'a', 'b')}\\pard Text\\par ${row(['2000', '4000'], 'c', 'd')}`,
      'a\tb\n\nText\n\nc\td',
    ],
    ['what others may leave out', '{\\*\\neznamy Skryto}Text{\\*\\bkmkstart a}\\par', 'Text'],
    [
      'headers, footers, pictures and facts about the file',
      '{\\header Strana}{\\footer 1}{\\info{\\title Nic}}{\\pict 89504e47}Text\\par',
      'Text',
    ],
    ['fields', '{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt odkaz}}\\par', 'odkaz'],
    [
      'a text box',
      "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt R\\'e1m\\par}}{\\shprslt R}}Text\\par",
      'Text\n\nRám',
    ],
    ['hidden text', 'Text{\\v  skryt}\\par', 'Text'],
    ['bytes that are no text', 'a{\\*\\objdata\\bin4 }}}}}b\\par', 'ab'],
  ])('%s', (_, body, expected) => {
    expect(read(body).text).toBe(expected)
  })

  test('footnotes and the numbers that point at them', () => {
    const { text, footnotes } = read(
      'Obec{\\super\\chftn{\\footnote\\pard{\\super\\chftn} Od roku 2014.\\par}} a dal.\\par',
    )
    expect(text).toBe('Obec[1] a dal.\n\n[1] Od roku 2014.')
    expect(footnotes.map((note) => note.text.text)).toEqual(['Od roku 2014.'])
  })

  test('a paragraph in bold type is a heading', () => {
    expect(read('\\pard\\b Doba\\b0\\par\\pard 5 let\\par').blocks.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
    ])
  })

  test('comments and what was deleted are no part of it, which is told', () => {
    const { text, findings } = read('{\\*\\annotation Opravdu?}{\\deleted stare }nove\\par')
    expect(text).toBe('nove')
    expect(findings.map(({ args }) => args)).toEqual([
      { what: 'comments', count: 1, names: [] },
      { what: 'deletions', count: 1, names: [] },
    ])
  })

  test('a file that says nothing of its code page is of Western Windows', () => {
    expect(readRtf(raw("{\\rtf1 caf\\'e9 \\'96 5 \\'80}"), 'a.rtf').text).toBe('café – 5 €')
  })

  test('what stands behind the document is no part of it', () => {
    expect(readRtf(raw('{\\rtf1 Text}\0\0{zbytek'), 'a.rtf').text).toBe('Text')
  })
})

test.each<[string, string, RegExp]>([
  ['cut off', '{\\rtf1 Text', /cut off/],
  ['cut off in its fonts', '{\\rtf1{\\fonttbl{\\f0', /cut off/],
  ['empty', '{\\rtf1 }', /nothing but blanks/],
  ['a scan', '{\\rtf1{\\pict 8950}}', /needs OCR/],
  ['nested without end', `{\\rtf1${'{'.repeat(5000)}x${'}'.repeat(5000)}}`, /nested too deeply/],
])('a Rich Text file that is %s', (_, text, message) => {
  let failure: unknown
  try {
    readRtf(raw(text), 'a.rtf')
  } catch (error) {
    failure = error
  }
  expect(failure).toBeInstanceOf(InputError)
  expect(String(failure)).toMatch(message)
})
