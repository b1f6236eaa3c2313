/** Promises of all towns by what people sort them by: pages and links, so that no script is needed. */
import type { Row } from '../../query/ask/answer.ts'
import { subjectNamed } from '../../query/ask/subjects.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { linkTo, promisesPage } from '../address.ts'
import { cut } from '../cut.ts'
import { chartMarkup } from '../figures/chart.ts'
import { ask, textOf } from '../facts.ts'
import type { Facts, Ground } from '../facts.ts'
import { groups, promisesByYear } from '../figures/figures.ts'
import { inParts, linksMarkup } from '../parts.ts'
import type { ListPage } from '../parts.ts'
import { tableMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { PROMISES } from './town.ts'
import { townFigures } from './towns.ts'
import type { TownFigures } from './towns.ts'
import { siteWords } from '../words.ts'
import { valueWord } from '../../kinds/said.ts'

const promiseColumns = ['municipality', 'activity', 'text', 'date', 'status', 'evaluation']

interface Facet {
  readonly facet: string
  readonly value: string
  readonly label: string
  readonly rows: readonly Row[]
}

/** Promises by status, year, theme, region and town as the filters of `asz query` have them, the due ones and all. */
export async function facetsOf(ground: Ground, { answers, due, overdue, gathered }: Facts): Promise<Facet[]> {
  const { rows } = answers.milestones
  const filtered = async (facet: string, filter: 'theme' | 'year', value: string, label: string): Promise<Facet> => ({
    ...{ facet, value, label },
    rows: (await ask(ground, { subject: 'milestones', filters: { [filter]: [value] } })).rows,
  })
  const facets: Facet[] = [
    { facet: 'vse', value: '', label: siteWords.all, rows },
    { facet: 'po-terminu', value: '', label: siteWords.overdue, rows: overdue.rows },
    { facet: 'termin', value: '', label: siteWords.due, rows: due.rows },
  ]
  for (const status of subjectNamed('milestones').statuses ?? []) {
    const label = valueWord(status, 'cs') ?? status
    facets.push({ facet: 'stav', value: status, label, rows: rows.filter((row) => row['status'] === status) })
  }
  const years = new Set(
    rows.flatMap((row) => [textOf(row, 'first_day'), textOf(row, 'last_day')].map((day) => day.slice(0, 4))),
  )
  for (const year of [...years].filter((one) => one !== '').sort())
    facets.push(await filtered('rok', 'year', year, year))
  for (const theme of gathered.themes)
    facets.push(await filtered('tema', 'theme', theme, valueWord(theme, 'cs') ?? theme))
  for (const [region, here] of groups(rows, (row) => textOf(row, 'region')))
    if (region !== '') facets.push({ facet: 'kraj', value: region, label: region, rows: here })
  return facets.filter((facet) => facet.rows.length > 0 || facet.facet === 'vse')
}

/** One after another: all of them together may be larger than the memory. */
export function* promisePages(
  facets: readonly Facet[],
  { answers: { milestones }, towns: all }: Pick<Facts, 'answers' | 'towns'>,
  siteOf: (address: string) => TableSite,
): Generator<ListPage> {
  const towns = all.map((town) => townFigures(town, milestones)).filter(({ promises }) => promises > 0)
  for (const { facet, value, label, rows: all } of facets)
    for (const { address, rows, links, isFirst } of inParts(all, (part) => promisesPage(facet, value, part))) {
      const chart = isFirst ? chartMarkup(siteWords.promisesByYear, promisesByYear(all)) : undefined
      const table = tableMarkup(milestones, rows, promiseColumns, siteOf(address))
      const title = facet === 'vse' ? siteWords.promises : `${siteWords.promises}: ${label}`
      const main = html`${facetLinks(facets, address, towns.length)}${chart}${links}${table}${links}`
      yield { address, title: `${title} (${all.length})`, main }
    }
  yield* townPages(facets, towns)
}

/** The towns that have promises, which are too many for each page. */
function* townPages(facets: readonly Facet[], towns: readonly TownFigures[]): Generator<ListPage> {
  const parts = cut(towns, ({ name, href }) => name.length + href.length + AROUND, { size: SIZE })
  const addressOf = (part: number): string => promisesPage(TOWN, '', part)
  for (const [i, some] of parts.entries()) {
    const address = addressOf(i + 1)
    const links =
      parts.length > 1 ? linksMarkup(i + 1, parts.length, (part) => linkTo(address, addressOf(part))) : undefined
    const items = some.map(
      ({ name, href, promises }) =>
        html`<li><a href="${linkTo(address, href)}#${PROMISES}">${name}</a> (${promises})</li>`,
    )
    const main = html`${facetLinks(facets, address, towns.length)}${links}
      <ul class="facets">
        ${items}
      </ul>`
    yield { address, title: `${siteWords.promises}: ${siteWords.byTown.toLowerCase()} (${towns.length})`, main }
  }
}

const TOWN = 'obec'
/** What the list of towns of a page may take, and what stands around each of them. */
const [SIZE, AROUND] = [200_000, 50]

const facetTitles = [
  [['vse', 'po-terminu', 'termin'], siteWords.promises],
  [['stav'], siteWords.byStatus],
  [['rok'], siteWords.byYear],
  [['tema'], siteWords.byTheme],
  [['kraj'], siteWords.byRegion],
] as const

const facetLinks = (facets: readonly Facet[], address: string, towns: number): Markup =>
  html`${facetTitles.map(([names, title]) => {
    const links = facets
      .filter(({ facet }) => names.some((name) => name === facet))
      .map(
        ({ facet, value, label, rows }) =>
          html`<li><a href="${linkTo(address, promisesPage(facet, value))}">${label}</a> (${rows.length})</li>`,
      )
    return links.length === 0
      ? undefined
      : html`<nav aria-label="${title}">
          <ul class="facets">
            <li>${title}:</li>
            ${links}
          </ul>
        </nav>`
  })}${
    towns > 0
      ? html`<nav aria-label="${siteWords.byTown}">
          <ul class="facets">
            <li>${siteWords.byTown}:</li>
            <li><a href="${linkTo(address, promisesPage(TOWN, ''))}">${siteWords.chooseTown}</a> (${towns})</li>
          </ul>
        </nav>`
      : undefined
  }`
