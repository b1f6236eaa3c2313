/**
 * ZIP archives: whether one is sound and of a bearable size is found out before anything in it is parsed.
 *
 * Follows the ZIP format as PKWARE's APPNOTE describes it: the directory stands at the end of the file (4.3.16) and says
 * where each part begins and how large it is (4.3.12). What it says of sizes is not believed but tried.
 */
import { isUtf8 } from 'node:buffer'
import { readSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { InputError } from '../input-error.ts'
import { fromCodePage852 } from './code-page-852.ts'
import type { Limits } from '../limits.ts'

export interface Part {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly encrypted: boolean
  readonly offset: number
}

/** Where an archive's bytes come from, so that of a large file only what is asked for is read. */
export interface Bytes {
  readonly length: number
  slice(start: number, end: number): Buffer
}

export const inMemory = (bytes: Uint8Array): Bytes => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { length: view.length, slice: (start, end) => view.subarray(start, end) }
}

/** The bytes of an open file. */
export const inFile = (file: number, length: number): Bytes => ({
  length,
  slice: (start, end) => {
    const part = Buffer.alloc(Math.max(0, Math.min(end, length) - start))
    return part.subarray(0, readSync(file, part, 0, part.length, start))
  },
})

/** The parts of an office document that holds XML. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** The text of a part. */
  readonly text: (name: string) => string | undefined
}

/** Throws InputError for what is cut off, protected by a password or too large once unpacked. */
export const openArchive = (bytes: Uint8Array, file: string, limits: Limits['docx']): Archive => {
  const view = inMemory(bytes)
  const parts = partsOf(view, file, limits.parts)
  if (parts.some((part) => part.encrypted)) throw new InputError(file, 'is password-protected')
  let xml = 0
  for (const part of parts)
    if (/\.(?:xml|rels)$/i.test(part.name))
      xml += unpack(view, part, file, { most: limits.xml - xml, ratio: limits.ratio }).length
  return {
    names: new Set(parts.map(({ name }) => name)),
    text: (name) => {
      const part = parts.find((one) => one.name === name)
      return part && unpack(view, part, file, { most: limits.xml, ratio: limits.ratio }).toString('utf8')
    },
  }
}

const END = { signature: 0x06054b50, length: 22, comment: 0xffff }
const ENTRY = { signature: 0x02014b50, length: 46 }
/** Bytes of names and their like. */
const MOST_DIRECTORY = 64 * 1024 * 1024
const LOCAL = { signature: 0x04034b50, length: 30 }

/** The directory of an archive. Throws InputError where there is none or it has more than so many parts. */
export const partsOf = (bytes: Bytes, file: string, most: number): Part[] => {
  const cutOff = new InputError(file, 'is cut off: its archive has no directory')
  const tailAt = Math.max(0, bytes.length - END.length - END.comment)
  const tail = bytes.slice(tailAt, bytes.length)
  const endAt = findEnd(tail)
  if (endAt === undefined) throw cutOff
  const count = tail.readUInt16LE(endAt + 10)
  if (count > most) throw new InputError(file, ['has more than {limit} parts', { limit: most }])
  const begin = tail.readUInt32LE(endAt + 16)
  if (tailAt + endAt - begin > MOST_DIRECTORY) throw cutOff
  const directory = bytes.slice(begin, Math.max(begin, tailAt + endAt))
  const parts: Part[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + ENTRY.length > directory.length || directory.readUInt32LE(at) !== ENTRY.signature) throw cutOff
    const nameEnd = at + ENTRY.length + directory.readUInt16LE(at + 28)
    const flags = directory.readUInt16LE(at + 8)
    parts.push({
      name: nameOf(directory.subarray(at + ENTRY.length, nameEnd), (flags & UTF8_NAME) !== 0),
      encrypted: (flags & ENCRYPTED) !== 0,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return parts
}

const ENCRYPTED = 1
const UTF8_NAME = 1 << 11

/** Windows writes names in the code page of DOS, which is 852 for Czech, unless a flag says UTF-8; others do not set the flag. */
const nameOf = (bytes: Buffer, saysUtf8: boolean): string =>
  saysUtf8 || isUtf8(bytes) ? bytes.toString('utf8') : fromCodePage852(bytes)

const findEnd = (tail: Buffer): number | undefined => {
  for (let at = tail.length - END.length; at >= 0; at--) if (tail.readUInt32LE(at) === END.signature) return at
  return undefined
}

/** How large a part may be once unpacked, and how many times larger than packed if it has more than a megabyte. */
interface Bounds {
  readonly most: number
  readonly ratio: number
}

/** Unpacks a part within its limits: a directory can lie about sizes, and a parser would only notice afterwards. */
export const unpack = (bytes: Bytes, part: Part, file: string, bounds: Bounds): Buffer => {
  const local = bytes.slice(part.offset, part.offset + LOCAL.length)
  if (local.length < LOCAL.length || local.readUInt32LE(0) !== LOCAL.signature)
    throw new InputError(file, ['is broken: {part} is not where its directory says', { part: part.name }])
  const start = part.offset + LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28)
  if (start + part.packed > bytes.length) throw new InputError(file, ['is cut off in {part}', { part: part.name }])
  const most = Math.min(bounds.most, Math.max(1_000_000, part.packed * bounds.ratio))
  // What cannot be packed is a little larger packed than not.
  if (part.size > most || part.packed > 2 * most + 1_000) throw tooLarge(file, part)
  const packed = bytes.slice(start, start + part.packed)
  if (part.method === STORED) {
    if (packed.length > most) throw tooLarge(file, part)
    return packed
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file, part)
    throw new InputError(file, ['is broken: {part} cannot be unpacked', { part: part.name }])
  }
}

const STORED = 0

const tooLarge = (file: string, part: Part): InputError =>
  new InputError(file, ['is too large once unpacked ({part})', { part: part.name }])
