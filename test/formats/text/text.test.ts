import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/formats/html/html.ts'
import { readText } from '../../../src/formats/text/text.ts'
import { accounts, NOTHING_LOST, show } from '../../document/shown.ts'

const cases = (rows: readonly [string, string, string[]][]): void => {
  it.each(rows)('%s', (_, text, blocks) => {
    const reading = readText(text, readHtml)
    expect(show(reading.blocks)).toEqual(blocks)
    expect(accounts(reading)).toEqual(NOTHING_LOST)
  })
}

describe('headings', () => {
  cases([
    ['hashes', '# A\n## **B** #\n###\n#### C#', ['#1 A', '#2 B', '#4 C#']],
    ['underlined', 'A\n===\n\nB c\n---\ntext', ['#1 A', '#2 B c', 'text']],
    ['dashes below a sentence part the text', 'Věta skončila.\n---\ntext', ['Věta skončila.', 'text']],
    ['a bold line', '**Klíčové aktivity**\n\n**Tak to je.**', ['#7 Klíčové aktivity', 'Tak to je.']],
    ['a hash without a blank is text', '#1 v kraji', ['#1 v kraji']],
    ['numbers belong to the heading', '## 1.2 Obsah\n\nI. Úvod', ['#2 1.2 Obsah', 'I. Úvod']],
  ])
})

describe('paragraphs', () => {
  cases([
    ['lines as printed', 'první\ndruhý  \ntřetí\\\nčtvrtý', ['první / druhý / třetí / čtvrtý']],
    ['line ends of every system', 'a\r\nb\rc\n\r\nd\fe\u2028f', ['a / b / c', 'd / e / f']],
    ['emphasis, links, escapes', '*a* __b__ [c](http://x.cz) <https://y.cz> \\*d\\* `e`', ['a b c https://y.cz *d* e']],
    ['entities', 'A&nbsp;&amp;&#32;&scaron; R&D', ['A & š R&D']],
    ['br', 'a<br>b<br/>c', ['a / b / c']],
    ['quotes', '> první\n> druhý\n\n> > třetí', ['první / druhý', 'třetí']],
    ['fences', '```text\nkód\n```\n\n::: {#refs .x}\ntext\n:::', ['kód', 'text']],
    ['rules', 'a\n\n* * *\n\nb\n\n_____\n', ['a', 'b']],
    ['addresses of links', 'a\n\n[1]: https://x.cz\n', ['a']],
    ['entities that show nothing', '&nbsp;\n\n&shy;', []],
    ['less than', 'a < b, 3 <5 a <b', ['a < b, 3 <5 a <b']],
    [
      'a lone dash below a full line goes on with its sentence',
      'Lokální partnerství se sešlo dvakrát a projednalo tři témata\n– bydlení, dluhy a práci – a doporučilo je městu.',
      [
        'Lokální partnerství se sešlo dvakrát a projednalo tři témata / – bydlení, dluhy a práci – a doporučilo je městu.',
      ],
    ],
    [
      'a line that is too long to have been broken, and the short ones around it',
      `Hřiště pro děti\n${'Obec opravila hřiště. '.repeat(12).trim()}\nStarosta\nobce`,
      ['Hřiště pro děti', 'Obec opravila hřiště. '.repeat(12).trim(), 'Starosta / obce'],
    ],
    ['a date is no list', '16. 10. 2018\n28. října', ['16. 10. 2018 / 28. října']],
    ['decomposed letters', 'me\u030csto', ['město']],
  ])

  it.each([
    ['**Termín:** 2010', 'Termín:'],
    ['***Termín*** 2010', 'Termín'],
    ['Od **roku** 2010', undefined],
  ])('the lead of %s is %s', (text, lead) => {
    const [block] = readText(text, readHtml).blocks
    expect(block?.type === 'paragraph' && block.lead?.text).toBe(lead)
  })
})

