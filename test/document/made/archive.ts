/** Writes Word files for tests, part by part, so that each test shows the XML that it is about. */
import { archive } from '../../../bench/word-archive.mjs'

export interface Part {
  readonly name: string
  readonly content: string
  /** Overrides what the directory says of the part: a bomb lies about its size. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
  /** As it is, not packed. */
  readonly isStored?: boolean
}

/** A part whose name or content is no text. */
export type RawPart = Omit<Part, 'name' | 'content'> & {
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
}

export const archiveOf: (parts: readonly RawPart[]) => Uint8Array = archive

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with the given body, and more parts where a test needs them. */
export const docxOf = (body: string, more: readonly Part[] = []): Uint8Array => archiveOf(docxParts(body, more))

export const docxParts = (body: string, more: readonly Part[] = []): Part[] => [
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="r4" Type="${OFFICE}/image" Target="https://example.org/obrazek.png" TargetMode="External"/></Relationships>`,
  },
  { name: 'word/document.xml', content: `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>` },
  ...more.map((part) => ({ ...part, content: part.content.replace('XMLNS', W) })),
]

export const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${text}</w:p>`
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
export const table = (...rows: (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
