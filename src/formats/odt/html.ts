/** The text of an OpenDocument file as HTML. */
import { isTag, isText } from 'domhandler'
import { InputError } from '../../source/input-error.ts'
import { escaped, Markup } from '../markup.ts'
import { childOf, elementsIn, wordsOf, type XmlElement } from '../xml.ts'
import type { Styles } from './styles.ts'

/** Cells that are there because others are said to repeat; a row or cell may be said to repeat a million times. */
const MOST_REPEATED = 100_000

export const toHtml = (text: XmlElement, styles: Styles, file: string): string =>
  new Writer(styles, file).document(text)

interface Inside {
  readonly bold: boolean
  /** Whether it stands in the flow of the page, where tabs may make rows. */
  readonly isFlow: boolean
  /** The list that it stands in, and how deep. */
  readonly list?: string | undefined
  readonly depth: number
}

class Writer {
  private readonly notes: string[] = []
  /** Boxes anchored in a paragraph stand below it. */
  private boxes: XmlElement[] = []
  private repeated = 0
  private readonly styles: Styles
  private readonly file: string

  constructor(styles: Styles, file: string) {
    this.styles = styles
    this.file = file
  }

  document(text: XmlElement): string {
    const markup = new Markup()
    this.blocks(text, markup, { bold: false, isFlow: true, depth: 0 })
    if (this.notes.length > 0) markup.block(`<ol>${this.notes.join('')}</ol>`)
    return markup.finish()
  }

  private blocks(parent: XmlElement, markup: Markup, inside: Inside): void {
    for (const element of elementsIn(parent)) this.block(element, markup, inside)
  }

