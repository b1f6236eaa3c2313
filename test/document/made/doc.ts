/** Writes Word documents of 1997 to 2003 ([MS-DOC]), as small as the format allows. */
import { compoundOf } from './compound.ts'
import type { Made } from './offices.ts'

export interface MadeRun {
  /** In Unicode, or bytes as Latin 1 where the paragraph is compressed. */
  readonly text: string
  readonly said?: readonly Buffer[]
}

export interface MadeParagraph {
  readonly runs: readonly MadeRun[]
  /** What ends it. */
  readonly mark?: string
  readonly style?: number
  readonly said?: readonly Buffer[]
  readonly isCompressed?: boolean
  /** What its piece of the text is said to be. */
  readonly piece?: number
}

/** More that a file has, and what it says of itself. */
interface More {
  readonly language?: number
  readonly version?: number
  readonly flags?: number
  /** Paragraphs of the parts that follow the body. */
  readonly notes?: readonly MadeParagraph[]
  readonly boxes?: readonly MadeParagraph[]
  /** Tables by their number in the file's head. */
  readonly tables?: Readonly<Record<number, Buffer>>
  readonly data?: Buffer
  /** Groups of sprms that pieces refer to. */
  readonly groups?: readonly Buffer[]
}

export const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, i) => bytes.writeUInt16LE(value & 0xffff, 2 * i))
  return bytes
}
export const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i))
  return bytes
}

/** Bytes by the highest bits of a name. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3]
export const sprm = (name: number, value: number): Buffer => {
  const bytes = Buffer.alloc(6)
  bytes.writeUIntLE(value, 0, 6)
  return Buffer.concat([u16(name), bytes.subarray(0, LENGTHS[name >> 13] ?? 1)])
}

export const IN_TABLE = sprm(0x2416, 1)
export const ENDS_ROW = sprm(0x2417, 1)
export const tables = (depth: number): Buffer => sprm(0x6649, depth)
export const BOLD = sprm(0x0835, 1)
export const RAISED = sprm(0x2a48, 1)
export const HIDDEN = sprm(0x083c, 1)
export const DELETED = sprm(0x0800, 1)
export const SPECIAL = sprm(0x0855, 1)

/** Where the cells of a row end, and what is said of each. */
export const columns = (...cells: readonly { readonly right: number; readonly flags?: number }[]): Buffer => {
  const said = Buffer.concat([
    Buffer.of(cells.length),
    u16(0, ...cells.map(({ right }) => right)),
    ...cells.map(({ flags = 0 }) => Buffer.concat([u16(flags), Buffer.alloc(18)])),
  ])
  return Buffer.concat([u16(0xd608, said.length + 1), said])
}

const END = { wordPairs: 93, text: 1024 }

export const p = (text: string, more: Omit<MadeParagraph, 'runs'> = {}): MadeParagraph => ({
  runs: [{ text }],
  ...more,
})
export const runs = (...parts: readonly MadeRun[]): MadeParagraph => ({ runs: parts })
/** A row whose cells hold paragraphs. */
export const row = (
  ends: readonly { readonly right: number; readonly flags?: number }[],
  ...cells: readonly (readonly MadeParagraph[])[]
): MadeParagraph[] => [
  ...cells.flatMap((cell) =>
    cell.map((one, i) => ({
      ...one,
      said: [IN_TABLE, ...(one.said ?? [])],
      ...(i === cell.length - 1 && one.mark === undefined ? { mark: '\u0007' } : {}),
    })),
  ),
  { runs: [], mark: '\u0007', said: [IN_TABLE, ENDS_ROW, columns(...ends)] },
]

