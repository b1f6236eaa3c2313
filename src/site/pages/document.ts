/** The page of a document: what was read from it beside its text, each leading to the other. */
import type { StoredRevision } from '../../store/read.ts'
import type { RevisionLine } from '../../query/schema/revisions.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import { edtfWording } from '../../wording/edtf.ts'
import { kindLabel, valueWord } from '../../kinds/said.ts'
import { comparisonPage, documentPage, findingAnchor, linkTo, wordsAnchor } from '../address.ts'
import { Citations } from '../document/citation.ts'
import { markedText } from '../document/marked.ts'
import type { Place } from '../document/marked.ts'
import { placesInPart, textParts } from '../document/text-parts.ts'
import { linksMarkup } from '../parts.ts'
import type { ListPage } from '../parts.ts'
import { readablePieces } from '../document/readable.ts'
import type { Speech } from '../speech.ts'
import { placesIn, valuesMarkup } from '../document/values.ts'
import { siteWords } from '../words.ts'

export interface DocumentParts {
  readonly revision: StoredRevision
  readonly chain: readonly RevisionLine[]
  /** Towns that it belongs to, with their pages. */
  readonly towns: readonly { readonly name: string; readonly page: string }[]
  /** Whether files may be named: their names may be those of people. */
  readonly namesFiles: boolean
  readonly speech: Speech
  /** The page of the project that it records. */
  readonly project?: string
}

export const documentTitle = ({ document }: StoredRevision): string =>
  document.title === '' ? document.id : document.title

/** So many values are cited; of more the page would grow too long. */
const CITED = 300

/** The page itself, and those of its text where that is long. */
export function documentPages(parts: DocumentParts): ListPage[] {
  const { document, text } = parts.revision
  const places = placesIn(document)
  const texts = textParts(readablePieces(text, document.source.media_type), places)
  const address = documentPage(document.id)
  const title = documentTitle(parts.revision)
  if (texts.length === 1) return [{ address, title, main: documentMarkup(parts, places) }]
  const addresses = texts.map((_, i) => documentPage(document.id, 'text', i + 1))
  const links = (from: string, own?: number) =>
    linksMarkup(own, texts.length, (part) => linkTo(from, addresses[part - 1] ?? address))
  const pages = texts.map((pieces, i): ListPage => {
    const at = addresses[i] ?? address
    const to = linkTo(at, address)
    const main = html`<p><a href="${to}">${title}</a></p>
      ${links(at, i + 1)}
      <p class="soft">${siteWords.textSays}</p>
      <div class="source">${markedText(pieces, placesInPart(places, pieces), to)}</div>
      ${links(at, i + 1)}`
    return { address: at, title: `${title}: ${siteWords.text} (${siteWords.part(i + 1, texts.length)})`, main }
  })
  const ends = texts.map((pieces) => pieces.at(-1)?.end ?? 0)
  const partAt = (offset: number): string =>
    linkTo(address, addresses[ends.findIndex((end) => offset < end)] ?? address)
  const first = new Map(places.map(({ anchor, spans }) => [anchor, partAt(spans[0]?.[0] ?? 0)]))
  return [{ address, title, main: documentMarkup(parts, places, { first, links: links(address) }) }, ...pages]
}

/** Where the words of a long document stand: by their anchors the part that they begin in, and links to all. */
interface LongText {
  readonly first: ReadonlyMap<string, string>
  readonly links: Markup
}