describe('lists', () => {
  cases([
    ['signs of every kind', '• a\n• b\n\n– c\n\n▪\td', ['- a', '- b', '  - c', '    - d']],
    ['copied from Word', '•\ta\n1.\tDoba platnosti\t', ['- a', '  1. Doba platnosti']],
    ['items that run on', '- a\nb\n- c', ['- a / b', '- c']],
    ['nested by indent', '- a\n  - b\n\n    - c\n- d', ['- a', '  - b', '    - c', '- d']],
    [
      'nested by sign',
      '* Bílina\n- centrum\n- služby\n* Most\n- byty',
      ['- Bílina', '  - centrum', '  - služby', '- Most', '  - byty'],
    ],
    [
      'bullets below numbers',
      '1. Bydlení\n- byty\n- nájmy\n2. Práce',
      ['1. Bydlení', '  - byty', '  - nájmy', '2. Práce'],
    ],
    ['dashes of several lengths are one sign', '- a\n– b\n— c', ['- a', '- b', '- c']],
    ['letters and brackets', 'a) první\nb) druhý', ['1. první', '2. druhý']],
    ['small letters after a bracket', '1) první\n2) druhý', ['1. první', '2. druhý']],
    ['numbers before capitals', '1. Obsah\n2. Forma', ['1. Obsah', '2. Forma']],
    ['numbers that count on', '1. první\n2. druhý\n3. třetí', ['1. první', '2. druhý', '3. třetí']],
    ['a number alone before a small letter', 'na svém\n19. zasedání', ['na svém / 19. zasedání']],
    ['Roman numerals', 'i) a\nii) b\niv) c', ['1. a', '2. b', '3. c']],
    ['after blank lines', '- a\n\n\n- b', ['- a', '- b']],
    ['a paragraph in an item', '- a\n\n  b\n\nc', ['- a', '  b', 'c']],
    ['a preposition is no sign', 'Jedná se\no městě', ['Jedná se / o městě']],
    ['round bullets before a single blank', 'o klub\no dva byty', ['- klub', '- dva byty']],
    ['a number that counts on from afar', '- a\n- b\n\n2. Nadpis', ['- a', '- b', '1. Nadpis']],
    ['below a paragraph', 'Cíle:\n- a', ['Cíle:', '- a']],
  ])
})

describe('tables', () => {
  cases([
    ['tabs', 'Území\tJihlava\nIČ\t00286010\n\ntext', ['| Území | Jihlava |', '| IČ | 00286010 |', 'text']],
    ['runs of spaces part lines', 'A\tB\na  **b  c**\td', ['| A | B |', '| a / b / c | d |']],
    [
      'a row that line ends break',
      'A\tB\tC\na\tb\nb2\tc\nd\te\tf',
      ['| A | B | C |', '| a | b / b2 | c |', '| d | e | f |'],
    ],
    ['a short row is whole', 'A\tB\tC\na\tb\nd\te\tf', ['| A | B | C |', '| a | b |', '| d | e | f |']],
    ['a last cell that goes on', 'A\tB\nkonec\nC\tD', ['| A | B |', 'konec', '| C | D |']],
    ['a tab at the end of a line', 'Jihlava\t\ntext', ['Jihlava / text']],
    ['empty cells', 'A\tB\tC\na\t\tc\n\t\td', ['| A | B | C |', '| a |  | c |', '|  |  | d |']],
    ['pipes', '| A | B |\n|:--|--:|\n| a<br>b | c \\| d |\n|  | e |', ['| A | B |', '| a / b | c | d |', '|  | e |']],
    ['pipes without edges', 'A | B\n--- | ---\na | b\n\ntext', ['| A | B |', '| a | b |', 'text']],
    ['pipes without dashes', '| A | B |\n| a | b |', ['| A | B |', '| a | b |']],
    ['one pipe is text', 'A | B\nC | D', ['A | B / C | D']],
    ['pipes that part rows alike', 'A | B | C\na | b |\n\ntext', ['| A | B | C |', '| a | b |', 'text']],
    ['one pipe in three rows', 'A | B\nC | D\nE | F', ['| A | B |', '| C | D |', '| E | F |']],
    ['pipes of other numbers', 'A | B | C\na | b', ['A | B | C / a | b']],
    [
      'a grid',
      '+---+-----+\n| A | B   |\n+===+=====+\n| a | b   |\n|   | b2  |\n+---+-----+\n| c | d   |\n+---+-----+',
      ['| A | B |', '| a | b / b2 |', '| c | d |'],
    ],
    [
      'dashed columns',
      '  A      B\n  ------ ------\n  a      b c\n  d      e\n\ntext',
      ['| A | B |', '| a | b c |', '| d | e |', 'text'],
    ],
    ['dashed columns without titles', '------ ------\na      b c\n------ ------', ['| a | b c |']],
    [
      'dashed rows of several lines',
      '--------------\nA      B\n------ -------\na      b\n       c\n\nd      e\n--------------\n\ntext',
      ['| A | B |', '| a | b / c |', '| d | e |', 'text'],
    ],
    ['front matter', '---\ntitle: "Jihlava"\nmesta:\n  - a\n  - b\n---\n\n# A', ['| mesta | a / b |', '#1 A']],
    ['front matter for programs', '---\nlang: cs\ntags:\n  - a\ntitle: "Jihlava"\n---\n\nA', ['#1 Jihlava', 'A']],
    ['no front matter', '---\n\ntext\n\n---', ['text']],
  ])
})