/** The streams of a file, to be changed before they are packed. */
export const docStreams = (body: readonly MadeParagraph[], more: More = {}): Record<string, Buffer> => {
  const all = [...body, ...(more.notes ?? []), ...(more.boxes ?? [])]
  const pieces: Buffer[] = []
  const ends: number[] = []
  const pieceEntries: Buffer[] = []
  const characters: { end: number; said: Buffer }[] = []
  const paragraphs: { end: number; said: Buffer }[] = []
  let at = END.text
  let count = 0
  for (const { runs: parts, mark = '\r', style = 0, said = [], isCompressed = false, piece = 0 } of all) {
    pieceEntries.push(Buffer.concat([u16(0), u32(isCompressed ? (2 * at) | 0x40000000 : at), u16(piece)]))
    for (const { text, said: look = [] } of [...parts, { text: mark }]) {
      const bytes = Buffer.from(text, isCompressed ? 'latin1' : 'utf16le')
      pieces.push(bytes)
      at += bytes.length
      count += text.length
      characters.push({ end: at, said: Buffer.concat(look) })
    }
    ends.push(count)
    paragraphs.push({ end: at, said: Buffer.concat([u16(style), ...said]) })
  }
  const text = Buffer.concat(pieces)
  const begin = END.text + Math.ceil(text.length / 512) * 512
  const looks = pagesOf(characters, begin, 1)
  const blocks = pagesOf(paragraphs, begin + looks.bytes.length, 13)
  const clx = Buffer.concat([
    ...(more.groups ?? []).map((group) => Buffer.concat([Buffer.of(1), u16(group.length), group])),
    Buffer.of(2),
    u32(4 * (ends.length + 1) + 8 * ends.length),
    u32(0, ...ends),
    ...pieceEntries,
  ])
  const own: Record<number, Buffer> = {
    1: STYLES,
    12: looks.table,
    13: blocks.table,
    33: clx,
    73: LIST,
    74: Buffer.concat([u32(1), u32(7), Buffer.alloc(12)]),
    ...more.tables,
  }
  const head = Buffer.alloc(END.text)
  u16(0xa5ec, more.version ?? 193, 0, more.language ?? 0x405, 0, (more.flags ?? 0) | 0x200).copy(head)
  u16(14).copy(head, 32)
  u16(22).copy(head, 62)
  u16(END.wordPairs).copy(head, 152)
  const length = (part: readonly MadeParagraph[] = []): number =>
    part.reduce(
      (sum, { runs: parts, mark = '\r' }) =>
        sum + [...parts, { text: mark }].reduce((n, one) => n + one.text.length, 0),
      0,
    )
  u32(length(body), length(more.notes), 0, 0, 0, 0, length(more.boxes)).copy(head, 0x4c)
  const tablesOf: Buffer[] = []
  let place = 0
  for (const [number, table] of Object.entries(own)) {
    u32(place, Number(number) === 73 ? 2 + 28 : table.length).copy(head, 154 + 8 * Number(number))
    tablesOf.push(table)
    place += table.length
  }
  return {
    WordDocument: Buffer.concat([head, text, Buffer.alloc(begin - END.text - text.length), looks.bytes, blocks.bytes]),
    '1Table': Buffer.concat(tablesOf),
    ...(more.data ? { Data: more.data } : {}),
  }
}

export const docOf = (body: readonly MadeParagraph[], more: More = {}): Buffer => compoundOf(docStreams(body, more))

/** Pages of what is said of stretches, one stretch a page, and the table of the pages. */
const pagesOf = (
  stretches: readonly { readonly end: number; readonly said: Buffer }[],
  begin: number,
  width: 1 | 13,
): { bytes: Buffer; table: Buffer } => {
  let start = END.text
  const starts: number[] = []
  const pages = stretches.map(({ end, said }) => {
    const page = Buffer.alloc(512)
    u32(start, end).copy(page)
    starts.push(start)
    start = end
    page[511] = 1
    const at = 510 - said.length - (said.length % 2) - 2
    page[8] = at / 2
    if (width === 1) page[at] = said.length
    // Half of the bytes behind the count of them, which is zero where they are even.
    else if (said.length % 2 === 1) page[at] = (said.length + 1) / 2
    else page[at + 1] = said.length / 2
    said.copy(page, width === 1 || said.length % 2 === 1 ? at + 1 : at + 2)
    return page
  })
  const table = Buffer.concat([u32(...starts, start), u32(...pages.map((_, i) => begin / 512 + i))])
  return { bytes: Buffer.concat(pages), table }
}

/** Paragraphs of no style, three titles by Word's own numbers of them under Czech names, and one that derives from the second. */
const STYLES = ((): Buffer => {
  const style = (number: number, base: number, name: string, look: readonly Buffer[] = []): Buffer => {
    const characters = Buffer.concat(look)
    const entry = Buffer.concat([
      u16(number, (base << 4) | 1, 2, 0, 0),
      u16(name.length),
      Buffer.from(`${name}\0`, 'utf16le'),
      u16(2, 0),
      u16(characters.length),
      characters,
    ])
    return Buffer.concat([u16(entry.length), entry])
  }
  const styles = [
    style(0, 0xfff, 'Normální'),
    ...[1, 2, 3].map((level) => style(level, 0, `Nadpis ${level}`, [BOLD])),
    style(0xffe, 2, 'Oddíl'),
  ]
  return Buffer.concat([u16(18, styles.length, 10), Buffer.alloc(14), ...styles])
})()

/** One list with bullets on its first level and numbers on its second. */
const LIST = ((): Buffer => {
  const level = (format: number, sign: string): Buffer =>
    Buffer.concat([u32(1), Buffer.of(format), Buffer.alloc(23), u16(sign.length), Buffer.from(sign, 'utf16le')])
  const rest = Array.from({ length: 7 }, () => level(255, ''))
  return Buffer.concat([u16(1), u32(7), Buffer.alloc(24), level(23, '\uf0b7'), level(0, '\u0001.'), ...rest])
})()

export const item = (level = 0): readonly Buffer[] => [sprm(0x260a, level), sprm(0x460b, 1)]

export const oldWordOf = (blocks: readonly Made[]): Uint8Array =>
  docOf(
    blocks.flatMap((block) => {
      if ('h' in block) return [p(block.h, { style: block.level })]
      if ('p' in block) return [p(block.p)]
      if ('items' in block) return block.items.map((one) => p(one, { said: item() }))
      return block.rows.flatMap((cells) =>
        row(
          cells.map((_, i) => ({ right: 3000 * (i + 1) })),
          ...cells.map((cell) => [p(cell)]),
        ),
      )
    }),
  )
