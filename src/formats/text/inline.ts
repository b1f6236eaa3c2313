/**
 * Inline Markdown of one bounded piece of text: emphasis, links, escapes, entities, footnote numbers, `<sup>` and `<br>`.
 *
 * remark parses the piece with every block construct switched off, so that "16. 10. 2018" stays a line of text. Its
 * time grows with the square of the piece, hence the limits: a longer or more crowded piece is read line by line, and such
 * a line as it stands.
 */
import type { Nodes, Paragraph as MdastParagraph, Parents } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { Passage, type Piece, type Span } from '../../text/passage.ts'
import { splitAt, splitLines, type Margin } from '../../document/line.ts'
import { readBold } from './bold.ts'
import { MARK_SIGNS, raisedAs } from './raised.ts'
import { complement } from '../../document/spans.ts'

export interface Inline {
  readonly lines: readonly Passage[]
  readonly lead?: Passage
  /** The footnote number with which the piece begins. */
  readonly note?: Passage
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

/** How many signs of Markdown, tags, escapes and entities a text has. */
const signsIn = (text: string): number => {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (SIGNS.includes(sign) || (sign === ']' && text[i + 1] === '(') || (sign === '[' && text[i + 1] === '^')) count++
  }
  return count
}
const SIGNS = '*_`<\\&'

const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/g
/** `[^1]` as pandoc writes footnotes. */
const FOOTNOTE = /\[\^([\p{L}\d_-]{1,30})\]/gu

/** Runs of spaces that part the lines of a cell which stands in one line. */
const GAP = /[^\S\n]{2,}/g

/** Reads `[start, end)` of the source, which holds no blank line. In a cell, runs of spaces part lines. */
export const readInline = (source: string, start: number, end: number, margin: Margin, isCell = false): Inline => {
  const text = source.slice(start, end)
  const signs = signsIn(text)
  const isCrowded = signs > inlineLimits.signs || (signs > 0 && text.length > inlineLimits.characters)
  if (isCrowded) return readCrowded(source, start, end, margin, isCell)
  const paragraph = signs > 0 ? (readBold(text) ?? parse(text)) : undefined
  const walk = new Walk(source, start, isCell)
  if (paragraph) walk.children(paragraph)
  else walk.add(text, start, end)
  const lead = paragraph && leadOf(source, start, paragraph)
  return walk.finish(start, end, margin, lead)
}

const parse = (text: string): MdastParagraph | undefined => {
  const [paragraph, ...more] = parser.parse(text).children
  return paragraph?.type === 'paragraph' && more.length === 0 ? paragraph : undefined
}

const readCrowded = (source: string, start: number, end: number, margin: Margin, isCell: boolean): Inline => {
  const parts = splitLines({ text: source.slice(start, end), start, end })
  if (parts.length > 1) {
    const inlines = parts.map((part) => readInline(source, part.start, part.end, margin, isCell))
    const [first] = inlines.filter(({ lines }) => lines.length > 0)
    const lines = inlines.flatMap((inline) => inline.lines)
    return { lines, ...(first?.lead && { lead: first.lead }), ...(first?.note && { note: first.note }) }
  }
  const limit = `${inlineLimits.signs} signs or ${inlineLimits.characters} characters in a line`
  margin.findings.push({ code: 'markup_not_read', args: { limit }, span: [start, end] })
  const walk = new Walk(source, start, isCell)
  walk.add(source.slice(start, end), start, end)
  return walk.finish(start, end, margin)
}

/** Passages of the pieces, parted at line ends; blank lines vanish. */
const linesOf = (source: string, pieces: readonly Piece[]): Passage[] => {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    const oneToOne = piece.text.length === piece.end - piece.start
    const parts = splitLines({ ...piece, start: oneToOne ? piece.start : 0 })
    for (const [i, part] of parts.entries()) {
      if (i > 0) lines.push([])
      if (part.text !== '') lines.at(-1)?.push(oneToOne ? part : { ...piece, text: part.text })
    }
  }
  return lines.map((line) => Passage.from(source, line)).filter((line) => !line.isEmpty)
}

/** The bold words with which the paragraph begins. */
const leadOf = (source: string, base: number, paragraph: MdastParagraph): Passage | undefined => {
  const [first] = paragraph.children
  if (first?.type !== 'strong' && !(first?.type === 'emphasis' && first.children[0]?.type === 'strong'))
    return undefined
  const walk = new Walk(source, base, false)
  walk.visit(first)
  const lead = Passage.from(source, walk.pieces)
  return lead.isEmpty ? undefined : lead
}

