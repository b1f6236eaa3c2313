import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/formats/pdf/pdf.ts'
import { defaultLimits } from '../../../src/source/limits.ts'
import { InputError } from '../../../src/source/input-error.ts'
import { column, fileOf, pdfOf, ruled, type Made } from '../../document/made/pdf.ts'

const textOf = async (...pages: Made[]) => (await readPdf(pdfOf(...pages), 'a.pdf')).text

const full = 'Tento řádek je dlouhý tak, že sahá až k pravému okraji stránky, na němž končí řádky celého odstavce, kde'

describe('words, lines and paragraphs', () => {
  test.each<[string, Made, string]>([
    [
      'Czech letters of fonts without a Unicode table',
      { words: column(50, 50, ['Žižkova čtvrť, Řečkovice – Úsměv']) },
      'Žižkova čtvrť, Řečkovice – Úsměv',
    ],
    ['a full line runs on', { words: column(50, 50, [full, 'se zalomí.']) }, `${full} se zalomí.`],
    [
      'a short line was broken by its writer',
      { words: column(50, 50, [full, 'konec.', 'Tel: 705 894 859']) },
      `${full} konec.\nTel: 705 894 859`,
    ],
    [
      'a gap parts paragraphs',
      { words: [...column(50, 50, [full, 'dál.']), ...column(50, 90, [full, 'dál.'])] },
      `${full} dál.\n\n${full} dál.`,
    ],
    ['hyphenation is undone', { words: column(50, 50, [`${full} spolu-`, 'práce běží.']) }, `${full} spolupráce běží.`],
    [
      'a hyphen of the word itself is kept',
      { words: column(50, 50, ['Je česko-německý:', `${full} česko-`, 'německý spolek.']) },
      `Je česko-německý:\n${full} česko-německý spolek.`,
    ],
    [
      'a hyphen of an address is kept',
      { words: column(50, 50, [`${full} jan@kraj-`, 'jm.cz sídlí v Brně.']) },
      `${full} jan@kraj-jm.cz sídlí v Brně.`,
    ],
    [
      'a number after a slash goes on',
      { words: column(50, 50, [`${full} CZ.1.04/`, '3.2.00/B4.00007']) },
      `${full} CZ.1.04/3.2.00/B4.00007`,
    ],
    [
      'a first line that is indented',
      { words: [...column(50, 50, [full, full.toLowerCase()]), ...column(70, 74, ['Nový odstavec'])] },
      `${full} ${full.toLowerCase()}\n\nNový odstavec`,
    ],
    [
      'lists, nested by where their signs stand',
      { words: [...column(60, 50, ['• Sídlo:', '• IČ']), ...column(80, 56, [])] },
      '- Sídlo:\n- IČ',
    ],
    [
      'a sign apart from its item',
      { words: [...column(50, 50, ['•', '•']), ...column(66, 50, ['Sídlo', 'IČ'])] },
      '- Sídlo\n- IČ',
    ],
    [
      'nested lists',
      { words: [...column(50, 50, ['• Sídlo:']), ...column(70, 62, ['• Město: Telč']), ...column(50, 74, ['• IČ'])] },
      '- Sídlo:\n  - Město: Telč\n- IČ',
    ],
    [
      'words printed twice, which makes them bold',
      { words: [...column(50, 50, ['Plán města', full]), ...column(50.4, 50.2, ['Plán města'])] },
      `Plán města\n${full}`,
    ],
    ['letters printed twice one by one', { words: column(50, 50, ['PPlláánn mměěssttaa']) }, 'Plán města'],
    ['numbers in pairs', { words: column(50, 50, ['tel. 11 22 33 44 55']) }, 'tel. 11 22 33 44 55'],
    [
      'the same word beside itself',
      {
        words: [
          { text: 'Ano', x: 50, y: 50 },
          { text: 'Ano', x: 53 + 18, y: 50 },
        ],
      },
      'Ano Ano',
    ],
    [
      'three short columns of prose one after the other',
      {
        words: [
          ...column(50, 50, ['Poradna má otevřeno v úterý.', 'Klienti přijdou bez ohlášení', 'a dostanou radu hned.']),
          ...column(230, 50, [
            'Pracovníci chodí do rodin.',
            'Pomáhají jim s dluhy, které',
            'by samy nesplatily nikdy.',
          ]),
          ...column(410, 50, ['Škola pořádá kroužky.', 'Děti se tam učí s lektory', 'a rodiče jim pomáhají.']),
        ],
      },
      [
        'Poradna má otevřeno v úterý. Klienti přijdou bez ohlášení a dostanou radu hned.',
        'Pracovníci chodí do rodin. Pomáhají jim s dluhy, které by samy nesplatily nikdy.',
        'Škola pořádá kroužky. Děti se tam učí s lektory a rodiče jim pomáhají.',
      ].join('\n\n'),
    ],
    ['numbered lists', { words: column(50, 50, ['1. Analýza', '2. Plán']) }, '1. Analýza\n2. Plán'],
    ['a date is no list', { words: column(50, 50, ['16. 10. 2018']) }, '16. 10. 2018'],
  ])('%s', async (_, page, expected) => {
    expect(await textOf(page)).toBe(expected)
  })

  test('large type makes headings, whose level is that of their size', async () => {
    const page = {
      words: [
        { text: 'Plán', x: 50, y: 50, size: 18 },
        { text: 'Cíle', x: 50, y: 90, size: 14 },
        ...column(50, 120, [full]),
      ],
    }
    const { blocks } = await readPdf(pdfOf(page), 'a.pdf')
    expect(blocks.map((block) => (block.type === 'heading' ? `h${block.level}` : block.type))).toEqual([
      'h1',
      'h2',
      'paragraph',
    ])
  })

  test('a short line in bold type is a heading', async () => {
    const { blocks } = await readPdf(
      pdfOf({ words: [...column(50, 50, ['Doba platnosti'], { bold: true }), ...column(50, 80, ['5 let'])] }),
      'a.pdf',
    )
    expect(blocks.map((block) => block.type)).toEqual(['heading', 'paragraph'])
  })
})

