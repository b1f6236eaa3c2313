/** What the page of a town tells of time: the dates of its documents in their order, and the revisions with what changed. */
import type { Row } from '../../query/ask/answer.ts'
import type { Moment } from '../../query/schema/moment.ts'
import { fieldWording } from '../../report/field-wording.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { comparisonPage, documentPage, linkTo } from '../address.ts'
import { textOf } from '../facts.ts'
import { siteWords } from '../words.ts'

/** The rows of a timeline: the date, the words around it, and where they stand. */
export const timelineRows = (moments: readonly Moment[]): Row[] =>
  [...moments]
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .map(({ date, document, value, pointer, field, context: { before, quote, after } }) => {
      const label = before === '' && after === '' && field !== undefined ? `${fieldWording(field, 'cs')}: ` : ''
      return { date, words: `${label}${before}${quote}${after}`.trim(), document, pointer: value ?? pointer }
    })

const dayOf = ({ first_day, last_day }: Moment): string => `${first_day ?? last_day ?? ''} ${last_day ?? '9999'}`

/** More documents with revisions than that stand in the list of documents alone. */
const SHOWN = 100

/** Documents of which there are several revisions, each with a link to what it changed. */
export function revisionsSection(documents: readonly Row[], address: string): Markup | undefined {
  const revised = documents.filter((row) => Number(row['revisions']) > 1)
  if (revised.length === 0) return undefined
  const items = revised.slice(0, SHOWN).map((row) => {
    const id = textOf(row, 'document')
    const comparisons = Array.from({ length: Number(row['revisions']) - 1 }, (_, i) => i + 2).map(
      (number) => html`<a href="${linkTo(address, comparisonPage(id, number))}">${siteWords.revision(number)}</a> `,
    )
    return html`<li>
      <a href="${linkTo(address, documentPage(id))}#revize">${textOf(row, 'title') || id}</a>, ${siteWords.comparison}:
      ${comparisons}
    </li>`
  })
  return html`<section id="revize">
    <h2>${siteWords.revisions} (${revised.length})</h2>
    <ul>
      ${items}
    </ul>
  </section>`
}
