/** A run of paragraphs and tables as Word keeps them, one behind the other with marks of cells and rows: a body, a note, a text box. */
import { escaped, Markup } from '../markup.ts'
import { isContents } from '../tabs.ts'
import { levelOfStyle } from './styles.ts'
import { Table, type CellPlan } from './table.ts'

/** How a piece of text looks. */
export interface Look {
  readonly bold: boolean
  readonly raised: boolean
}

/** What a paragraph says of itself. */
export interface Paragraph {
  /** The tables that it stands in, one inside the other. */
  readonly tables: number
  readonly style: string
  /** From 0 on. */
  readonly outline: number | undefined
  /** Of the list that it is an item of. */
  readonly level: number
}

export const PLAIN: Paragraph = { tables: 0, style: '', outline: undefined, level: 0 }

/** Tables inside each other; nobody writes three. */
const DEEPEST = 20

export class Story {
  /** The number or sign of the paragraph's item. */
  sign = ''
  /** The paragraph that is being read. */
  protected paragraph = PLAIN
  private readonly body = new Markup()
  private readonly tables: Table[] = []
  private html = ''
  private boxes: string[] = []

  text(text: string, { bold, raised }: Look): void {
    const tag = raised ? 'sup' : bold && text.trim() !== '' ? 'strong' : ''
    const html = escaped(text)
    this.html += tag === '' ? html : `<${tag}>${html}</${tag}>`
  }

  lineBreak(): void {
    this.html += '<br>'
  }

  /** The number of a footnote. */
  note(number: number): void {
    this.html += `<sup><a href="#footnote-${number}">${number}</a></sup>`
  }

  /** A box whose place is in the paragraph stands below it. */
  below(html: string): void {
    this.boxes.push(html)
  }

  begin(paragraph: Partial<Paragraph>): void {
    const { tables, level } = { ...this.paragraph, ...paragraph }
    this.paragraph = {
      ...this.paragraph,
      ...paragraph,
      tables: Math.min(DEEPEST, Math.max(0, tables)),
      level: Math.min(8, Math.max(0, level)),
    }
  }

  /** A page or column ends, and so does the paragraph if there is one. */
  endPage(): void {
    if (this.html !== '') this.endParagraph()
  }

  /** @param depth how many tables the cell stands in; a file may say anything */
  endCell(depth: number): void {
    const level = Math.min(DEEPEST, depth)
    this.begin({ tables: Math.max(level, this.paragraph.tables) })
    const table = this.tableAt(level)
    if (this.html !== '' || this.boxes.length > 0 || this.sign !== '') this.endParagraph()
    this.closeTables(level)
    table.endCell()
  }

  endRow(depth: number, plans: readonly CellPlan[]): void {
    const level = Math.min(DEEPEST, depth)
    this.closeTables(level)
    this.tables[level - 1]?.endRow(plans)
  }

  finish(): string {
    if (this.html !== '' || this.boxes.length > 0) this.endParagraph()
    this.closeTables(0)
    return this.body.finish()
  }

  endParagraph(): void {
    const { html, sign, boxes } = this
    const { tables, style, outline, level } = this.paragraph
    ;[this.html, this.sign, this.boxes] = ['', '', []]
    this.closeTables(tables)
    const into = tables > 0 ? this.tableAt(tables).cell : this.body
    const heading = outline === undefined ? levelOfStyle(style) : outline < 6 ? outline + 1 : undefined
    if (heading !== undefined && html.trim() !== '') into.block(`<h${heading}>${html}</h${heading}>`)
    else if (sign.trim() !== '') into.item({ html, level, ordered: /[\p{L}\p{N}]/u.test(sign) && sign.trim() !== 'o' })
    else if (tables > 0 || isContents(style)) into.block(`<p>${html}</p>`)
    else into.paragraph(html)
    for (const box of boxes) into.block(box)
  }

  protected get depth(): number {
    return this.tables.length
  }

  private tableAt(level: number): Table {
    while (this.tables.length < level) this.tables.push(new Table())
    const table = this.tables[level - 1]
    if (!table) throw new Error('a table that was just made is there')
    return table
  }

  /** Tables deeper than the level are at their end. */
  private closeTables(level: number): void {
    while (this.tables.length > level) {
      const html = this.tables.pop()?.finish() ?? ''
      const outer = this.tables.at(-1)?.cell ?? this.body
      if (html !== '') outer.block(html)
    }
  }
}