describe('tables and columns', () => {
  const cells = [
    ...column(55, 60, ['Činnost']),
    ...column(205, 60, ['Výstup']),
    ...column(55, 80, ['Jednání', 'partnerství']),
    ...column(205, 80, ['Zápis', 'Prezenční listina']),
  ]

  test('ruling lines make cells', async () => {
    const text = await textOf({ words: cells, lines: ruled([50, 200, 400], [48, 68, 110]) })
    expect(text).toBe('Činnost\tVýstup\nJednání  partnerství\tZápis  Prezenční listina')
  })

  test('a cell over two columns', async () => {
    const lines = [...ruled([50, 200, 400], [68, 90]), ...ruled([50, 400], [48, 68])]
    const words = [...column(55, 60, ['Společný titulek']), ...column(55, 82, ['a']), ...column(205, 82, ['b'])]
    const { blocks } = await readPdf(pdfOf({ words, lines }), 'a.pdf')
    expect(
      blocks[0]?.type === 'table' && blocks[0].rows.map((row) => row.map((cell) => cell.lines.map(String).length)),
    ).toEqual([
      [1, 0],
      [1, 1],
    ])
  })

  test('words in the same places make columns where no line is drawn', async () => {
    const words = [
      ...column(50, 60, ['Termín realizace']),
      ...column(250, 60, ['1. 4. 2014 – 30. 6. 2015']),
      ...column(50, 80, ['Cílová skupina']),
      ...column(250, 80, ['Lidé v bytové nouzi']),
    ]
    expect(await textOf({ words })).toBe(
      'Termín realizace\t1. 4. 2014 – 30. 6. 2015\nCílová skupina\tLidé v bytové nouzi',
    )
  })

  test('columns of a newspaper are read one after the other', async () => {
    const lines = (name: string) =>
      Array.from({ length: 12 }, (_, i) => `${name} sloupec má dlouhý řádek číslo ${10 + i} a`)
    const text = await textOf({ words: [...column(50, 60, lines('levý')), ...column(310, 60, lines('druhý'))] })
    expect(text).toBe([...lines('levý'), ...lines('druhý')].join(' '))
  })

  test('a row that a page break cut is one row, and a title row that is repeated counts once', async () => {
    const lines = ruled([50, 150, 300, 400], [48, 68, 90])
    const title = [...column(55, 60, ['Činnost']), ...column(155, 60, ['Výstup']), ...column(305, 60, ['Termín'])]
    const first = [
      ...title,
      ...column(55, 80, ['Jednání']),
      ...column(155, 80, ['Zápis z']),
      ...column(305, 80, ['2024']),
    ]
    const second = [...title, ...column(155, 80, ['jednání'])]
    expect(await textOf({ words: first, lines }, { words: second, lines })).toBe(
      'Činnost\tVýstup\tTermín\nJednání\tZápis z jednání\t2024',
    )
  })
})

