/** A digest as one page that opens anywhere: no script, no network, nothing beside it. */
import { digestParts } from '../../query/schema/digest.ts'
import type { Digest, DigestEntry } from '../../query/schema/digest.ts'
import { edtfText } from '../../wording/edtf.ts'
import { lonePage } from '../lone-page.ts'
import { html } from '../markup.ts'
import type { Markup } from '../markup.ts'
import { digestTitle, digestWords, entryText, subjectOf } from './wording.ts'
import type { Telling } from './wording.ts'

export function digestPage(digest: Digest, telling: Telling): string {
  const { language } = telling
  const words = digestWords[language]
  const title = digestTitle(digest, language)
  return lonePage(
    language,
    title,
    html`<header>
        <h1>${title}</h1>
        <p class="document">${words.on(edtfText(digest.today, language))}</p>
      </header>
      <main>
        ${digestParts.map((part) => {
          const entries = digest.entries.filter((entry) => entry.part === part)
          return html`<section>
            <h2>${words.parts[part]} (${entries.length})</h2>
            ${
              entries.length === 0
                ? html`<p>${words.nothing}</p>`
                : html`<ul>
                    ${entries.map((entry) => html`<li>${entryMarkup(entry, telling)}</li>`)}
                  </ul>`
            }
          </section>`
        })}
      </main>`,
  )
}

function entryMarkup(entry: DigestEntry, telling: Telling): Markup {
  const link = telling.linkOf(entry)
  const name = html`<strong>${subjectOf(entry)}</strong>`
  const day = html`<time datetime="${entry.day}">${edtfText(entry.day, telling.language)}</time>`
  return html`${link === undefined ? name : html`<a href="${link}">${name}</a>`}: ${entryText(entry, telling)} (${day})`
}
