/** A run of paragraphs and tables of a Rich Text file: its body, a note, a text box. */
import { escaped, Markup } from '../markup.ts'
import { isContents } from '../tabs.ts'
import { levelOfStyle } from './styles.ts'
import { Table, type CellPlan } from './table.ts'

/** How a piece of text looks. */
export interface Look {
  readonly bold: boolean
  readonly raised: boolean
}

/** What a paragraph says of itself; it holds until `\pard`. */
interface Paragraph {
  /** The tables that it stands in, one inside the other. */
  tables: number
  style: string
  outline: number | undefined
  level: number
}

const PARAGRAPH: Paragraph = { tables: 0, style: '', outline: undefined, level: 0 }

/** Tables inside each other; nobody writes three. */
const DEEPEST = 20
/** An outline level that is none: running text. */
const RUNNING_TEXT = 9

export class Story {
  /** The number or sign of the paragraph's item. */
  sign = ''
  private readonly body = new Markup()
  private readonly tables: Table[] = []
  private paragraph: Paragraph = { ...PARAGRAPH }
  private html = ''
  private boxes: string[] = []
  private plans: CellPlan[] = []
  private plan = { isBelow: false, isBehind: false }

  text(text: string, { bold, raised }: Look): void {
    const tag = raised ? 'sup' : bold && text.trim() !== '' ? 'strong' : ''
    const html = escaped(text)
    this.html += tag === '' ? html : `<${tag}>${html}</${tag}>`
  }

  /** The number of a footnote. */
  note(number: number): void {
    this.html += `<sup><a href="#footnote-${number}">${number}</a></sup>`
  }

  /** A box whose place is in the paragraph stands below it. */
  below(html: string): void {
    this.boxes.push(html)
  }

  /** @param style the name of the style, where the word is `\s` */
  control(name: string, value: number | undefined, style: string): void {
    if (this.ends(name) || this.planned(name, value)) return
    if (name === 'line' || name === 'softline' || name === 'lbr') this.html += '<br>'
    else if (name === 'pard') this.paragraph = { ...PARAGRAPH }
    else if (name === 's') this.paragraph.style = style
    else if (name === 'outlinelevel') this.paragraph.outline = value ?? RUNNING_TEXT
    else if (name === 'ilvl') this.paragraph.level = Math.min(8, Math.max(0, value ?? 0))
    else if (name === 'intbl') this.paragraph.tables = Math.max(1, this.paragraph.tables)
    else if (name === 'itap') this.paragraph.tables = Math.min(DEEPEST, Math.max(0, value ?? 0))
  }

  finish(): string {
    this.endParagraph(false)
    this.closeTables(0)
    return this.body.finish()
  }

  /** Whether the word ends a paragraph, cell or row. */
  private ends(name: string): boolean {
    switch (name) {
      case 'par':
      case 'sect':
        this.endParagraph(true)
        return true
      case 'page':
      case 'column':
        if (this.html !== '') this.endParagraph(true)
        return true
      case 'cell':
      case 'nestcell':
        this.endCell(name === 'cell' ? 1 : Math.max(2, this.paragraph.tables))
        return true
      case 'row':
      case 'nestrow':
        this.endRow(name === 'row' ? 1 : Math.max(2, this.tables.length))
        return true
      default:
        return false
    }
  }

  /** Whether the word is about the cells of the row that comes or came. */
  private planned(name: string, value: number | undefined): boolean {
    if (name === 'trowd') this.plans = []
    else if (name === 'clvmrg') this.plan = { ...this.plan, isBelow: true }
    else if (name === 'clmrg') this.plan = { ...this.plan, isBehind: true }
    else if (name === 'cellx') {
      this.plans.push({ right: value ?? 0, ...this.plan })
      this.plan = { isBelow: false, isBehind: false }
    } else return false
    return true
  }

  private endCell(level: number): void {
    this.paragraph.tables = Math.max(level, this.paragraph.tables)
    const table = this.tableAt(level)
    if (this.html !== '' || this.boxes.length > 0 || this.sign !== '') this.endParagraph(true)
    this.closeTables(level)
    table.endCell()
  }

  private endRow(level: number): void {
    this.closeTables(level)
    this.tables[level - 1]?.endRow(this.plans)
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

  private endParagraph(isWritten: boolean): void {
    const { html, sign, boxes } = this
    const { tables, style, outline, level } = this.paragraph
    ;[this.html, this.sign, this.boxes] = ['', '', []]
    if (!isWritten && html === '' && boxes.length === 0) return
    this.closeTables(tables)
    const into = tables > 0 ? this.tableAt(tables).cell : this.body
    const heading = outline === undefined ? levelOfStyle(style) : outline < 6 ? outline + 1 : undefined
    if (heading !== undefined && html.trim() !== '') into.block(`<h${heading}>${html}</h${heading}>`)
    else if (sign.trim() !== '') into.item({ html, level, ordered: /[\p{L}\p{N}]/u.test(sign) && sign.trim() !== 'o' })
    else if (tables > 0 || isContents(style)) into.block(`<p>${html}</p>`)
    else into.paragraph(html)
    for (const box of boxes) into.block(box)
  }
}