describe('columns of running text and tables without rules', () => {
  /** Lines from a height on, 14 points apart; an empty one makes a gap. */
  const stack = (x: number, y: number, lines: readonly string[]) =>
    lines.flatMap((text, i) => (text === '' ? [] : column(x, y + 14 * i, [text])))

  test('headings and lists that stand beside each other at other heights are columns', async () => {
    const words = [
      ...column(50, 60, ['Výsledky spolupráce s městy, která byla v letech 2011 a 2012 podporována agenturou']),
      ...column(50, 95, ['Vidlice'], { bold: true }),
      ...stack(60, 114, ['• noclehárna pro muže', '• poradna pro lidi s dluhy']),
      ...column(50, 160, ['Polná'], { bold: true }),
      ...stack(60, 179, ['• klub pro děti', '• terénní práce']),
      ...column(310, 88, ['Lomná'], { bold: true }),
      ...stack(320, 107, ['• přípravná třída', '• asistenti ve školách', '• doučování']),
      ...column(310, 167, ['Skalka'], { bold: true }),
      ...stack(320, 186, ['• opravy bytů']),
    ]
    expect((await textOf({ words })).split(/\n+/).slice(1)).toEqual([
      'Vidlice',
      '- noclehárna pro muže',
      '- poradna pro lidi s dluhy',
      'Polná',
      '- klub pro děti',
      '- terénní práce',
      'Lomná',
      '- přípravná třída',
      '- asistenti ve školách',
      '- doučování',
      'Skalka',
      '- opravy bytů',
    ])
  })

  test('paragraphs whose gaps lie at other heights are columns, though all lines stand on one grid', async () => {
    const left = [
      'Poradna má otevřeno',
      've středu.',
      '',
      'Klienti přijdou bez',
      'ohlášení a dostanou',
      'radu hned.',
      '',
      'Platí',
      'to',
    ]
    const right = [
      'celý rok.',
      '',
      'Do rodin chodí tři',
      'pracovnice.',
      '',
      'Pomáhají jim s dluhy,',
      'které by nesplatily.',
    ]
    const text = await textOf({ words: [...stack(50, 60, left), ...stack(310, 60, right)] })
    expect(text).not.toContain('\t')
    expect(text.indexOf('radu hned.')).toBeLessThan(text.indexOf('Do rodin'))
    expect(text.replace(/\s+/g, ' ')).toContain('Platí to celý rok.')
  })

  const left = ['• noclehárna', '• dluhová poradna', '• klub']
  const right = ['• přípravná třída', '• doučování', '• byty']

  test('lists of one grid are columns where the file paints them one after the other', async () => {
    const text = await textOf({ words: [...column(50, 60, left), ...column(310, 60, right)] })
    expect(text).toBe([...left, ...right].join('\n').replaceAll('•', '-'))
  })

  test('and rows of a table where it paints them row by row', async () => {
    const words = [0, 1, 2].flatMap((i) => [
      ...column(50, 60 + 12 * i, [left[i] ?? '']),
      ...column(310, 60 + 12 * i, [right[i] ?? '']),
    ])
    expect((await textOf({ words })).match(/\t/g)).toHaveLength(3)
  })

  test('a heading below the shorter column ends both', async () => {
    const words = [
      ...stack(50, 60, ['Děti', '', 'Kroužky vede škola', 'a dům dětí.', '', 'Vedou je lektoři.']),
      ...stack(310, 64, ['Rodiče', '', 'Na besedy chodí', 'hlavně matky.']),
      { text: 'Další kroky', x: 50, y: 165, size: 16 },
    ]
    const text = await textOf({ words })
    expect(text.indexOf('hlavně matky.')).toBeLessThan(text.indexOf('Další kroky'))
  })

  test.each<[string, readonly (readonly string[])[], number]>([
    ['the top of their rows', [['Jednání', 'skupiny'], ['Svolání členů']], 0],
    ['the middle of their rows', [['Jednání', 'skupiny'], ['Svolání členů']], 7],
    ['the bottom of their rows', [['Jednání', 'skupiny'], ['Svolání členů']], 14],
  ])('cells set to %s are a table', async (_, [left = [], right = []], lower) => {
    const words = [0, 1, 2, 3].flatMap((i) => [
      ...stack(50, 60 + i * 50, left),
      ...stack(310, 60 + i * 50 + lower, right),
    ])
    expect((await textOf({ words })).match(/\tSvolání členů/g)).toHaveLength(4)
  })

  test('cells of several paragraphs beside a long one are a table', async () => {
    const words = [0, 1].flatMap((i) => [
      ...stack(50, 60 + i * 140, ['Poradna', '', 'Vede ji spolek.', '', 'Je zdarma.']),
      ...stack(310, 60 + i * 140, [
        'V roce 2024 se poradilo',
        'osmdesát lidí, z toho',
        'polovina o dluzích, což',
        'je víc než dříve.',
      ]),
    ])
    expect((await textOf({ words })).match(/\tV roce 2024/g)).toHaveLength(2)
  })
})

