/** Inputs that are made to be slow: OpenDocument, Rich Text, Excel, messages. */
import { each, input, times } from './hostile-making.mjs'
import { archive } from './word-archive.mjs'

const ODF = ['office', 'text', 'table', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
/** @type {(body: string, styles?: string) => Uint8Array} */
const odt = (body, styles = '') =>
  archive([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      name: 'content.xml',
      content: `<office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ])

/** @type {(rows: string, after?: string, strings?: string) => Uint8Array} */
const xlsx = (rows, after = '', strings = '') =>
  archive([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>` },
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings}</sst>` },
  ])
const cell = (/** @type {string} */ text, place = '') => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

const HEAD = 'MIME-Version: 1.0\r\n'
const MIXED = `${HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n`

export const offices = [
  input('paragraphs of an OpenDocument text', 'a.odt', 50_000, 1_000, (n) =>
    odt(each(n, (i) => `<text:p>V lokalitě č. ${i} pracují od roku 2014.</text:p>`)),
  ),
  input('sections inside each other', 'a.odt', 20_000, 2_000, (n) =>
    odt(`${times('<text:section>', n)}<text:p>a</text:p>${times('</text:section>', n)}`),
  ),
  input('lists inside each other in an OpenDocument text', 'a.odt', 20_000, 2_000, (n) =>
    odt(`${times('<text:list><text:list-item>', n)}<text:p>a</text:p>${times('</text:list-item></text:list>', n)}`),
  ),
  input('tables inside each other in an OpenDocument text', 'a.odt', 20_000, 1_000, (n) =>
    odt(
      `${times('<table:table><table:table-row><table:table-cell>', n)}<text:p>a</text:p>${times('</table:table-cell></table:table-row></table:table>', n)}`,
    ),
  ),
  input('rows and cells that repeat', 'a.odt', 50_000, 1_000, (n) =>
    odt(
      `<table:table>${times('<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>', n)}</table:table><text:p>a</text:p>`,
    ),
  ),
  input('cells over many rows of an OpenDocument text', 'a.odt', 20_000, 500, (n) =>
    odt(
      `<table:table>${times('<table:table-row><table:table-cell table:number-rows-spanned="99999999" table:number-columns-spanned="99999999"><text:p>a</text:p></table:table-cell></table:table-row>', n)}</table:table>`,
    ),
  ),
  input('styles that derive from each other', 'a.odt', 50_000, 1_000, (n) =>
    odt(
      each(n, (i) => `<text:p text:style-name="S${i}">a</text:p>`),
      each(n, (i) => `<style:style style:name="S${i}" style:parent-style-name="S${(i + 1) % n}"/>`),
    ),
  ),
  input('notes of an OpenDocument text', 'a.odt', 20_000, 500, (n) =>
    odt(
      `<text:p>${each(n, (i) => `a<text:note><text:note-citation>${i}</text:note-citation><text:note-body><text:p>b</text:p></text:note-body></text:note>`)}</text:p>`,
    ),
  ),
  input('tabs of an OpenDocument text', 'a.odt', 100_000, 2_000, (n) =>
    odt(`<text:p>${times('a<text:tab/>', n)}</text:p>`),
  ),

  input('groups inside each other', 'a.rtf', 1_000_000, 20_000, (n) => `{\\rtf1 ${times('{', n)}a${times('}', n)}}`),
  input('groups side by side', 'a.rtf', 1_000_000, 20_000, (n) => `{\\rtf1 ${times('{\\b a}', n)}}`),
  input(
    'paragraphs of a Rich Text file',
    'a.rtf',
    100_000,
    2_000,
    (n) => `{\\rtf1 ${each(n, (i) => `V lokalite c. ${i} pracuji od roku 2014.\\par `)}}`,
  ),
  input('letters by their number', 'a.rtf', 500_000, 10_000, (n) => `{\\rtf1 ${times("\\u283\\'ec", n)}}`),
  input('letters of a code page', 'a.rtf', 1_000_000, 20_000, (n) => `{\\rtf1\\ansicpg1250 ${times("\\'ec", n)}}`),
  input(
    'rows of a Rich Text file',
    'a.rtf',
    50_000,
    1_000,
    (n) => `{\\rtf1 ${times('\\trowd\\cellx1000\\cellx2000\\intbl a\\cell b\\cell\\row ', n)}}`,
  ),
  input(
    'edges of cells',
    'a.rtf',
    100_000,
    1_000,
    (n) => `{\\rtf1 ${each(n, (i) => `\\trowd\\cellx${(i + 1) * 50}\\intbl a\\cell\\row `)}}`,
  ),
  input(
    'cells of a row',
    'a.rtf',
    100_000,
    1_000,
    (n) => `{\\rtf1\\trowd${each(n, (i) => `\\cellx${(i + 1) * 50}`)}\\intbl ${times('a\\cell ', n)}\\row}`,
  ),
  input(
    'cells that go on',
    'a.rtf',
    50_000,
    1_000,
    (n) => `{\\rtf1 ${times('\\trowd\\clvmrg\\cellx1000\\clvmrg\\cellx2000\\intbl \\cell\\cell\\row ', n)}a}`,
  ),
  input(
    'tables inside each other in a Rich Text file',
    'a.rtf',
    100_000,
    2_000,
    (n) => `{\\rtf1 ${each(n, (i) => `\\intbl\\itap${i} a\\par `)}}`,
  ),
  input(
    'notes inside each other',
    'a.rtf',
    100_000,
    2_000,
    (n) => `{\\rtf1 ${times('{\\footnote a', n)}${times('}', n)}}`,
  ),
  input('bytes that are said to follow', 'a.rtf', 500_000, 10_000, (n) => `{\\rtf1 ${times('\\bin9999999999 a', n)}}`),
  input(
    'fonts and styles',
    'a.rtf',
    200_000,
    5_000,
    (n) =>
      `{\\rtf1{\\fonttbl${each(n, (i) => `{\\f${i}\\fcharset238 A;}`)}}{\\stylesheet${each(n, (i) => `{\\s${i} heading 1;}`)}}a}`,
  ),
  input(
    'items of a Rich Text file',
    'a.rtf',
    100_000,
    2_000,
    (n) => `{\\rtf1 ${each(n, (i) => `{\\listtext -}\\ls1\\ilvl${i % 9} a\\par `)}}`,
  ),

  input('rows of a sheet', 'a.xlsx', 50_000, 1_000, (n) =>
    xlsx(each(n, (i) => `<row r="${i + 1}">${cell('Zpracovat plán')}${cell('2024')}</row>`)),
  ),
  input('empty cells', 'a.xlsx', 200_000, 5_000, (n) => xlsx(`<row r="1">${times('<c s="1"/>', n)}${cell('a')}</row>`)),
  input('tables of a sheet', 'a.xlsx', 50_000, 1_000, (n) =>
    xlsx(each(n, (i) => `<row r="${2 * i + 1}">${cell('a')}${cell('b')}</row>`)),
  ),
  input('cells that stand apart', 'a.xlsx', 16_000, 500, (n) =>
    xlsx(each(n, (i) => `<row r="${i + 1}">${cell('a', `A${i + 1}`)}${cell('b', `${letters(i)}${i + 1}`)}</row>`)),
  ),
  input('merged cells', 'a.xlsx', 50_000, 1_000, (n) =>
    xlsx(
      each(n, (i) => `<row r="${i + 1}">${cell('a', `A${i + 1}`)}${cell('b', `B${i + 1}`)}</row>`),
      `<mergeCells>${each(n, (i) => `<mergeCell ref="A${i + 1}:XFD1048576"/>`)}</mergeCells>`,
    ),
  ),
  input('hidden columns', 'a.xlsx', 100_000, 2_000, (n) =>
    xlsx(`<row r="1">${cell('a')}</row>`, `<cols>${times('<col min="2" max="16384" hidden="1"/>', n)}</cols>`),
  ),
  input('strings of a sheet', 'a.xlsx', 100_000, 2_000, (n) =>
    xlsx(
      `<row r="1"><c t="s"><v>0</v></c>${cell('b')}</row>`,
      '',
      each(n, (i) => `<si><t>${i}</t></si>`),
    ),
  ),

  input('boundaries', 'a.eml', 500_000, 10_000, (n) => `${MIXED}${times('--x\r\n', n)}\r\na`),
  input(
    'parts of a message',
    'a.eml',
    50_000,
    1_000,
    (n) => `${MIXED}${each(n, (i) => `--x\r\nContent-Type: text/plain\r\n\r\n${i}\r\n`)}--x--\r\n`,
  ),
  input(
    'attachments',
    'a.eml',
    50_000,
    1_000,
    (n) =>
      `${MIXED}--x\r\n\r\na\r\n${each(n, (i) => `--x\r\nContent-Disposition: attachment; filename=${i}.pdf\r\n\r\n${i}\r\n`)}--x--\r\n`,
  ),
  input(
    'parts inside each other',
    'a.eml',
    10_000,
    1_000,
    (n) => `${HEAD}${each(n, (i) => `Content-Type: multipart/mixed; boundary=x${i}\r\n\r\n--x${i}\r\n`)}\r\na`,
  ),
  input(
    'messages inside each other',
    'a.eml',
    10_000,
    1_000,
    (n) => `${HEAD}${times('Content-Type: message/rfc822\r\n\r\n', n)}\r\na`,
  ),
  input('headers', 'a.eml', 50_000, 1_000, (n) => `${HEAD}${each(n, (i) => `X-${i}: a\r\n`)}\r\na`),
  input(
    'a header that goes on',
    'a.eml',
    100_000,
    2_000,
    (n) => `${HEAD}Subject: a${times('\r\n =?utf-8?Q?a?=', n)}\r\n\r\na`,
  ),
  input(
    'comments in a header',
    'a.eml',
    300_000,
    5_000,
    (n) => `${HEAD}Content-Type: text/plain ${times('(', n)}\r\n\r\na`,
  ),
  input(
    'quoted-printable',
    'a.eml',
    500_000,
    10_000,
    (n) =>
      `${HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${times('=C4=9B=\r\n', n)}`,
  ),
  input(
    'flowed lines',
    'a.eml',
    200_000,
    5_000,
    (n) => `${HEAD}Content-Type: text/plain; format=flowed\r\n\r\n${times('> a \r\n', n)}`,
  ),
]

/** The letters of a column, from 0 on. @type {(i: number) => string} */
function letters(i) {
  return i < 26 ? String.fromCharCode(65 + i) : letters(Math.floor(i / 26) - 1) + String.fromCharCode(65 + (i % 26))
}
