/**
 * A diff as one HTML page that opens anywhere: no script, no network, nothing beside it. In Czech, for members of a council.
 */
import type { DiffSet } from '../diff/schema.ts'
import { counted } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { lonePage } from './lone-page.ts'
import { html } from './markup.ts'
import type { Markup } from './markup.ts'
import { pageWording } from './page-wording.ts'
import { summaryOf } from './summary.ts'
import { nameOf } from './view.ts'
import type { ChangeView, DiffView, Line, SideView } from './view.ts'

/** One document, or several with the set that they are of. */
export const htmlReport = (views: readonly DiffView[], set: DiffSet | undefined, language: Language): string => {
  const words = pageWording[language]
  const [only] = views
  const title = only && !set ? `${words.title}: ${nameOf(only.result.after)}` : words.title
  return lonePage(
    language,
    title,
    html`<header>
        <h1>${words.title}</h1>
        ${set && setMarkup(set, language)}
      </header>
      <main>
        ${views.length === 0 ? html`<p class="summary">${words.nothing}</p>` : views.map((view, i) => documentMarkup(view, i))}
      </main>
      <footer><p>${words.footnote}</p></footer>`,
  )
}

const setMarkup = (set: DiffSet, language: Language): Markup => {
  const words = pageWording[language]
  const list = (title: string, sides: DiffSet['only_before']) =>
    sides.length === 0
      ? undefined
      : html`<h2>${title}</h2>
          <ul>
            ${sides.map((side) => html`<li>${nameOf(side)} (${side.file})</li>`)}
          </ul>`
  return html`<p class="document">${counted(set.documents.length, words.documents, language)}</p>
    ${list(words.went, set.only_before)}${list(words.came, set.only_after)}`
}

const documentMarkup = (view: DiffView, index: number): Markup => {
  const { result, language, groups } = view
  const words = pageWording[language]
  const [removed, added, quoted] = words.legend
  return html`<p class="document">
      ${nameOf(result.after)}<br />
      <small>${words.before}: ${result.before.file} · ${words.after}: ${result.after.file}</small>
    </p>
    <p class="summary">${summaryOf(view)}</p>
    <ul class="counts">
      ${groups.map(
        (group) =>
          html`<li>
            <a href="#${group.class}-${index}" class="${alarm(group.class)}">${group.title}: ${group.changes.length}</a>
          </li>`,
      )}
    </ul>
    <p class="legend">
      <del>${removed}</del> · <ins>${added}</ins> · <span class="source"><mark>${quoted}</mark></span>
    </p>
    ${groups.map(
      (group) =>
        html`<section id="${group.class}-${index}" class="${alarm(group.class)}">
          <h2>${group.title} (${group.changes.length})</h2>
          ${group.changes.map((change) => changeMarkup(change, view))}
        </section> `,
    )}`
}

const alarm = (name: string): string => (name === 'commitment_dropped' ? 'alarm' : '')

const changeMarkup = (change: ChangeView, { result, language }: DiffView): Markup => {
  const words = pageWording[language]
  const trail =
    change.trail.length === 0
      ? html`${change.noun}`
      : html`${change.trail.join(' › ')} <span class="noun">(${change.noun})</span>`
  return html`<article class="${change.class}">
    <h3>${trail}</h3>
    <div class="sides">
      ${sideMarkup(change.before, 'before', words.before, result.before.file, language)}
      ${sideMarkup(change.after, 'after', words.after, result.after.file, language)}
    </div>
  </article> `
}

const sideMarkup = (
  side: SideView | undefined,
  name: 'before' | 'after',
  title: string,
  file: string,
  language: Language,
): Markup => {
  const words = pageWording[language]
  if (!side)
    return html`<div class="side ${name}">
      <h4>${title}</h4>
      <p class="none">${words.missing}</p>
    </div>`
  const source =
    side.source &&
    html`<blockquote class="source">
      <cite>${words.source}: ${file}, ${words.line} ${side.source.line}</cite>${side.source.parts.map(
        ({ text, quoted }) => (quoted ? html`<mark>${text}</mark>` : text),
      )}
    </blockquote>`
  return html`<div class="side ${name}" data-pointer="${side.pointer}">
    <h4>${title}</h4>
    ${side.lines.map((line) => lineMarkup(line, name))}${source}
  </div>`
}

const lineMarkup = ({ name, marks }: Line, side: 'before' | 'after'): Markup => {
  const text = marks.map(({ text, marked }) => {
    // The blank before a changed word is not part of the change.
    const [, lead = '', words = ''] = /^(\s*)([^]*)$/.exec(text) ?? []
    if (!marked || words === '') return html`${text}`
    return side === 'before' ? html`${lead}<del>${words}</del>` : html`${lead}<ins>${words}</ins>`
  })
  return html`<p>${name === undefined ? undefined : html`<span class="name">${name}:</span> `}${text}</p> `
}
