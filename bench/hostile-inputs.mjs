/**
 * Inputs that are made to be slow, by size: each is a file's name and what makes it of `n` parts. `full` is the size that the
 * bench measures, `small` the one that the tests read. A reader whose time grows faster than its input shows on them.
 */
import { each, input, times } from './hostile-making.mjs'
import { offices } from './hostile-offices.mjs'
import { oldWord } from './hostile-old-word.mjs'
import { archive, wordParts } from './word-archive.mjs'

const TOWNS = [
  'Vejprtech',
  'Krupce',
  'Ralsku',
  'Obrnicích',
  'Sokolově',
  'Frýdlantu',
  'Jirkově',
  'Kadani',
  'Žatci',
  'Bílině',
]
const WORDS = 'město lokalita sociální začleňování projekt obyvatel služby bydlení práce škola strategie podpora'.split(
  ' ',
)
const town = (/** @type {number} */ i) => TOWNS[i % TOWNS.length] ?? ''
const word = (/** @type {number} */ i) => WORDS[(i * 7) % WORDS.length] ?? ''
const prose = (/** @type {number} */ i) =>
  `V lokalitě č. ${i} pracují ve ${town(i)} od roku ${2000 + (i % 30)} ${word(i)} a ${word(i + 1)}; stálo to ${i} 000 Kč.\n\n`

const SECTIONS = [
  'Vyhodnocení popisu spolupráce za rok 2024',
  'Obsahové zaměření spolupráce',
  'Složení lokálního partnerství',
  'Specifikace plánu sociálního začleňování',
  'Předpokládané oblasti intervence',
  'Stanovisko lokálního partnerství',
]