describe('narrow columns and long tables', () => {
  const at = [50, 150, 300]
  const row = (y: number, ...cells: string[][]) => cells.flatMap((lines, i) => column(at[i] ?? 0, y, lines))

  test('a word that is cut because its column is narrower than it is one word', async () => {
    const lines = ruled([50, 92, 300], [48, 110])
    const words = [...column(52, 60, ['Výzkum', 'ná síť', 'Sledová', 'ní sítě']), ...column(97, 60, ['2024'])]
    expect(await textOf({ words, lines })).toBe('Výzkumná síť Sledování sítě\t2024')
  })

  test('a title row whose cells are set to their bottom begins with the tallest cell', async () => {
    const words = [
      ...column(150, 50, ['Popis činnosti', 'v jednotlivých', 'letech']),
      ...column(50, 74, ['Činnost']),
      ...column(300, 74, ['Termín']),
      ...row(94, ['Jednání'], ['Svolání členů'], ['2024']),
      ...row(114, ['Průzkum'], ['Sběr dotazníků'], ['2025']),
    ]
    expect(await textOf({ words })).toBe(
      'Činnost\tPopis činnosti v jednotlivých letech\tTermín\nJednání\tSvolání členů\t2024\nPrůzkum\tSběr dotazníků\t2025',
    )
  })

  test('a title row that every page repeats is the table’s and no page header', async () => {
    const title = row(50, ['Činnost', 'a fáze'], ['Výstup', 'a jeho podoba'], ['Termín', 'dokončení'])
    const first = [
      ...title,
      ...row(82, ['Jednání'], ['Zápis'], ['2024']),
      ...row(102, ['Průzkum'], ['Zpráva'], ['2025']),
    ]
    const second = [
      ...title,
      ...row(82, ['Setkání'], ['Pozvánka'], ['2026']),
      ...row(102, ['Plán'], ['Text'], ['2027']),
    ]
    expect(await textOf({ words: first }, { words: second })).toBe(
      'Činnost a fáze\tVýstup a jeho podoba\tTermín dokončení\nJednání\tZápis\t2024\nPrůzkum\tZpráva\t2025\nSetkání\tPozvánka\t2026\nPlán\tText\t2027',
    )
  })

  test('a title of two rows that is repeated counts once, and a date that the page cut is whole', async () => {
    const lines = ruled([50, 150, 300], [48, 68, 90, 112])
    const title = [...row(60, ['Činnost'], ['Odpovědnost']), ...row(80, ['název'], ['ASZ'])]
    const first = [...title, ...row(102, ['Jednání'], ['proběhla 20.'])]
    const second = [...title, ...row(102, [], ['3. a 9. 10. 2024'])]
    expect(await textOf({ words: first, lines }, { words: second, lines })).toBe(
      'Činnost\tOdpovědnost\nnázev\tASZ\nJednání\tproběhla 20. 3. a 9. 10. 2024',
    )
  })
})