  private block(element: XmlElement, markup: Markup, inside: Inside): void {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        this.paragraph(element, markup, inside)
        return
      case 'text:list':
        this.list(element, markup, inside)
        return
      case 'table:table':
        markup.block(this.table(element))
        return
      case 'text:section':
      case 'text:index-body':
      case 'text:index-title':
      case 'text:table-of-content':
      case 'text:alphabetical-index':
      case 'text:numbered-paragraph':
      case 'draw:frame':
      case 'draw:text-box':
        if (element.attribs['text:display'] !== 'none') this.blocks(element, markup, inside)
    }
  }

  private paragraph(element: XmlElement, markup: Markup, inside: Inside): void {
    const style = element.attribs['text:style-name']
    if (this.styles.isHidden(style)) return
    const outer = this.boxes
    this.boxes = []
    const html = this.inline(element, this.styles.isBold(style) ?? false, false)
    const level =
      element.name === 'text:h' ? Number(element.attribs['text:outline-level'] ?? 1) : this.styles.titleLevel(style)
    if (level) markup.block(`<h${Math.min(6, level)}>${html}</h${Math.min(6, level)}>`)
    else if (inside.isFlow && !this.styles.isContents(style)) markup.paragraph(html)
    else markup.block(`<p>${html}</p>`)
    const boxes = this.boxes
    this.boxes = outer
    for (const box of boxes) this.blocks(box, markup, { ...inside, isFlow: false })
  }

  private inline(parent: XmlElement, isBold: boolean, isRaised: boolean): string {
    const tag = isRaised ? 'sup' : isBold ? 'strong' : ''
    const put = (text: string): string => (tag === '' || text.trim() === '' ? text : `<${tag}>${text}</${tag}>`)
    return parent.children
      .map((node) => {
        if (isText(node)) return put(escaped(node.data.replace(/\s+/g, ' ')))
        return isTag(node) ? this.inlineElement(node, isBold, isRaised) : ''
      })
      .join('')
  }

  private inlineElement(element: XmlElement, isBold: boolean, isRaised: boolean): string {
    switch (element.name) {
      case 'text:s':
        return ' '
      case 'text:tab':
        return '\t'
      case 'text:line-break':
        return '<br>'
      case 'text:note':
        return this.note(element)
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:g':
        this.boxes.push(element)
        return ''
      case 'text:span': {
        const style = element.attribs['text:style-name']
        if (this.styles.isHidden(style)) return ''
        return this.inline(element, this.styles.isBold(style) ?? isBold, isRaised || this.styles.isRaised(style))
      }
      default:
        return UNREAD.test(element.name) ? '' : this.inline(element, isBold, isRaised)
    }
  }

  /** As mammoth writes the notes of Word files. */
  private note(element: XmlElement): string {
    const number = this.notes.length + 1
    // So that notes in notes have numbers of their own.
    this.notes.push('')
    const body = new Markup()
    const inside = childOf(element, 'text:note-body')
    if (inside) this.blocks(inside, body, { bold: false, isFlow: false, depth: 0 })
    this.notes[number - 1] = `<li id="footnote-${number}">${body.finish()}</li>`
    const citation = escaped(wordsOf(childOf(element, 'text:note-citation') ?? element).trim())
    // Endnotes are called i, ii, *: beside a word that would be a part of it.
    const sign = /\d/.test(citation) ? citation : String(number)
    return `<sup><a href="#footnote-${number}">${sign}</a></sup>`
  }

  private list(element: XmlElement, markup: Markup, inside: Inside): void {
    const items = itemsOf(element)
    // Numbered headings stand in lists of their own.
    if (holdsHeadings(element)) {
      for (const item of items) this.blocks(item, markup, inside)
      return
    }
    const list = element.attribs['text:style-name'] ?? inside.list
    const depth = inside.depth + 1
    const tag = this.styles.isOrdered(list, depth) ? 'ol' : 'ul'
    const html = items.map((item) => {
      const content = new Markup()
      this.blocks(item, content, { ...inside, isFlow: false, list, depth })
      return `<li>${content.finish()}</li>`
    })
    markup.block(`<${tag}>${html.join('')}</${tag}>`)
  }

  private table(table: XmlElement): string {
    const rows: string[] = []
    const visit = (parent: XmlElement, tag: string): void => {
      for (const element of elementsIn(parent)) {
        if (element.name === 'table:table-row') for (const row of this.row(element, tag)) rows.push(row)
        else if (element.name === 'table:table-header-rows') visit(element, 'th')
        else if (element.name === 'table:table-rows' || element.name === 'table:table-row-group') visit(element, tag)
      }
    }
    visit(table, 'td')
    return `<table>${rows.join('')}</table>`
  }

  /** The row, as often as it is there; empty ones once. */
  private row(row: XmlElement, tag: string): string[] {
    const cells: string[] = []
    let isEmpty = true
    for (const cell of elementsIn(row)) {
      if (cell.name !== 'table:table-cell') continue
      const content = new Markup()
      this.blocks(cell, content, { bold: false, isFlow: false, depth: 0 })
      const html = content.finish()
      isEmpty &&= html === ''
      const spans = ['columns', 'rows'].map((way) => Number(cell.attribs[`table:number-${way}-spanned`] ?? 1))
      const [columns, below] = spans.map((span) => (span > 1 ? Math.min(span, MOST_REPEATED) : 1))
      const one = `<${tag} colspan="${columns ?? 1}" rowspan="${below ?? 1}">${html}</${tag}>`
      for (let left = this.times(cell, 'table:number-columns-repeated', html === ''); left > 0; left--) cells.push(one)
    }
    // It counts for cells that reach over it.
    const whole = isEmpty ? '<tr></tr>' : `<tr>${cells.join('')}</tr>`
    return Array.from({ length: this.times(row, 'table:number-rows-repeated', isEmpty) }, () => whole)
  }

  private times(element: XmlElement, attribute: string, isEmpty: boolean): number {
    const times = Number(element.attribs[attribute] ?? 1)
    if (!(times > 1)) return 1
    if (isEmpty) return attribute.includes('columns') ? Math.min(times, EMPTY_COLUMNS) : 1
    this.repeated += times
    if (this.repeated > MOST_REPEATED)
      throw new InputError(this.file, ['is too large once unpacked ({part})', { part: 'content.xml' }])
    return Math.floor(times)
  }
}

/** More columns than any table has. */
const EMPTY_COLUMNS = 100

/** What stands in a paragraph and is no part of its words. */
const UNREAD =
  /^(?:office:annotation|text:hidden-text|text:ruby-text|text:bookmark|text:change|text:reference-mark-|svg:|office:event|text:alphabetical-index-mark)/

const itemsOf = (list: XmlElement): XmlElement[] =>
  elementsIn(list).filter(({ name }) => name === 'text:list-item' || name === 'text:list-header')

/** Whether a list holds headings only, however deep. */
const holdsHeadings = (list: XmlElement): boolean =>
  itemsOf(list)
    .flatMap(elementsIn)
    .every((element) => element.name === 'text:h' || (element.name === 'text:list' && holdsHeadings(element)))
