/** Reads the nodes of a page as blocks, the way a browser breaks them into lines. */
import { Passage } from '../../text/passage.ts'
import type { Block, Cell, Footnote, Table } from '../../document/block.ts'
import type { Marks } from './furniture.ts'
import { readDefinitions, readList, readNotes, type Pair } from './list.ts'
import { isBackLink, isNoteLink, targetOf } from './notes.ts'
import { gluedElements, HEADING, isBlock, isBold, isListSign, isToggle, labelledPair, levelOf } from './shapes.ts'
import { readTable } from './table.ts'
import { ParagraphText } from './text.ts'
import { plainText, textsOf, type HtmlElement, type HtmlNode, type HtmlText } from './tree.ts'
import type { Margin } from '../../document/line.ts'
import { itemSignAt, mergeLists, nest, type OpenItem } from '../../document/lists.ts'
import { paragraphOf } from '../../document/paragraph.ts'
import { passagesOf } from '../../document/passages.ts'
import { raisedAs } from '../text/raised.ts'

/** The page that is read, and what of it belongs to no single block. */
export interface HtmlPage {
  readonly source: string
  readonly marks: Marks
  readonly margin: Margin
  readonly footnotes: Footnote[]
  /** The footnote numbers in the running text, by the id of the body that they point at. */
  readonly numbers: Map<string, Passage>
}

interface Style {
  readonly bold: boolean
  /** Line ends of the source break lines. */
  readonly preformatted: boolean
}

/** A value of more characters stands below its label, not beside it. */
const LONGEST_VALUE = 300

/** Reads nodes as blocks. Where no list can stand, in titles and cells, typed list signs and numbers are text. */
export const readNodes = (page: HtmlPage, nodes: readonly HtmlNode[], isList = true): Block[] => {
  const flow = new Flow(page, isList)
  flow.readAll(nodes, { bold: false, preformatted: false })
  return flow.finish()
}

/** Collects text until the paragraph ends, and items and rows until the list or table ends. */
class Flow {
  private readonly blocks: Block[] = []
  private readonly text: ParagraphText
  private note: Passage | undefined
  private items: OpenItem[] = []
  private rows: (readonly Cell[])[] = []
  /** Word's list sign before the paragraph, and how deep Word says that the paragraph is. */
  private sign: { ordered: boolean; sort: string } | undefined
  private level = 1
  private readonly page: HtmlPage
  private readonly isList: boolean

  constructor(page: HtmlPage, isList: boolean) {
    this.page = page
    this.isList = isList
    this.text = new ParagraphText(page.source)
  }

  finish(): Block[] {
    this.endParagraph()
    this.endList()
    this.endRows()
    return mergeLists(this.blocks)
  }

