/** The lines of all parts: files, folders with all that is in them, the standard input; packed by gzip, by zstd where Node.js can, or not. */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { Transform } from 'node:stream'
import zlib from 'node:zlib'
import { InputError } from '../../source/input-error.ts'
import { entriesOf } from '../../source/lines.ts'
import { asInputError } from '../../source/read.ts'
import { STANDARD_INPUT } from '../../source/standard-input.ts'
import type { PartLine } from './spool.ts'

/** Bytes of a record: a document of the largest size that is read, its text and its JSON. */
const MOST = 400_000_000

/** What stops one part does not stop the others; it is given in place of the lines that cannot be read. */
export async function* linesOf(parts: readonly string[]): AsyncGenerator<PartLine | InputError> {
  for (const part of parts) {
    try {
      for (const file of part === STANDARD_INPUT ? [part] : filesIn(part))
        for await (const { number, bytes } of entriesOf(bytesOf(file), '\n', MOST))
          yield { place: `${file}:${number}`, line: bytes && Buffer.from(bytes).toString('utf8') }
    } catch (error) {
      yield asInputError(error, part)
    }
  }
}

/** Engines put files beside their parts whose names begin with a dot or a low line (`.part-0.crc`, `_SUCCESS`). */
function filesIn(part: string): string[] {
  const stat = statSync(part)
  if (stat.isFile() || stat.isFIFO()) return [part]
  if (!stat.isDirectory()) throw new InputError(part, 'is no regular file')
  return readdirSync(part, { withFileTypes: true })
    .filter(({ name }) => !/^[._]/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() || entry.isFile()
        ? filesIn(part.endsWith('/') ? `${part}${entry.name}` : `${part}/${entry.name}`)
        : [],
    )
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const unpacked = unpackerOf(file)
  const packed = file === STANDARD_INPUT ? process.stdin : createReadStream(file)
  if (unpacked === undefined) {
    for await (const chunk of packed) yield Buffer.from(chunk)
    return
  }
  packed.on('error', (error: Error) => unpacked.destroy(error))
  for await (const chunk of packed.pipe(unpacked)) yield Buffer.from(chunk)
}

/** @throws InputError where this Node.js has none for it */
function unpackerOf(file: string): Transform | undefined {
  if (file.endsWith('.gz')) return zlib.createGunzip()
  if (!file.endsWith('.zst')) return undefined
  const make: unknown = Reflect.get(zlib, 'createZstdDecompress')
  const made: unknown = typeof make === 'function' ? Reflect.apply(make, zlib, []) : undefined
  if (made instanceof Transform) return made
  throw new InputError(
    file,
    'is packed by zstd, which Node.js unpacks from 22.15 on; unpack it: zstd -dc FILE | asz load -',
  )
}
