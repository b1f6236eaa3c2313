/** Writes blocks of a document in the formats that documents are published in. */
import { cell, docxOf, p, r, table, type Part } from '../document/made/archive.ts'
import { printed } from './printed.ts'

export type Lines = string | readonly string[]
export type Block =
  | { readonly heading: string; readonly level: number }
  | { readonly text: string; readonly lead?: string }
  | { readonly lines: readonly string[] }
  | { readonly items: readonly string[] }
  | { readonly table: readonly (readonly Lines[])[] }

export const formats = ['html', 'txt', 'md', 'docx', 'pdf', 'narrow.pdf'] as const
export type Format = (typeof formats)[number]

export const linesOf = (cell: Lines): readonly string[] => (typeof cell === 'string' ? [cell] : cell)

const tag = (name: string, text: string): string => `<${name}>${text}</${name}>`
const asHtml = (block: Block): string => {
  if ('heading' in block) return tag(`h${block.level}`, block.heading)
  if ('items' in block) return tag('ul', block.items.map((item) => tag('li', item)).join(''))
  if ('lines' in block) return tag('p', block.lines.join('<br>\n'))
  if ('text' in block) return tag('p', `${block.lead === undefined ? '' : tag('b', block.lead)}${block.text}`)
  const td = (lines: Lines) => tag('td', linesOf(lines).join('<br>'))
  return tag('table', block.table.map((cells) => tag('tr', cells.map(td).join(''))).join(''))
}

const asText = (block: Block): string => {
  if ('heading' in block) return block.heading
  if ('items' in block) return block.items.map((item) => `- ${item}`).join('\n')
  if ('lines' in block) return block.lines.join('\n')
  if ('text' in block) return `${block.lead ?? ''}${block.text}`
  return block.table.map((cells) => cells.map((one) => linesOf(one).join('  ')).join('\t')).join('\n')
}

const asMarkdown = (block: Block): string => {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${block.heading}`
  if ('items' in block) return block.items.map((item) => `- ${item}`).join('\n')
  if ('lines' in block) return block.lines.join('  \n')
  if ('text' in block) return `${block.lead === undefined ? '' : `**${block.lead}**`}${block.text}`
  const rows = block.table.map((cells) => `| ${cells.map((one) => linesOf(one).join('<br>')).join(' | ')} |`)
  return [rows[0], `|${' --- |'.repeat(block.table[0]?.length ?? 0)}`, ...rows.slice(1)].join('\n')
}

const STYLES: Part = {
  name: 'word/styles.xml',
  content: `<w:styles XMLNS>${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`).join('')}</w:styles>`,
}
const NUMBERING: Part = {
  name: 'word/numbering.xml',
  content:
    '<w:numbering XMLNS><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}
const BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

const asWord = (block: Block): string => {
  if ('heading' in block) return p(r(block.heading), `<w:pStyle w:val="Heading${block.level}"/>`)
  if ('items' in block) return block.items.map((item) => p(r(item), BULLET)).join('')
  if ('lines' in block) return p(block.lines.map((line) => r(line)).join('<w:r><w:br/></w:r>'))
  if ('text' in block) return p(`${block.lead === undefined ? '' : r(block.lead, '<w:b/>')}${r(block.text)}`)
  const cells = (row: readonly Lines[]) =>
    row.map((one) =>
      cell(
        linesOf(one)
          .map((line) => p(r(line)))
          .join(''),
      ),
    )
  return table(...block.table.map(cells))
}

export const written = (blocks: readonly Block[]): Record<Format, Uint8Array> => ({
  html: Buffer.from(`<html><body>${blocks.map(asHtml).join('\n')}</body></html>`),
  txt: Buffer.from(blocks.map(asText).join('\n\n')),
  md: Buffer.from(blocks.map(asMarkdown).join('\n\n')),
  docx: docxOf(blocks.map(asWord).join(''), [STYLES, NUMBERING]),
  pdf: printed(blocks),
  'narrow.pdf': printed(blocks, 430),
})
