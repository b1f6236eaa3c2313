/** The text of a Word 97 file: pieces of its stream in their order, in Unicode or a code page ([MS-DOC] 2.4.1, 2.8.35). */
import { InputError } from '../../source/input-error.ts'
import { decoded } from '../word/charset.ts'
import type { Fib } from './fib.ts'
import { NOTHING, SAYS, sprmsIn, type Sprms } from './sprms.ts'

/** Some text in one place of the stream. */
export interface Piece {
  /** Of its characters, counted through all of the text. */
  readonly start: number
  readonly end: number
  /** Where it begins in the stream. */
  readonly at: number
  /** Bytes of a character. */
  readonly width: 1 | 2
  /** What was said of it after the paragraphs were written. */
  readonly sprms: Sprms
}

const PRC = 1
const PIECES = 2
const PIECE = { length: 8, place: 2, said: 6 }
const COMPRESSED = 0x40000000

/** Throws InputError where pieces lie outside of the stream, or together have more characters than it. */
export const piecesOf = (fib: Fib, file: string): Piece[] => {
  const { table, said } = clxOf(fib.table('pieces'))
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + PIECE.length)))
  const pieces: Piece[] = []
  let end = 0
  for (let i = 0; i < count; i++) {
    const [start, behind] = [table.readUInt32LE(4 * i), table.readUInt32LE(4 * i + 4)]
    const entry = table.subarray(4 * (count + 1) + PIECE.length * i)
    const place = entry.readUInt32LE(PIECE.place)
    const isCompressed = (place & COMPRESSED) !== 0
    const at = isCompressed ? (place & (COMPRESSED - 1)) >>> 1 : place & (COMPRESSED - 1)
    const width = isCompressed ? 1 : 2
    const isInside = start === end && behind >= start && at + width * (behind - start) <= fib.words.length
    if (!isInside || behind > fib.words.length) throw new InputError(file, 'is broken: its tables lead out of it')
    const word = entry.readUInt16LE(PIECE.said)
    const sprms = (word & 1) === 0 ? single(word) : (said[word >>> 1] ?? NOTHING)
    pieces.push({ start, end: behind, at, width, sprms })
    end = behind
  }
  return pieces
}

/** The table of pieces, and what several of them are said to be. */
const clxOf = (clx: Buffer): { readonly table: Buffer; readonly said: Sprms[] } => {
  const said: Sprms[] = []
  let at = 0
  for (; clx[at] === PRC; at += 3 + clx.readUInt16LE(at + 1))
    said.push(sprmsIn(clx.subarray(at + 3, at + 3 + clx.readUInt16LE(at + 1))))
  const isTable = clx[at] === PIECES
  return { table: isTable ? clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1)) : Buffer.alloc(0), said }
}

/** What a piece may say without others, by number ([MS-DOC] 2.9.214). */
const SINGLE: Readonly<Record<number, number>> = {
  0x0c: SAYS.listLevel,
  0x18: SAYS.isInTable,
  0x19: SAYS.endsRow,
  0x41: SAYS.isDeleted,
  0x55: SAYS.isBold,
  0x5c: SAYS.isHidden,
  0x68: SAYS.raised,
}

const single = (word: number): Sprms => {
  const name = SINGLE[(word >>> 1) & 0x7f]
  return name === undefined ? NOTHING : new Map([[name, Buffer.of(word >>> 8)]])
}

/** Languages of Windows' code page 1250. */
const CENTRAL_EUROPEAN = new Set([0x405, 0x40e, 0x415, 0x418, 0x41a, 0x41b, 0x41c, 0x424])

/**
 * Word compresses what its Western code page has all letters of; in a text with letters beyond it there are other pieces.
 * A text without one was written by a program that means the code page of its language.
 */
export const codePageOf = (pieces: readonly Piece[], language: number): number =>
  pieces.every(({ width }) => width === 1) && CENTRAL_EUROPEAN.has(language) ? 1250 : 1252

export const textOf = (stream: Buffer, start: number, end: number, width: 1 | 2, codePage: number): string =>
  width === 2 ? stream.toString('utf16le', start, end) : decoded(stream.toString('latin1', start, end), codePage)
