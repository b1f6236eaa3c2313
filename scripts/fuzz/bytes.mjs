/** Mutations of bytes: charsets, office archives, PDF streams, Rich Text, messages. */
import { deflateSync, inflateRawSync, inflateSync } from 'node:zlib'
import { archive } from '../../bench/word-archive.mjs'
import { MAIL_TOKENS, ODT_TOKENS, PDF_TOKENS, RTF_TOKENS, SHEET_TOKENS, WORD_TOKENS } from './dictionary.mjs'

/** @typedef {import('./random.mjs').Random} Random */

/** @type {(bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array} */
export const mutateBytes = (bytes, random, other) => {
  let mutated = Buffer.from(bytes)
  for (let left = 1 + random.below(8); left > 0 && mutated.length > 0; left--) {
    const at = random.below(mutated.length)
    const length = random.below(random.chance(0.8) ? 16 : 4000)
    switch (random.below(5)) {
      case 0:
      case 1:
        mutated[at] = random.chance(0.5) ? random.below(256) : (mutated[at] ?? 0) ^ (1 << random.below(8))
        break
      case 2:
        mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + length)])
        break
      case 3:
        mutated = Buffer.concat([mutated.subarray(0, at + length), mutated.subarray(at)])
        break
      default:
        mutated = random.chance(0.2)
          ? mutated.subarray(0, at)
          : Buffer.concat([
              mutated.subarray(0, at),
              other.subarray(at % other.length).subarray(0, length),
              mutated.subarray(at),
            ])
    }
  }
  return mutated
}

/** Bytes at which numbers turn over, and a few of the marks of old Word files. */
const TURNING = [0, 1, 2, 3, 7, 0x0d, 0x13, 0x14, 0x16, 0x24, 0x7f, 0x80, 0xfe, 0xff]

/** Bytes of which some in a row became one and the same: places, lengths and counts that say something else. @type {(bytes: Uint8Array, random: Random) => Uint8Array} */
export const mutateNumbers = (bytes, random) => {
  const mutated = Buffer.from(bytes)
  for (let left = 1 + random.below(12); left > 0; left--) {
    const at = random.below(mutated.length)
    mutated.fill(random.pick(TURNING), at, Math.min(mutated.length, at + 1 + random.below(6)))
  }
  return mutated
}

/** Text in a charset of Czech texts; what the charset lacks becomes `?`. @type {(text: string, charset: string) => Uint8Array} */
export const encode = (text, charset) => {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const table = tableOf(charset)
  return Uint8Array.from(Array.from(text, (letter) => table.get(letter) ?? 0x3f))
}

/** @type {(charset: string) => Map<string, number>} */
const tableOf = (charset) => {
  const decoder = new TextDecoder(charset)
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
}

/** @type {(text: string, random: Random, tokens: readonly string[]) => string} */
const withTokens = (text, random, tokens) => {
  let mutated = text
  for (let left = 1 + random.below(6); left > 0; left--) {
    const at = random.below(mutated.length + 1)
    const length = random.below(random.chance(0.7) ? 12 : 300)
    const piece = mutated.slice(at, at + length)
    mutated =
      mutated.slice(0, at) +
      random.pick([
        random.pick(tokens),
        '',
        piece.repeat(2 + random.below(20)),
        piece.replace(/\d+/g, () => String(random.below(1000))),
      ]) +
      mutated.slice(random.chance(0.5) ? at : at + length)
  }
  return mutated
}

/** @type {<Result>(make: () => Result) => Result | undefined} */
const attempt = (make) => {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** The parts of an archive whose directory is sound. @type {(bytes: Uint8Array) => { name: string, content: Buffer }[]} */
const partsOf = (bytes) => {
  const view = Buffer.from(bytes)
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const parts = []
  for (let i = 0, at = view.readUInt32LE(end + 16); i < view.readUInt16LE(end + 10); i++) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.readUInt16LE(at + field))
    const local = view.readUInt32LE(at + 42)
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
    const packed = view.subarray(start, start + view.readUInt32LE(at + 20))
    const content = view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    parts.push({ name: view.toString('utf8', at + 46, at + 46 + name), content })
    at += 46 + name + extra + comment
  }
  return parts
}

/** The part with the words of an office file, and pieces of its XML. */
const OFFICE = {
  docx: { wanted: /document\.xml$/, tokens: WORD_TOKENS },
  odt: { wanted: /content\.xml$/, tokens: ODT_TOKENS },
  xlsx: { wanted: /(?:sheet\d+|sharedStrings)\.xml$/, tokens: SHEET_TOKENS },
}

/** An office file whose XML is mutated and packed again; undefined if its archive was broken before. @type {(format: keyof typeof OFFICE, bytes: Uint8Array, random: Random) => Uint8Array | undefined} */
export const mutateOffice = (format, bytes, random) => {
  const wanted = random.chance(0.8) ? OFFICE[format].wanted : /\.(?:xml|rels)$/
  const parts = attempt(() => partsOf(bytes)) ?? []
  const targets = parts.filter(({ name }) => wanted.test(name))
  if (targets.length === 0) return undefined
  const target = random.pick(targets)
  return archive(
    parts.map((part) =>
      part === target ? { ...part, content: withTokens(part.content.toString(), random, OFFICE[format].tokens) } : part,
    ),
  )
}

/** @type {(bytes: Uint8Array, random: Random) => Uint8Array} */
export const mutateRtf = (bytes, random) =>
  Buffer.from(withTokens(Buffer.from(bytes).toString('latin1'), random, RTF_TOKENS), 'latin1')

/** A message of which the headers are mutated, or any of it. @type {(bytes: Uint8Array, random: Random) => Uint8Array} */
export const mutateMail = (bytes, random) => {
  const text = Buffer.from(bytes).toString('latin1')
  const end = random.chance(0.7) ? Math.min(600, text.length) : text.length
  return Buffer.from(withTokens(text.slice(0, end), random, MAIL_TOKENS) + text.slice(end), 'latin1')
}

const STREAM = /stream\r?\n/g

/** A PDF file of which one stream is mutated inside. @type {(bytes: Uint8Array, random: Random) => Uint8Array} */
export const mutatePdf = (bytes, random) => {
  const view = Buffer.from(bytes)
  const text = view.toString('latin1')
  const starts = [...text.matchAll(STREAM)].filter(({ index }) => !text.startsWith('end', index - 3))
  if (starts.length === 0 || random.chance(0.2)) return Buffer.from(withTokens(text, random, PDF_TOKENS), 'latin1')
  const { index, 0: word } = random.pick(starts)
  const start = index + word.length
  const end = text.indexOf('endstream', start)
  const content = attempt(() => inflateSync(view.subarray(start, end)).toString('latin1'))
  if (content === undefined) return Buffer.from(withTokens(text, random, PDF_TOKENS), 'latin1')
  const packed = deflateSync(Buffer.from(withTokens(content, random, PDF_TOKENS), 'latin1'))
  return Buffer.concat([view.subarray(0, start), packed, Buffer.from('\n'), view.subarray(end)])
}