const text = [
  input('brackets', 'a.txt', 1_000_000, 50_000, (n) => times('[', n)),
  input('asterisks', 'a.md', 1_000_000, 50_000, (n) => times('*', n)),
  input('asterisks with blanks', 'a.md', 500_000, 20_000, (n) => times('* ', n)),
  input('brackets in pairs', 'a.md', 200_000, 10_000, (n) => times('[a](', n)),
  input('quotes inside quotes', 'a.md', 100_000, 10_000, (n) => `${times('>', n)} citát`),
  input('quotes with blanks', 'a.md', 100_000, 10_000, (n) => `${times('> ', n)}citát`),
  input('lines of quotes', 'a.md', 100_000, 5_000, (n) => times('> > > citát\n', n)),
  input('prose', 'a.txt', 450_000, 2_000, (n) => each(n, prose)),
  ...[
    'zástupci města (',
    'a (b (c) ',
    'Rada města a ',
    'schválil a ',
    'Strategický plán na ',
    'dluhy a ',
    'program č. 1 „',
  ].map((words) =>
    input(`sections of ${words.trim()}`, 'a.txt', 5_000, 500, (n) =>
      SECTIONS.map((heading) => `${heading}\n\n${times(words, n)}\n\n`).join(''),
    ),
  ),
  input('columns of blanks', 'a.txt', 100_000, 2_000, (n) =>
    each(n, (i) => `${times(' ', i % 7)}Činnost${times(' ', 3 + (i % 11))}Termín\n`),
  ),
  input('a line of words', 'a.txt', 1_000_000, 20_000, (n) => each(n, (i) => `${word(i)} `)),
  input('a word', 'a.txt', 10_000_000, 200_000, (n) => times('žluťoučký', n / 9)),
  input('digits', 'a.txt', 1_000_000, 50_000, (n) => times('1', n)),
  input('headings', 'a.md', 200_000, 3_000, (n) => each(n, (i) => `## Nadpis ${i}\n\n`)),
  input('headings of kinds', 'a.txt', 100_000, 3_000, (n) => each(n, (i) => `${i}. Zaměření spolupráce\n\n`)),
  input('dates', 'a.txt', 100_000, 3_000, (n) =>
    each(n, (i) => `${1 + (i % 28)}. ${1 + (i % 12)}. ${1990 + (i % 40)}, `),
  ),
  input('dates, line by line', 'a.txt', 100_000, 3_000, (n) =>
    each(n, (i) => `${1 + (i % 28)}. září ${1990 + (i % 40)}\n`),
  ),
  input('town names', 'a.txt', 100_000, 3_000, (n) => each(n, (i) => `${town(i)}, `)),
  input('town names, line by line', 'a.txt', 100_000, 3_000, (n) => each(n, (i) => `${town(i)}\n`)),
  input(
    'footnotes',
    'a.md',
    100_000,
    1_000,
    (n) => each(n, (i) => `Text${i}[^${i}]\n\n`) + each(n, (i) => `[^${i}]: Pozn.\n\n`),
  ),
  input(
    'raised footnotes',
    'a.md',
    50_000,
    1_000,
    (n) => each(n, (i) => `Text<sup>${i}</sup>\n\n`) + each(n, (i) => `<sup>${i}</sup> Pozn.\n\n`),
  ),
  input('items', 'a.md', 200_000, 5_000, (n) => each(n, (i) => `- položka ${i}\n`)),
  input('items inside items', 'a.md', 3_000, 500, (n) => each(n, (i) => `${times(' ', 2 * i)}- položka\n`)),
  input(
    'rows of tabs',
    'a.txt',
    200_000,
    2_000,
    (n) => `Aktivita\tTermín\tOdpovědnost\n${each(n, (i) => `${i}. činnost\t2024\tměsto\n`)}`,
  ),
  input(
    'rows of pipes',
    'a.md',
    200_000,
    2_000,
    (n) => `| Aktivita | Termín |\n| --- | --- |\n${each(n, (i) => `| ${i} | 2024 |\n`)}`,
  ),
  input('broken rows', 'a.txt', 100_000, 2_000, (n) => `a\tb\tc\n${times('a\tb\n', n)}`),
  input('labels', 'a.txt', 100_000, 2_000, (n) =>
    each(n, (i) => `Registrační číslo: CZ.1.04/3.2.00/B4.${String(i).padStart(5, '0')}\n`),
  ),
  input(
    'labels of money',
    'a.txt',
    50_000,
    2_000,
    (n) => `Registrační číslo: CZ.1.04/3.2.00/B4.00007\n${each(n, (i) => `Celkové náklady: ${i} 000 Kč\n`)}`,
  ),
  input(
    'contacts',
    'a.txt',
    50_000,
    1_000,
    (n) =>
      `Spolupracuje od roku 2012\n\nKontakty\n${each(n, (i) => `Mgr. Jana Nová, lokální konzultantka, tel.: 777 123 ${100 + (i % 900)}, nova${i}@asz.cz\n`)}`,
  ),
  input('project records', 'a.txt', 20_000, 500, (n) =>
    each(
      n,
      (i) =>
        `Název projektu: Krok ${i}\nRegistrační číslo: CZ.1.04/3.2.00/B4.${String(i).padStart(5, '0')}\nTermín realizace: 1. 4. 2014 – 30. 6. 2015\nPříjemce: Město Krupka, IČO 00266418\n\n`,
    ),
  ),
  input(
    'towns with results',
    'a.txt',
    50_000,
    1_000,
    (n) =>
      `Výsledky spolupráce 2010–2013\n\n${each(n, (i) => `Město ${town(i).slice(0, -2)}\n- vznikl strategický plán č. ${i}\n\n`)}`,
  ),
  input('letters with marks', 'a.txt', 1_000_000, 30_000, (n) => times('e\u030c', n)),
  input('marks', 'a.txt', 1_000_000, 30_000, (n) => `e${times('\u030c', n)}`),
  input('line ends', 'a.txt', 5_000_000, 100_000, (n) => `a${times('\r\n', n)}b`),
  input('no-break spaces', 'a.txt', 5_000_000, 100_000, (n) => `a${times('\u00a0', n)}b`),
  input('zero-width characters', 'a.txt', 2_000_000, 100_000, (n) => `a${times('\u200b', n)}b`),
  input('pages', 'a.txt', 50_000, 1_000, (n) =>
    each(n, (i) => `Popis spolupráce\n\nslova ${word(i)}\n\nStránka ${i} z ${n}\n\n`),
  ),
  input('parentheses', 'a.txt', 1_000_000, 30_000, (n) => times('(', n)),
  input('quotation marks', 'a.txt', 500_000, 20_000, (n) => times('„', n)),
  input('open words', 'a.txt', 300_000, 10_000, (n) => times('od roku ', n)),
  input('front matter', 'a.md', 200_000, 5_000, (n) => `---\n${times('a: b\n', n)}`),
]

