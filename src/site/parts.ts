/** Long lists as several pages, so that each opens on a phone. */
import type { Answer, Row } from '../query/ask/answer.ts'
import { html } from '../report/markup.ts'
import type { Markup } from '../report/markup.ts'
import { linkTo } from './address.ts'
import { cut } from './cut.ts'
import { tableMarkup } from './table.ts'
import type { TableSite } from './table.ts'
import { siteWords } from './words.ts'

/** A page of a list, before it is put into the frame that all pages share. */
export interface ListPage {
  readonly address: string
  readonly title: string
  readonly main: Markup
}

interface Part {
  readonly address: string
  readonly rows: readonly Row[]
  /** Links to the other parts, where there are any. */
  readonly links: Markup | undefined
  readonly isFirst: boolean
}

/** How many rows a page has at most, and what their words and what stands around them may take. */
const [ROWS, SIZE, AROUND] = [300, 200_000, 500]

export function inParts(rows: readonly Row[], addressOf: (part: number) => string): Part[] {
  const parts = cut(rows, sizeOf, { size: SIZE, items: ROWS })
  return parts.map((own, i) => {
    const address = addressOf(i + 1)
    const links =
      parts.length === 1 ? undefined : linksMarkup(i + 1, parts.length, (part) => linkTo(address, addressOf(part)))
    return { address, rows: own, links, isFirst: i === 0 }
  })
}

const sizeOf = (row: Row): number =>
  Object.values(row).reduce<number>((sum, cell) => sum + String(cell ?? '').length, AROUND)

/** @param part that which the links stand on, if any */
export function linksMarkup(part: number | undefined, count: number, hrefOf: (part: number) => string): Markup {
  const numbers = Array.from({ length: count }, (_, i) =>
    i + 1 === part ? html`${part} ` : html`<a href="${hrefOf(i + 1)}">${i + 1}</a> `,
  )
  return html`<p>${part === undefined ? siteWords.parts(count) : siteWords.part(part, count)}: ${numbers}</p>`
}

/** A list as a section of a page. */
export interface Section {
  /** In the addresses of its own pages, and where it stands on the page. */
  readonly name: string
  readonly title: string
  readonly answer: Answer
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
  /** What stands above the table. */
  readonly before?: Markup
  /** Where all of the list stands, if not on pages of its own. */
  readonly all?: string
}

/** The sections of a page: each shows the beginning of a list, and pages of its own have all of a longer one. */
export class Sections {
  /** The pages of the lists that are longer. */
  readonly pages: ListPage[] = []
  /** What the lists that follow may still take of the page; each takes half of it at most, so that there is room for the next. */
  private left = SIZE

  constructor(
    private readonly title: string,
    private readonly addressOf: (list?: string, part?: number) => string,
    private readonly siteOf: (address: string) => TableSite,
    /** How many rows of a list the page itself shows at most. */
    private readonly shown: number,
  ) {}

  add({ name, title, answer, rows, columns, before, all }: Section): Markup | undefined {
    if (rows.length === 0) return undefined
    const page = this.addressOf()
    const [first = []] = cut(rows, sizeOf, { size: this.left / 2, items: this.shown })
    this.left -= first.reduce((sum, row) => sum + sizeOf(row), 0)
    const isLong = first.length < rows.length
    if (isLong && all === undefined)
      for (const part of inParts(rows, (number) => this.addressOf(name, number))) {
        const table = tableMarkup(answer, part.rows, columns, this.siteOf(part.address))
        const back = html`<p><a href="${linkTo(part.address, page)}">${this.title}</a></p>`
        const main = html`${back}${part.links}${table}${part.links}`
        this.pages.push({ address: part.address, title: `${this.title}: ${title} (${rows.length})`, main })
      }
    const link = html`<p>
      <a href="${linkTo(page, all ?? this.addressOf(name))}">${siteWords.more(rows.length)}</a>
    </p>`
    return html`<section id="${name}">
      <h2>${title} (${rows.length})</h2>
      ${before}${tableMarkup(answer, first, columns, this.siteOf(page))}${isLong ? link : undefined}
    </section>`
  }
}
