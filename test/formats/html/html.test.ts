import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/formats/html/html.ts'
import { accounts, NOTHING_LOST, show } from '../../document/shown.ts'

const fragment = (html: string) => readHtml(html, { start: 0, end: html.length, isPage: false })
const shownFragment = (html: string): string[] => show(fragment(html).blocks)

describe('text', () => {
  it.each<[string, string, string[]]>([
    ['inline tags do not part words', '<p>Ji<b>hl</b>a<span>va</span></p>', ['Jihlava']],
    ['block tags do', 'Jihlava<div>Telč</div>Třešť', ['Jihlava', 'Telč', 'Třešť']],
    ['line ends of the source are blanks', '<p>první\r\n  druhý\nřádek</p>', ['první druhý řádek']],
    ['br breaks lines', '<p>ulice 5<br>586 01 Jihlava<br/></p>', ['ulice 5 / 586 01 Jihlava']],
    ['two br end the paragraph', 'první<br><br>\n<br>druhý', ['první', 'druhý']],
    ['pre keeps lines', '<pre>první\n  druhý</pre>', ['první / druhý']],
    ['entities', '<p>&Scaron;&#357;&#x10d; &ndash;&nbsp;&amp; &#150; R&D &neznama;</p>', ['Šťč – & – R&D &neznama;']],
    ['a lone <', '<p>3 < 5 a 5 > 3</p>', ['3 < 5 a 5 > 3']],
    ['unclosed tags', '<p>první<p>druhý<ul><li>a<li>b', ['první', 'druhý', '- a', '- b']],
    ['tags nobody opened', '<p>prv</i>ní</span> druhý</div></p>', ['první druhý']],
    ['comments and scripts', '<p>a<!-- <p>b</p> --><script>"<p>c</p>"</script>d</p>', ['ad']],
    ['hidden elements', '<p hidden>a</p><p style="display: none">b</p><span class="sr-only">c</span><p>d</p>', ['d']],
    ['a soft hyphen', '<p>spolu&shy;práce</p>', ['spolupráce']],
    ['unknown tags', '<o:p>a</o:p><font size=2>b</font><custom-tag>c</custom-tag>', ['abc']],
    ['an anti-spam address stays text', '<p>jan.novak (zavináč) mesto.cz</p>', ['jan.novak (zavináč) mesto.cz']],
    [
      'spans side by side',
      '<div><span>Registrační číslo</span><span>CZ.1.04</span></div>',
      ['Registrační číslo / CZ.1.04'],
    ],
    [
      'elements side by side that end in an address',
      '<div><strong>Jana Malá</strong><span>vedoucí</span><a href="mailto:mala@most.example.cz">mala@most.example.cz</a></div>',
      ['Jana Malá / vedoucí / mala@most.example.cz'],
    ],
    ['spans inside a word', '<p><span>Ji</span><span>hlava</span></p>', ['Jihlava']],
  ])('%s', (_, html, blocks) => {
    expect(shownFragment(html)).toEqual(blocks)
    expect(accounts(fragment(html))).toEqual(NOTHING_LOST)
  })

  it('spans point at the words as the page writes them', () => {
    const html = '<p>Po&ccaron;ty <b>m&#283;st</b>a</p>'
    const [block] = fragment(html).blocks
    if (block?.type !== 'paragraph') throw new Error('no paragraph')
    const word = block.lines[0]?.match(/města/)?.whole
    expect(word?.spans.map(([start, end]) => html.slice(start, end))).toEqual(['m&#283;st', 'a'])
  })
})

describe('headings and paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['headings', '<h1>A</h1><h3>B <em>c</em><br>d</h3><h2> </h2>', ['#1 A', '#3 B c d']],
    ['a bold line', '<p><strong>Klíčové aktivity</strong></p><p>text</p>', ['#7 Klíčové aktivity', 'text']],
    ['bold by style', '<div style="font-weight:700">Cíle</div>', ['#7 Cíle']],
    [
      'titles that open what is below',
      '<details><summary>Opatření</summary>a</details><button aria-controls=x>Typ podpory</button><div>b</div>',
      ['#7 Opatření', 'a', '#7 Typ podpory', 'b'],
    ],
    ['numbers belong to the heading', '<h2>1. Úvod</h2><h3>– b</h3>', ['#2 1. Úvod', '#3 – b']],
    ['a bold sentence', '<p><b>Tak to je.</b></p>', ['Tak to je.']],
    ['bold inside a heading that is not bold', '<p><b>Termín</b>: 2010</p>', ['Termín: 2010']],
  ])('%s', (_, html, blocks) => {
    expect(shownFragment(html)).toEqual(blocks)
  })

  it.each([
    ['<p><b>Termín: </b>2010</p>', 'Termín:'],
    ['<p> <span><b>Ter</b><b>mín</b></span>: 2010</p>', 'Termín'],
    ['<p><b style="font-weight:normal">Termín</b>: 2010</p>', undefined],
    ['<p>Od <b>roku</b> 2010</p>', undefined],
  ])('the lead of %s is %s', (html, lead) => {
    const [block] = fragment(html).blocks
    expect(block?.type === 'paragraph' && block.lead?.text).toBe(lead)
  })
})