const html = [
  input('divisions inside each other', 'a.html', 100_000, 5_000, (n) => `<html>${times('<div>', n)}text`),
  input(
    'closed divisions inside each other',
    'a.html',
    100_000,
    5_000,
    (n) => `<html>${times('<div>', n)}text${times('</div>', n)}`,
  ),
  input(
    'divisions within the limit',
    'a.html',
    100,
    4,
    (n) => `<html>${times(`${times('<div>', 250)}x${times('</div>', 250)}`, n)}`,
  ),
  input('quotes of HTML', 'a.html', 100_000, 5_000, (n) => `<html>${times('<blockquote>', n)}text`),
  input(
    'lists 200 deep, one after the other',
    'a.html',
    200_000,
    1_000,
    (n) => `<html>${times(`${times('<ul><li>a', 200)}${times('</li></ul>', 200)}`, Math.ceil(n / 200))}`,
  ),
  input('spans inside each other', 'a.html', 100_000, 5_000, (n) => `<html><p>${times('<span>', n)}text`),
  input(
    'rows',
    'a.html',
    200_000,
    2_000,
    (n) => `<html><table>${each(n, (i) => `<tr><td>${i}. činnost<td>2024<td>město</tr>`)}</table>`,
  ),
  input(
    'rows of activities',
    'a.html',
    50_000,
    1_000,
    (n) =>
      `<html><h1>Popis spolupráce</h1><table><tr><th>Aktivita<th>Termín<th>Odpovědnost</tr>${each(n, (i) => `<tr><td>Zpracovat plán ${i}<td>do 31. 12. 2024 Splněno<td>město</tr>`)}</table>`,
  ),
  ...['Zápis ', 'Splněno ', '2x ročně ', '(', '(splněno ', '– ', 'provedeno 1. 1. '].map((words) =>
    input(
      `a cell of ${words.trim()}`,
      'a.html',
      20_000,
      500,
      (n) =>
        `<html><h1>Vyhodnocení popisu spolupráce za rok 2024</h1><table><tr><th>Aktivita<th>Termín<th>Odpovědnost</tr><tr><td>Plán<td>do 31. 12. 2024 ${times(words, n)}<td>město</tr></table>`,
    ),
  ),
  input('cells', 'a.html', 200_000, 5_000, (n) => `<html><table><tr>${times('<td>a', n)}</table>`),
  input(
    'cells over many rows',
    'a.html',
    20_000,
    1_000,
    (n) => `<html><table>${times('<tr><td rowspan=65534>a<td colspan=1000>b</tr>', n)}</table>`,
  ),
  input('tables inside each other', 'a.html', 20_000, 1_000, (n) => `<html>${times('<table><tr><td>a', n)}`),
  input('paragraphs', 'a.html', 450_000, 2_000, (n) => `<html><body>${each(n, (i) => `<p>${prose(i).trim()}</p>\n`)}`),
  input('line breaks', 'a.html', 500_000, 5_000, (n) => `<html><p>${times('a<br>', n)}`),
  input('less-than signs', 'a.html', 1_000_000, 30_000, (n) => `<html>${times('<', n)}`),
  input('open tags', 'a.html', 500_000, 20_000, (n) => `<html>${times('<a ', n)}`),
  input('open comments', 'a.html', 500_000, 20_000, (n) => `<html>${times('<!--', n)}`),
  input('entities', 'a.html', 500_000, 20_000, (n) => `<html><p>${times('&aacute;', n)}`),
  input('attributes', 'a.html', 300_000, 10_000, (n) => `<html><p ${each(n, (i) => `a${i}="b" `)}>text`),
  input(
    'scripts',
    'a.html',
    100_000,
    2_000,
    (n) => `<html>${times('<script src="http://x.invalid/a.js">while(1);</script><p>text', n)}`,
  ),
  input('links', 'a.html', 100_000, 2_000, (n) => `<html>${each(n, (i) => `<a href="/${i}">${word(i)}</a> `)}`),
  input(
    'menus',
    'a.html',
    100_000,
    2_000,
    (n) => `<html><nav><ul>${each(n, (i) => `<li><a href="/${i}">${word(i)}</a></li>`)}</ul></nav><p>text`,
  ),
  input('lists inside each other', 'a.html', 50_000, 2_000, (n) => `<html>${times('<ul><li>x', n)}`),
  input(
    'lists within the limit',
    'a.html',
    200,
    2,
    (n) => `<html>${times(`${times('<ul><li>x', 120)}${times('</li></ul>', 120)}`, n)}`,
  ),
  input('definitions', 'a.html', 100_000, 2_000, (n) => `<html><dl>${times('<dt>Stav<dd>ukončen', n)}</dl>`),
  input(
    'footnotes of HTML',
    'a.html',
    50_000,
    1_000,
    (n) =>
      `<html>${each(n, (i) => `<p>text<a href="#f${i}"><sup>${i}</sup></a>`)}${each(n, (i) => `<p id="f${i}"><sup>${i}</sup> pozn.`)}`,
  ),
  input('headings of HTML', 'a.html', 200_000, 2_000, (n) => `<html>${each(n, (i) => `<h2>Nadpis ${i}</h2>`)}`),
]