  readAll(nodes: readonly HtmlNode[], style: Style): void {
    const glued = gluedElements(nodes)
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (!node || this.page.marks.has(node)) continue
      if (glued.has(node)) this.breakLine()
      const pair = labelledPair(nodes, i)
      if (pair) {
        this.endParagraph()
        this.pushPair({ label: readNodes(this.page, [node], false), value: this.apart([pair.value]) })
        this.addMarkup(nodes.slice(i + 1, pair.next))
        i = pair.next
      } else if (node.type === 'text') this.addText(node, style)
      else this.readElement(node, style)
    }
  }

  private readElement(element: HtmlElement, style: Style): void {
    const { name, children } = element
    const inside = { ...style, bold: isBold(element) ?? style.bold }
    if (name === 'br') this.breakLine()
    else if (name === 'sup' || isNoteLink(element)) this.readRaised(element, inside)
    else if (isBackLink(element)) this.addMarkup([element])
    else if (isListSign(element)) this.readSign(element)
    else if (
      isToggle(element) ||
      HEADING.test(name) ||
      name === 'ul' ||
      name === 'ol' ||
      name === 'dl' ||
      name === 'table'
    ) {
      this.endParagraph()
      this.readStructure(element)
    } else if (isBlock(element)) {
      this.endParagraph()
      this.level = levelOf(element) ?? 1
      this.readAll(children, { ...inside, preformatted: style.preformatted || name === 'pre' })
      this.endParagraph()
    } else this.readAll(children, inside)
  }

  private readStructure(element: HtmlElement): void {
    const { name, children } = element
    const apart = (nodes: readonly HtmlNode[]): Block[] => this.apart(nodes)
    if (name === 'dl') for (const pair of readDefinitions(element, apart)) this.pushPair(pair)
    else if (name === 'table') this.readTable(element)
    else if (isToggle(element) || HEADING.test(name)) {
      const lines = this.linesOf(readNodes(this.page, children, false))
      if (lines.length > 0)
        this.push({ type: 'heading', level: HEADING.test(name) ? Number(name.slice(1)) : 7, text: Passage.join(lines) })
    } else {
      const notes = readNotes(element, this.page.numbers, apart)
      for (const note of notes ?? []) this.page.footnotes.push(note)
      const list = notes ? undefined : readList(element, apart)
      if (list?.items.every(({ lines, blocks }) => lines.length === 0 && blocks.every(isTable)))
        for (const table of list.items.flatMap(({ blocks }) => blocks.filter(isTable)))
          for (const row of table.rows) this.rows.push(row)
      else if (list) this.push(list)
    }
  }

  /** Blocks of nodes that are read apart from the flow around them. */
  private apart(nodes: readonly HtmlNode[]): Block[] {
    return readNodes(this.page, nodes)
  }

  private readTable(table: HtmlElement): void {
    const blocks = readTable(table, {
      isShown: (node) => !this.page.marks.has(node),
      blocks: (node) => this.apart([node]),
      lines: (node) => this.linesOf(readNodes(this.page, [node], false)),
    })
    for (const block of blocks) this.push(block)
  }

  private pushPair({ label, value }: Pair): void {
    const [labels, values] = [this.linesOf(label), this.linesOf(value)]
    const characters = values.reduce((sum, line) => sum + line.length, 0)
    if (labels.length > 0 && characters <= LONGEST_VALUE && value.every((block) => block.type === 'paragraph')) {
      this.endList()
      this.rows.push([{ lines: labels }, { lines: values }])
      return
    }
    if (labels.length > 0) this.push({ type: 'heading', level: 7, text: Passage.join(labels) })
    for (const block of value) this.push(block)
  }

  /** The lines of blocks in a place where no footnote has its body: raised numbers there point at one. */
  private linesOf(blocks: readonly Block[]): Passage[] {
    for (const block of blocks)
      if (block.type === 'paragraph' && block.note) this.page.margin.references.push(block.note)
    return blocks.flatMap(passagesOf)
  }

  private push(block: Block): void {
    this.endList()
    this.endRows()
    this.blocks.push(block)
  }

  private addText(text: HtmlText, { bold, preformatted }: Style): void {
    if (!preformatted) {
      this.text.add(text, bold)
      return
    }
    let at = text.start
    for (const [i, line] of text.text.split('\n').entries()) {
      if (i > 0) this.breakLine()
      const end = text.text.length === text.end - text.start ? at + line.length : text.end
      this.text.add({ text: line, start: at, end }, bold)
      at = Math.min(end + 1, text.end)
    }
  }

  private addMarkup(nodes: readonly HtmlNode[]): void {
    for (const { text, start, end } of nodes.flatMap(textsOf))
      if (text.trim() !== '') this.page.margin.markup.push([start, end])
  }

  private readSign(element: HtmlElement): void {
    const sign = plainText(element)
    const ordered = /[\p{L}\d]/u.test(sign) && sign !== 'o'
    this.sign = { ordered, sort: ordered ? '1.' : sign }
    this.addMarkup([element])
  }

  /** A raised number: a footnote's, unless it is part of the text. */
  private readRaised(element: HtmlElement, style: Style): void {
    const pieces = textsOf(element).filter(() => !this.page.marks.has(element))
    const raised = Passage.from(this.page.source, pieces)
    const role = raisedAs(this.text.line, raised.text)
    const number = role === 'text' ? undefined : raised.match(/\d(?:.{0,40}\d)?/)
    if (!number) {
      this.readAll(element.children, style)
      return
    }
    for (const signs of [raised.slice(0, number.start), raised.slice(number.end)])
      for (const span of signs.spans) this.page.margin.markup.push(span)
    if (role === 'note') {
      this.endParagraph()
      this.note = number.whole
      return
    }
    this.page.margin.references.push(number.whole)
    const link = [element, ...elementsOf(element)].find((inner) => targetOf(inner) !== undefined)
    if (link) this.page.numbers.set(targetOf(link) ?? '', number.whole)
  }

  private breakLine(): void {
    if (this.text.breakLine()) this.endParagraph()
  }

  /** Lines with list signs are items, those after an item run on from it, any others are a paragraph. */
  private endParagraph(): void {
    const { lines, lead } = this.text.take()
    const { note, sign, level } = this
    ;[this.note, this.sign] = [undefined, undefined]
    const block = lines.length > 0 ? paragraphOf(lines, lead, note) : undefined
    if (!block) {
      if (note) this.page.margin.references.push(note)
      return
    }
    if (block.type === 'heading') {
      this.push(block)
      return
    }
    if (sign) {
      this.endRows()
      this.items.push({ indent: level, ...sign, lines, blocks: [] })
      return
    }
    const first = lead || note || !this.isList ? -1 : lines.findIndex((_, i) => itemSignAt(lines, i))
    if (first < 0) this.push(block)
    else {
      if (first > 0) this.push(paragraphOf(lines.slice(0, first)))
      this.addItems(lines.slice(first))
    }
  }

  private addItems(lines: readonly Passage[]): void {
    this.endRows()
    for (const [i, line] of lines.entries()) {
      const sign = itemSignAt(lines, i)
      if (sign) {
        for (const span of line.slice(0, sign.length).spans) this.page.margin.markup.push(span)
        const { ordered, sort } = sign
        this.items.push({ indent: this.level, ordered, sort, lines: [line.slice(sign.length)], blocks: [] })
      } else this.items.at(-1)?.lines.push(line)
    }
  }

  private endList(): void {
    for (const list of nest(this.items)) this.blocks.push(list)
    this.items = []
  }

  private endRows(): void {
    if (this.rows.length > 0) this.blocks.push({ type: 'table', rows: this.rows })
    this.rows = []
  }
}

const isTable = (block: Block): block is Table => block.type === 'table'

const elementsOf = (element: HtmlElement): HtmlElement[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []))
