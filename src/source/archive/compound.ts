/**
 * Compound files, in which Office 97 to 2003 keeps its documents ([MS-CFB]): streams in chains of sectors, found by name.
 *
 * No chain is followed for longer than the file has sectors, so that none can lead in a circle.
 */
import { InputError } from '../input-error.ts'

export interface Compound {
  /** The streams and folders that do not lie in folders. */
  readonly names: ReadonlySet<string>
  /** Undefined where there is none of the name. */
  readonly stream: (name: string) => Buffer | undefined
}

export const COMPOUND_BEGINS = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Bytes of the header. */
export const COMPOUND_HEADER = 512
const HEADER = {
  sectorShift: 30,
  directory: 48,
  smallest: 56,
  mini: 60,
  difat: 68,
  fatList: 76,
  fats: 109,
}
/** Sectors of 512 bytes (version 3) and of 4,096 (version 4). */
const SECTOR_SHIFTS = new Set([9, 12])
const MINI_SECTOR = 64
/** From here on a sector's number is a sign: the end of a chain, a free sector. */
const LAST_SECTOR = 0xfffffffa
const ENTRY = { length: 128, nameLength: 64, type: 66, left: 68, right: 72, child: 76, start: 116, size: 120 }
const STREAM = 2

interface Entry {
  readonly type: number
  readonly start: number
  readonly size: number
}

/** Throws InputError for a file that is cut off or leads in circles. */
export const openCompound = (bytes: Uint8Array, file: string): Compound => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < COMPOUND_HEADER) throw new InputError(file, 'is cut off: a sector of it is missing')
  const shift = view.readUInt16LE(HEADER.sectorShift)
  if (!SECTOR_SHIFTS.has(shift)) throw new InputError(file, 'is broken: its header is not sound')
  const sectors = new Sectors(view, 1 << shift, file)
  const table = fatOf(view, sectors)
  const directory = sectors.joined(sectors.chain(view.readUInt32LE(HEADER.directory), table))
  const smallest = view.readUInt32LE(HEADER.smallest)
  const entries = rootEntries(directory, file)
  const streams = (small: boolean): { sectors: Sectors; table: readonly number[] } => {
    if (!small) return { sectors, table }
    const root = entryAt(directory, 0)
    const mini = sectors.joined(sectors.chain(root.start, table)).subarray(0, root.size)
    const miniTable = numbersOf(sectors.joined(sectors.chain(view.readUInt32LE(HEADER.mini), table)))
    return { sectors: new Sectors(mini, MINI_SECTOR, file, 0), table: miniTable }
  }
  return {
    names: new Set(entries.keys()),
    stream: (name) => {
      const entry = entries.get(name)
      if (entry?.type !== STREAM) return undefined
      const { sectors: from, table: fat } = streams(entry.size < smallest)
      const content = entry.size === 0 ? Buffer.alloc(0) : from.joined(from.chain(entry.start, fat))
      if (content.length < entry.size) throw new InputError(file, 'is cut off: a sector of it is missing')
      return content.subarray(0, entry.size)
    },
  }
}

class Sectors {
  readonly count: number
  private readonly bytes: Buffer
  private readonly size: number
  private readonly begin: number
  private readonly file: string

  /** @param begin where the first sector is; the header takes the place of one */
  constructor(bytes: Buffer, size: number, file: string, begin = size) {
    this.bytes = bytes
    this.size = size
    this.begin = begin
    this.file = file
    this.count = Math.max(0, Math.ceil((bytes.length - begin) / size))
  }

  get numbers(): number {
    return this.size / 4
  }

  /** The last may be shorter than the others. */
  sector(number: number): Buffer {
    if (number >= this.count) throw new InputError(this.file, 'is cut off: a sector of it is missing')
    const start = this.begin + number * this.size
    return this.bytes.subarray(start, start + this.size)
  }

  chain(first: number, table: readonly number[]): number[] {
    const chain: number[] = []
    for (let at = first; at < LAST_SECTOR; at = table[at] ?? LAST_SECTOR) {
      if (chain.length >= this.count) throw circle(this.file)
      chain.push(at)
    }
    return chain
  }

  joined(chain: readonly number[]): Buffer {
    return Buffer.concat(chain.map((number) => this.sector(number)))
  }

  /** Sectors of which each names the next in its last number, with what else they hold. */
  linked(first: number): number[] {
    const held: number[] = []
    let next = first
    for (let left = this.count; next < LAST_SECTOR; left--) {
      if (left <= 0) throw circle(this.file)
      const numbers = numbersOf(this.sector(next))
      next = numbers.length < this.numbers ? LAST_SECTOR : (numbers.pop() ?? LAST_SECTOR)
      for (const number of numbers) held.push(number)
    }
    return held
  }
}

const circle = (file: string): InputError => new InputError(file, 'is broken: its sectors lead in a circle')

/** Which sector follows which. */
const fatOf = (view: Buffer, sectors: Sectors): number[] => {
  const named = numbersOf(view.subarray(HEADER.fatList, HEADER.fatList + 4 * HEADER.fats))
  const list = [...named, ...sectors.linked(view.readUInt32LE(HEADER.difat))].filter((number) => number < LAST_SECTOR)
  return numbersOf(sectors.joined(list.slice(0, Math.ceil(sectors.count / sectors.numbers))))
}

const numbersOf = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(4 * i))

const entryAt = (directory: Buffer, number: number): Entry => {
  const entry = directory.subarray(number * ENTRY.length, (number + 1) * ENTRY.length)
  return {
    type: entry.readUInt8(ENTRY.type),
    start: entry.readUInt32LE(ENTRY.start),
    size: entry.readUInt32LE(ENTRY.size),
  }
}

/** What the root holds: a tree of which each entry names its neighbours. */
const rootEntries = (directory: Buffer, file: string): Map<string, Entry> => {
  const count = Math.floor(directory.length / ENTRY.length)
  if (count === 0) throw new InputError(file, 'is broken: its header is not sound')
  const found = new Map<string, Entry>()
  const seen = new Set<number>()
  const open = [directory.readUInt32LE(ENTRY.child)]
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (number >= count || seen.has(number)) continue
    seen.add(number)
    const at = number * ENTRY.length
    const length = Math.min(ENTRY.nameLength, directory.readUInt16LE(at + ENTRY.nameLength))
    found.set(directory.toString('utf16le', at, at + Math.max(0, length - 2)), entryAt(directory, number))
    open.push(directory.readUInt32LE(at + ENTRY.left), directory.readUInt32LE(at + ENTRY.right))
  }
  return found
}
