/** What a Word 97 file says of characters, paragraphs and rows: pairs of what is said and how ([MS-DOC] 2.6, sprms). */

export const SAYS = {
  isDeleted: 0x0800,
  isBold: 0x0835,
  isHidden: 0x083c,
  isSpecial: 0x0855,
  raised: 0x2a48,
  position: 0x4845,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
  isInTable: 0x2416,
  endsRow: 0x2417,
  endsInnerCell: 0x244b,
  endsInnerRow: 0x244c,
  tables: 0x6649,
  outline: 0x2640,
  list: 0x460b,
  listLevel: 0x260a,
  columns: 0xd608,
} as const

type Said = (typeof SAYS)[keyof typeof SAYS]

/** What is said, by what it is said of; the last word counts. */
export type Sprms = ReadonlyMap<number, Buffer>

export const NOTHING: Sprms = new Map()

const KNOWN: ReadonlySet<number> = new Set(Object.values(SAYS))
/** What was too long for its place stands in the data stream, at this one's place. */
const ELSEWHERE = new Set([0x6646, 0x646b])
const COLUMNS: number = SAYS.columns
const TABS = 0xc615
/** Bytes by the three highest bits; 0 says so itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3]

/** @param elsewhere the sprms at a place in the data stream */
export const sprmsIn = (bytes: Buffer, elsewhere: (at: number) => Sprms = () => NOTHING): Sprms => {
  const said = new Map<number, Buffer>()
  for (let at = 0; at + 2 < bytes.length;) {
    const name = bytes.readUInt16LE(at)
    at += 2
    const fixed = LENGTHS[name >> 13] ?? 1
    let length = fixed
    if (fixed === 0) {
      const isLong = name === COLUMNS && at + 2 <= bytes.length
      length = isLong ? Math.max(0, bytes.readUInt16LE(at) - 1) : bytes.readUInt8(at)
      at += isLong ? 2 : 1
      if (name === TABS && length === 255) break
    }
    const value = bytes.subarray(at, at + length)
    at += length
    if (value.length < length) break
    if (KNOWN.has(name)) said.set(name, value)
    else if (ELSEWHERE.has(name)) for (const [one, how] of elsewhere(value.readUInt32LE(0))) said.set(one, how)
  }
  return said
}

/** Layers that say something of the same characters or paragraph, the nearest first. */
export type Layers = readonly Sprms[]

export const bytesOf = (layers: Layers, said: Said): Buffer | undefined => {
  for (const layer of layers) {
    const bytes = layer.get(said)
    if (bytes) return bytes
  }
  return undefined
}

/** A number without a sign, of one, two or four bytes. */
export const numberOf = (layers: Layers, said: Said): number | undefined => {
  const bytes = bytesOf(layers, said)
  return bytes && bytes.length > 0 ? bytes.readUIntLE(0, Math.min(6, bytes.length)) : undefined
}

export const saysSo = (layers: Layers, said: Said): boolean => (numberOf(layers, said) ?? 0) !== 0
