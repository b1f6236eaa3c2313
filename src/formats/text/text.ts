/**
 * Plain text and Markdown: a line reader finds the blocks, remark reads only the inline Markdown of bounded pieces.
 *
 * Text pasted from pages and documents is not quite Markdown: tables come as tabs, bullets as • or –, and a line such as
 * "16. 10. 2018" is a date. The reader's time grows with the size of the text.
 */
import { Passage } from '../../text/passage.ts'
import type { Block, Footnote, Reading } from '../../document/block.ts'
import { readColumnTable } from './tables/column-table.ts'
import { readDashTable } from './tables/dash-table.ts'
import { frontMatterLength, readFrontMatter } from './front-matter.ts'
import type { readHtml } from '../html/html.ts'
import { readInline } from './inline.ts'
import { from, isBlank, linesOf, type Line, type Margin } from '../../document/line.ts'
import { itemSignAt, mergeLists, nest, width, type OpenItem } from '../../document/lists.ts'
import { paragraphOf } from '../../document/paragraph.ts'
import { isPipeRow, readPipeTable } from './tables/pipe-table.ts'
import { withoutQuotes } from './quotes.ts'
import { readTabTable, tabRows } from './tables/tab-table.ts'
import { withoutTornBars } from './tables/torn-cells.ts'
import { readTornRows } from './tables/torn-rows.ts'
import { readTornTable, tornTable } from './tables/torn-table.ts'
import { endOfHtml } from './html.ts'
import { NOTE, shapeAt, TITLE } from './shapes.ts'

/** Reads a block of HTML that stands in a text. */
export type HtmlReader = typeof readHtml

/** For texts without tags, which need none of the parsers of HTML. */
const noHtml: HtmlReader = () => {
  throw new Error('a text with a block of HTML is read without a reader of HTML')
}

export const readText = (text: string, html = noHtml): Reading => {
  const { source, prefixes } = withoutQuotes(text)
  const reading = new TextReader(source, html).read()
  return { ...reading, text, markup: [...prefixes, ...reading.markup] }
}

/** So wide no text is broken into lines: what is longer is a paragraph, and the short line above it a title. */
const UNBROKEN = 240

class TextReader {
  private readonly source: string
  private readonly lines: readonly Line[]
  private readonly blocks: Block[] = []
  private items: OpenItem[] = []
  private readonly margin: Margin = { references: [], markup: [], findings: [] }
  private readonly footnotes: Footnote[] = []
  private readonly furniture: Passage[] = []
  private readonly hidden: [number, number][] = []

  constructor(
    source: string,
    private readonly html: HtmlReader,
  ) {
    this.source = source
    this.lines = withoutTornBars(linesOf(source), this.margin)
  }

  read(): Reading {
    let at = frontMatterLength(this.lines)
    const title = at > 0 ? this.readFrontMatter(at) : undefined
    const above = this.blocks.length
    while (at < this.lines.length) at = isBlank(this.lines[at]) ? at + 1 : this.readBlock(at)
    this.endList()
    // What begins with a heading of its own shows that one.
    const isTitled = this.blocks[above]?.type === 'heading'
    if (title && isTitled) this.furniture.push(title)
    else if (title) this.blocks.unshift({ type: 'heading', level: 1, text: title })
    const { source: text, footnotes, furniture, hidden } = this
    const pageTitle = isTitled && title ? { pageTitle: title } : {}
    return { text, ...pageTitle, blocks: mergeLists(this.blocks), footnotes, furniture, hidden, ...this.margin }
  }

  /** The title of a page, which it shows above all that follows. */
  private readFrontMatter(to: number): Passage | undefined {
    const { table, title, furniture } = readFrontMatter(this.source, this.lines.slice(0, to), this.margin)
    if (table.rows.length > 0) this.push(table)
    for (const entry of furniture) this.furniture.push(entry)
    return title
  }

  /** Reads the block at a line that is not blank, and gives the index of the line after it. */
  private readBlock(at: number): number {
    switch (shapeAt(this.lines, at)) {
      case 'rule':
      case 'definition':
        return this.mark(at)
      case 'title':
        return this.readTitle(at)
      case 'underlined':
        this.readParagraph(this.lines.slice(at, at + 1), /^\s*=/.test(this.lines[at + 1]?.text ?? '') ? 1 : 2)
        return this.mark(at + 1)
      case 'html':
        return this.readHtml(at)
      case 'note':
        return this.readNote(at)
      case 'list':
        return this.readItem(at)
      case 'paragraph':
        return this.readRun(at)
      default:
        return this.readTable(at)
    }
  }

  private readTable(at: number): number {
    const { source, lines, margin } = this
    const shape = shapeAt(lines, at)
    if (shape === 'dash table') {
      const { table, next } = readDashTable(source, lines, at, margin)
      this.push(table)
      return next
    }
    if (shape === 'column table') {
      const { table, next } = readColumnTable(source, lines, at, margin)
      this.push(table)
      return next
    }
    if (shape === 'pipe table') {
      const next = this.endOf(at, isPipeRow)
      this.push(readPipeTable(source, lines.slice(at, next), margin))
      return next
    }
    if (shape === 'torn rows') {
      const { table, next } = readTornRows(source, lines, at, margin)
      this.push(table)
      return next
    }
    const torn = shape === 'torn table' ? tornTable(lines, at) : undefined
    if (torn) {
      this.push(readTornTable(source, lines.slice(at, torn.next), torn.columns, margin))
      return torn.next
    }
    const { rows, next } = tabRows(lines, at)
    this.push(readTabTable(source, rows, margin))
    return next
  }

