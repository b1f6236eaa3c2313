/**
 * The charset of a text's bytes: byte order mark, declaration, content; the content has the last word.
 *
 * Czech text comes in UTF-8, UTF-16 and two one-byte charsets, windows-1250 and ISO-8859-2, that differ in few letters,
 * š ť ž among them (WHATWG Encoding Standard, index-windows-1250 and index-iso-8859-2).
 */
import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import type { Span } from '../text/passage.ts'

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'iso-8859-2'

export interface Detected {
  readonly charset: Charset
  /** Length of the byte order mark. */
  readonly mark: number
  /** What the byte order mark or the declaration says, where it is wrong. */
  readonly contradicted?: string
}

/** Bytes that are no text: binary, in a charset that is not known, or UTF-8 that breaks at a byte. */
export type Undetected =
  { readonly problem: 'binary' | 'unknown' } | { readonly problem: 'broken'; readonly at: number }

const MARKS: readonly { readonly bytes: readonly number[]; readonly charset: Charset }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

/** How much of a text is looked at where a sample will do. Bytes. */
const SAMPLE = { head: 4096, letters: 1 << 18 }

export const detectCharset = (bytes: Uint8Array): Detected | Undetected => {
  const found = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte))
  const mark = found?.bytes.length ?? 0
  const body = bytes.subarray(mark)
  const content = found && found.charset !== 'utf-8' ? found.charset : contentCharset(body, mark)
  if (typeof content === 'object') return content
  // The head may end inside a character, so nothing is refused here.
  const head = body.subarray(0, SAMPLE.head)
  const declared = declarationIn(
    content.startsWith('utf-16') ? new TextDecoder(content).decode(head) : latin1(head),
  )?.charset
  const charset = content === 'windows-1250' && declared === 'iso-8859-2' && isShared(body) ? declared : content
  const contradicted = [found?.charset, declared].find((said) => said !== undefined && contradicts(said, charset, body))
  return { charset, mark, ...(contradicted !== undefined && { contradicted }) }
}

export const decoderOf = (charset: Charset): TextDecoder => new TextDecoder(charset, { ignoreBOM: true, fatal: true })

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const DECLARATION =
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})/i

/** The charset that a page says it has, by its standard name, or as it is written where it has none. */
export const declarationIn = (text: string): { charset: string; span: Span } | undefined => {
  const head = text.slice(0, SAMPLE.head)
  const found = head.includes('<') ? DECLARATION.exec(head) : null
  const label = found?.[1] ?? found?.[2]
  if (!found || label === undefined) return undefined
  return { charset: standardName(label), span: [found.index, found.index + found[0].length] }
}

const standardName = (label: string): string => {
  if (/^unicode$/i.test(label)) return 'utf-16le' // what Word writes
  try {
    return new TextDecoder(label).encoding
  } catch {
    return label.toLowerCase()
  }
}

/** ASCII is right in every charset but UTF-16, and "utf-16" says nothing of the order of bytes. */
const contradicts = (said: string, charset: Charset, body: Uint8Array): boolean =>
  said !== charset && !(said.startsWith('utf-16') ? charset.startsWith('utf-16') : charset === 'utf-8' && isAscii(body))

const contentCharset = (body: Uint8Array, offset: number): Charset | Undetected => {
  const wide = utf16Order(body.subarray(0, SAMPLE.head))
  if (wide) return wide
  if (hasControls(body)) return { problem: 'binary' }
  if (isUtf8(body)) return 'utf-8'
  const { broken, sound, first } = scanUtf8(body)
  if (sound > broken) return { problem: 'broken', at: offset + first }
  return oneByteCharset(body) ?? { problem: 'unknown' }
}

/** UTF-16 without a mark: the high bytes of Czech letters are 0 or 1, and none of the low ones is 0. */
const utf16Order = (head: Uint8Array): Charset | undefined => {
  let [even, odd] = [0, 0]
  head.forEach((byte, i) => {
    if (byte !== 0) return
    if (i % 2 === 0) even++
    else odd++
  })
  if (odd > head.length / 4 && even === 0) return 'utf-16le'
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : undefined
}

/** NUL, or more than a few of the control characters that no text has. */
const hasControls = (body: Uint8Array): boolean => {
  let controls = 0
  for (const byte of body) {
    if (byte === 0) return true
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++
  }
  return controls > 2 && controls > body.length / 1000
}

/** Counts UTF-8's sequences of several bytes, sound and broken ones, and says where the first broken one stands. */
const scanUtf8 = (body: Uint8Array): { sound: number; broken: number; first: number } => {
  const counts = { sound: 0, broken: 0, first: 0 }
  let i = 0
  while (i < body.length) {
    const length = sequenceLength(body, i)
    if (length === 0 && counts.broken++ === 0) counts.first = i
    if (length > 1) counts.sound++
    i += Math.max(1, length)
  }
  return counts
}

/** The length of the well-formed sequence at the index (The Unicode Standard, table 3-7), 0 for none. */
const sequenceLength = (body: Uint8Array, i: number): number => {
  const lead = body[i] ?? 0
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  const second = body[i + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < low || second > high) return 0
  for (let k = 2; k < length; k++) if (((body[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** The charset in which the text looks more like Czech; a tie, where every letter is the same in both, is windows-1250. */
const oneByteCharset = (body: Uint8Array): Charset | undefined => {
  const sample = lettersSample(body)
  const [windows, iso] = [oddities('windows-1250', sample), oddities('iso-8859-2', sample)]
  const high = sample.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0)
  if (Math.min(windows, iso) > high / 3) return undefined
  return iso < windows ? 'iso-8859-2' : 'windows-1250'
}

const isShared = (body: Uint8Array): boolean => {
  const sample = lettersSample(body)
  return decoderOf('windows-1250').decode(sample) === decoderOf('iso-8859-2').decode(sample)
}

const lettersSample = (body: Uint8Array): Uint8Array => {
  const first = body.findIndex((byte) => byte >= 0x80)
  return body.subarray(Math.max(0, first - 1), first + SAMPLE.letters)
}

/**
 * What a wrong charset makes of text: foreign letters, control characters, signs and capitals inside words, and the signs that
 * Š, Ž and Ť become at the beginning of words (*©kola*).
 */
const ODD =
  /[©®](?=\p{Ll})|«(?=\p{Ll})(?![^«»\n]{0,200}»)|(?![áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäöüßÄÖÜĺŕôÔ])[^\P{L}\p{ASCII}]|[\u0080-\u009f]|(?<=\p{L})[^\p{L}\p{ASCII}\s\u00ad–’“”…](?=\p{L})|(?<=\p{Ll})[^\P{Lu}\p{ASCII}]/gu

const oddities = (charset: Charset, sample: Uint8Array): number =>
  decoderOf(charset).decode(sample).match(ODD)?.length ?? 0
