import { describe, expect, test } from 'vitest'
import { readOdt } from '../../../src/formats/odt/odt.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { defaultLimits } from '../../../src/source/limits.ts'
import { archiveOf } from '../../document/made/archive.ts'
import { odtOf, odtParts } from '../../document/made/offices.ts'

const p = (text: string, style = ''): string => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`
const list = (...items: string[]): string =>
  `<text:list>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`
const table = (...rows: string[]): string =>
  `<table:table><table:table-column/>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`
const cell = (content: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`
const COVERED = '<table:covered-table-cell/>'
const looks = (name: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`
const STYLES =
  looks('Silne', 'fo:font-weight="bold"') +
  looks('Od', '', 'Silne') +
  looks('Horni', 'style:text-position="super 58%"') +
  looks('Skryte', 'text:display="none"') +
  looks('Kolo', '', 'Kolo') +
  '<text:list-style style:name="Cisla"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>'

describe('the text of an OpenDocument file', () => {
  test.each<[string, string, string]>([
    [
      'paragraphs',
      p('Město <text:span text:style-name="Silne">Telč</text:span>') + p('a okolí'),
      'Město Telč\n\na okolí',
    ],
    ['signs of their own', p('a &amp; b &lt;c&gt;'), 'a & b <c>'],
    ['blanks', p('a<text:s text:c="5"/>b  c'), 'a b c'],
    ['line breaks', p('Ulice<text:line-break/>Město'), 'Ulice\nMěsto'],
    ['headings', `<text:h text:outline-level="2">Cíle</text:h>${p('Text')}`, 'Cíle\n\nText'],
    [
      'numbered headings, which stand in lists',
      list(list('<text:h text:outline-level="2">Cíle</text:h>')) + p('Text'),
      'Cíle\n\nText',
    ],
    ['lists in lists', list(p('Sídlo:') + list(p('Město: Telč')), p('IČ')), '- Sídlo:\n  - Město: Telč\n- IČ'],
    [
      'a numbered list',
      `<text:list text:style-name="Cisla"><text:list-item>${p('a')}</text:list-item><text:list-item>${p('b')}</text:list-item></text:list>`,
      '1. a\n2. b',
    ],
    ['a tab between label and value', p('Termín:<text:tab/><text:tab/>2014'), 'Termín:\t2014'],
    ['a tab in bold type', p('<text:span text:style-name="Silne">Termín:<text:tab/>2014</text:span>'), 'Termín:\t2014'],
    ['a tab in a sentence', p('Projekt běží<text:tab/>od ledna.'), 'Projekt běží od ledna.'],
    [
      'a table of contents, which is no table',
      `<text:table-of-content><text:index-body>${p('Úvod<text:tab/>3', 'Contents_20_1')}${p('Cíle<text:tab/>5', 'Contents_20_1')}</text:index-body></text:table-of-content>`,
      'Úvod 3\n\nCíle 5',
    ],
    [
      'a table whose cells have lines',
      table(cell(p('Výstup')) + cell(p('a') + p('b')), cell('') + cell(p('c'))),
      'Výstup\ta  b\n\tc',
    ],
    [
      'cells over two columns and two rows',
      table(
        cell(p('A'), 'table:number-columns-spanned="2"') + COVERED + cell(p('B'), 'table:number-rows-spanned="2"'),
        cell(p('c')) + cell(p('d')) + COVERED,
      ),
      'A\t\tB\nc\td\t',
    ],
    [
      'a row that is said to be there twice',
      `<table:table><table:table-row table:number-rows-repeated="2">${cell(p('a'))}${cell(p('b'))}</table:table-row></table:table>`,
      'a\tb\na\tb',
    ],
    [
      'a million empty rows and columns, which are none',
      `<table:table><table:table-row>${cell(p('a'))}${cell(p('b'))}${cell('', 'table:number-columns-repeated="16382"')}</table:table-row><table:table-row table:number-rows-repeated="1048575">${cell('')}</table:table-row></table:table>`,
      `a\tb${'\t'.repeat(100)}`,
    ],
    ['a text box', p(`<draw:frame><draw:text-box>${p('Rámeček')}</draw:text-box></draw:frame>Text`), 'Text\n\nRámeček'],
    [
      'a picture from elsewhere is not fetched',
      p('Text<draw:frame><draw:image xlink:href="https://example.org/a.png"/></draw:frame>'),
      'Text',
    ],
    ['a section', `<text:section>${p('Text')}</text:section>`, 'Text'],
    ['hidden text', p('Text<text:span text:style-name="Skryte"> skrytý</text:span>'), 'Text'],
    ['styles that derive from each other in a circle', p('Text', 'Kolo'), 'Text'],
    ['a link', p('<text:a xlink:href="https://example.org/">odkaz</text:a>'), 'odkaz'],
  ])('%s', (_, body, expected) => {
    expect(readOdt(odtOf(body, STYLES), 'a.odt').text).toBe(expected)
  })

  test('footnotes and the numbers that point at them', () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('V případě obce sídlo úřadu.')}</text:note-body></text:note>`
    const { text, references, footnotes } = readOdt(odtOf(p(`Sídlo${note}`)), 'a.odt')
    expect(text).toBe('Sídlo[1]\n\n[1] V případě obce sídlo úřadu.')
    expect(references.map((reference) => reference.text)).toEqual(['1'])
    expect(footnotes.map((footnote) => footnote.text.text)).toEqual(['V případě obce sídlo úřadu.'])
  })

  test('an endnote by its number, for the i that it is called would be a part of the word before it', () => {
    const note = `<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>${p('V případě obce sídlo úřadu.')}</text:note-body></text:note>`
    const { text, footnotes } = readOdt(odtOf(p(`Sídlo${note} obce`)), 'a.odt')
    expect(text).toBe('Sídlo[1] obce\n\n[1] V případě obce sídlo úřadu.')
    expect(footnotes.map((footnote) => footnote.marker.text)).toEqual(['1'])
  })

  test('a paragraph in bold type is a heading, also where its style only derives from a bold one', () => {
    const { blocks } = readOdt(odtOf(p('Doba platnosti', 'Od') + p('5 let'), STYLES), 'a.odt')
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph'])
  })

  test('comments and what was deleted are no part of it, which is told', () => {
    const { text, findings } = readOdt(
      odtOf(
        `<text:tracked-changes><text:changed-region><text:deletion>${p('staré')}</text:deletion></text:changed-region></text:tracked-changes>` +
          p(`nové<office:annotation>${p('Opravdu?')}</office:annotation>`),
      ),
      'a.odt',
    )
    expect(text).toBe('nové')
    expect(findings.map(({ args }) => args)).toEqual([
      { what: 'comments', count: 1, names: [] },
      { what: 'deletions', count: 1, names: [] },
    ])
  })
})

