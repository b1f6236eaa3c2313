/** Word documents of 1997 to 2003 made on the spot ([MS-DOC]), as small as the format allows. */
import { compoundOf } from './compound-file.mjs'

/**
 * Text in Unicode, or bytes as Latin 1 where the paragraph is compressed, and what is said of it.
 *
 * @typedef {{ text: string, said?: readonly Buffer[] }} Run
 */

/**
 * A paragraph: what ends it, and what its piece of the text is said to be.
 *
 * @typedef {{ runs: readonly Run[], mark?: string, style?: number, said?: readonly Buffer[], isCompressed?: boolean, piece?: number }} Paragraph
 */

/**
 * More that a file has and says of itself: paragraphs of the parts that follow the body, tables by their number in the file's
 * head, and groups of sprms that pieces refer to.
 *
 * @typedef {{ language?: number, version?: number, flags?: number, notes?: readonly Paragraph[], boxes?: readonly Paragraph[],
 *   tables?: Readonly<Record<number, Buffer>>, data?: Buffer, groups?: readonly Buffer[] }} More
 */

/** @type {(...values: readonly number[]) => Buffer} */
export const u16 = (...values) => {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, i) => bytes.writeUInt16LE(value & 0xffff, 2 * i))
  return bytes
}
/** @type {(...values: readonly number[]) => Buffer} */
export const u32 = (...values) => u32List(values)

/** @type {(values: readonly number[]) => Buffer} */
const u32List = (values) => {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i))
  return bytes
}

/** Bytes by the highest bits of a name. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3]
/** @type {(name: number, value: number) => Buffer} */
export const sprm = (name, value) => {
  const bytes = Buffer.alloc(6)
  bytes.writeUIntLE(value, 0, 6)
  return Buffer.concat([u16(name), bytes.subarray(0, LENGTHS[name >> 13] ?? 1)])
}

export const IN_TABLE = sprm(0x2416, 1)
export const ENDS_ROW = sprm(0x2417, 1)
/** @type {(depth: number) => Buffer} */
export const tables = (depth) => sprm(0x6649, depth)
export const BOLD = sprm(0x0835, 1)
export const RAISED = sprm(0x2a48, 1)
export const HIDDEN = sprm(0x083c, 1)
export const DELETED = sprm(0x0800, 1)
export const SPECIAL = sprm(0x0855, 1)

/** Where the cells of a row end, and what is said of each. @type {(...cells: readonly { right: number, flags?: number }[]) => Buffer} */
export const columns = (...cells) => {
  const said = Buffer.concat([
    Buffer.of(cells.length),
    u16(0, ...cells.map(({ right }) => right)),
    ...cells.map(({ flags = 0 }) => Buffer.concat([u16(flags), Buffer.alloc(18)])),
  ])
  return Buffer.concat([u16(0xd608, said.length + 1), said])
}

const END = { wordPairs: 93, text: 1024 }

/** @type {(text: string, more?: Omit<Paragraph, 'runs'>) => Paragraph} */
export const p = (text, more = {}) => ({ runs: [{ text }], ...more })
/** @type {(...parts: readonly Run[]) => Paragraph} */
export const runs = (...parts) => ({ runs: parts })
/** A row whose cells hold paragraphs. @type {(ends: readonly { right: number, flags?: number }[], ...cells: readonly (readonly Paragraph[])[]) => Paragraph[]} */
export const row = (ends, ...cells) => [
  ...cells.flatMap((cell) =>
    cell.map((one, i) => ({
      ...one,
      said: [IN_TABLE, ...(one.said ?? [])],
      ...(i === cell.length - 1 && one.mark === undefined ? { mark: '\u0007' } : {}),
    })),
  ),
  { runs: [], mark: '\u0007', said: [IN_TABLE, ENDS_ROW, columns(...ends)] },
]

