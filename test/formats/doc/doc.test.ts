import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDoc } from '../../../src/formats/doc/doc.ts'
import { decode } from '../../../src/source/decode.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { compoundOf } from '../../../bench/compound-file.mjs'
import {
  BOLD,
  columns,
  DELETED,
  docOf,
  docStreams,
  HIDDEN,
  IN_TABLE,
  item,
  p,
  RAISED,
  row,
  runs,
  SPECIAL,
  sprm,
  tables,
  u16,
  u32,
  type Paragraph,
} from '../../../bench/old-word.mjs'

const text = (body: readonly Paragraph[], more = {}): string => readDoc(docOf(body, more), 'a.doc').text
const TWO = [{ right: 3000 }, { right: 6000 }]
const special = (sign: string) => ({ text: sign, said: [SPECIAL] })

describe('the text of a Word 97 file', () => {
  test.each<[string, readonly Paragraph[], string]>([
    ['paragraphs', [p('Město Telč'), p('a okolí')], 'Město Telč\n\na okolí'],
    ['headings by the numbers of their styles', [p('Cíle', { style: 2 }), p('Text')], 'Cíle\n\nText'],
    ['line breaks', [p('Ulice\u000bMěsto')], 'Ulice\nMěsto'],
    ['page breaks', [p('Ulice\fMěsto')], 'Ulice\n\nMěsto'],
    ['signs of their own, of which a soft hyphen shows nothing', [p('a\u00a0b\u001fc\u001ed')], 'a bc\u2011d'],
    ['a letter beyond the first plane', [p('😀')], '😀'],
    [
      'nested lists',
      [p('Sídlo:', { said: item() }), p('Telč', { said: item(1) }), p('IČ', { said: item() })],
      '- Sídlo:\n  1. Telč\n- IČ',
    ],
    ['a tab between label and value', [p('Termín:\t\t2014')], 'Termín:\t2014'],
    ['a tab in a sentence', [p('Projekt běží\tod ledna.')], 'Projekt běží od ledna.'],
    [
      'a table whose cells have paragraphs',
      [...row(TWO, [p('Stav')], [p('a'), p('b')]), ...row(TWO, [p('')], [p('c')])],
      'Stav\ta  b\n\tc',
    ],
    [
      'cells over two columns and two rows',
      [
        ...row([{ right: 4000 }, { right: 6000, flags: 0x60 }], [p('A')], [p('B')]),
        ...row([{ right: 2000 }, { right: 4000 }, { right: 6000, flags: 0x20 }], [p('c')], [p('d')], [p('')]),
      ],
      'A\t\tB\nc\td\t',
    ],
    [
      'cells that say that they are one',
      [
        ...row([{ right: 2000, flags: 2 }, { right: 4000, flags: 1 }, { right: 6000 }], [p('A')], [p('')], [p('B')]),
        ...row([{ right: 2000 }, { right: 4000 }, { right: 6000 }], [p('c')], [p('d')], [p('e')]),
      ],
      'A\t\tB\nc\td\te',
    ],
    [
      'a small table in a cell, whose row stays one',
      [
        ...row(TWO, [p('Opat')], [p('Rok')]),
        ...row(
          TWO,
          [p('Klub')],
          [
            p('2021', { said: [tables(2), sprm(0x244b, 1)] }),
            p('5', { said: [tables(2), sprm(0x244b, 1)] }),
            p('', { said: [tables(2), sprm(0x244c, 1), columns({ right: 4000 }, { right: 6000 })] }),
            p(''),
          ],
        ),
        ...row(TWO, [p('D')], [p('2023')]),
      ],
      'Opat\tRok\nKlub\t2021  5\nD\t2023',
    ],
    [
      'text between tables',
      [...row(TWO, [p('a')], [p('b')]), p('Text'), ...row(TWO, [p('c')], [p('d')])],
      'a\tb\n\nText\n\nc\td',
    ],
    [
      'fields, one in another',
      [
        runs(
          special('\u0013'),
          { text: ' HYPERLINK "https://example.org/" ' },
          special('\u0013'),
          { text: ' PAGE ' },
          special('\u0015'),
          special('\u0014'),
          { text: 'odkaz' },
          special('\u0015'),
          { text: ' dál' },
        ),
      ],
      'odkaz dál',
    ],
    ['a field without an end', [runs(special('\u0013'), { text: 'PAGE' }), p('Text')], 'Text'],
    ['hidden text', [runs({ text: 'Text' }, { text: ' skryt', said: [HIDDEN] })], 'Text'],
    [
      'a sign of another font',
      [
        runs(
          { text: 'Plocha ' },
          { text: '(', said: [SPECIAL, Buffer.concat([u16(0x6a09, 3, 0x2265)])] },
          { text: ' 5' },
        ),
      ],
      'Plocha ≥ 5',
    ],
    [
      'pieces of several widths',
      [p('P\xf8\xed', { isCompressed: true }), p('Město'), p('\x8e\xe1k \x96', { isCompressed: true })],
      'Pøí\n\nMěsto\n\nŽák –',
    ],
  ])('%s', (_, body, expected) => {
    expect(text(body)).toBe(expected)
  })

  test.each<[string, number, string]>([
    ['Czech', 0x405, 'Příliš'],
    ['German', 0x407, 'Pøíliš'],
  ])('a text without letters in Unicode is in the code page of its language: %s', (_, language, expected) => {
    expect(text([p('P\xf8\xedli\x9a', { isCompressed: true })], { language })).toBe(expected)
  })

  test.each<[string, readonly Paragraph[], readonly string[]]>([
    ['in bold type', [runs({ text: 'Doba', said: [BOLD] }), p('5 let')], ['heading', 'paragraph']],
    ['of a style that derives from a title', [p('Doba', { style: 4 }), p('5 let')], ['heading', 'paragraph']],
    ['with a level of the outline', [p('Doba', { said: [sprm(0x2640, 1)] }), p('5 let')], ['heading', 'paragraph']],
    [
      'that is bold by a title that says it is text',
      [p('Doba', { style: 1, said: [sprm(0x2640, 9)] }), p('5 let')],
      ['heading', 'paragraph'],
    ],
    [
      'that is not as bold as its title',
      [{ runs: [{ text: 'Doba', said: [sprm(0x0835, 0x81)] }], style: 1, said: [sprm(0x2640, 9)] }, p('5 let')],
      ['paragraph', 'paragraph'],
    ],
  ])('a paragraph %s', (_, body, types) => {
    expect(readDoc(docOf(body), 'a.doc').blocks.map((block) => block.type)).toEqual(types)
  })

  test('a cell that says that it lies in a billion tables keeps its words', () => {
    const inner = p('b', { said: [tables(0x7fffffff), sprm(0x244b, 1)] })
    expect(text(row(TWO, [p('a')], [inner, p('')])).split(/\s+/)).toEqual(['a', 'b'])
  })

  test('footnotes and the numbers that point at them', () => {
    const note = { text: '\u0002', said: [SPECIAL, RAISED] }
    const body = [runs({ text: 'Obec' }, note, { text: ' a dal' }, { text: '*', said: [RAISED] }, { text: '.' })]
    const { text: shown, footnotes } = readDoc(
      docOf(body, {
        notes: [runs(note, { text: ' Od roku 2014.' }), p(' Do roku 2016.')],
        tables: { 2: Buffer.concat([u32(4, 11, 13), u16(1, 0)]), 3: u32(0, 16, 31, 32) },
      }),
      'a.doc',
    )
    expect(shown).toBe('Obec[1] a dal[2].\n\n[1] Od roku 2014.\n\n[2] Do roku 2016.')
    expect(footnotes.map(({ text: { text } }) => text)).toEqual(['Od roku 2014.', 'Do roku 2016.'])
  })

  test('text boxes stand below their anchor, and one without at the end', () => {
    const anchors = Buffer.concat([u32(4, 5, 1026), Buffer.alloc(22)])
    const shape = (number: number) => Buffer.concat([Buffer.alloc(14), u32(number), Buffer.alloc(4)])
    const boxes = Buffer.concat([u32(0, 4, 11, 12), shape(1026), shape(7), shape(0)])
    expect(
      text([runs({ text: 'Text' }, special('\u0008')), p('dál')], {
        boxes: [p('Rám'), p('Jinde.')],
        tables: { 40: anchors, 56: boxes },
      }),
    ).toBe('Text\n\nRám\n\ndál\n\nJinde.')
  })

  test('what is said of pieces counts before what is said of paragraphs', () => {
    expect(
      text([p('skryt', { piece: (0x5c << 1) | 0x100 }), p('Cíle', { piece: 1 }), p('Text')], {
        groups: [sprm(0x083c, 1)],
      }),
    ).toBe('Text')
  })

  test('a row of many cells, which is said in another stream', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ right: 300 * (i + 1) }))
    const said = columns(...many)
    const mark = { runs: [], mark: '\u0007', said: [IN_TABLE, sprm(0x2417, 1), sprm(0x6646, 2)] }
    const cells = row(many, ...many.map((_, i) => [p(String(i))])).slice(0, -1)
    const wide = row([{ right: 9000 }], [p('Celkem')])
    expect(text([...cells, mark, ...wide], { data: Buffer.concat([u16(0, said.length), said]) })).toBe(
      `${many.map((_, i) => i).join('\t')}\nCelkem${'\t'.repeat(29)}`,
    )
  })

  test('comments and what was deleted are no part of it, which is told', () => {
    const body = [runs({ text: 'stare ', said: [DELETED] }, { text: 'nove' })]
    const { text: shown, findings } = readDoc(docOf(body, { tables: { 4: Buffer.alloc(38) } }), 'a.doc')
    expect(shown).toBe('nove')
    expect(findings.map(({ args }) => args)).toEqual([
      { what: 'comments', count: 1, names: [] },
      { what: 'deletions', count: 1, names: [] },
    ])
  })
})