describe('a table that stands on two pages alike', () => {
  const at = [50, 200, 350]
  const row = (y: number, cells: readonly string[], bold = false) =>
    cells.flatMap((text, i) => column(at[i] ?? 0, y, [text], { bold }))
  const body = [
    ['Oprava střechy', 'Město', '2024'],
    ['Nákup knih', 'Knihovna', '2025'],
    ['Nový chodník', 'Kraj', '2026'],
  ]
  const table = (top: number, rows: readonly (readonly string[])[]): Made => ({
    words: rows.flatMap((cells, i) => row(top + i * 20, cells)),
    lines: ruled([45, 190, 340, 500], [top - 14, ...rows.map((_, i) => top + 6 + i * 20)]),
  })
  const bare = (top: number, rows: readonly (readonly string[])[]): Made => ({ words: table(top, rows).words })
  const title = ['Co', 'Kdo', 'Kdy']
  const shown = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n')

  test.each([
    ['with rules', table],
    ['without rules', bare],
  ])('%s: its title counts once, its rows as often as they stand there', async (_, drawn) => {
    const [first, second] = [
      [title, ...body, ['Lavičky', 'Spolek', '2027']],
      [title, ...body, ['Osvětlení', 'Firma', '2028']],
    ]
    expect(await textOf(drawn(60, first), drawn(60, second))).toBe(shown([...first, ...second.slice(1)]))
    expect(await textOf(drawn(60, first), drawn(60, first))).toBe(shown([...first, ...first.slice(1)]))
  })

  test.each([
    ['at the head of the page', 60, 400],
    ['at its foot', 720, 100],
  ])('without rules and wholly the same, %s, other text apart from it', async (_, top, y) => {
    const page = (text: string): Made => ({ words: [...bare(top, [title, ...body]).words, ...column(50, y, [text])] })
    const text = await textOf(page('Na první straně.'), page('A na druhé.'))
    expect(text.split(shown([title, ...body]))).toHaveLength(3)
  })

  test('a title of two rows in bold, or in cells that span, counts once', async () => {
    const wide = (rows: readonly (readonly string[])[]): Made => ({
      words: rows.flatMap((cells, i) => row(60 + i * 20, cells, i < 2)),
      lines: table(60, rows).lines ?? [],
    })
    const title = [
      ['Co', 'Kdo', 'Kdy'],
      ['název', 'jméno', 'rok'],
    ]
    const [first, second] = [
      [...title, ['Lavičky', 'Spolek', '2027']],
      [...title, ['Osvětlení', 'Firma', '2028']],
    ]
    expect(await textOf(wide(first), wide(second))).toBe(shown([...first, ...second.slice(2)]))
  })
})

