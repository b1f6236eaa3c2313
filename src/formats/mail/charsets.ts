/** The charsets of texts in a message that do not say theirs, by their content, as for any other text. */
import { isAscii } from 'node:buffer'
import { detectCharset } from '../../source/charset.ts'
import { partsOfMessage, type MessagePart } from '../../source/archive/message.ts'

/** The message, with the charset of each text that has letters beyond ASCII and does not say in which said among its headers. */
export const withCharsets = (bytes: Uint8Array): Uint8Array => {
  const pieces: Uint8Array[] = []
  let done = 0
  for (const part of partsOfMessage(bytes, MOST_PARTS)) {
    const charset = charsetOf(part)
    if (charset === undefined || part.headers[0] < done) continue
    const { at, words } = said(bytes, part, charset)
    pieces.push(bytes.subarray(done, at), Buffer.from(words, 'latin1'))
    done = at
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(done)])
}

/** Texts beyond these are read as they stand. */
const MOST_PARTS = 100

const charsetOf = ({ type, charset, isAttached, isInner, content }: MessagePart): string | undefined => {
  if (isAttached || isInner || !/^text\/(?:plain|html)$/.test(type)) return undefined
  const bytes = charset === undefined ? content() : undefined
  if (!bytes || isAscii(bytes)) return undefined
  const detected = detectCharset(bytes)
  return 'problem' in detected ? undefined : detected.charset
}

const CONTENT_TYPE = /(?:^|\n)content-type:[^\n]{0,1000}(?:\n[ \t][^\n]{0,1000}){0,20}/i

/** What is to be written, and where: behind the type of the part, or as a header of its own before the others. */
const said = (
  bytes: Uint8Array,
  { headers: [start, end], type }: MessagePart,
  charset: string,
): { readonly at: number; readonly words: string } => {
  const headers = Buffer.from(bytes.subarray(start, end)).toString('latin1')
  const header = CONTENT_TYPE.exec(headers)
  if (!header) return { at: start, words: `Content-Type: ${type}; charset=${charset}\r\n` }
  const value = header[0].replace(/[\s;]{0,100}$/, '')
  return { at: start + header.index + value.length, words: `; charset=${charset}` }
}
