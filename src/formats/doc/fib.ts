/** The head of a Word 97 file ([MS-DOC] 2.5, the FIB): what kind of file it is and where its other tables are. */
import { InputError } from '../../source/input-error.ts'
import type { Compound } from '../../source/archive/compound.ts'

/** Where a pair of place and length stands among the pairs ([MS-DOC] 2.5.6). */
const TABLES = {
  styles: 1,
  noteReferences: 2,
  noteTexts: 3,
  comments: 4,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  anchors: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  boxes: 56,
  lists: 73,
  listUses: 74,
}

/** How many characters the parts of the text have, which follow each other in this order ([MS-DOC] 2.5.4). */
const PARTS = { body: 0x4c, notes: 0x50, headers: 0x54, macros: 0x58, comments: 0x5c, endnotes: 0x60, boxes: 0x64 }
type PartName = keyof typeof PARTS

const SIGNATURE = 0xa5ec
/** Of Word 6 and 95. */
const OLD_SIGNATURE = 0xa5dc
const WORD_97 = 193
const FLAGS = { encrypted: 0x100, table1: 0x200 }
const PAIRS = { count: 152, begin: 154, length: 8 }

export interface Range {
  readonly start: number
  readonly end: number
}

/** The streams of a Word file. */
export interface Fib {
  /** The stream that the text is in. */
  readonly words: Buffer
  /** What did not fit into where it belongs. */
  readonly data: Buffer
  /** The language of the program that wrote the file. */
  readonly language: number
  /** Empty where the file has no such table. */
  readonly table: (name: keyof typeof TABLES) => Buffer
  /** From the table's begin to the end of its stream. */
  readonly fromTable: (name: keyof typeof TABLES) => Buffer
  readonly part: (name: PartName) => Range
}

/** Throws InputError for a file that is older, broken or has a password. */
export const fibOf = (compound: Compound, file: string): Fib => {
  const words = compound.stream('WordDocument')
  if (!words) throw new InputError(file, 'is broken: it has no text')
  const signature = words.readUInt16LE(0)
  if (signature !== SIGNATURE && signature !== OLD_SIGNATURE)
    throw new InputError(file, 'is broken: its header is not sound')
  if (signature === OLD_SIGNATURE || words.readUInt16LE(2) < WORD_97)
    throw new InputError(file, 'is a Word document older than Word 97; save it as .docx')
  const flags = words.readUInt16LE(10)
  if ((flags & FLAGS.encrypted) !== 0) throw new InputError(file, 'is password-protected')
  const tables = compound.stream((flags & FLAGS.table1) === 0 ? '0Table' : '1Table')
  if (!tables) throw new InputError(file, 'is broken: it has no text')
  const pairs = words.readUInt16LE(PAIRS.count)
  const place = (name: keyof typeof TABLES): Range => {
    if (TABLES[name] >= pairs) return { start: 0, end: 0 }
    const at = PAIRS.begin + PAIRS.length * TABLES[name]
    const start = words.readUInt32LE(at)
    return { start, end: start + words.readUInt32LE(at + 4) }
  }
  return {
    words,
    data: compound.stream('Data') ?? Buffer.alloc(0),
    language: words.readUInt16LE(6),
    table: (name) => tables.subarray(place(name).start, place(name).end),
    fromTable: (name) => {
      const { start, end } = place(name)
      return tables.subarray(start, end > start ? tables.length : start)
    },
    part: (name) => {
      let start = 0
      for (const [part, at] of Object.entries(PARTS)) {
        const end = start + words.readUInt32LE(at)
        if (part === name) return { start, end }
        start = end
      }
      return { start, end: start }
    },
  }
}
