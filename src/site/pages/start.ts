/** The first page: where something is known, what is due, what changed, what contradicts. */
import type { Municipality } from '../../czech/municipality/gazetteer.ts'
import type { Answer, Row } from '../../query/ask/answer.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { edtfWording } from '../../wording/edtf.ts'
import { listPage, programmePage, promisesPage, regionPage, startPage, themePage } from '../address.ts'
import type { Facts } from '../facts.ts'
import { mapMarkup } from '../figures/map.ts'
import type { ListPage } from '../parts.ts'
import { tableMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { siteWords } from '../words.ts'
import { themeName } from './gathered.ts'
import { townFigures, townsSection } from './towns.ts'
import type { TownFigures } from './towns.ts'

const SHOWN = 12

/** The first page, and those of its towns where it does not show them all. */
export function startPages(
  facts: Facts,
  municipalities: readonly Municipality[],
  today: string,
  site: TableSite,
): { readonly start: ListPage; readonly pages: readonly ListPage[] } {
  const { answers, towns, due, overdue } = facts
  const { counts } = siteWords
  const own = towns.filter((town) => town.own.size > 0)
  const figures = own.map((town) => townFigures(town, answers.milestones))
  const notes = answers.findings.rows.filter((row) => row['severity'] !== 'info')
  const sentence = [
    counts.town(own.length),
    counts.document(answers.documents.rows.length),
    counts.promise(answers.milestones.rows.length),
    counts.project(answers.projects.rows.length),
  ].join(', ')
  const part = (title: string, answer: Answer, rows: readonly Row[], columns: readonly string[], all: string): Markup =>
    html`<section>
      <h2>${title}</h2>
      ${tableMarkup(answer, rows.slice(0, SHOWN), columns, site)}${rows.length > SHOWN ? html`<p><a href="${all}">${siteWords.more(rows.length)}</a></p>` : undefined}
    </section>`
  const { section, pages } = townsSection(siteWords.start, figures, startPage, (part) => listPage('obce', part))
  const main = html`<p>${sentence}. ${siteWords.on(edtfWording(today, 'cs'))}.</p>
    <form hidden role="search">
      <label for="hledani">${siteWords.search}</label>
      <input id="hledani" type="search" autocomplete="off" aria-describedby="hledani-jak" />
      <span id="hledani-jak" class="soft">${siteWords.searchSays}</span>
    </form>
    <noscript><p class="soft">${siteWords.searchNeeds}</p></noscript>
    <ul id="nalezeno" aria-live="polite"></ul>
    ${mapOf(municipalities, figures)} ${gatheredLinks(facts)}
    ${part(siteWords.due, due, due.rows, ['municipality', 'activity', 'text', 'date', 'status'], promisesPage('termin', ''))}
    ${part(siteWords.overdue, overdue, overdue.rows, ['municipality', 'activity', 'text', 'date', 'status'], promisesPage('po-terminu', ''))}
    ${part(siteWords.changes, answers.changes, answers.changes.rows, ['municipality', 'day', 'class', 'label'], listPage('zmeny'))}
    ${part(siteWords.findings, answers.findings, notes, ['severity', 'message', 'municipality'], listPage('nalezy'))}
    ${section}`
  return { start: { address: startPage, title: siteWords.name, main }, pages }
}

function mapOf(municipalities: readonly Municipality[], figures: readonly TownFigures[]): Markup {
  const byCode = new Map(municipalities.map((one) => [one.code, one]))
  const placed = figures.flatMap(({ town, ...rest }) => {
    const { latitude, longitude } = byCode.get(town.id) ?? {}
    return latitude === undefined || longitude === undefined ? [] : [{ ...rest, latitude, longitude }]
  })
  const without = figures.length - placed.length
  return html`<section>
    <h2>${siteWords.map}</h2>
    ${mapMarkup(municipalities, placed)}${without > 0 ? html`<p class="soft">${siteWords.unplaced(without)}</p>` : undefined}
  </section>`
}

/** Links to the pages of regions, themes and programmes. */
function gatheredLinks({ gathered: { regions, themes, programmes } }: Facts): Markup {
  const list = (title: string, links: readonly (readonly [to: string, name: string])[]): Markup | undefined =>
    links.length === 0
      ? undefined
      : html`<nav aria-label="${title}">
          <h2>${title}</h2>
          <ul class="facets">
            ${links.map(([to, name]) => html`<li><a href="${to}">${name}</a></li>`)}
          </ul>
        </nav>`
  return html`${[
    list(
      siteWords.regions,
      regions.map((name) => [regionPage(name), name]),
    ),
    list(
      siteWords.themes,
      themes.map((key) => [themePage(key), themeName(key)]),
    ),
    list(
      siteWords.programmes,
      programmes.map((name) => [programmePage(name), name]),
    ),
  ]}`
}
