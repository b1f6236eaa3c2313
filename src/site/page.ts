/** What all pages share. */
import { html, Markup } from '../report/markup.ts'
import { linkTo, listPage, promisesPage, startPage } from './address.ts'
import { indexFile } from './search-index.ts'
import { siteWords } from './words.ts'

export const styleFile = 'asz.css'
export const scriptFile = 'asz.js'
export const feedFile = 'feed.atom'

/** Nothing but the site's own files: from a folder `'self'` is none to some browsers, and `file:` says it for them. */
const POLICY =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'"

export interface Page {
  /** Its own address in the site. */
  readonly address: string
  readonly title: string
  readonly main: Markup
  readonly hasSearch?: boolean
  readonly hasPeople: boolean
}

const places = [
  [startPage, siteWords.start],
  [promisesPage('vse', ''), siteWords.promises],
  [listPage('projekty'), siteWords.projects],
  [listPage('zmeny'), siteWords.changes],
  [listPage('nalezy'), siteWords.findings],
  [listPage('dokumenty'), siteWords.documents],
] as const

export function pageText({ address, title, main, hasSearch = false, hasPeople }: Page): string {
  const at = (to: string): string => linkTo(address, to)
  const links = places.map(
    ([to, name]) => html`<a href="${at(to)}" ${new Markup(to === address ? ' aria-current="page"' : '')}>${name}</a> `,
  )
  const page = html`<!doctype html>
    <html lang="cs">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <title>${title === siteWords.name ? title : `${title} – ${siteWords.name}`}</title>
        <link rel="stylesheet" href="${at(styleFile)}" />
        <link rel="alternate" type="application/atom+xml" href="${at(feedFile)}" title="${siteWords.changes}" />
        ${hasSearch ? html`<script src="${at(indexFile)}" defer></script>` : undefined}
        <script src="${at(scriptFile)}" defer></script>
      </head>
      <body>
        <a class="skip" href="#obsah">${siteWords.skip}</a>
        <header>
          <nav aria-label="${siteWords.name}">${links}</nav>
        </header>
        <main id="obsah">
          <h1>${title}</h1>
          ${main}
        </main>
        <footer>
          <p>${siteWords.footnote} ${hasPeople ? siteWords.withPeople : siteWords.noPeople}</p>
        </footer>
      </body>
    </html> `
  return page.html
}
