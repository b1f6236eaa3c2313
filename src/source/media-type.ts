/** What a source is, by its bytes first and its name second: names lie more often than magic numbers do. */
import { extname } from 'node:path'
import { InputError } from './input-error.ts'
import { COMPOUND_BEGINS } from './archive/compound.ts'
import { compoundType, DOC, DOCX, ODT, packedType, XLSX } from './archive/office-type.ts'
import type { MediaType } from './source.ts'

/** The extensions that a folder is searched for; archives are searched themselves. */
export const EXTENSIONS: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.docx': DOCX,
  '.doc': DOC,
  '.odt': ODT,
  '.rtf': 'application/rtf',
  '.xlsx': XLSX,
  '.pdf': 'application/pdf',
  '.eml': 'message/rfc822',
  '.mht': 'message/rfc822',
  '.mhtml': 'message/rfc822',
}

/** PDF allows other bytes before its header, within the first 1,024 (ISO 32000-1, implementation note 13). */
const HEADER_WITHIN = 1024

/** The media type of a format that is more than text, by its first bytes. Throws InputError for known formats that cannot be read. */
export const binaryType = (bytes: Uint8Array, file: string): MediaType | undefined => {
  const head = headOf(bytes, HEADER_WITHIN)
  if (head.startsWith(COMPOUND_BEGINS)) return compoundType(bytes, file)
  if (head.startsWith('\x1f\x8b')) throw new InputError(file, 'is compressed with gzip; unpack it first')
  if (isArchive(head.slice(0, 4))) {
    const type = packedType(bytes, file)
    if (type) return type
    throw new InputError(file, 'is a ZIP archive of other files; call it .zip, and its documents are read one by one')
  }
  if (/^\s{0,20}\{\\rtf/.test(head.slice(0, 30))) return 'application/rtf'
  if (head.includes('%PDF-')) return 'application/pdf'
  return isMail(headOf(bytes, HEADERS_WITHIN), file) ? 'message/rfc822' : undefined
}

/** Whether a file begins as ZIP archives do, empty ones among them. */
export const isArchive = (head: string): boolean => /^PK(?:\x03\x04|\x05\x06)/.test(head)

const headOf = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1')

/** Whether bytes are those of a message. */
export const isMessage = (bytes: Uint8Array, file: string): boolean => isMail(headOf(bytes, HEADERS_WITHIN), file)

/** Whether bytes are of a format that unpacks into others. */
export const isPacked = (bytes: Uint8Array, file: string): boolean => {
  const head = headOf(bytes, HEADERS_WITHIN)
  return head.startsWith('PK') || head.slice(0, HEADER_WITHIN).includes('%PDF-') || isMail(head, file)
}

const HEADERS_WITHIN = 16_384
const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}:/
/** Headers that only messages have. */
const OF_MAIL = /^(?:mime-version|message-id|received|content-transfer-encoding):/i

/** Messages and saved pages begin with lines of headers (RFC 5322); a text may begin with labels that look like some. */
const isMail = (head: string, file: string): boolean => {
  const named = EXTENSIONS[extname(file).toLowerCase()] === 'message/rfc822'
  const [before = ''] = /^\s{0,20}(?:From [^\r\n]{1,200}\r?\n)?/.exec(head.slice(0, 300)) ?? []
  if (!HEADER.test(head.slice(before.length, before.length + 64))) return false
  const lines = head
    .slice(before.length)
    .split('\n')
    .map((line) => line.replace('\r', ''))
  for (const [i, line] of lines.entries()) {
    if (line === '' || !(HEADER.test(line) || (i > 0 && /^[ \t]/.test(line)))) return named && i > 0
    if (OF_MAIL.test(line)) return true
  }
  return false
}

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
