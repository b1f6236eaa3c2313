/** Writes one document in each format that offices have, as small as the format allows, so that they can be held against each other. */
import {
  archiveOf,
  cell as docxCell,
  docxOf,
  p as docxP,
  r as docxR,
  table as docxTable,
  type Part,
} from './archive.ts'

export type Made =
  | { readonly h: string; readonly level: number }
  | { readonly p: string }
  | { readonly items: readonly string[] }
  | { readonly rows: readonly (readonly string[])[] }

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const htmlOf = (blocks: readonly Made[]): string =>
  `<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"></head><body>${bodyOf(blocks)}</body></html>\n`

const bodyOf = (blocks: readonly Made[]): string =>
  blocks
    .map((block) => {
      if ('h' in block) return `<h${block.level}>${xml(block.h)}</h${block.level}>`
      if ('p' in block) return `<p>${xml(block.p)}</p>`
      if ('items' in block) return `<ul>${block.items.map((item) => `<li>${xml(item)}</li>`).join('')}</ul>`
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${xml(cell)}</td>`).join('')}</tr>`).join('')}</table>`
    })
    .join('\n')

const DOCX_STYLES: Part = {
  name: 'word/styles.xml',
  content: `<w:styles XMLNS>${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`).join('')}</w:styles>`,
}
const DOCX_LIST: Part = {
  name: 'word/numbering.xml',
  content:
    '<w:numbering XMLNS><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}

export const wordOf = (blocks: readonly Made[]): Uint8Array =>
  docxOf(
    blocks
      .map((block) => {
        if ('h' in block) return docxP(docxR(xml(block.h)), `<w:pStyle w:val="Heading${block.level}"/>`)
        if ('p' in block) return docxP(docxR(xml(block.p)))
        if ('rows' in block)
          return docxTable(...block.rows.map((row) => row.map((cell) => docxCell(docxP(docxR(xml(cell)))))))
        return block.items
          .map((item) => docxP(docxR(xml(item)), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
          .join('')
      })
      .join(''),
    [DOCX_STYLES, DOCX_LIST],
  )

const ODF = [
  ...['office', 'text', 'table', 'style', 'drawing', 'manifest'].map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'style' ? 'style' : name}:1.0"`,
  ),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
].join(' ')

export const odtParts = (body: string, styles = '', more: readonly Part[] = []): Part[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', isStored: true },
  {
    name: 'content.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  },
  { name: 'META-INF/manifest.xml', content: `<manifest:manifest ${ODF}></manifest:manifest>` },
  ...more,
]

export const odtOf = (body: string, styles = '', more: readonly Part[] = []): Uint8Array =>
  archiveOf(odtParts(body, styles, more))

export const openDocumentOf = (blocks: readonly Made[]): Uint8Array =>
  odtOf(
    blocks
      .map((block) => {
        if ('h' in block) return `<text:h text:outline-level="${block.level}">${xml(block.h)}</text:h>`
        if ('p' in block) return `<text:p>${xml(block.p)}</text:p>`
        if ('items' in block)
          return `<text:list>${block.items.map((item) => `<text:list-item><text:p>${xml(item)}</text:p></text:list-item>`).join('')}</text:list>`
        return `<table:table>${block.rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${xml(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
      })
      .join(''),
  )

/** Letters beyond ASCII in the two ways that programs write them: in the code page of Czech, and as numbers. */
const rtf = (text: string): string =>
  Array.from(text, (letter, i) => {
    if (/[\\{}]/.test(letter)) return `\\${letter}`
    if (letter.charCodeAt(0) < 128) return letter
    const byte = CZECH.get(letter)
    return byte !== undefined && i % 2 === 0
      ? `\\'${byte.toString(16)}`
      : `\\u${letter.charCodeAt(0)}${byte === undefined ? '?' : `\\'${byte.toString(16)}`}`
  }).join('')

const windows1250 = new TextDecoder('windows-1250')
const CZECH = new Map(
  Array.from({ length: 128 }, (_, i): [string, number] => [windows1250.decode(Uint8Array.of(128 + i)), 128 + i]),
)

export const rtfOf = (body: string): Uint8Array =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset238 Arial;}}{\\stylesheet{\\s0 Normal;}${[1, 2, 3].map((level) => `{\\s${level}\\b heading ${level};}`).join('')}}\n${body}}`,
    'latin1',
  )

export const richTextOf = (blocks: readonly Made[]): Uint8Array =>
  rtfOf(
    blocks
      .map((block) => {
        if ('h' in block) return `\\pard\\plain\\s${block.level}\\b ${rtf(block.h)}\\par\n`
        if ('p' in block) return `\\pard\\plain ${rtf(block.p)}\\par\n`
        if ('items' in block)
          return block.items.map((item) => `{\\listtext\\'95\\tab}\\pard\\plain\\ls1 ${rtf(item)}\\par\n`).join('')
        return block.rows
          .map(
            (row) =>
              `\\trowd${row.map((_, i) => `\\cellx${(i + 1) * 3000}`).join('')}\\pard\\plain\\intbl ${row.map((cell) => `${rtf(cell)}\\cell `).join('')}\\row\n`,
          )
          .join('')
      })
      .join(''),
  )

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a workbook with sheets of the given rows and whatever follows them, and more parts where a test needs them. */
export const xlsxParts = (
  sheets: readonly { readonly name: string; readonly rows: string; readonly after?: string; readonly state?: string }[],
  more: readonly Part[] = [],
): Part[] => [
  {
    name: '[Content_Types].xml',
    content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook ${SHEET} xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
  },
  ...sheets.map(({ rows, after = '' }, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: `<worksheet ${SHEET}><sheetData>${rows}</sheetData>${after}</worksheet>`,
  })),
  ...more,
]