/** Breaks a line at its end, and is meant to where blanks got behind it. */
const BACKSLASH = /\\(?=[^\S\n]*(?:\n|$))/g
const WIDEST_BLANK = 100

const [BREAK, RAISED, LOWERED] = [/^<br\s*\/?>$/i, /^<sup\b/i, /^<\/sup/i]

/** Collects the text pieces of a tree and the footnote numbers in it. */
class Walk {
  readonly pieces: Piece[] = []
  private readonly references: Passage[] = []
  private note: Passage | undefined
  private raised: Piece[] | undefined
  private readonly source: string
  private readonly base: number
  private readonly isCell: boolean

  constructor(source: string, base: number, isCell: boolean) {
    this.source = source
    this.base = base
    this.isCell = isCell
  }

  children(parent: Parents): void {
    for (const child of parent.children) this.visit(child)
  }

  visit(node: Nodes): void {
    const [start, end] = this.range(node)
    if (node.type === 'text') this.text(start, end)
    else if (node.type === 'inlineCode')
      this.add(
        this.source.slice(start, end).replace(/^`+|`+$/g, (ticks) => ' '.repeat(ticks.length)),
        start,
        end,
      )
    else if (node.type === 'break') this.breakLine(end)
    else if (node.type === 'html') this.tag(node.value, end)
    else if ('children' in node) this.children(node)
  }

  /** Text as it stands, without escapes. */
  add(text: string, start: number, end: number): void {
    const into = this.raised ?? this.pieces
    if (!this.isCell || text.length !== end - start) {
      into.push({ text, start, end })
      return
    }
    for (const [i, part] of splitAt({ text, start, end }, GAP).entries()) {
      if (i > 0) this.breakLine(part.start)
      if (part.text !== '') into.push(part)
    }
  }

  finish(start: number, end: number, margin: Margin, lead?: Passage): Inline {
    const lines = linesOf(this.source, this.pieces)
    for (const reference of this.references) margin.references.push(reference)
    const shown = [...lines, ...this.references, ...(this.note ? [this.note] : [])].flatMap((passage) => passage.spans)
    const ranges = shown.map(([from, to]) => ({ start: from, end: to }))
    for (const [from, to] of complement(start, end, ranges))
      if (this.source.slice(from, to).trim() !== '') margin.markup.push([from, to])
    return { lines, ...(lead && { lead }), ...(this.note && { note: this.note }) }
  }

  private range(node: Nodes): Span {
    return [this.base + (node.position?.start.offset ?? 0), this.base + (node.position?.end.offset ?? 0)]
  }

  private breakLine(at: number): void {
    this.pieces.push({ text: '\n', start: at, end: at })
  }

  /** Text with its escapes, entities and footnote numbers, each standing where it was written. */
  private text(start: number, end: number): void {
    const raw = this.source.slice(start, end)
    let at = 0
    const hasBackslash = raw.includes('\\')
    const found = [
      ...(hasBackslash || raw.includes('&') ? raw.matchAll(ESCAPE) : []),
      ...(raw.includes('[^') ? raw.matchAll(FOOTNOTE) : []),
      ...(hasBackslash ? raw.matchAll(BACKSLASH) : []),
    ]
    for (const { index, 0: whole, 1: number } of found.sort((a, b) => a.index - b.index)) {
      if (index < at) continue
      if (whole === '\\' && !/^\\[^\S\n]+\n/.test(this.source.slice(start + index, start + index + WIDEST_BLANK)))
        continue
      if (index > at) this.add(raw.slice(at, index), start + at, start + index)
      at = index + whole.length
      if (whole === '\\') this.breakLine(start + at)
      else if (number === undefined) this.add(decodeString(whole), start + index, start + at)
      else this.references.push(Passage.of(this.source, start + index + 2, start + at - 1))
    }
    if (at < raw.length) this.add(raw.slice(at), start + at, end)
  }

  private tag(tag: string, end: number): void {
    if (BREAK.test(tag)) this.breakLine(end)
    else if (RAISED.test(tag)) this.raised = []
    else if (LOWERED.test(tag) && this.raised) this.lower(this.raised)
  }

  /** A raised number is a footnote's, at the beginning of the paragraph the mark of its body; m² stays text. */
  private lower(raised: Piece[]): void {
    this.raised = undefined
    const before = this.pieces.map((piece) => piece.text).join('')
    const role = raisedAs(before, raised.map((piece) => piece.text).join(''))
    const number = Passage.from(this.source, raised).strip(MARK_SIGNS)
    if (role === 'text') for (const piece of raised) this.add(piece.text, piece.start, piece.end)
    else if (role === 'note') this.note = number
    else this.references.push(number)
  }
}
