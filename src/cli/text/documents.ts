import type { CityAnswer } from '../../query/city.ts'
import { columnHeading } from '../../query/ask/columns.ts'
import type { SearchHit } from '../../query/schema/search.ts'
import type { DocumentSummary } from '../../store/schema.ts'
import { commandOn, ownDatabase } from '../command-name.ts'
import type { Style } from '../terminal.ts'
import { edtfText } from '../../wording/edtf.ts'
import { kindLabel } from '../../kinds/said.ts'
import { listWords } from '../words/lists.ts'
import { nouns } from './labels.ts'
import { Page } from './layout/page.ts'
import { visible } from '../../text/controls.ts'
import { clip, displayWidth, wrap } from './layout/wrap.ts'

/** Documents under the names of their kinds. */
export function documentsText(documents: readonly DocumentSummary[], style: Style): string {
  const page = new Page(style)
  const kinds = [...new Set(documents.map(({ kind }) => kind))]
  for (const kind of kinds) {
    const some = documents.filter((document) => document.kind === kind)
    page.heading(kindLabel(kind, page.language, 2), page.count(some.length, nouns.document))
    for (const { id, title, municipalities, revisions, findings } of some) {
      page.item('  ', title || listWords[page.language].noTitle, page.chalk.bold)
      const facts = [
        municipalities !== title && clip(municipalities, 60),
        revisions > 1 && page.count(revisions, nouns.revision),
        findings > 0 && page.count(findings, nouns.finding),
      ]
      page.item('    ', [id, ...facts.filter((fact) => fact !== false && fact !== '')].join(' · '))
    }
  }
  return page.text
}

/** Where words occur: the document, its best place, the words within their text. */
export function searchText(hits: readonly SearchHit[], style: Style, db = ownDatabase): string {
  const page = new Page(style)
  for (const { document, kind, title, municipality, pointer, snippet, corrected_by_hand: corrected } of hits) {
    page.gap()
    const label = kindLabel(kind, page.language)
    const room = Math.max(12, page.width - 35 - label.length)
    const towns = municipality === null || title.includes(municipality) ? '' : `${clip(visible(municipality), room)} · `
    const about = `${towns}${label}`
    const name = clip(
      visible(title || listWords[page.language].noTitle),
      Math.max(30, page.width - 2 - displayWidth(about)),
    )
    page.line(`${page.chalk.bold(name)}  ${page.chalk.dim(about)}`)
    for (const line of emphasised(snippet, page)) page.line(`  ${line}`)
    if (corrected !== undefined)
      page.item('  ', `${columnHeading('corrected_by_hand', page.language)}: ${corrected}`, page.chalk.yellow)
    page.line(page.chalk.dim(`  ${visible(commandOn(db, `show ${document}${pointer === null ? '' : ` ${pointer}`}`))}`))
  }
  return page.text
}

/** The snippet in lines, the words that were looked for in bold. */
function emphasised(snippet: SearchHit['snippet'], page: Page): string[] {
  // Marks of one column each would change the wrapping: private characters stand for the ends of a hit and vanish after it.
  const marked = snippet.map(({ text, hit }) => (hit ? `\ue000${visible(text)}\ue001` : visible(text))).join('')
  let open = false
  return wrap(marked, page.width - 4).map((line) =>
    line
      .split(/([\ue000\ue001])/)
      .map((part) => {
        if (part !== '\ue000' && part !== '\ue001') return open ? page.chalk.bold.yellow(part) : part
        open = part === '\ue000'
        return ''
      })
      .join(''),
  )
}

/** Why no town was found, and what to type instead. */
export function noCityText(
  words: string,
  answer: Exclude<CityAnswer, { found: unknown }>,
  { chalk, language }: Style,
): string {
  const says = listWords[language]
  const asked = visible(words)
  const head = chalk.red('asz:')
  if ('candidates' in answer) {
    const lines = answer.candidates.map(({ name, code }) => `  ${name}${code === null ? '' : `, --city ${code}`}`)
    return `${head} ${says.severalTowns(asked)}\n${visible(lines.join('\n'))}\n`
  }
  const { official, suggestions } = answer
  const known = official === undefined ? says.noSuchTown(asked) : says.noDocumentOf(visible(official))
  const hint = suggestions.length > 0 ? `     ${says.didYouMean(visible(suggestions.join(', ')))}\n` : ''
  return `${head} ${known}\n${hint}`
}

/** That no document speaks as early as the day that was asked for. */
export function noneAsOfText(
  { day, earliest, town }: { day: string; earliest: string | undefined; town: string | undefined },
  { chalk, language }: Style,
): string {
  const says = listWords[language]
  const hint = earliest === undefined ? '' : `     ${says.earliest(edtfText(earliest, language))}\n`
  return `${chalk.red('asz:')} ${says.noneAsOf(town === undefined ? undefined : visible(town), edtfText(day, language))}\n${hint}`
}