export const textCell = (text: string, style = 0): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xml(text)}</t></is></c>`

/** Headings are lines in bold type above their rows; what stands apart is parted by an empty row. */
export const excelOf = (blocks: readonly Made[]): Uint8Array => {
  let number = 0
  const row = (cells: readonly string[], style = 0) =>
    `<row r="${++number}">${cells.map((cell) => textCell(cell, style)).join('')}</row>`
  const rows = blocks.map((block) => {
    number++
    if ('h' in block) return row([block.h], 1)
    if ('p' in block) return row([block.p])
    if ('items' in block) return block.items.map((item) => row([`- ${item}`])).join('')
    return block.rows.map((cells) => row(cells)).join('')
  })
  const styles = `<styleSheet ${SHEET}><fonts><font/><font><b/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`
  return archiveOf(xlsxParts([{ name: 'List1', rows: rows.join('') }], [{ name: 'xl/styles.xml', content: styles }]))
}

/** Bytes as quoted-printable, in lines of 76 signs (RFC 2045, 6.7). */
const quoted = (bytes: Uint8Array): string => {
  const signs = Array.from(bytes, (byte) =>
    byte === 10
      ? '\r\n'
      : byte >= 32 && byte < 127 && byte !== 61
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  let line = ''
  const lines: string[] = []
  for (const sign of signs) {
    if (line.length + sign.length > 75 && sign !== '\r\n') {
      lines.push(`${line}=`)
      line = ''
    }
    if (sign === '\r\n') {
      lines.push(line)
      line = ''
    } else line += sign
  }
  return [...lines, line].join('\r\n')
}

const CZECH_BYTES = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : (CZECH.get(letter) ?? 63))),
  )

const HEAD =
  'From: urad@example.cz\r\nSubject: =?utf-8?Q?Dokument?=\r\nDate: Mon, 3 Mar 2025 08:00:00 +0100\r\nMIME-Version: 1.0\r\n'

/** A message whose page is quoted-printable in the charset of Czech Windows, beside a text that says less, with a picture. */
export const messageOf = (blocks: readonly Made[]): Uint8Array =>
  Buffer.from(
    `${HEAD}Content-Type: multipart/related; boundary="ven"\r\n\r\n--ven\r\nContent-Type: multipart/alternative; boundary="uvnitr"\r\n\r\n` +
      `--uvnitr\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nZprava je ve formatu HTML.\r\n` +
      `--uvnitr\r\nContent-Type: text/html; charset="windows-1250"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(CZECH_BYTES(htmlOf(blocks)))}\r\n--uvnitr--\r\n` +
      `--ven\r\nContent-Type: image/png; name="znak.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--ven--\r\n`,
  )

/** A page as a browser saves it whole: its HTML in base64, and a style sheet. */
export const savedPageOf = (blocks: readonly Made[]): Uint8Array => {
  const lines =
    Buffer.from(htmlOf(blocks))
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://mesto.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----Hranice"\r\n\r\n` +
      `------Hranice\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://mesto.example/\r\n\r\n${lines.join('\r\n')}\r\n` +
      `------Hranice\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\np { color: red }\r\n------Hranice--\r\n`,
  )
}

/** A message of plain text in the charset of Czech Windows, as it is. */
export const plainMessageOf = (text: string): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${HEAD}Content-Type: text/plain; charset=windows-1250\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`),
    CZECH_BYTES(text.replaceAll('\n', '\r\n')),
  ])