describe('lists', () => {
  it.each<[string, string, string[]]>([
    [
      'nested',
      '<ul><li>Bílina<ul><li>centrum<li>služby</ul><li>Most<ol><li>byty</ol></ul>',
      ['- Bílina', '  - centrum', '  - služby', '- Most', '  1. byty'],
    ],
    ['nested in the list itself', '<ul><li>Bílina</li><ul><li>centrum</li></ul></ul>', ['- Bílina', '  - centrum']],
    ['paragraphs in items', '<ol><li><p>a<br>b</p><p>c</p></li></ol>', ['1. a / b', '  c']],
    ['headings in items', '<ul><li><h3>Bílina</h3><ul><li>a</li></ul></li></ul>', ['- Bílina', '  - a']],
    ['typed signs', '<p>Cíle:<br>- a<br>- b<br>a dále</p>', ['Cíle:', '- a', '- b / a dále']],
    ['a paragraph an item', '<p>• a</p><p>• b</p><p>c</p>', ['- a', '- b', 'c']],
    ['typed signs in items', '<ul><li>- a</li><li>– b</li></ul>', ['- a', '- b']],
    ['a typed date is no item', '<p>16. 10. 2018</p><p>28. října 2018</p>', ['16. 10. 2018', '28. října 2018']],
    [
      'Word',
      [1, 2, 1]
        .map(
          (level, i) =>
            `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span ` +
            `style='mso-list:Ignore'>${level === 1 ? '·' : 'o'}<span>&nbsp;&nbsp; </span></span><![endif]>bod ${i}<o:p></o:p></p>`,
        )
        .join('\n'),
      ['- bod 0', '  - bod 1', '- bod 2'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(shownFragment(html)).toEqual(blocks)
    expect(accounts(fragment(html))).toEqual(NOTHING_LOST)
  })
})

describe('tables', () => {
  it.each<[string, string, string[]]>([
    [
      'spanning cells keep columns',
      '<table><tr><th rowspan=2>A<th colspan=2>B<tr><th>C<th>D<tr><td>1<td>2<td>3</table>',
      ['| A | B |  |', '|  | C | D |', '| 1 | 2 | 3 |'],
    ],
    [
      'a row that spans to the end',
      '<table><tr><td rowspan=0>A<td>B<tr><td>C<tr><td>D</table>',
      ['| A | B |', '|  | C |', '|  | D |'],
    ],
    [
      'lines in cells',
      '<table><tr><td>a<br>b<td><p>c</p><p>d</p><td><ul><li>e<li>f</ul></table>',
      ['| a / b | c / d | e / f |'],
    ],
    ['signs in cells are text', '<table><tr><td>1. Úvod<td>- a<br>- b</table>', ['| 1. Úvod | - a / - b |']],
    ['empty rows vanish', '<table><tr><td>a<td>b<tr><td>&nbsp;<td></table>', ['| a | b |']],
    ['a caption', '<table><caption>Harmonogram</caption><tr><td>a<td>b</table>', ['Harmonogram', '| a | b |']],
    [
      'sections in order',
      '<table><thead><tr><th>A<th>B<tbody><tr><td>a<td>b<tfoot><tr><td>x<td>y</table>',
      ['| A | B |', '| a | b |', '| x | y |'],
    ],
    ['one column is layout', '<table><tr><td><h2>A</h2>text<tr><td>- b</table>', ['#2 A', 'text', '- b']],
    [
      'a table in a table is layout',
      '<table><tr><td>menu<td><p>text</p><table><tr><td>a<td>b</table></table>',
      ['menu', 'text', '| a | b |'],
    ],
    ['a titled cell is layout', '<table><tr><td><h1>A</h1>a<td>b</table>', ['#1 A', 'a', 'b']],
    ['cells without a row', '<table><td>a<td>b</table>', ['| a | b |']],
    [
      'definitions',
      '<dl><dt>Žadatel</dt><dd>Město</dd><div><dt>Partner</dt><dd>A</dd><dd>B</dd></div></dl>',
      ['| Žadatel | Město |', '| Partner | A / B |'],
    ],
    [
      'labels and values',
      '<div class="field"><div class="field__label">Číslo</div>: <div class="field__item">CZ.1</div></div>' +
        '<div class="field"><div class="field__label">Stav</div><div class="field__item">v realizaci</div></div>',
      ['| Číslo | CZ.1 |', '| Stav | v realizaci |'],
    ],
    [
      'labels and values side by side',
      '<p><span class=popisek>Číslo</span><span class=hodnota>CZ.1</span><br><span class=popisek>Stav</span><span class=hodnota>x</span></p>',
      ['| Číslo | CZ.1 |', '| Stav | x |'],
    ],
    [
      'labels and values in a list',
      '<ul><li><span class="label">Číslo</span> <span class="value">CZ.1</span></li><li><span class="label">Stav</span> <span class="value">x</span></li></ul>',
      ['| Číslo | CZ.1 |', '| Stav | x |'],
    ],
    [
      'a long value stands below its label',
      `<div class="label">Popis</div><div class="value"><p>${'a '.repeat(200)}</p></div>`,
      ['#7 Popis', 'a '.repeat(200).trim()],
    ],
  ])('%s', (_, html, blocks) => {
    expect(shownFragment(html)).toEqual(blocks)
    expect(accounts(fragment(html))).toEqual(NOTHING_LOST)
  })
})

describe('footnotes', () => {
  it.each<[string, string, string[], string[]]>([
    ['a raised number', '<p>a<sup>1</sup> b</p><p><sup>1</sup> Poznámka.</p>', ['a b', '[1] Poznámka.'], ['1']],
    ['exponents are text', '<p>12 m<sup>2</sup></p>', ['12 m2'], []],
    ['raised letters are text', '<p>1<sup>st</sup></p>', ['1st'], []],
    [
      'Word',
      '<p>a<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Tělo.</p>',
      ['a', '[1] Tělo.'],
      ['1'],
    ],
    [
      'pandoc',
      '<p>a<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section class="footnotes"><hr><ol><li id="fn1"><p>Tělo.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
      ['a', 'note 1: Tělo.'],
      ['1'],
    ],
    [
      'mammoth',
      '<p>a<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>Tělo. <a href="#footnote-ref-1">↑</a></p></li></ol>',
      ['a', 'note 1: Tělo.'],
      ['1'],
    ],
    [
      'LibreOffice',
      '<p>a<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Tělo.</p></div>',
      ['a', '[1] Tělo.'],
      ['1'],
    ],
    ['several in one paragraph', '<p><sup>1</sup> první<br><sup>2</sup> druhá</p>', ['[1] první', '[2] druhá'], []],
  ])('%s', (_, html, blocks, references) => {
    const reading = fragment(html)
    const notes = reading.footnotes.map((note) => `note ${note.marker.text}: ${note.text.text}`)
    expect([...show(reading.blocks), ...notes]).toEqual(blocks)
    expect(reading.references.map((reference) => reference.text)).toEqual(references)
    expect(accounts(reading)).toEqual(NOTHING_LOST)
  })
})

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>Město</title></head><body>${body}</body></html>`
const TEXT = '<p>Agentura pro sociální začleňování spolupracuje s městem Jihlava od roku 2019 a bude dál.</p>'

describe('whole pages', () => {
  it.each<[string, string, string[]]>([
    ['navigation and footer', `<nav><a>Úvod</a></nav><h1>A</h1>${TEXT}<footer>Tel: 564 602 111</footer>`, ['#1 A']],
    ['roles', `<div role=banner>x</div><h1>A</h1>${TEXT}<div role="contentinfo">1. 1. 2020</div>`, ['#1 A']],
    [
      'class words',
      `<div class="cookieBar">x</div><div id="drobeckova-navigace">y</div><h1>A</h1>${TEXT}<div class="paticka">z</div>`,
      ['#1 A'],
    ],
    [
      'a row that is the head of a table',
      `<h1>A</h1>${TEXT}<table><tr class="header"><td>Kdy<td>Co</table>`,
      ['#1 A', '| Kdy | Co |'],
    ],
    [
      'the head of a document as a table of labels',
      `<h1>A</h1><table class="hlavicka"><tr><th>IČO<td>12345679<tr><th>Sídlo<td>Lipová 3</table>${TEXT}`,
      ['#1 A', '| IČO | 12345679 |', '| Sídlo | Lipová 3 |'],
    ],
    ['the head of a site', `<table class="hlavicka"><tr><td>Město<td><a>Úvod</a></table><h1>A</h1>${TEXT}`, ['#1 A']],
    ['a site title', `<header><h1>Kraj</h1>tel</header><main><h1>A</h1>${TEXT}</main>`, ['#1 A']],
    ['the only title in a header', `<header><nav>x</nav><h1>A</h1></header><main>${TEXT}</main>`, ['#1 A']],
    ['a header inside the article', `<article><header><h1>A</h1></header>${TEXT}</article>`, ['#1 A']],
    [
      'what stands outside main',
      `<div>Úřad: tel. 564 602 111</div><main><h1>A</h1>${TEXT}</main><div>x</div>`,
      ['#1 A'],
    ],
    ['#content', `<div>Úřad</div><div id="content"><h1>A</h1>${TEXT}</div>`, ['#1 A']],
    ['a wrapper with a menu word', `<div class="page has-menu"><h1>A</h1>${TEXT}</div>`, ['#1 A']],
    ['a form round the page', `<form><h1>A</h1>${TEXT}<form><input><button>Hledat</button></form></form>`, ['#1 A']],
    ['where the page lies', `<p>Nacházíte se: <a>Úvod</a> › Města</p><h1>A</h1>${TEXT}`, ['#1 A']],
    [
      'columns of a layout table',
      `<table><tr><td class="levy-sloupec">Radnice<td><h1>A</h1>${TEXT}<td id=rightcol>3. 5. 2015</table>`,
      ['#1 A'],
    ],
    ['a menu without a name', `<ul><li><a>a</a><li><a>b</a><li><a>c</a></ul><h1>A</h1>${TEXT}`, ['#1 A']],
    ['its own table of contents', `<h1>A</h1><ul><li><a href="#x">a</a></ul>${TEXT}`, ['#1 A']],
    ['a side column', `<h1>A</h1>${TEXT}<aside><h2>Kalendář</h2>12. 3. 2024</aside>`, ['#1 A']],
    [
      'news in the article',
      `<article><h1>A</h1>${TEXT}<aside><h2>Související</h2>12. 3. 2024</aside></article>`,
      ['#1 A'],
    ],
  ])('%s', (_, body, kept) => {
    const reading = readHtml(page(body))
    expect(show(reading.blocks).filter((line) => !line.startsWith('Agentura'))).toEqual(kept)
    expect(show(reading.blocks).join()).toContain('Agentura')
    expect(accounts(reading)).toEqual(NOTHING_LOST)
  })

  it('keeps a part of the document that stands in a side column', () => {
    const side = '<aside class="sidebar"><h2>Osobnosti lokality</h2><p>Pavel Pech<br>Tel: 705 894 859</p></aside>'
    const reading = readHtml(page(`<main><h1>Jihlava</h1>${TEXT}</main>${side}`))
    expect(show(reading.blocks).slice(-2)).toEqual(['#2 Osobnosti lokality', 'Pavel Pech / Tel: 705 894 859'])
  })

  it('is never left without a word', () => {
    const reading = readHtml(page(`<div class="menu">${TEXT}</div>`))
    expect(show(reading.blocks).join()).toContain('Agentura')
    expect(show(readHtml(page('<nav>Jihlava</nav>')).blocks)).toEqual(['Jihlava'])
  })

  it('tells what it took for furniture', () => {
    const reading = readHtml(page(`<nav>Úvod</nav><h1>A</h1>${TEXT}<footer>Tel: 564 602 111</footer>`))
    expect(reading.furniture.map((passage) => passage.text)).toEqual(['Úvod', 'Tel: 564 602 111'])
  })
})

describe('any input', () => {
  const tag = fc.constantFrom(
    ...'p div b strong i span a table tr td th ul ol li dl dt dd br hr h1 h2 sup section main nav aside footer header pre form script style title'.split(
      ' ',
    ),
  )
  const open = fc.tuple(
    tag,
    fc.constantFrom(
      '',
      ' class="label"',
      ' class="value"',
      ' class="menu"',
      ' href="#fn1"',
      ' colspan=3',
      ' rowspan=9',
      ' hidden',
      ' id="fn1"',
    ),
  )
  const piece = fc.oneof(
    { weight: 4, arbitrary: open.map(([name, attribute]) => `<${name}${attribute}>`) },
    { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'text',
        ' 1 ',
        '- bod',
        '\n',
        '&nbsp;',
        '&scaron;',
        'e\u030c',
        '<',
        '>',
        '&',
        '1. Bod',
        '[1]',
        ':',
      ),
    },
    { weight: 1, arbitrary: fc.string() },
  )

  it('accounts for every character, as a page and as a part of a longer text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isPage) => {
        const html = pieces.join('')
        const reading = readHtml(html, { start: 0, end: html.length, isPage })
        expect(accounts(reading)).toEqual(NOTHING_LOST)
        const inside = readHtml(`před ${html} po`, { start: 5, end: 5 + html.length, isPage })
        expect(show(inside.blocks)).toEqual(show(reading.blocks))
        expect(inside.hidden).toEqual(reading.hidden.map(([start, end]) => [start + 5, end + 5]))
      }),
      { numRuns: 500 },
    )
  })
})