/** The streams of a file, to be changed before they are packed. @type {(body: readonly Paragraph[], more?: More) => Record<string, Buffer>} */
export const docStreams = (body, more = {}) => {
  const all = [...body, ...(more.notes ?? []), ...(more.boxes ?? [])]
  const pieces = []
  const ends = []
  const pieceEntries = []
  const characters = []
  const paragraphs = []
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
    u32List([0, ...ends]),
    ...pieceEntries,
  ])
  /** @type {Record<number, Buffer>} */
  const own = {
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
  u32(lengthOf(body), lengthOf(more.notes), 0, 0, 0, 0, lengthOf(more.boxes)).copy(head, 0x4c)
  const tablesOf = []
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

/** @type {(body: readonly Paragraph[], more?: More) => Buffer} */
export const docOf = (body, more = {}) => compoundOf(docStreams(body, more))

/** @type {(paragraphs?: readonly Paragraph[]) => number} */
const lengthOf = (paragraphs = []) =>
  paragraphs
    .flatMap(({ runs: parts, mark = '\r' }) => [...parts.map(({ text }) => text), mark])
    .reduce((sum, text) => sum + text.length, 0)

const PAGE = 512

/**
 * Pages of what is said of stretches, and the table of the pages; what is said twice on a page stands there once.
 *
 * @type {(stretches: readonly { end: number, said: Buffer }[], begin: number, width: 1 | 13) => { bytes: Buffer, table: Buffer }}
 */
const pagesOf = (stretches, begin, width) => {
  const pages = []
  const starts = []
  let start = END.text
  for (let i = 0; i < stretches.length;) {
    const page = Buffer.alloc(PAGE)
    const places = []
    /** @type {Map<string, number>} */
    const written = new Map()
    const from = start
    starts.push(start)
    let low = PAGE - 2
    const ends = []
    for (let one = stretches[i]; one; one = stretches[++i]) {
      const said = wordOf(one.said, width)
      const known = written.get(said.toString('latin1'))
      const at = known ?? low - said.length
      if (4 * (places.length + 2) + width * (places.length + 1) > at || places.length === 100) break
      if (known === undefined) said.copy(page, at)
      written.set(said.toString('latin1'), at)
      low = Math.min(low, at)
      places.push(at / 2)
      ends.push(one.end)
      start = one.end
    }
    u32(from, ...ends).copy(page)
    places.forEach((place, j) => page.writeUInt8(place, 4 * (places.length + 1) + width * j))
    page[PAGE - 1] = places.length
    pages.push(page)
  }
  return {
    bytes: Buffer.concat(pages),
    table: u32List([...starts, start, ...pages.map((_, i) => begin / PAGE + i)]),
  }
}

/** What is said behind its length, which is in words for paragraphs; one that is zero says that the next byte has it. @type {(said: Buffer, width: 1 | 13) => Buffer} */
const wordOf = (said, width) => {
  const isOdd = said.length % 2 === 1
  const length = width === 1 ? [said.length] : isOdd ? [(said.length + 1) / 2] : [0, said.length / 2]
  const word = Buffer.concat([Buffer.from(length), said])
  return word.length % 2 === 0 ? word : Buffer.concat([word, Buffer.of(0)])
}

/** Paragraphs of no style, three titles by Word's own numbers of them under Czech names, and one that derives from the second. */
const STYLES = (() => {
  /** @type {(number: number, base: number, name: string, look?: readonly Buffer[]) => Buffer} */
  const style = (number, base, name, look = []) => {
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
const LIST = (() => {
  /** @type {(format: number, sign: string) => Buffer} */
  const level = (format, sign) =>
    Buffer.concat([u32(1), Buffer.of(format), Buffer.alloc(23), u16(sign.length), Buffer.from(sign, 'utf16le')])
  const rest = Array.from({ length: 7 }, () => level(255, ''))
  return Buffer.concat([u16(1), u32(7), Buffer.alloc(24), level(23, '\uf0b7'), level(0, '\u0001.'), ...rest])
})()

/** @type {(level?: number) => readonly Buffer[]} */
export const item = (level = 0) => [sprm(0x260a, level), sprm(0x460b, 1)]
