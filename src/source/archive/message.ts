/**
 * Messages as folders of what is attached to them (RFC 2045 to 2047, 2231): where their parts are, how they are called and what
 * they hold, without anything of the rest of a message.
 */
import { TextDecoder } from 'node:util'
import { extname } from 'node:path'

export interface MessagePart {
  /** In small letters: `text/plain`. */
  readonly type: string
  /** As the part itself says it. */
  readonly charset: string | undefined
  readonly isAttached: boolean
  /** It is in a message that is attached itself; its headers are of that one. */
  readonly isInner: boolean
  /** As it is called where it is attached; in a message that is attached itself, below that one's. */
  readonly name: string | undefined
  /** Of the part's headers; empty where it has none. */
  readonly headers: readonly [start: number, end: number]
  readonly content: () => Buffer
}

/** Parts inside each other; a message in a message counts for several, for each is unpacked by itself. */
const DEEPEST = 100
const A_MESSAGE = 10
/** Bytes of the headers of a part that are looked at. */
const MOST_HEADERS = 65_536

/** The parts of a message that hold no others, but for messages, in their order; not more than so many. */
export const partsOfMessage = (bytes: Uint8Array, most: number): MessagePart[] => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: MessagePart[] = []
  collect({ text: view.toString('latin1'), start: 0, end: view.length, depth: 0, below: '' }, found, most)
  return found
}

interface Section {
  /** The bytes of the whole message as Latin 1. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly depth: number
  /** The attached message that it is in. */
  readonly below: string
}

const collect = (section: Section, found: MessagePart[], most: number): void => {
  if (section.depth > DEEPEST || found.length >= most) return
  const { text, start, end, depth, below } = section
  const body = bodyOf(section)
  const headers = headersIn(text.slice(start, Math.min(body, start + MOST_HEADERS)))
  const { value: type, parameters } = parsed(headers.get('content-type') ?? 'text/plain')
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined) {
    for (const [from, to] of between(text.slice(body, end), `--${boundary}`))
      collect({ text, start: body + from, end: body + to, depth: depth + 1, below }, found, most)
    return
  }
  const disposition = parsed(headers.get('content-disposition') ?? '')
  const called = disposition.parameters.get('filename') ?? parameters.get('name')
  const isMessage = type === 'message/rfc822'
  const name = called === undefined ? (isMessage ? 'message.eml' : undefined) : isMessage ? asMessage(called) : called
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  const content = (): Buffer => decoded(text.slice(body, end), encoding)
  found.push({
    type,
    charset: parameters.get('charset'),
    isAttached: disposition.value === 'attachment' || !/^text\/(?:plain|html)$/.test(type),
    isInner: below !== '',
    name: name === undefined ? undefined : below + name.replace(/[/\\\u0000-\u001f]/g, '_'),
    headers: [start, body],
    content,
  })
  if (!isMessage) return
  // Its own places are of another text, and nobody needs them.
  const inner = content().toString('latin1')
  const inside = {
    text: inner,
    start: 0,
    end: inner.length,
    depth: depth + A_MESSAGE,
    below: `${found.at(-1)?.name ?? ''}/`,
  }
  collect(inside, found, most)
}

const asMessage = (name: string): string => (extname(name).toLowerCase() === '.eml' ? name : `${name}.eml`)

/** Where the body of a part begins: behind the first empty line. */
const bodyOf = ({ text, start, end }: Section): number => {
  const [lone = ''] = /^\r?\n/.exec(text.slice(start, start + 2)) ?? []
  if (lone !== '') return start + lone.length
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const next = text.startsWith('\r\n', at + 1) ? 2 : text[at + 1] === '\n' ? 1 : 0
    if (next > 0) return Math.min(end, at + 1 + next)
  }
  return end
}

/** What stands between lines that are the mark, up to the one that ends them. */
function* between(text: string, mark: string): Generator<[number, number]> {
  let open: number | undefined
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    const rest = text.slice(at + mark.length, Math.min(lineEnd, at + mark.length + LONGEST_MARK)).trim()
    if (rest !== '' && rest !== '--') continue
    if (open !== undefined) yield [open, Math.max(open, at - (text.startsWith('\r\n', at - 2) ? 2 : 1))]
    open = rest === '' ? Math.min(text.length, lineEnd + 1) : undefined
    if (rest === '--') return
  }
  if (open !== undefined) yield [open, text.length]
}

const LONGEST_MARK = 100

/** The first value of each header, its lines as one. */
const headersIn = (text: string): Map<string, string> => {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

const PARAMETER = /;\s{0,100}([^\s=;"]{1,60})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\[^]){0,2000})"|([^;]{0,2000}))/g

/** A header's value and its parameters, those in several pieces (RFC 2231) put together. */
const parsed = (header: string): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } => {
  const pieces = new Map<string, string>()
  for (const [, name = '', quoted, plain] of header.matchAll(PARAMETER))
    pieces.set(name.toLowerCase(), quoted?.replace(/\\([^])/g, '$1') ?? (plain ?? '').trim())
  const parameters = new Map<string, string>()
  for (const [name, value] of pieces) {
    const [key = '', part] = name.split('*')
    if (name === key) parameters.set(key, withWords(value))
    else if (name === `${key}*`) parameters.set(key, percentDecoded(value))
    else if (part === '0') parameters.set(key, joined(key, pieces))
  }
  const [value = ''] = header.split(';', 1)
  return { value: value.trim().toLowerCase(), parameters }
}

const joined = (key: string, pieces: ReadonlyMap<string, string>): string => {
  let whole = ''
  for (let i = 0; ; i++) {
    const [plain, encoded] = [pieces.get(`${key}*${i}`), pieces.get(`${key}*${i}*`)]
    if (plain === undefined && encoded === undefined) break
    whole += encoded ?? (plain ?? '').replaceAll('%', '%25')
  }
  return percentDecoded(whole)
}

/** `utf-8'cs'pl%C3%A1n.pdf` */
const percentDecoded = (value: string): string => {
  const [, charset = 'utf-8', rest = value] = /^([\w-]{0,40})'[\w-]{0,20}'([^]*)$/.exec(value) ?? []
  const bytes = rest.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return inCharset(Buffer.from(bytes, 'latin1'), charset)
}

const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=(?:\s{1,20}(?==\?))?/gi

/** Words in a charset of their own (RFC 2047); a name without them is in UTF-8, if it is in any. */
const withWords = (value: string): string => {
  if (!value.includes('=?')) return inCharset(Buffer.from(value, 'latin1'), 'utf-8')
  return value.replace(WORD, (_, charset: string, way: string, words: string) =>
    inCharset(
      way.toLowerCase() === 'b' ? Buffer.from(words, 'base64') : quotedPrintable(words.replaceAll('_', ' ')),
      charset,
    ),
  )
}

const inCharset = (bytes: Buffer, charset: string): string => {
  try {
    return new TextDecoder(charset === '' ? 'utf-8' : charset).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

const decoded = (text: string, encoding: string): Buffer => {
  if (encoding === 'base64') return Buffer.from(text, 'base64')
  return encoding === 'quoted-printable' ? quotedPrintable(text) : Buffer.from(text, 'latin1')
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
