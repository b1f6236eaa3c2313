/**
 * Inline Markdown of one bounded piece of text: emphasis, links, escapes, entities, `<sup>` and `<br>`.
 *
 * remark parses the piece with every block construct switched off, so that "16. 10. 2018" stays a line of text. Its
 * time grows with the square of the piece, hence the limits; a longer or more crowded piece is read as it stands.
 */
import type { Nodes, Paragraph as MdastParagraph, Parents } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { Passage, type Piece, type Span } from '../passage.ts'
import { MARK_SIGNS, raisedAs } from './raised.ts'
import { complement } from './spans.ts'

export interface Inline {
  readonly lines: readonly Passage[]
  readonly lead?: Passage
  readonly note?: Passage
  readonly references: readonly Passage[]
  readonly markup: readonly Span[]
}

export const inlineLimits = { characters: 20_000, signs: 400 }

const BLOCK_CONSTRUCTS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: BLOCK_CONSTRUCTS } }])
  .freeze()

const SIGNS = /[*_`<\\&]|\]\(/g
const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/g

/** Reads `[start, end)` of the source, which holds no blank line. */
export const readInline = (source: string, start: number, end: number): Inline => {
  const text = source.slice(start, end)
  const signs = text.match(SIGNS)?.length ?? 0
  if (signs === 0 || signs > inlineLimits.signs || text.length > inlineLimits.characters)
    return plain(source, start, end)
  const tree = parser.parse(text)
  const [paragraph, ...more] = tree.children
  if (paragraph?.type !== 'paragraph' || more.length > 0) return plain(source, start, end)
  const walk = new Walk(source, start)
  walk.children(paragraph)
  return walk.finish(start, end, leadOf(source, start, paragraph))
}

const plain = (source: string, start: number, end: number): Inline => ({
  lines: linesOf(source, [{ text: source.slice(start, end), start, end }]),
  references: [],
  markup: [],
})

/** Passages of the pieces, parted at line ends; blank lines vanish. */
const linesOf = (source: string, pieces: readonly Piece[]): Passage[] => {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    const oneToOne = piece.text.length === piece.end - piece.start
    let at = 0
    for (const part of piece.text.split('\n')) {
      if (at > 0) lines.push([])
      const [start, end] = oneToOne ? [piece.start + at, piece.start + at + part.length] : [piece.start, piece.end]
      if (part !== '') lines.at(-1)?.push({ text: part, start, end })
      at += part.length + 1
    }
  }
  return lines.map((line) => Passage.from(source, line)).filter((line) => !line.isEmpty)
}

const range = (node: Nodes, base: number): Span => [
  base + (node.position?.start.offset ?? 0),
  base + (node.position?.end.offset ?? 0),
]

/** The bold words with which the paragraph begins. */
const leadOf = (source: string, base: number, paragraph: MdastParagraph): Passage | undefined => {
  const [first] = paragraph.children
  if (first?.type !== 'strong' && !(first?.type === 'emphasis' && first.children[0]?.type === 'strong'))
    return undefined
  const walk = new Walk(source, base)
  walk.visit(first)
  return walk.pieces.length > 0 ? Passage.from(source, walk.pieces) : undefined
}

/** Collects the text pieces of a tree and what in it is markup. */
class Walk {
  readonly pieces: Piece[] = []
  readonly references: Passage[] = []
  private note: Passage | undefined
  private raised: Piece[] | undefined
  private readonly source: string
  private readonly base: number

  constructor(source: string, base: number) {
    this.source = source
    this.base = base
  }

  children(parent: Parents): void {
    for (const child of parent.children) this.visit(child)
  }

  visit(node: Nodes): void {
    const [start, end] = range(node, this.base)
    if (node.type === 'text') this.text(start, end)
    else if (node.type === 'inlineCode') this.text(start + 1, end - 1)
    else if (node.type === 'break') this.pieces.push({ text: '\n', start: end - 1, end })
    else if (node.type === 'html') this.tag(node.value, start, end)
    else if ('children' in node) this.children(node)
  }

  finish(start: number, end: number, lead: Passage | undefined): Inline {
    const lines = linesOf(this.source, this.pieces)
    const shown = [...this.pieces, ...this.references.map((p) => ({ start: p.start, end: p.end }))]
    if (this.note) shown.push(this.note)
    return {
      lines,
      ...(lead && { lead }),
      ...(this.note && { note: this.note }),
      references: this.references,
      markup: complement(start, end, shown),
    }
  }

  /** Text with its escapes and entities decoded, each standing where it was written. */
  private text(start: number, end: number): void {
    const raw = this.source.slice(start, end)
    const into = this.raised ?? this.pieces
    let at = 0
    for (const found of raw.matchAll(ESCAPE)) {
      if (found.index > at) into.push({ text: raw.slice(at, found.index), start: start + at, end: start + found.index })
      at = found.index + found[0].length
      into.push({ text: decodeString(found[0]), start: start + found.index, end: start + at })
    }
    if (at < raw.length) into.push({ text: raw.slice(at), start: start + at, end })
  }

  private tag(tag: string, start: number, end: number): void {
    if (/^<br\s*\/?>$/i.test(tag)) this.pieces.push({ text: '\n', start, end })
    else if (/^<sup\b/i.test(tag)) this.raised = []
    else if (/^<\/sup/i.test(tag) && this.raised) this.lower(this.raised)
  }

  private lower(raised: Piece[]): void {
    this.raised = undefined
    const before = this.pieces.map((piece) => piece.text).join('')
    const role = raisedAs(before, raised.map((piece) => piece.text).join(''))
    if (role === 'text') this.pieces.push(...raised)
    else if (role === 'note') this.note = Passage.from(this.source, raised).strip(MARK_SIGNS)
    else this.references.push(Passage.from(this.source, raised).strip(MARK_SIGNS))
  }
}
