/** Long lists as several pages, so that each opens on a phone. */
import type { Row } from '../query/ask/answer.ts'
import { html } from '../report/markup.ts'
import type { Markup } from '../report/markup.ts'
import { linkTo } from './address.ts'
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

const ROWS = 300

export function inParts(rows: readonly Row[], addressOf: (part: number) => string): Part[] {
  const count = Math.max(1, Math.ceil(rows.length / ROWS))
  return Array.from({ length: count }, (_, i) => {
    const address = addressOf(i + 1)
    const links = count === 1 ? undefined : linksMarkup(i + 1, count, (part) => linkTo(address, addressOf(part)))
    return { address, rows: rows.slice(i * ROWS, (i + 1) * ROWS), links, isFirst: i === 0 }
  })
}

function linksMarkup(part: number, count: number, hrefOf: (part: number) => string): Markup {
  const numbers = Array.from({ length: count }, (_, i) =>
    i + 1 === part ? html`${part} ` : html`<a href="${hrefOf(i + 1)}">${i + 1}</a> `,
  )
  return html`<p>${siteWords.part(part, count)}: ${numbers}</p>`
}
