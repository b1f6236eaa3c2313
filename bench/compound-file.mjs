/** Compound files made on the spot ([MS-CFB]): streams in sectors, small ones in sectors of their own size. */

const SECTOR = 512
const SMALL = 64
const SMALLEST = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const FAT = 0xfffffffd
const DIFAT = 0xfffffffc
/** Sectors of the table that the header names; further ones stand in sectors of which each also names the next. */
const NAMED = 109

/** @type {(bytes: Uint8Array, size: number) => Buffer} */
const padded = (bytes, size) => Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])

/** @type {(list: readonly number[]) => Buffer} */
const numbers = (list) => {
  const bytes = Buffer.alloc(Math.ceil(list.length / 128) * SECTOR)
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(list[at / 4] ?? FREE, at)
  return bytes
}

/** A table of which sector follows which, and what stands in them. */
class Sectors {
  /** @type {Buffer[]} */
  content = []
  /** @type {number[]} */
  table = []

  /** @param {number} size */
  constructor(size) {
    this.size = size
  }

  /** The first sector of some bytes. @param {Uint8Array} bytes */
  place(bytes) {
    const first = this.table.length
    const content = padded(bytes, this.size)
    const count = content.length / this.size
    if (count === 0) return END
    this.content.push(content)
    for (let i = 1; i <= count; i++) this.table.push(i === count ? END : first + i)
    return first
  }
}

/** @type {(streams: Readonly<Record<string, Uint8Array>>) => Buffer} */
export const compoundOf = (streams) => {
  const sectors = new Sectors(SECTOR)
  const small = new Sectors(SMALL)
  const entries = Object.entries(streams).map(([name, bytes], i, { length }) =>
    entryOf({
      name,
      type: 2,
      start: (bytes.length < SMALLEST ? small : sectors).place(bytes),
      size: bytes.length,
      right: i + 1 < length ? i + 2 : FREE,
    }),
  )
  const mini = Buffer.concat(small.content)
  const root = { name: 'Root Entry', type: 5, start: sectors.place(mini), size: mini.length, child: 1 }
  const miniTable = numbers(small.table)
  const places = {
    44: 0,
    48: sectors.place(Buffer.concat([entryOf(root), ...entries])),
    56: SMALLEST,
    60: sectors.place(miniTable),
    64: miniTable.length / SECTOR,
    68: END,
    72: 0,
  }
  const [fats, lists] = tablesFor(sectors.table.length)
  const first = sectors.table.length
  const named = Array.from({ length: fats }, (_, i) => first + lists + i)
  for (let i = 0; i < lists; i++) sectors.table.push(DIFAT)
  for (let i = 0; i < fats; i++) sectors.table.push(FAT)
  const further = Array.from({ length: lists }, (_, i) => {
    const list = named.slice(NAMED + 127 * i, NAMED + 127 * (i + 1))
    const next = i + 1 < lists ? first + i + 1 : END
    return numbers([...list, ...Array(127 - list.length).fill(FREE), next])
  })
  const header = Buffer.alloc(SECTOR, 0xff)
  header.fill(0, 0, 76)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  for (const [at, value] of Object.entries({ 24: 0x3e, 26: 3, 28: 0xfffe, 30: 9, 32: 6 }))
    header.writeUInt16LE(value, Number(at))
  for (const [at, value] of Object.entries({ ...places, 44: fats, 68: lists > 0 ? first : END, 72: lists }))
    header.writeUInt32LE(value, Number(at))
  for (const [i, number] of named.slice(0, NAMED).entries()) header.writeUInt32LE(number, 76 + 4 * i)
  return Buffer.concat([header, ...sectors.content, ...further, numbers(sectors.table)])
}

/** How many sectors the table of so many sectors takes, and the list of those that the header does not name. @type {(count: number) => [number, number]} */
const tablesFor = (count) => {
  let [fats, lists] = [0, 0]
  while (fats * 128 < count + fats + lists) {
    fats++
    lists = Math.max(0, Math.ceil((fats - NAMED) / 127))
  }
  return [fats, lists]
}

/** @type {(entry: { name: string, type: number, start: number, size: number, child?: number, right?: number }) => Buffer} */
const entryOf = ({ name, type, start, size, child = FREE, right = FREE }) => {
  const entry = Buffer.alloc(128)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE(2 * name.length + 2, 64)
  entry.writeUInt8(type, 66)
  entry.writeUInt8(1, 67)
  for (const [at, value] of Object.entries({ 68: FREE, 72: right, 76: child, 116: start, 120: size }))
    entry.writeUInt32LE(value, Number(at))
  return entry
}