  /** The index of the first line from the index on that is blank or does not hold. */
  private endOf(at: number, holds: (line: Line, at: number) => boolean): number {
    let next = at
    for (let line = this.lines[next]; line && !isBlank(line) && holds(line, next); line = this.lines[next]) next++
    return next
  }

  private mark(at: number): number {
    const line = this.lines[at]
    if (line) this.margin.markup.push([line.start, line.end])
    return at + 1
  }

  private readTitle(at: number): number {
    const line = this.lines[at]
    const [signs, level] = TITLE.exec(line?.text ?? '') ?? []
    if (!line || signs === undefined) return at + 1
    const title = line.text.slice(signs.length).trimEnd()
    const bare = title.replace(/(?:^|(?<=\s))#{1,100}$/, '')
    this.margin.markup.push([line.start, line.start + signs.length])
    const end = line.start + signs.length + bare.length
    if (end < line.end) this.margin.markup.push([end, line.end])
    this.readParagraph([{ start: line.start + signs.length, end, text: bare }], level?.length ?? 1)
    return at + 1
  }

  private readHtml(at: number): number {
    const next = endOfHtml(this.lines, at)
    const [first, last] = [this.lines[at], this.lines[next - 1]]
    if (!first || !last) return next
    const part = this.html(this.source, { start: first.start, end: last.end, isPage: false })
    for (const block of part.blocks) this.push(block)
    for (const reference of part.references) this.margin.references.push(reference)
    for (const span of part.markup) this.margin.markup.push(span)
    for (const finding of part.findings) this.margin.findings.push(finding)
    for (const footnote of part.footnotes) this.footnotes.push(footnote)
    for (const [start, end] of part.hidden) this.hidden.push([start, end])
    return next
  }

  /** The body of a footnote, which reaches to the next one. */
  private readNote(at: number): number {
    const next = this.endOf(at, (_, i) => i === at || shapeAt(this.lines, i) === 'paragraph')
    const lines = this.lines.slice(at, next)
    const [first, ...rest] = lines
    const number = NOTE.exec(first?.text ?? '')
    if (!first || !number) this.readParagraph(lines)
    else {
      const bracket = number[0].indexOf('^')
      const note = Passage.of(
        this.source,
        first.start + bracket + 1,
        first.start + bracket + 1 + (number[1]?.length ?? 0),
      )
      this.margin.markup.push([first.start, note.start], [note.end, first.start + number[0].length])
      this.readParagraph([from(first, number[0].length), ...rest], undefined, note)
    }
    return next
  }

  /** An item and the lines that run on from it. */
  private readItem(at: number): number {
    const line = this.lines[at]
    const sign = line && itemSignAt(this.lines, at)
    if (!line || !sign) return at + 1
    const next = this.endOf(at, (_, i) => i === at || shapeAt(this.lines, i) === 'paragraph')
    const start = line.start + sign.length
    const { lines, note } = readInline(this.source, start, this.lines[next - 1]?.end ?? line.end, this.margin)
    if (note) this.margin.references.push(note)
    this.margin.markup.push([line.start, start])
    const { ordered, sort } = sign
    const indent = width(sign.indent)
    // A number that counts on from a heading far above begins no list inside the bullets before it.
    const isLater = ordered && Number.parseInt(line.text.trim(), 10) > 1 && !this.items.some((one) => one.sort === sort)
    if (isLater && indent <= (this.items.at(-1)?.indent ?? 0)) this.endList()
    this.items.push({ indent, ordered, sort, lines: [...lines], blocks: [] })
    return next
  }

  /** A run of lines that are nothing else; indented below an item, they belong to it. A line that nobody broke is one by itself. */
  private readRun(at: number): number {
    const isWhole = (line: Line | undefined) =>
      line !== undefined && (line.isCell === true || line.text.length > UNBROKEN)
    const goesOn = (i: number) =>
      !isWhole(this.lines[i - 1]) &&
      (this.lines[i]?.text.length ?? 0) <= UNBROKEN &&
      shapeAt(this.lines, i) === 'paragraph'
    const next = this.endOf(at, (_, i) => i === at || goesOn(i))
    this.readParagraph(this.lines.slice(at, next))
    return next
  }

  /** A paragraph, or a heading where the level is given or bold type makes it one. */
  private readParagraph(lines: readonly Line[], level?: number, number?: Passage): void {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return
    const { lines: passages, lead, note: own } = readInline(this.source, first.start, last.end, this.margin)
    const note = number ?? own
    if (number && own) this.margin.references.push(own)
    if (passages.length === 0) {
      if (note) this.margin.references.push(note)
      return
    }
    if (level !== undefined) {
      if (note) this.margin.references.push(note)
      this.push({ type: 'heading', level, text: Passage.join(passages) })
      return
    }
    const block = paragraphOf(passages, lead, note)
    const indent = width(first.text.slice(0, first.text.length - first.text.trimStart().length))
    const above = this.items.findLast((item) => item.indent + 2 <= indent)
    if (block.type === 'paragraph' && above && indent >= (this.items.at(-1)?.indent ?? 0)) above.blocks.push(block)
    else this.push(block)
  }

  private push(block: Block): void {
    this.endList()
    this.blocks.push(block)
  }

  private endList(): void {
    for (const list of nest(this.items)) this.blocks.push(list)
    this.items = []
  }
}