function documentMarkup(
  { revision, chain, towns, namesFiles, speech, project }: DocumentParts,
  places: readonly Place[],
  long?: LongText,
): Markup {
  const { document, text, asOf } = revision
  const address = documentPage(document.id)
  const citations = new Citations(revision, 'cs', namesFiles)
  const isCited = long === undefined || places.length <= CITED
  const citation = (pointer: string): string | undefined =>
    isCited ? citations.sentence(document.provenance[pointer] ?? []) : undefined
  const hasWords = new Set(places.map(({ of }) => of))
  const partOf = long && ((pointer: string): string => long.first.get(wordsAnchor(pointer)) ?? '')
  const links = towns.map(
    ({ name, page }, i) => html`${i > 0 ? ', ' : ''}<a href="${linkTo(address, page)}">${name}</a>`,
  )
  return html`<dl class="facts">
      <dt>${siteWords.kind}</dt>
      <dd>${kindLabel(document.kind, 'cs')}</dd>
      ${
        links.length > 0
          ? html`<dt>${siteWords.towns.toLowerCase()}</dt>
              <dd>${links}</dd>`
          : undefined
      }
      ${
        project === undefined
          ? undefined
          : html`<dt>${siteWords.project}</dt>
              <dd><a href="${linkTo(address, project)}">${documentTitle(revision)}</a></dd>`
      }
      ${
        asOf === ''
          ? undefined
          : html`<dt>${siteWords.asOf}</dt>
              <dd>${edtfWording(asOf, 'cs')}</dd>`
      }
      ${
        namesFiles
          ? html`<dt>${siteWords.file}</dt>
              <dd>${document.source.file}</dd>`
          : undefined
      }
      <dt>${siteWords.hash}</dt>
      <dd>${document.source.sha256}</dd>
    </dl>
    ${correctionsMarkup(revision)}
    ${findingsMarkup(revision, (anchor) => long?.first.get(anchor) ?? (places.some((one) => one.anchor === anchor) ? '' : undefined), speech)}
    ${revisionsMarkup(chain, address)}
    <div class="document">
      <section class="values">
        <h2>${siteWords.values}</h2>
        ${valuesMarkup(document, { hasWords, citation, ...(partOf && { partOf }) })}
      </section>
      <section>
        <h2>${siteWords.text}</h2>
        <p class="soft">${siteWords.textSays}</p>
        ${long?.links ?? textMarkup(text, document.source.media_type, places)}
      </section>
    </div>`
}

const textMarkup = (text: string, mediaType: string, places: Parameters<typeof markedText>[1]): Markup =>
  html`<div class="source">${markedText(readablePieces(text, mediaType), places)}</div>`

/** What people put in the place of what was read; nothing where they did not. */
function correctionsMarkup({ document: { corrections = [] } }: StoredRevision): Markup | undefined {
  if (corrections.length === 0) return undefined
  const items = corrections.map(
    ({ pointer, was, is, why }) =>
      html`<li><a href="#${wordsAnchor(pointer)}">${siteWords.corrected(String(was), String(is))}</a> (${why})</li>`,
  )
  return html`<h2 id="opravy">${siteWords.corrections}</h2>
    <ul>
      ${items}
    </ul>`
}

/** @param pageOf a link to the page that has an anchor; undefined where none has it */
function findingsMarkup(
  { document }: StoredRevision,
  pageOf: (anchor: string) => string | undefined,
  speech: Speech,
): Markup {
  const items = document.diagnostics.map((finding, i) => {
    const name = findingAnchor(i)
    const { severity, pointer = '' } = finding
    const [place] = [`slova-${name}`, `slova${pointer}`].flatMap((anchor) => {
      const page = pageOf(anchor)
      return page === undefined ? [] : [`${page}#${anchor}`]
    })
    const words = place === undefined ? undefined : html` <a href="${place}">${siteWords.words}</a>`
    return html`<li id="${name}">${valueWord(severity, 'cs') ?? severity}: ${speech.finding(finding)}${words}</li>`
  })
  const list =
    items.length === 0
      ? html`<p class="none">${siteWords.nothing}</p>`
      : html`<ul>
          ${items}
        </ul>`
  return html`<h2 id="nalezy">${siteWords.findings}</h2>
    ${list}`
}

export function revisionsMarkup(chain: readonly RevisionLine[], address: string): Markup {
  const items = chain.map(({ document, number, current, as_of, sources }) => {
    const day = as_of ?? sources[0]?.imported_at.slice(0, 10) ?? ''
    const state = current ? ` (${siteWords.current})` : ''
    const comparison =
      number === 1
        ? undefined
        : html` – <a href="${linkTo(address, comparisonPage(document, number))}">${siteWords.comparison}</a>`
    const told = as_of === undefined ? `${siteWords.imported} ${edtfWording(day, 'cs')}` : edtfWording(day, 'cs')
    return html`<li>${siteWords.revision(number)}${state}: ${told}${comparison}</li>`
  })
  return html`<h2 id="revize">${siteWords.revisions}</h2>
    <ul>
      ${items}
    </ul>`
}