describe('what stands around the text of pages', () => {
  const page = (number: number, text: string[]): Made => ({
    words: [...column(50, 30, ['Město Telč']), ...column(50, 100, text), ...column(280, 810, [`Strana ${number} z 2`])],
  })

  test('headers and footers that repeat are furniture, and a sentence goes on over the page break', async () => {
    const { text, furniture, blocks } = await readPdf(pdfOf(page(1, [full]), page(2, ['běží dál.'])), 'a.pdf')
    expect(blocks).toHaveLength(1)
    expect(text.startsWith(`${full} běží dál.`)).toBe(true)
    expect(furniture.map((line) => line.text)).toEqual(['Město Telč', 'Strana 1 z 2', 'Město Telč', 'Strana 2 z 2'])
  })

  test('a single page has no repeated lines', async () => {
    expect((await readPdf(pdfOf(page(1, [full])), 'a.pdf')).furniture).toEqual([])
  })

  test('notes at the foot of a page and the numbers that point at them', async () => {
    const words = [
      ...column(50, 100, ['Sídlo']),
      { text: '1', x: 76, y: 96, size: 6 },
      { text: 'obce je úřad.', x: 84, y: 100 },
      { text: '1', x: 50, y: 777, size: 5 },
      { text: 'V případě kraje jeho sídlo.', x: 54, y: 780, size: 8 },
    ]
    const { text, references } = await readPdf(pdfOf({ words }), 'a.pdf')
    expect(text).toBe('Sídlo[1] obce je úřad.\n\n[1] V případě kraje jeho sídlo.')
    expect(references.map((reference) => reference.text)).toEqual(['1'])
  })
})

describe('a PDF that cannot be read', () => {
  const sound = pdfOf({ words: column(50, 50, ['Text']) })
  const encrypted = fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'])
  const locked = new Uint8Array(
    Buffer.from(
      Buffer.from(encrypted)
        .toString('latin1')
        .replace(
          '/Root 1 0 R',
          `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
        ),
      'latin1',
    ),
  )

  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /no sound PDF/],
    ['no PDF', new Uint8Array(Buffer.from('Toto není PDF')), /no sound PDF/],
    ['cut off', sound.slice(0, 40), /is cut off/],
    ['encrypted', locked, /password-protected/],
  ])('%s', async (_, bytes, message) => {
    const failure: unknown = await readPdf(bytes, 'a.pdf').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InputError)
    expect(String(failure)).toMatch(message)
  })

  test('leaves the bytes to their owner', async () => {
    await readPdf(sound, 'a.pdf')
    expect(sound.length).toBeGreaterThan(0)
  })
})

describe('a PDF that is a bomb', () => {
  const withStream = (description: string, content: Buffer): Uint8Array =>
    fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      `<< ${description} /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    ])
  const zeros = deflateSync(Buffer.alloc(defaultLimits.pdf.stream + 1))

  test('is none where other white space stands before the keyword of an object, as ISO 32000 allows', async () => {
    const packed = deflateSync(Buffer.from('BT ET')).toString('latin1')
    const part = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
    const file = fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 5 0 R] >>',
      part,
      part,
    ])
    const onLines = Buffer.from(file).toString('latin1').replaceAll(' 0 obj', '\n0\nobj')
    await expect(readPdf(new Uint8Array(Buffer.from(onLines, 'latin1')), 'a.pdf')).resolves.toMatchObject({ text: '' })
  })

  test('a scan without words says that it needs OCR, an empty page does not', async () => {
    const scan = (picture: string) =>
      fileOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>',
        '<< /Length 30 >>\nstream\n595 0 0 842 0 0 cm /I Do      \nendstream',
        picture,
      ])
    const image =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n0\nendstream'
    await expect(readPdf(scan(image), 'a.pdf')).rejects.toThrow(/needs OCR/)
    await expect(readPdf(scan('null'), 'a.pdf')).resolves.toMatchObject({ text: '' })
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['unpacks to too much', withStream('/Filter /FlateDecode', zeros), /too large once unpacked/],
    ['is packed twice over', withStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros)), /packed twice/],
    [
      'has too many pages',
      fileOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(defaultLimits.pdf.pages + 1)}] /Count ${defaultLimits.pdf.pages + 1} >>`,
        '<< /Type /Page /Parent 2 0 R >>',
      ]),
      /has 1001 pages/,
    ],
  ])('%s', async (_, bytes, message) => {
    const failure: unknown = await readPdf(bytes, 'a.pdf').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InputError)
    expect(String(failure)).toMatch(message)
  })
})
