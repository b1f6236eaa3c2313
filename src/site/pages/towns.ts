/** Towns with their counts, as a table. */
import type { Answer } from '../../query/ask/answer.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { townPage } from '../address.ts'
import { rowsOf, textOf } from '../facts.ts'
import type { SiteTown } from '../facts.ts'
import type { MapTown } from '../figures/map.ts'
import { siteWords } from '../words.ts'

export interface TownFigures extends Pick<MapTown, 'name' | 'href' | 'promises' | 'fulfilled'> {
  readonly town: SiteTown
}

export function townFigures(town: SiteTown, milestones: Answer): TownFigures {
  const rows = rowsOf(milestones, town)
  const fulfilled = rows.filter((row) => row['status'] === 'fulfilled').length
  return { town, name: textOf(town.row, 'municipality'), href: townPage(town.id), promises: rows.length, fulfilled }
}

export function townsMarkup(figures: readonly TownFigures[]): Markup {
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
