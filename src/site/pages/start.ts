/** The first page: where something is known, what is due, what changed, what contradicts. */
import type { Municipality } from '../../czech/municipality/gazetteer.ts'
import type { Answer, Row } from '../../query/ask/answer.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { edtfWording } from '../../wording/edtf.ts'
import { listPage, promisesPage, townPage } from '../address.ts'
import { rowsOf, textOf } from '../facts.ts'
import type { Facts, SiteTown } from '../facts.ts'
import { mapMarkup } from '../figures/map.ts'
import type { MapTown } from '../figures/map.ts'
import { tableMarkup } from '../table.ts'
import type { TableSite } from '../table.ts'
import { siteWords } from '../words.ts'

const SHOWN = 12

export function startMarkup(
  facts: Facts,
  municipalities: readonly Municipality[],
  today: string,
  site: TableSite,
): Markup {
  const { answers, towns, due, overdue } = facts
  const { counts } = siteWords
  const own = towns.filter((town) => town.own.size > 0)
  const figures = own.map((town) => figuresOf(town, answers.milestones))
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
  return html`<p>${sentence}. ${siteWords.on(edtfWording(today, 'cs'))}.</p>
    <form hidden role="search">
      <label for="hledani">${siteWords.search}</label>
      <input id="hledani" type="search" autocomplete="off" aria-describedby="hledani-jak" />
      <span id="hledani-jak" class="soft">${siteWords.searchSays}</span>
    </form>
    <noscript><p class="soft">${siteWords.searchNeeds}</p></noscript>
    <ul id="nalezeno" aria-live="polite"></ul>
    ${mapOf(municipalities, figures)}
    ${part(siteWords.due, due, due.rows, ['municipality', 'activity', 'text', 'date', 'status'], promisesPage('termin', ''))}
    ${part(siteWords.overdue, overdue, overdue.rows, ['municipality', 'activity', 'text', 'date', 'status'], promisesPage('po-terminu', ''))}
    ${part(siteWords.changes, answers.changes, answers.changes.rows, ['municipality', 'day', 'class', 'label'], listPage('zmeny'))}
    ${part(siteWords.findings, answers.findings, notes, ['severity', 'message', 'municipality'], listPage('nalezy'))}
    <section>
      <h2>${siteWords.towns}</h2>
      ${townsMarkup(figures)}
    </section>`
}

interface Figures extends Pick<MapTown, 'name' | 'href' | 'promises' | 'fulfilled'> {
  readonly town: SiteTown
}

function figuresOf(town: SiteTown, milestones: Answer): Figures {
  const rows = rowsOf(milestones, town)
  const fulfilled = rows.filter((row) => row['status'] === 'fulfilled').length
  return { town, name: textOf(town.row, 'municipality'), href: townPage(town.id), promises: rows.length, fulfilled }
}

function mapOf(municipalities: readonly Municipality[], figures: readonly Figures[]): Markup {
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

function townsMarkup(figures: readonly Figures[]): Markup {
  const rows = figures.map(({ town, name, href, promises, fulfilled }) => {
    const { row, own } = town
    return html`<tr>
      <th scope="row"><a href="${href}">${name}</a></th>
      <td>${textOf(row, 'district')}</td>
      <td>${textOf(row, 'region')}</td>
      <td class="number">${own.size}</td>
      <td class="number">${promises}</td>
      <td class="number">${promises > 0 ? fulfilled : ''}</td>
      <td class="number">${textOf(row, 'projects')}</td>
    </tr>`
  })
  const heads = [
    columnHeading('municipality', 'cs'),
    columnHeading('district', 'cs'),
    columnHeading('region', 'cs'),
    siteWords.documents.toLowerCase(),
    siteWords.promises.toLowerCase(),
    'splněno',
    columnHeading('projects', 'cs'),
  ]
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}