const refusal = (bytes: Uint8Array): string => {
  try {
    readDoc(decode(bytes, 'a.doc').bytes, 'a.doc')
    return 'is read'
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

const body = [p('Text'), ...row(TWO, [p('a')], [p('b')])]
const whole = docOf(body)
const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(whole)
  change(bytes)
  return bytes
}
const streamsWith = (name: string, change: (bytes: Buffer) => void): Buffer => {
  const streams = docStreams(body)
  change(streams[name] ?? Buffer.alloc(0))
  return compoundOf(streams)
}
/** Where the sector table begins in a small file: it is the last sector. */
const FAT = whole.length - 512

test.each<[string, Buffer, RegExp]>([
  ['sound', whole, /^is read$/],
  ['older than Word 97', docOf(body, { version: 104 }), /older than Word 97; save it as \.docx/],
  ['protected by a password', docOf(body, { flags: 0x100 }), /^is password-protected$/],
  ['empty', docOf([p('')]), /nothing but blanks/],
  ['a scan', docOf([runs(special('\u0001'))]), /needs OCR/],
  ['cut off', whole.subarray(0, -700), /^is cut off: a sector of it is missing$/],
  [
    'without its text',
    compoundOf({ WordDocumentary: docStreams(body)['WordDocument'] ?? whole }),
    /^is broken: it has no text$/,
  ],
  [
    'of another head',
    streamsWith('WordDocument', (bytes) => bytes.fill(1, 0, 2)),
    /^is broken: its header is not sound$/,
  ],
  ['cut off before its directory', whole.subarray(0, 1500), /^is cut off: a sector of it is missing$/],
  ['cut off in its header', whole.subarray(0, 300), /^is an old Office file that cannot be read/],
  [
    'without its tables',
    compoundOf({ WordDocument: docStreams(body)['WordDocument'] ?? whole }),
    /^is broken: it has no text$/,
  ],
  [
    'led in a circle by its sectors',
    changed((bytes) => bytes.writeUInt32LE(0, FAT)),
    /^is broken: its sectors lead in a circle$/,
  ],
  [
    'led in a circle by its table of sectors',
    changed((bytes) => {
      bytes.writeUInt32LE(0, 68)
      bytes.writeUInt32LE(0, 512 + 508)
    }),
    /^is broken: its sectors lead in a circle$/,
  ],
  [
    'led out by its pieces',
    streamsWith('1Table', (bytes) =>
      bytes.writeUInt32LE(0x3ffffff, 2 + bytes.indexOf(Buffer.concat([u16(0), u32(1024), u16(0)]))),
    ),
    /^is broken: its tables lead out of it$/,
  ],
  [
    'led out by its paragraphs',
    docOf(body, { tables: { 13: u32(1024, 5000, 0x3fffff) } }),
    /^is broken: its tables lead out of it$/,
  ],
])('a Word 97 file that is %s', (_, bytes, message) => {
  expect(refusal(bytes)).toMatch(message)
})

test('what stands in folders of a file is not what it is', () => {
  const streams = { Workbook: Buffer.alloc(5000), Inner: Buffer.from('WordDocument', 'utf16le') }
  expect(refusal(compoundOf(streams))).toMatch(/Excel file of the old binary format/)
})

const made = readFileSync('fixtures/formats/layouts/lipovec-popis-spoluprace.doc')

test('bytes that were changed are read or refused in words, and soon', () => {
  const files = { whole, made }
  const change = fc.record({
    at: fc.nat(),
    value: fc.constantFrom(0, 1, 2, 4, 7, 0x7f, 0x80, 0xfe, 0xff),
    run: fc.integer({ min: 1, max: 8 }),
  })
  fc.assert(
    fc.property(
      fc.constantFrom<keyof typeof files>('whole', 'made'),
      fc.array(change, { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat(), { freq: 5 }),
      (name, changes, cut) => {
        const hostile = Buffer.from(files[name])
        for (const { at, value, run } of changes)
          hostile
            .subarray(at % hostile.length)
            .subarray(0, run)
            .fill(value)
        const started = Date.now()
        expect(refusal(hostile.subarray(0, cut === null ? hostile.length : cut % hostile.length))).toMatch(
          /^(?:is|holds|has) /,
        )
        expect(Date.now() - started).toBeLessThan(5000)
      },
    ),
    { numRuns: 300 },
  )
})
