import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/formats/docx/docx.ts'
import { defaultLimits } from '../../../src/source/limits.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { archiveOf, cell, docxOf, docxParts, p, r, table, type Part } from '../../document/made/archive.ts'

const tab = '<w:r><w:tab/></w:r>'
const footnotes: Part = {
  name: 'word/footnotes.xml',
  content: `<w:footnotes XMLNS><w:footnote w:id="2">${p(r('V případě obce sídlo úřadu.'))}</w:footnote></w:footnotes>`,
}
const styles: Part = {
  name: 'word/styles.xml',
  content:
    '<w:styles XMLNS><w:style w:type="paragraph" w:styleId="Nadpis2"><w:name w:val="Nadpis 2"/></w:style><w:style w:type="paragraph" w:styleId="Nzev"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Obsah1"><w:name w:val="toc 1"/></w:style></w:styles>',
}
const numbering: Part = {
  name: 'word/numbering.xml',
  content: `<w:numbering XMLNS><w:abstractNum w:abstractNumId="0">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
}
const item = (text: string, level: number) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)

describe('the text of a Word document', () => {
  test.each<[string, string, string]>([
    ['paragraphs', p(r('Město ') + r('Telč', '<w:b/>')) + p(r('a okolí')), 'Město Telč\n\na okolí'],
    ['soft line breaks', p(`${r('Ulice')}<w:r><w:br/></w:r>${r('Město')}`), 'Ulice\nMěsto'],
    ['a Czech heading style', p(r('Cíle'), '<w:pStyle w:val="Nadpis2"/>') + p(r('Text')), 'Cíle\n\nText'],
    ['nested lists', item('Sídlo:', 0) + item('Město: Telč', 1) + item('IČ', 0), '- Sídlo:\n  - Město: Telč\n- IČ'],
    ['a tab between label and value', p(`${r('Termín:')}${tab}${tab}${r('2014')}`), 'Termín:\t2014'],
    ['a tab in a sentence', p(`${r('Projekt běží')}${tab}${r('od ledna.')}`), 'Projekt běží od ledna.'],
    [
      'a table of contents, which is no table',
      p(`${r('Úvod')}${tab}${r('3')}`, '<w:pStyle w:val="Obsah1"/>') +
        p(`${r('Cíle')}${tab}${r('5')}`, '<w:pStyle w:val="Obsah1"/>'),
      'Úvod 3\n\nCíle 5',
    ],
    [
      'a small table in a cell, whose row stays one',
      table(
        [cell(p(r('Opatření'))), cell(p(r('Peníze'))), cell(p(r('Rok')))],
        [cell(p(r('Klub'))), cell(table([cell(p(r('2021'))), cell(p(r('5')))]) + p('')), cell(p(r('2022')))],
        [cell(p(r('Dílna'))), cell(p(r('žádné'))), cell(p(r('2023')))],
      ),
      'Opatření\tPeníze\tRok\nKlub\t2021  5\t2022\nDílna\tžádné\t2023',
    ],
    ['a tab after a typed list sign', p(`${r('1.')}${tab}${r('Analýza')}`), '1. Analýza'],
    ['tracked changes', p(`<w:ins>${r('nové')}</w:ins><w:del><w:r><w:delText>staré</w:delText></w:r></w:del>`), 'nové'],
    [
      'a table whose cells have lines',
      table([cell(p(r('Výstup'))), cell(p(r('a')) + p(r('b')))], [cell(p('')), cell(p(r('c')))]),
      'Výstup\ta  b\n\tc',
    ],
    [
      'cells over two columns and two rows',
      table(
        [cell(p(r('A')), '<w:gridSpan w:val="2"/>'), cell(p(r('B')), '<w:vMerge w:val="restart"/>')],
        [cell(p(r('c'))), cell(p(r('d'))), cell(p(''), '<w:vMerge/>')],
      ),
      'A\t\tB\nc\td\t',
    ],
    [
      'a text box',
      p(
        `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${p(r('Rámeček'))}</w:txbxContent></v:textbox></w:pict></w:r>${r('Text')}`,
      ),
      'Text\n\nRámeček',
    ],
    [
      'a picture from elsewhere is not fetched',
      p(
        `${r('Text')}<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:link="r4"/></a:graphic></wp:inline></w:drawing></w:r>`,
      ),
      'Text',
    ],
  ])('%s', async (_, body, expected) => {
    expect((await readDocx(docxOf(body, [styles, numbering]), 'a.docx')).text).toBe(expected)
  })

  test('footnotes and the numbers that point at them', async () => {
    const body = p(`${r('Sídlo')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    const { text, references, footnotes: notes } = await readDocx(docxOf(body, [footnotes]), 'a.docx')
    expect(text).toBe('Sídlo[1]\n\n[1] V případě obce sídlo úřadu.')
    expect(references.map((reference) => reference.text)).toEqual(['1'])
    expect(notes.map((note) => note.text.text)).toEqual(['V případě obce sídlo úřadu.'])
  })

  test('a paragraph in bold type is a heading', async () => {
    const { blocks } = await readDocx(docxOf(p(r('Doba platnosti', '<w:b/>')) + p(r('5 let'))), 'a.docx')
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph'])
  })
})

describe('a Word file that cannot be read', () => {
  const sound = docxOf(p(r('Text')))
  const replaced = (name: string, part: Partial<Part>) =>
    archiveOf(docxParts(p(r('Text'))).map((one) => (one.name === name ? { ...one, ...part } : one)))
  const nested = (depth: number) =>
    '<w:sdt><w:sdtContent>'.repeat(depth) + p(r('x')) + '</w:sdtContent></w:sdt>'.repeat(depth)
  const huge = ' '.repeat(defaultLimits.docx.xml + 1)

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', sound.slice(0, -30), /is cut off/],
    [
      'cut off in the middle of a part',
      Uint8Array.from([...sound.slice(0, 60), ...sound.slice(200)]),
      /cut off|broken/,
    ],
    ['empty', new Uint8Array(), /is cut off/],
    ['encrypted by an archiver', replaced('word/document.xml', { encrypted: true }), /password-protected/],
    ['another archive', archiveOf([{ name: 'a.txt', content: 'a' }]), /no Word document/],
    ['too large', replaced('word/document.xml', { content: huge }), /too large once unpacked/],
    ['too large and lying about it', replaced('word/document.xml', { content: huge, claimedSize: 9 }), /too large/],
    ['no XML', replaced('word/document.xml', { content: '<w:document><' }), /no sound Word document/],
    ['nested without end', docxOf(nested(5_000)), /nested too deeply/],
  ])('%s', async (_, bytes, message) => {
    const failure: unknown = await readDocx(bytes, 'a.docx').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InputError)
    expect(String(failure)).toMatch(message)
  })
})