describe('an OpenDocument file that cannot be read', () => {
  const sound = odtOf(p('Text'))
  const withPart = (name: string, content: string) =>
    archiveOf(odtParts(p('Text')).map((part) => (part.name === name ? { ...part, content } : part)))
  const nested = (depth: number) => '<text:section>'.repeat(depth) + p('x') + '</text:section>'.repeat(depth)

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', sound.slice(0, -30), /is cut off/],
    [
      'protected by a password',
      withPart('META-INF/manifest.xml', '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
      /password-protected/,
    ],
    ['without a text', withPart('content.xml', '<office:document-content/>'), /no sound OpenDocument text/],
    ['no XML', withPart('content.xml', 'zzz'), /no sound OpenDocument text/],
    ['too large', withPart('content.xml', ' '.repeat(defaultLimits.docx.xml + 1)), /too large once unpacked/],
    [
      'a cell that is said to be there a million times',
      odtOf(
        `<table:table><table:table-row>${cell(p('a'), 'table:number-columns-repeated="1000000"')}</table:table-row></table:table>`,
      ),
      /too large once unpacked/,
    ],
    ['nested without end', odtOf(nested(20_000)), /nested too deeply/],
    ['empty', odtOf(p('')), /nothing but blanks/],
    ['a scan', odtOf(p('<draw:frame/>'), '', [{ name: 'Pictures/1.jpg', content: 'jpg' }]), /needs OCR/],
  ])('%s', (_, bytes, message) => {
    let failure: unknown
    try {
      readOdt(bytes, 'a.odt')
    } catch (error) {
      failure = error
    }
    expect(failure).toBeInstanceOf(InputError)
    expect(String(failure)).toMatch(message)
  })
})
