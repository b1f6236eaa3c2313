/**
 * Whether a Word file is a sound archive of a bearable size, found out before anything in it is parsed.
 *
 * Follows the ZIP format as PKWARE's APPNOTE describes it: the directory stands at the end of the file (4.3.16) and says
 * where each part begins and how large it is (4.3.12). What it says of sizes is not believed but tried.
 */
import { inflateRawSync } from 'node:zlib'
import { InputError } from '../../source/input-error.ts'
import type { Limits } from '../../source/limits.ts'

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly encrypted: boolean
  readonly offset: number
}

/** A sound archive: the text of one of its parts by name. */
export type Archive = (name: string) => string | undefined

/** Throws InputError for what is no Word file, or is cut off, protected by a password or too large once unpacked. */
export const openArchive = (bytes: Uint8Array, file: string, limits: Limits['docx']): Archive => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length > 4 && view.readUInt32BE(0) === OLE) throw new InputError(file, oleMessage(view))
  const parts = readDirectory(view, file, limits)
  if (parts.some((part) => part.encrypted)) throw new InputError(file, 'is password-protected')
  if (!parts.some((part) => part.name === '[Content_Types].xml')) throw new InputError(file, 'is no Word document')
  let xml = 0
  for (const part of parts)
    if (/\.(?:xml|rels)$/i.test(part.name)) xml += unpack(view, part, file, { ...limits, xml: limits.xml - xml }).length
  return (name) => {
    const part = parts.find((one) => one.name === name)
    return part && unpack(view, part, file, limits).toString('utf8')
  }
}

const OLE = 0xd0cf11e0
const oleMessage = (view: Buffer): string =>
  view.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'is password-protected'
    : 'is a Word document of the old binary format; save it as .docx'

const END = { signature: 0x06054b50, length: 22, comment: 0xffff }
const ENTRY = { signature: 0x02014b50, length: 46 }
const LOCAL = { signature: 0x04034b50, length: 30 }

const readDirectory = (view: Buffer, file: string, limits: Limits['docx']): Part[] => {
  const cutOff = new InputError(file, 'is cut off or no Word document: its archive has no directory')
  const end = findEnd(view)
  if (end === undefined) throw cutOff
  const count = view.readUInt16LE(end + 10)
  if (count > limits.parts) throw new InputError(file, `has more than ${limits.parts} parts`)
  const parts: Part[] = []
  let at = view.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + ENTRY.length > end || view.readUInt32LE(at) !== ENTRY.signature) throw cutOff
    const nameEnd = at + ENTRY.length + view.readUInt16LE(at + 28)
    parts.push({
      name: view.toString('utf8', at + ENTRY.length, nameEnd),
      encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    })
    at = nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return parts
}

const findEnd = (view: Buffer): number | undefined => {
  const lowest = Math.max(0, view.length - END.length - END.comment)
  for (let at = view.length - END.length; at >= lowest; at--) if (view.readUInt32LE(at) === END.signature) return at
  return undefined
}

/** Unpacks a part within its limits: a directory can lie about sizes, and a parser would only notice afterwards. */
const unpack = (view: Buffer, part: Part, file: string, left: Limits['docx']): Buffer => {
  if (part.offset + LOCAL.length > view.length || view.readUInt32LE(part.offset) !== LOCAL.signature)
    throw new InputError(file, `is broken: ${part.name} is not where its directory says`)
  const start = part.offset + LOCAL.length + view.readUInt16LE(part.offset + 26) + view.readUInt16LE(part.offset + 28)
  if (start + part.packed > view.length) throw new InputError(file, `is cut off in ${part.name}`)
  const most = Math.min(left.xml, Math.max(1_000_000, part.packed * left.ratio))
  if (part.size > most) throw tooLarge(file, part)
  const packed = view.subarray(start, start + part.packed)
  if (part.method === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(file, part)
    throw new InputError(file, `is broken: ${part.name} cannot be unpacked`)
  }
}

const tooLarge = (file: string, part: Part): InputError =>
  new InputError(file, `is too large once unpacked (${part.name})`)
