/** Charts of plain HTML: bars with their numbers in words beside them, so that no colour has to be seen. */
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { grouped } from '../../wording/language.ts'
import { valueWord } from '../../kinds/said.ts'

export interface Bar {
  readonly label: string
  readonly href?: string
  readonly parts: readonly { readonly key: string; readonly amount: number }[]
}

/** Bars on one scale, as an SVG each within the rows of a table. */
export function chartMarkup(title: string, bars: readonly Bar[]): Markup | undefined {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0))
  const most = Math.max(0, ...sums)
  if (most === 0) return undefined
  const rows = bars.map(({ label, href, parts }, i) => {
    const name = href === undefined ? html`${label}` : html`<a href="${href}">${label}</a>`
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="bar">${barMarkup(parts, most)}</td>
      <td class="number">${grouped(Math.round(sums[i] ?? 0), 'cs')}</td>
      <td>${partWords(parts)}</td>
    </tr>`
  })
  return html`<table class="chart">
    <caption>
      ${title}
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function barMarkup(parts: Bar['parts'], most: number): Markup {
  let at = 0
  const rects = parts.map(({ key, amount }) => {
    const width = Math.round((amount / most) * 10_000) / 100
    const rect = html`<rect class="s-${key}" x="${at}" y="0" width="${width}" height="10" />`
    at = Math.round((at + width) * 100) / 100
    return rect
  })
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`
}

const partWords = (parts: Bar['parts']): string =>
  parts
    .filter(({ key, amount }) => amount > 0 && key !== 'all')
    .map(({ key, amount }) => `${valueWord(key, 'cs') ?? key} ${grouped(amount, 'cs')}`)
    .join(', ')
