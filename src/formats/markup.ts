/** Writes what was found in an office file as HTML, so that one reader makes blocks of every format that has markup. */
import { isRow, isSentence } from './tabs.ts'

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export interface Item {
  readonly html: string
  /** How deep, from 0 on. */
  readonly level: number
  readonly ordered: boolean
}

/** Paragraphs and whatever stands between them; those typed with tabs become the rows of tables, as HTML has no tabs. */
export class Markup {
  private readonly parts: string[] = []
  private rows: { readonly whole: string; readonly cells: readonly string[] }[] = []
  private items: Item[] = []

  /** A paragraph outside of lists and tables. */
  paragraph(html: string): void {
    const whole = `<p>${html}</p>`
    const cells = cellsOf(html)
    if (!isRow(cells.map(textOf))) {
      this.block(whole)
      return
    }
    this.endItems()
    this.rows.push({ whole, cells })
  }

  /** A paragraph that is an item of a list, in formats that know no lists around them. */
  item(item: Item): void {
    this.endRows()
    this.items.push(item)
  }

  block(html: string): void {
    this.endItems()
    this.endRows()
    this.parts.push(html)
  }

  finish(): string {
    this.endItems()
    this.endRows()
    return this.parts.join('\n')
  }

  private endItems(): void {
    if (this.items.length > 0) this.parts.push(listOf(this.items))
    this.items = []
  }

  private endRows(): void {
    const [only, ...more] = this.rows
    if (only && more.length === 0 && isSentence(only.cells.map(textOf))) this.parts.push(only.whole)
    else if (only) this.parts.push(tableOf(this.rows.map(({ cells }) => cells)))
    this.rows = []
  }
}

const textOf = (html: string): string => html.replace(/<[^<>]*>/g, '')

/** Items below deeper ones go on where their level was left. */
const listOf = (items: readonly Item[]): string => {
  const open: { readonly level: number; readonly tag: string }[] = []
  let html = ''
  const close = (level: number, tag: string) => {
    for (let last = open.at(-1); last; last = open.at(-1)) {
      if (last.level < level || (last.level === level && last.tag === tag)) return
      html += `</li></${last.tag}>`
      open.pop()
    }
  }
  for (const { level, ordered, html: text } of items) {
    const tag = ordered ? 'ol' : 'ul'
    close(level, tag)
    if (open.at(-1)?.level === level) html += '</li>'
    else {
      open.push({ level, tag })
      html += `<${tag}>`
    }
    html += `<li>${text}`
  }
  close(-1, '')
  return html
}

const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`

/** What stands between the tabs; emphasis that a tab stands in is opened and closed on either side. */
const cellsOf = (html: string): string[] => {
  if (!html.includes('\t')) return [html]
  const cells: string[] = []
  let open: string[] = []
  let cell = ''
  const end = () => {
    cells.push(
      cell +
        [...open]
          .reverse()
          .map((tag) => `</${nameOf(tag)}>`)
          .join(''),
    )
    cell = open.join('')
  }
  for (const [piece] of html.matchAll(/<[^<>]*>|\t|[^<\t]+/g)) {
    if (piece === '\t') end()
    else {
      if (piece.startsWith('</')) open = open.slice(0, -1)
      else if (piece.startsWith('<') && piece !== '<br>') open.push(piece)
      cell += piece
    }
  }
  end()
  return cells.filter((one) => textOf(one).trim() !== '')
}

const nameOf = (tag: string): string => /^<([a-z]+)/.exec(tag)?.[1] ?? ''
