/** Writes a compound file ([MS-CFB]) of streams, small ones in sectors of their own size. */

const SECTOR = 512
const SMALL = 64
const SMALLEST = 4096
const END = 0xfffffffe
const FREE = 0xffffffff
const FAT = 0xfffffffd

const padded = (bytes: Uint8Array, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])

const numbers = (list: readonly number[], fill = FREE): Buffer => {
  const bytes = Buffer.alloc(Math.ceil(list.length / 128) * SECTOR)
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(list[at / 4] ?? fill, at)
  return bytes
}

/** How many sectors from which one on. */
const chain = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i === count - 1 ? END : first + i + 1))

export const compoundOf = (streams: Readonly<Record<string, Uint8Array>>): Buffer => {
  const sectors: Buffer[] = []
  const fat: number[] = []
  const place = (bytes: Uint8Array): number => {
    const first = fat.length
    const content = padded(bytes, SECTOR)
    if (content.length === 0) return END
    sectors.push(content)
    fat.push(...chain(first, content.length / SECTOR))
    return first
  }
  const mini: Buffer[] = []
  const miniFat: number[] = []
  const entries = Object.entries(streams).map(([name, bytes]) => {
    if (bytes.length >= SMALLEST) return { name, size: bytes.length, start: place(bytes) }
    const start = miniFat.length
    const content = padded(bytes, SMALL)
    mini.push(content)
    miniFat.push(...chain(start, content.length / SMALL))
    return { name, size: bytes.length, start: bytes.length === 0 ? END : start }
  })
  const miniBytes = Buffer.concat(mini)
  const miniStart = place(miniBytes)
  const miniFatStart = place(numbers(miniFat))
  const directory = place(
    Buffer.concat([
      entryOf('Root Entry', 5, miniStart, miniBytes.length, 1, FREE),
      ...entries.map(({ name, start, size }, i) =>
        entryOf(name, 2, start, size, FREE, i + 2 <= entries.length ? i + 2 : FREE),
      ),
    ]),
  )
  const fatCount = Math.ceil((fat.length + 1) / 127)
  const fatStart = fat.length
  for (let i = 0; i < fatCount; i++) fat.push(FAT)
  const header = Buffer.alloc(SECTOR, 0xff)
  header.fill(0, 0, 76)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  const fields = { 24: 0x3e, 26: 3, 28: 0xfffe, 30: 9, 32: 6 }
  for (const [at, value] of Object.entries(fields)) header.writeUInt16LE(value, Number(at))
  const places = {
    44: fatCount,
    48: directory,
    56: SMALLEST,
    60: miniFatStart,
    64: Math.ceil(miniFat.length / 128),
    68: END,
  }
  for (const [at, value] of Object.entries(places)) header.writeUInt32LE(value, Number(at))
  for (let i = 0; i < fatCount; i++) header.writeUInt32LE(fatStart + i, 76 + 4 * i)
  return Buffer.concat([header, ...sectors, numbers(fat)])
}

const entryOf = (name: string, type: number, start: number, size: number, child: number, right: number): Buffer => {
  const entry = Buffer.alloc(128)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE(2 * name.length + 2, 64)
  entry.writeUInt8(type, 66)
  entry.writeUInt8(1, 67)
  for (const [at, value] of [
    [68, FREE],
    [72, right],
    [76, child],
    [116, start],
    [120, size],
  ] as const)
    entry.writeUInt32LE(value, at)
  return entry
}
