/** Towns with their counts, as a table. */
import type { Answer } from '../../query/ask/answer.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { linkTo, townPage } from '../address.ts'
import { cut } from '../cut.ts'
import { rowsOf, textOf } from '../facts.ts'
import type { SiteTown } from '../facts.ts'
import type { MapTown } from '../figures/map.ts'
import { linksMarkup } from '../parts.ts'
import type { ListPage } from '../parts.ts'
import { siteWords } from '../words.ts'

export interface TownFigures extends Pick<MapTown, 'name' | 'href' | 'promises' | 'fulfilled'> {
  readonly town: SiteTown
}

export function townFigures(town: SiteTown, milestones: Answer): TownFigures {
  const rows = rowsOf(milestones, town)
  const fulfilled = rows.filter((row) => row['status'] === 'fulfilled').length
  return { town, name: textOf(town.row, 'municipality'), href: townPage(town.id), promises: rows.length, fulfilled }
}

/** How many towns a page shows at most, and one that is a list of nothing else. */
const [SHOWN, LISTED] = [100, 600]

/** Towns as a section of a page; pages of their own have all of more than it shows. */
export function townsSection(
  title: string,
  figures: readonly TownFigures[],
  page: string,
  addressOf: (part: number) => string,
): { readonly section: Markup; readonly pages: readonly ListPage[] } {
  const isLong = figures.length > SHOWN
  const parts = isLong ? cut(figures, () => 1, { size: LISTED }) : []
  const pages = parts.map((some, i): ListPage => {
    const address = addressOf(i + 1)
    const links = linksMarkup(i + 1, parts.length, (part) => linkTo(address, addressOf(part)))
    const back = html`<p><a href="${linkTo(address, page)}">${title}</a></p>`
    const main = html`${back}${parts.length > 1 ? links : undefined}${townsMarkup(some, address)}`
    return { address, title: `${title}: ${siteWords.towns.toLowerCase()} (${figures.length})`, main }
  })
  const section = html`<section id="obce">
    <h2>${siteWords.towns} (${figures.length})</h2>
    ${townsMarkup(figures.slice(0, SHOWN), page)}
    ${isLong ? html`<p><a href="${linkTo(page, addressOf(1))}">${siteWords.more(figures.length)}</a></p>` : undefined}
  </section>`
  return { section, pages }
}

function townsMarkup(figures: readonly TownFigures[], address: string): Markup {
  const rows = figures.map(({ town, name, href, promises, fulfilled }) => {
    const { row, own } = town
    return html`<tr>
      <th scope="row"><a href="${linkTo(address, href)}">${name}</a></th>
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