/** @type {(body: string) => Uint8Array} */
const word2 = (body) => archive(wordParts(body))
const paragraph = (/** @type {string} */ words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const docx = [
  input('paragraphs of a Word file', 'a.docx', 20_000, 300, (n) => word2(each(n, (i) => paragraph(prose(i).trim())))),
  input('rows of a Word file', 'a.docx', 20_000, 300, (n) =>
    word2(
      `<w:tbl>${each(n, (i) => `<w:tr><w:tc>${paragraph(String(i))}</w:tc><w:tc>${paragraph('2024')}</w:tc></w:tr>`)}</w:tbl>`,
    ),
  ),
  input('tables inside each other in a Word file', 'a.docx', 5_000, 100, (n) =>
    word2(`${times('<w:tbl><w:tr><w:tc>', n)}${paragraph('a')}${times('</w:tc></w:tr></w:tbl>', n)}`),
  ),
  input('a Word file that unpacks to much', 'a.docx', 200_000_000, 20_000_000, (n) => word2(paragraph(times('a', n)))),
]

/** Inputs for patterns that would look from every start to the end of a line. */
const PAGE = 'Kadaň\n\nASZ v Kadani spolupracuje od roku 2016.\n\nStrategické dokumenty\n\n'
const RECORD = 'Název projektu: Krok\nRegistrační číslo: CZ.1.04/3.2.00/B4.00007\n'
const lines = [
  input('a row of pipes', 'a.md', 200_000, 2_000, (n) => `| a | b |\n${times('|', n)}x\n| c | d |\n`),
  input('rows of pipes that never close', 'a.md', 100_000, 2_000, (n) => `| a | b |\n${times('| a ', n)}\n| c | d |\n`),
  input('a delimiter of dashes', 'a.md', 300_000, 5_000, (n) => `| a | b |\n|${times('-', n)}x|\n`),
  input('a delimiter of blanks', 'a.md', 300_000, 5_000, (n) => `| a | b |\n|${times(' ', n)}x\n| c | d |\n`),
  input('blanks between rows', 'a.txt', 300_000, 5_000, (n) => `| a | b |\n${times(' ', n)}x\n| c | d |\n`),
  input('lines of blanks', 'a.txt', 10_000, 200, (n) =>
    times(`Činnost${times(' ', 300)}Termín\n${times(' ', 390)}x\n`, n),
  ),
  input('tabs between words', 'a.txt', 300_000, 5_000, (n) => `a${times('\t', n)}x\nb\tc\n`),
  input(
    'a long word among documents',
    'a.txt',
    100_000,
    2_000,
    (n) => `${PAGE}Město má velký a ${times('h', n)} plán.\n`,
  ),
  input('long words among documents', 'a.txt', 20_000, 500, (n) => `${PAGE}Město má ${times('velkého a ', n)}plán.\n`),
  input('target groups', 'a.txt', 100_000, 1_000, (n) => `${RECORD}Cílové skupiny: ${times('rodiny, ', n)}\n`),
  input(
    'target groups in parentheses',
    'a.txt',
    50_000,
    1_000,
    (n) => `${RECORD}Cílové skupiny: ${times('rodiny (a, ', n)}\n`,
  ),
  input(
    'target groups, line by line',
    'a.txt',
    50_000,
    1_000,
    (n) => `${RECORD}Cílové skupiny:\n${times('rodiny,\n', n)}`,
  ),
  input(
    'activities in a line',
    'a.txt',
    50_000,
    1_000,
    (n) => `${RECORD}Klíčové aktivity: ${times('zahájil následující aktivity ', n)}\n`,
  ),
  input('one label in a line', 'a.txt', 20_000, 500, (n) => `${RECORD}${times('Název projektu: ', n)}\n`),
  input('one label alone on each line', 'a.txt', 20_000, 500, (n) => `${RECORD}${times('Region \n', n)}`),
  input('one label in a line of a page', 'a.txt', 20_000, 500, (n) => `${PAGE}${times('Název projektu: ', n)}\n`),
  input('capitals in a line of a page', 'a.txt', 50_000, 500, (n) => `${PAGE}${times('Obec ', n)}\n`),
  input('dates alone on lines of a record', 'a.txt', 10_000, 500, (n) => `${RECORD}${times('1. 1. 2020\n', n)}`),
  input('titles before names', 'a.txt', 100_000, 1_000, (n) => `${RECORD}Kontakt: ${times('Ing. arch. ', n)}\n`),
  input(
    'addresses of mail that never come',
    'a.txt',
    100_000,
    1_000,
    (n) => `${RECORD}Kontakt: ${times('jana.nova', n)} x\n`,
  ),
  input('addresses of mail in a line', 'a.txt', 50_000, 1_000, (n) => `${RECORD}Kontakt: ${times('nova@asz', n)} x\n`),
  input('phones in a line', 'a.txt', 50_000, 1_000, (n) => `${RECORD}Kontakt: ${times('tel 705 ', n)}\n`),
  ...[
    'popis',
    'oblast',
    'program',
    'memorand',
    'vyhodnocení',
    'revize',
    'agentura',
    'projekt',
    'úřad',
    'činnost',
    'číslo',
  ].map((stem) =>
    input(`glued ${stem}`, 'a.txt', 50_000, 1_000, (n) =>
      SECTIONS.map((heading) => `${heading}\n\n${times(stem, n / 6)}\n\n`).join(''),
    ),
  ),
  ...[
    '(člen ',
    'Jan Nový (MěÚ), ',
    'Charita (NNO; ',
    'Strategický plán (SP) ',
    'a) ',
    '„Plán” ',
    '; ',
    ': ',
    '- ',
    '1. ',
  ].map((words) =>
    input(`a line of ${words.trim()}`, 'a.txt', 20_000, 500, (n) =>
      SECTIONS.map((heading) => `${heading}\n\n${times(words, n / 6)}\n\n`).join(''),
    ),
  ),
  input(
    'entries of front matter',
    'a.md',
    200_000,
    2_000,
    (n) => `---\ntitle: ${times('a ', n)}\ntags: ${times('"b", ', n)}\n---\n\nText\n`,
  ),
  input(
    'keys of front matter',
    'a.md',
    300_000,
    5_000,
    (n) => `---\n${times('a', n)}\nb: ${times(' ', n)}x\n---\n\nText\n`,
  ),
]

const tags = [
  input('comments', 'a.html', 300_000, 5_000, (n) => `<html><p>text${times('<!-- a -->', n)}`),
  input('dashes in a comment', 'a.html', 1_000_000, 20_000, (n) => `<html><!--${times('- ', n)}<p>text`),
  input('comments that never close', 'a.html', 300_000, 5_000, (n) => `<html><p>text${times('<!-- a ->', n)}`),
  input('signs of entities', 'a.html', 500_000, 10_000, (n) => `<html><p>${times('&', n)}`),
  input(
    'entities that never close',
    'a.html',
    300_000,
    5_000,
    (n) => `<html><p>${times('&aacute', n)} ${times('&#', n)}`,
  ),
  input('a long entity', 'a.html', 1_000_000, 20_000, (n) => `<html><p>&${times('a', n)};`),
  input('entities in an attribute', 'a.html', 300_000, 5_000, (n) => `<html><p title="${times('&amp', n)}">text`),
  input('words of a class', 'a.html', 300_000, 5_000, (n) => `<html><p class="${times('menuItem ', n)}">text`),
  input('a long name of a class', 'a.html', 500_000, 10_000, (n) => `<html><p class="${times('aB', n)}">text`),
  input(
    'hidden parts',
    'a.html',
    100_000,
    2_000,
    (n) => `<html>${times('<p style="display:none">skryto</p><p hidden>a</p>', n)}`,
  ),
  input('a long style', 'a.html', 500_000, 10_000, (n) => `<html><p style="${times('display : ', n)}">text`),
  input(
    'an attribute that never closes',
    'a.html',
    1_000_000,
    20_000,
    (n) => `<html><p>text<p title="${times('a ', n)}`,
  ),
  input('attributes without values', 'a.html', 300_000, 5_000, (n) => `<html><p ${times('a = ', n)}>text`),
  input('blanks in a tag', 'a.html', 1_000_000, 20_000, (n) => `<html><p${times(' ', n)}>text`),
  input('end tags', 'a.html', 300_000, 5_000, (n) => `<html><p>${times('</b>', n)}text`),
  input('blanks in cells', 'a.html', 300_000, 5_000, (n) => `<html><table><tr><td>${times(' ', n)}a<td>b</table>`),
  input('breaks in a cell', 'a.html', 100_000, 2_000, (n) => `<html><table><tr><td>${times('a<br>', n)}<td>b</table>`),
  input(
    'members in a cell',
    'a.html',
    30_000,
    500,
    (n) => `<html><h2>Složení lokálního partnerství</h2><table><tr><td>${times('Charita (a, ', n)}<td>b</table>`,
  ),
]

const styles = [
  input('styles of a Word file', 'a.docx', 200_000, 1_000, (n) =>
    archive([
      ...wordParts(paragraph('Text')),
      { name: 'word/styles.xml', content: `<w:styles>${times('<w:style w:styleId="a"/>', n)}</w:styles>` },
    ]),
  ),
]

export const hostileInputs = [...text, ...lines, ...html, ...tags, ...docx, ...styles, ...offices, ...oldWord]
