/** What a source is, by its bytes first and its name second: names lie more often than magic numbers do. */
import { extname } from 'node:path'
import { InputError } from './input-error.ts'
import type { MediaType } from './source.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The extensions that a folder is searched for. */
export const EXTENSIONS: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.docx': DOCX,
  '.pdf': 'application/pdf',
}

/** Formats that look like documents and cannot be read, and what their owner can do. */
const REFUSED: readonly { readonly magic: string; readonly message: string }[] = [
  {
    magic: '\xd0\xcf\x11\xe0',
    message: 'is an old Word file or an encrypted one; save it as .docx without a password',
  },
  { magic: '{\\rtf', message: 'is an RTF file; save it as .docx' },
  { magic: '\x1f\x8b', message: 'is compressed with gzip; unpack it first' },
]

/** PDF allows other bytes before its header, within the first 1,024 (ISO 32000-1, implementation note 13). */
const PDF_HEADER_WITHIN = 1024

/** The media type of a binary format, by its magic number. Throws InputError for known formats that cannot be read. */
export const binaryType = (bytes: Uint8Array, file: string): MediaType | undefined => {
  const head = Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN)).toString('latin1')
  const refused = REFUSED.find(({ magic }) => head.startsWith(magic))
  if (refused) throw new InputError(file, refused.message)
  if (head.startsWith('PK\x03\x04')) {
    if (!namesWordPart(bytes)) throw new InputError(file, 'is a ZIP archive and no Word document')
    return DOCX
  }
  return head.includes('%PDF-') ? 'application/pdf' : undefined
}

/** Whether bytes are of a format that unpacks into more of them. */
export const isPacked = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN)).toString('latin1')
  return head.startsWith('PK') || head.includes('%PDF-')
}

/** A ZIP archive is a Word document when it has its main part, or, cut short, at least the list of its parts. */
const namesWordPart = (bytes: Uint8Array): boolean => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return archive.includes('word/') || (archive.includes('[Content_Types].xml') && !/(?:xl|ppt)\//.test(tail(archive)))
}

const tail = (archive: Buffer): string => archive.subarray(-PDF_HEADER_WITHIN * 64).toString('latin1')

const PAGE = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
const FRAGMENT = /^\s*<(?:div|p|h[1-6]|table|section|article|main|header|ul|ol|dl|center|font|span|form|nav)\b[^>]*>/i
const ANY_TAG = /<\/?(?:p|br|div|h[1-6]|table|tr|td|ul|ol|li|a|b|strong|span|font|body|html)\b[^<>]{0,500}>/i

/** The media type of text. A page is one whatever it is called; a fragment needs tags at both its ends. */
export const textType = (text: string, file: string): MediaType => {
  const named = EXTENSIONS[extname(file).toLowerCase()]
  if (PAGE.test(text)) return 'text/html'
  if (named === 'text/markdown') return named
  if (named === 'text/html') return ANY_TAG.test(text) ? named : 'text/plain'
  return FRAGMENT.test(text) && />\s*$/.test(text.slice(-1000)) ? 'text/html' : 'text/plain'
}
