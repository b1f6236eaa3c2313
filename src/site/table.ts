/** The rows of an answer as a table; each leads to its words. */
import type { Answer, Row } from '../query/ask/answer.ts'
import { columnHeading } from '../query/ask/columns.ts'
import { html, Markup } from '../report/markup.ts'
import { documentPage, linkTo, wordsAnchor } from './address.ts'
import { textOf } from './facts.ts'
import { isLinked } from './links.ts'
import type { Speech } from './speech.ts'
import { siteWords } from './words.ts'

export interface TableSite {
  /** The page that the table stands on. */
  readonly address: string
  readonly speech: Speech
  /** A link to the page of what a cell names, where there is one and it is not this one. */
  readonly linkOf: (column: string, value: string) => string | undefined
  /** The page that compares the revision that a change came with to the one before it. */
  readonly comparisonOf: (row: Row) => string
}

/** @param columns those that are shown; the first one with text leads to the value's words */
export function tableMarkup(
  { question, types }: Answer,
  rows: readonly Row[],
  columns: readonly string[],
  site: TableSite,
): Markup {
  if (rows.length === 0) return html`<p class="none">${siteWords.nothing}</p>`
  const heads = columns.map((column) => html`<th scope="col">${columnHeading(column, 'cs', question.subject)}</th>`)
  const body = rows.map((row) => {
    const cells = columns.map((column) => {
      const type = types[column] ?? 'text'
      const status = column === 'status' ? ` data-status="${statusOf(row)}"` : ''
      return html`<td class="${type}" ${new Markup(status)}>
        ${cellMarkup(row, column, question.subject, type, site)}
      </td>`
    })
    return html`<tr>
      ${cells}
      <td>${proofLink(row, question.subject, site)}${byHand(row)}</td>
    </tr>`
  })
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${heads}
          <th scope="col">${siteWords.words}</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`
}

/** What of a row somebody corrected, with what was read. */
function byHand(row: Row): Markup | undefined {
  const corrected = textOf(row, 'corrected_by_hand')
  return corrected === '' ? undefined : html` <small class="soft">${siteWords.byHand(corrected)}</small>`
}

const statusOf = (row: Row): string => textOf(row, 'status').replaceAll(/[^a-z_]/g, '')

/** A cell in words, with links to the pages of what it names. */
export function cellMarkup(
  row: Row,
  column: string,
  subject: string,
  type: Answer['types'][string],
  site: TableSite,
): Markup {
  const cell = row[column] ?? null
  const text = site.speech.cell(column, cell, type)
  if (isLinked(column) && typeof cell === 'string') {
    const names = (column === 'programme' ? [cell] : cell.split(', ')).map((name, i) => {
      const [to, said] = [site.linkOf(column, name), site.speech.cell(column, name, type)]
      return html`${i > 0 ? ', ' : ''}${to === undefined ? said : html`<a href="${to}">${said}</a>`}`
    })
    return html`${names}`
  }
  if (column !== 'title' && column !== 'document') return html`${text}`
  const document = textOf(row, 'document')
  const ofProject = OF_PROJECTS.has(subject) ? site.linkOf('project', document) : undefined
  const to = ofProject ?? linkTo(site.address, documentPage(document))
  return html`<a href="${to}">${text === '' ? document : text}</a>`
}

/** Subjects whose rows belong to a project, which has a page of its own. */
const OF_PROJECTS = new Set(['projects', 'funding'])

/** To the words; of a change to the comparison that tells it, of a document or a finding to its page. */
function proofLink(row: Row, subject: string, { address, comparisonOf }: TableSite): Markup {
  const [document, pointer] = [textOf(row, 'document'), textOf(row, 'pointer')]
  const to = subject === 'changes' ? comparisonOf(row) : documentPage(document)
  const place = subject === 'findings' ? '#nalezy' : pointer.startsWith('/content/') ? `#${wordsAnchor(pointer)}` : ''
  const href = `${linkTo(address, to)}${subject === 'changes' ? '' : place}`
  return html`<a href="${href}" aria-label="${siteWords.words}: ${document} ${pointer}">→</a>`
}
