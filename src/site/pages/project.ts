/** The page of a project: what its record says, its money, its places and revisions; each value leads to its words in the record. */
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import type { RevisionLine } from '../../query/schema/revisions.ts'
import type { StoredRevision } from '../../store/read.ts'
import type { PlaceOfDocument } from '../../store/places/towns.ts'
import { documentPage, linkTo, projectPage, wordsAnchor } from '../address.ts'
import { rowsOfDocument } from '../facts.ts'
import type { Facts } from '../facts.ts'
import { chartMarkup } from '../figures/chart.ts'
import { moneyBy } from '../figures/figures.ts'
import { Sections } from '../parts.ts'
import type { ListPage } from '../parts.ts'
import { cellMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { placesIn, valuesMarkup } from '../document/values.ts'
import { siteWords } from '../words.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import { documentTitle, revisionsMarkup } from './document.ts'

export interface ProjectParts {
  readonly revision: StoredRevision
  readonly chain: readonly RevisionLine[]
  readonly places: readonly PlaceOfDocument[]
}

/** What the record says first; the rest of it stands below. */
const FACTS = ['municipality', 'region', 'programme', 'registration_number', 'period', 'beneficiary', 'total'] as const

export function projectPages(
  facts: Facts,
  { revision, chain, places }: ProjectParts,
  siteOf: (address: string) => TableSite,
): ListPage[] {
  const { document } = revision
  const address = projectPage(document.id)
  const [site, record] = [siteOf(address), linkTo(address, documentPage(document.id))]
  const { projects, funding } = facts.answers
  const [row = {}] = rowsOfDocument(projects, document.id)
  const sums = rowsOfDocument(funding, document.id)
  const title = documentTitle(revision)
  const sections = new Sections(title, (list, part) => projectPage(document.id, list, part), siteOf, 100)
  const known = FACTS.filter((column) => (row[column] ?? null) !== null)
  const main = html`<dl class="facts">
      ${known.map(
        (column) =>
          html`<dt>${columnHeading(column, 'cs', 'projects')}</dt>
            <dd>${cellMarkup(row, column, 'projects', projects.types[column] ?? 'text', site)}</dd>`,
      )}
      <dt>${siteWords.document}</dt>
      <dd><a href="${record}">${siteWords.recordOf}</a></dd>
    </dl>
    ${sections.add({
      ...{ name: 'penize', title: siteWords.money, answer: funding, rows: sums },
      columns: ['source', 'amount', 'currency', 'year', 'counted'],
      before: html`${chartMarkup(siteWords.moneyBySource, moneyBy(sums, 'source'))}${chartMarkup(siteWords.moneyByYear, moneyBy(sums, 'year'))}`,
    })}
    ${placesMarkup(places, site, record)}
    <section class="values">
      <h2>${siteWords.facts}</h2>
      ${valuesMarkup(document, { hasWords: new Set(placesIn(document).map(({ of }) => of)), page: record })}
    </section>
    ${revisionsMarkup(chain, address)}`
  return [{ address, title, main }, ...sections.pages]
}

function placesMarkup(places: readonly PlaceOfDocument[], site: TableSite, record: string): Markup | undefined {
  if (places.length === 0) return undefined
  const items = places.map(({ name, role, region, pointer }) => {
    const to = site.linkOf('municipality', name)
    const own = to === undefined ? html`${name}` : html`<a href="${to}">${name}</a>`
    const where = region === null || region === name ? '' : `, ${region}`
    const words = pointer.startsWith('/content/')
      ? html` <a href="${record}#${wordsAnchor(pointer)}">${siteWords.words}</a>`
      : undefined
    return html`<li>${siteWords.roles[role] ?? role}: ${own}${where}${words}</li>`
  })
  return html`<section>
    <h2>${siteWords.places}</h2>
    <ul>
      ${items}
    </ul>
  </section>`
}
