/** What is said of each stretch of a Word 97 file's stream, on pages of 512 bytes ([MS-DOC] 2.9.33, 2.9.175, FKPs). */
import { sprmsIn, type Sprms } from './sprms.ts'

/** What is said from one place on to another. */
export interface Stretch {
  readonly end: number
  readonly style: number | undefined
  readonly sprms: Sprms
}

const PAGE = { length: 512, number: 0x3fffff }

type Reader = (page: Buffer, entry: number, count: number) => Omit<Stretch, 'end'>

const NONE: Omit<Stretch, 'end'> = { style: undefined, sprms: new Map() }

export class Pages {
  private readonly pages = new Map<number, { readonly places: number[]; readonly said: Omit<Stretch, 'end'>[] }>()
  private readonly stream: Buffer
  private readonly places: number[]
  private readonly numbers: number[]
  private readonly read: Reader

  /** @param table where which page begins to count */
  constructor(stream: Buffer, table: Buffer, read: Reader) {
    const count = Math.max(0, Math.floor((table.length - 4) / 8))
    this.stream = stream
    this.read = read
    this.places = placesIn(table, count)
    this.numbers = Array.from({ length: count }, (_, i) => table.readUInt32LE(4 * (count + 1 + i)) & PAGE.number)
  }

  /** What is said of a place in the stream, and how far. */
  at(place: number): Stretch {
    const found = below(this.places, place)
    const number = this.numbers[found]
    const next = this.places[found + 1] ?? Number.POSITIVE_INFINITY
    if (number === undefined) return { ...NONE, end: Math.max(place + 1, next) }
    const { places, said } = this.page(number)
    const entry = below(places, place)
    const end = places[entry + 1] ?? next
    return { ...(said[entry] ?? NONE), end: Math.max(place + 1, end) }
  }

  private page(number: number): { readonly places: number[]; readonly said: Omit<Stretch, 'end'>[] } {
    const known = this.pages.get(number)
    if (known) return known
    const page = this.stream.subarray(number * PAGE.length, (number + 1) * PAGE.length)
    const count = page.readUInt8(PAGE.length - 1)
    const read = {
      places: placesIn(page, count),
      said: Array.from({ length: count }, (_, i) => this.read(page, i, count)),
    }
    this.pages.set(number, read)
    return read
  }
}

const placesIn = (bytes: Buffer, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => (4 * i + 4 <= bytes.length ? bytes.readUInt32LE(4 * i) : 0))

/** The last of ascending places that is not behind a place; -1 before all. */
export const below = (places: readonly number[], place: number): number => {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const readCharacters: Reader = (page, entry, count) => {
  const at = 2 * page.readUInt8(4 * (count + 1) + entry)
  if (at === 0) return NONE
  return { style: undefined, sprms: sprmsIn(page.subarray(at + 1, at + 1 + page.readUInt8(at))) }
}

const PARAGRAPH = 13

export const readParagraphs =
  (elsewhere: (at: number) => Sprms): Reader =>
  (page, entry, count) => {
    const at = 2 * page.readUInt8(4 * (count + 1) + PARAGRAPH * entry)
    if (at === 0) return NONE
    const words = page.readUInt8(at)
    const start = words === 0 ? at + 2 : at + 1
    const end = words === 0 ? start + 2 * page.readUInt8(at + 1) : start + 2 * words - 1
    if (end < start + 2) return NONE
    return { style: page.readUInt16LE(start), sprms: sprmsIn(page.subarray(start + 2, end), elsewhere) }
  }

/** The sprms at a place in the data stream, each place read once. */
export const sprmsElsewhere = (data: Buffer): ((at: number) => Sprms) => {
  const known = new Map<number, Sprms>()
  return (at) => {
    const found =
      known.get(at) ??
      (at + 2 <= data.length ? sprmsIn(data.subarray(at + 2, at + 2 + data.readUInt16LE(at))) : NONE.sprms)
    known.set(at, found)
    return found
  }
}
