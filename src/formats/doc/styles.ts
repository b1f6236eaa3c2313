/** The styles of a Word 97 file ([MS-DOC] 2.9.271, the STSH): what they say of paragraphs and characters, and what they are. */
import { NOTHING, SAYS, sprmsIn, type Sprms } from './sprms.ts'

export interface Style {
  /** By its English name where it is one of Word's own, in whatever language Word was. */
  readonly name: string
  readonly paragraph: Sprms
  readonly characters: Sprms
}

interface Entry {
  readonly number: number
  readonly base: number
  readonly name: string
  readonly paragraph: Sprms
  readonly characters: Sprms
}

const PLAIN: Style = { name: '', paragraph: NOTHING, characters: NOTHING }
/** Styles deeper than that are not looked for: they may lead in a circle. */
const DEEPEST = 20
const BASE = { number: 0xfff, kind: 0xf, paragraphs: 1, characters: 2 }

/** Numbers of Word's own styles ([MS-DOC] 2.9.260). */
const ownName = (number: number): string | undefined => {
  if (number >= 1 && number <= 9) return `heading ${number}`
  if (number >= 19 && number <= 27) return `toc ${number - 18}`
  return number === 62 ? 'Title' : number === 74 ? 'Subtitle' : undefined
}

export class Styles {
  private readonly entries: readonly (Entry | undefined)[]
  private readonly known = new Map<number, Style>()

  constructor(sheet: Buffer) {
    this.entries = entriesIn(sheet)
  }

  of(index: number, depth = 0): Style {
    const known = this.known.get(index)
    const entry = this.entries[index]
    if (known || !entry) return known ?? PLAIN
    const base = depth < DEEPEST ? this.of(entry.base, depth + 1) : PLAIN
    const own = ownName(entry.number)
    const isTitle = own !== undefined && /^heading/.test(own)
    const style = {
      name:
        own ?? (base.name === 'Title' || base.name === 'Subtitle' || /^toc/.test(base.name) ? base.name : entry.name),
      paragraph: new Map([
        ...base.paragraph,
        ...(isTitle ? [[SAYS.outline, Buffer.of(entry.number - 1)] as const] : []),
        ...entry.paragraph,
      ]),
      characters: new Map([...base.characters, ...entry.characters]),
    }
    this.known.set(index, style)
    return style
  }
}

const entriesIn = (sheet: Buffer): (Entry | undefined)[] => {
  if (sheet.length < 6) return []
  const count = sheet.readUInt16LE(2)
  const fixed = sheet.readUInt16LE(4)
  const entries: (Entry | undefined)[] = []
  for (let at = 2 + sheet.readUInt16LE(0); entries.length < count && at + 2 <= sheet.length;) {
    const length = sheet.readUInt16LE(at)
    entries.push(entryIn(sheet.subarray(at + 2, at + 2 + length), fixed))
    at += 2 + length
  }
  return entries
}

const entryIn = (style: Buffer, fixed: number): Entry | undefined => {
  if (style.length < fixed + 4) return undefined
  const [first, second] = [style.readUInt16LE(0), style.readUInt16LE(2)]
  const kind = second & BASE.kind
  if (kind !== BASE.paragraphs && kind !== BASE.characters) return undefined
  const nameEnd = fixed + 2 + 2 * style.readUInt16LE(fixed)
  const [one, two] = upxsIn(style, nameEnd + 2)
  const isOfParagraphs = kind === BASE.paragraphs
  return {
    number: first & BASE.number,
    base: second >>> 4,
    name: style.toString('utf16le', fixed + 2, nameEnd),
    paragraph: isOfParagraphs && one ? sprmsIn(one.subarray(2)) : NOTHING,
    characters: sprmsIn((isOfParagraphs ? two : one) ?? Buffer.alloc(0)),
  }
}

/** What a style says: of paragraphs, then of characters, each at an even place. */
const upxsIn = (style: Buffer, start: number): Buffer[] => {
  const found: Buffer[] = []
  for (let at = start; found.length < 2 && at + 2 <= style.length;) {
    const length = style.readUInt16LE(at)
    found.push(style.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length % 2)
  }
  return found
}
