/** A map of the country without an outline: its municipalities as dots are enough. */
import type { Municipality } from '../../czech/municipality/gazetteer.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { siteWords } from '../words.ts'

export interface MapTown {
  readonly name: string
  readonly href: string
  readonly latitude: number
  readonly longitude: number
  readonly promises: number
  readonly fulfilled: number
}

/** The country lies between these degrees; at 50 degrees of latitude one of longitude is this much shorter. */
const [WEST, EAST, NORTH, SOUTH, SHORTER] = [12.05, 18.9, 51.08, 48.52, 0.643]
const WIDTH = 1000
const SCALE = WIDTH / ((EAST - WEST) * SHORTER)
const HEIGHT = Math.round((NORTH - SOUTH) * SCALE)

const xOf = (longitude: number): number => Math.round((longitude - WEST) * SHORTER * SCALE)
const yOf = (latitude: number): number => Math.round((NORTH - latitude) * SCALE)

/** More circles than that hide each other, and the page takes too long to open. */
const CIRCLES = 500

/** How a town stands, from the share of its promises that are fulfilled. */
const standing = ({ promises, fulfilled }: MapTown): keyof typeof siteWords.mapLegend => {
  if (promises === 0) return 'without'
  if (fulfilled === 0) return 'none'
  return fulfilled * 2 > promises ? 'most' : 'some'
}

export function mapMarkup(all: readonly Municipality[], towns: readonly MapTown[]): Markup {
  const dots = all
    .flatMap(({ latitude, longitude }) =>
      latitude === undefined || longitude === undefined ? [] : [`M${xOf(longitude)} ${yOf(latitude)}h0`],
    )
    .join('')
  // Small circles come last, so that no large one hides them; people with a keyboard come by them in that order.
  const ordered = [...towns].sort((a, b) => b.promises - a.promises || (a.href < b.href ? -1 : 1))
  const circles = ordered.slice(0, CIRCLES).map((town) => {
    const { name, href, latitude, longitude, promises, fulfilled } = town
    const title = `${name}: ${siteWords.counts.promise(promises)}, splněno ${fulfilled}`
    const radius = Math.round(50 + 20 * Math.sqrt(promises)) / 10
    return html`<a href="${href}" aria-label="${title}"
      ><circle class="m-${standing(town)}" cx="${xOf(longitude)}" cy="${yOf(latitude)}" r="${radius}"
        ><title>${title}</title></circle
      ></a
    >`
  })
  const others = ordered.length - circles.length
  const legend = Object.entries(siteWords.mapLegend).map(
    ([key, words]) =>
      html`<li>
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle class="m-${key}" cx="10" cy="10" r="7" /></svg> ${words}
      </li>`,
  )
  return html`<figure class="map">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${siteWords.map}">
      <path class="dots" d="${dots}" />
      ${circles}
    </svg>
    <figcaption>
      ${siteWords.mapSays}${others > 0 ? ` ${siteWords.unmarked(others)}` : ''}
      <ul class="legend">
        ${legend}
      </ul>
    </figcaption>
  </figure>`
}