describe('HTML in a text', () => {
  cases([
    [
      'a table',
      'text\n<table>\n<tr><td>a</td>\n\n<td>b</td></tr>\n</table>\ntext *b*',
      ['text', '| a | b |', 'text b'],
    ],
    ['a table in a table', '<table><tr><td>a<td><table><tr><td>\n</table>\nb</table>\nc', ['a', 'b', 'c']],
    ['a comment', 'a\n\n<!-- b\n\nc -->\nd', ['a', 'd']],
    ['a division round Markdown', '<div class="x">\n\n**a** b\n\n</div>', ['a b']],
    ['a paragraph', '<p align=center>a</p>\n\nb', ['a', 'b']],
  ])
})

describe('footnotes', () => {
  it.each<[string, string, string[], string[]]>([
    ['raised numbers', 'a <sup>1</sup> b\n\n<sup>1</sup> Tělo.', ['a b', '[1] Tělo.'], ['1']],
    [
      'bodies line by line',
      'a<sup>[1]</sup> b\n<sup>1</sup> První\nřádek\n<sup>2</sup> Druhá',
      ['a b', '[1] První / řádek', '[2] Druhá'],
      ['1'],
    ],
    ['exponents', '12 m<sup>2</sup>', ['12 m2'], []],
    ['in a cell', 'Sídlo <sup>1</sup>\tJihlava', ['| Sídlo | Jihlava |'], ['1']],
    [
      'pandoc',
      'a[^1] b[^pozn].\n\n[^1]: Tělo\n    dál.\n[^pozn]: Druhé.',
      ['a b.', '[1] Tělo / dál.', '[pozn] Druhé.'],
      ['1', 'pozn'],
    ],
  ])('%s', (_, text, blocks, references) => {
    const reading = readText(text, readHtml)
    expect(show(reading.blocks)).toEqual(blocks)
    expect(reading.references.map((reference) => reference.text)).toEqual(references)
    expect(accounts(reading)).toEqual(NOTHING_LOST)
  })
})

describe('any input', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '# ',
        '- ',
        '* ',
        '1. ',
        '1) ',
        '> ',
        '    ',
        '\t',
        '|',
        '|---|---|',
        '+---+---+',
        '---',
        '-- --',
        '===',
        '**',
        '*',
        '_',
        '`',
        '```',
        '[',
      ],
      ...[
        ']',
        '](',
        ')',
        '<sup>1</sup>',
        '<br>',
        '<table>',
        '</table>',
        '<td>',
        '<div>',
        '<!--',
        '-->',
        '&nbsp;',
        '&amp;',
        '\\',
        '[^1]',
        '[^1]: ',
      ],
    ),
    fc.constantFrom('město', ' ', '  ', '2018', '16. 10. ', 'a: ', 'e\u030c', '\u00a0', '\u00ad'),
    fc.constantFrom('\n', '\n\n', '\r\n', '\f'),
    fc.string(),
  )

  it('accounts for a footnote whose body begins with a number of its own', () => {
    expect(accounts(readText('[^1]: <sup>1</sup>', readHtml))).toEqual(NOTHING_LOST)
  })

  it('accounts for every character', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(accounts(readText(pieces.join(''), readHtml))).toEqual(NOTHING_LOST)
      }),
      { numRuns: 1000 },
    )
  })

  const words = fc.array(fc.constantFrom('město', 'Jihlava', '**tučně**', '*kurzíva*', '2019', 'a'), {
    minLength: 1,
    maxLength: 6,
  })
  const text = fc.array(
    words.map((line) => `x ${line.join(' ')}`),
    { minLength: 1, maxLength: 8 },
  )

  it.each<[string, (lines: string[]) => string]>([
    ['Windows line ends', (lines) => lines.join('\r\n')],
    ['trailing blanks', (lines) => lines.map((line) => `${line} `).join('\n')],
    ['no-break spaces', (lines) => lines.join('\n').replaceAll(' ', '\u00a0')],
    ['decomposed letters', (lines) => lines.join('\n').normalize('NFD')],
  ])('reads the same with %s', (_, change) => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (paragraphs) => {
        const changed = paragraphs.map(change).join('\n\n\n')
        const plain = paragraphs.map((lines) => lines.join('\n')).join('\n\n')
        expect(show(readText(changed, readHtml).blocks)).toEqual(show(readText(plain, readHtml).blocks))
      }),
    )
  })
})
