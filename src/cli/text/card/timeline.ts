import type { CityCard } from '../../../query/schema/card.ts'
import { fieldWording } from '../../../report/field-wording.ts'
import { edtfText } from '../../../wording/edtf.ts'
import { noteWords } from '../../words/notes.ts'
import { cardWords } from '../../words/card.ts'
import { told as toldIn } from '../../words/errors/errors.ts'
import { keyLabel } from '../labels.ts'
import type { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'
import { displayWidth, pad, wrap } from '../layout/wrap.ts'

/** Room for the longest usual date, `1 Apr 2014 – 30 Jun 2015`; more where the dates need it. */
const dateRoom = 24

/** The dates of the town's documents in time order, each within the words around it. */
export function timelineSection({ timeline }: CityCard, page: Page): void {
  if (timeline.length === 0) return
  const { language } = page
  page.heading(cardWords[language].timeline)
  const dates = timeline.map(({ date }) => edtfText(date, language))
  const dateWidth = Math.max(dateRoom, ...dates.map(displayWidth))
  const documents = [...new Set(timeline.map(({ document }) => document))]
  const signs = new Map(documents.map((document, i) => [document, noteSign(i)]))
  for (const [at, { document, context, field }] of timeline.entries()) {
    const { before, quote, after } = context
    const note = documents.length > 1 ? ` ${signs.get(document) ?? ''}` : ''
    const bare =
      before === '' && after === '' && field !== undefined
        ? `${language === 'en' ? keyLabel(field, language) : fieldWording(field, language)}: `
        : ''
    const text = visible(`${bare}${before}${quote}${after}`.replaceAll('\n', ' ').trim())
    const head = `  ${pad(dates[at] ?? '', dateWidth)} `
    wrap(text + note, page.width - head.length).forEach((line, i) => {
      const words = line.replace(quote, () => page.chalk.bold(quote))
      page.line((i === 0 ? page.chalk.cyan(head) : ' '.repeat(head.length)) + words)
    })
  }
  if (documents.length > 1)
    for (const [document, sign] of signs) page.line(page.chalk.dim(`  ${sign} ${visible(document)}`))
}

/** ¹, ², … as the sign of a note. */
const noteSign = (index: number): string =>
  String(index + 1).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))

/** What is odd in the town's documents, the worst in full. */
export function findingsSection({ findings }: CityCard, page: Page): void {
  const told = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.length - told.length
  if (findings.length === 0) return
  const words = cardWords[page.language]
  page.heading(words.findings)
  for (const { severity, message, document, pointer } of told)
    page.item('  ⚠ ', `${toldIn(message, page.language)} (${[document, pointer].filter(Boolean).join(' ')})`, (sign) =>
      severity === 'error' ? page.chalk.red(sign) : page.chalk.yellow(sign),
    )
  if (notes > 0) page.item('  · ', words.lesser(page.count(notes, words.notes)), page.chalk.dim)
}

/** What people put in the place of what was read. */
export function correctionsSection({ corrections = [] }: CityCard, page: Page): void {
  if (corrections.length === 0) return
  const words = noteWords[page.language]
  page.heading(cardWords[page.language].corrections)
  for (const { document, pointer, was, is, why } of corrections)
    page.item('  ✎ ', `${document} ${pointer}: ${is}; ${words.byHand(String(was), why)}`, page.chalk.yellow)
}
