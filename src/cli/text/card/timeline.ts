import type { CityCard } from '../../../query/schema/card.ts'
import { edtfText } from '../edtf.ts'
import { count, keyLabel } from '../labels.ts'
import type { Page } from '../layout/page.ts'
import { visible } from '../../../text/controls.ts'
import { wrap } from '../layout/wrap.ts'

/** Room for the longest usual date, `1 Apr 2014 – 30 Jun 2015`. */
const dateWidth = 24

/** The dates of the town's documents in time order, each within the words around it. */
export function timelineSection({ timeline }: CityCard, page: Page): void {
  if (timeline.length === 0) return
  page.heading('Timeline')
  const documents = [...new Set(timeline.map(({ document }) => document))]
  for (const { date, document, context, field } of timeline) {
    const { before, quote, after } = context
    const note = documents.length > 1 ? ` ${noteSign(documents.indexOf(document))}` : ''
    const bare = before === '' && after === '' && field !== undefined ? `${keyLabel(field)}: ` : ''
    const text = visible(`${bare}${before}${quote}${after}`.replaceAll('\n', ' ').trim())
    const head = `  ${edtfText(date).padEnd(dateWidth)} `
    wrap(text + note, page.width - head.length).forEach((line, i) => {
      const words = line.replace(quote, () => page.chalk.bold(quote))
      page.line((i === 0 ? page.chalk.cyan(head) : ' '.repeat(head.length)) + words)
    })
  }
  if (documents.length > 1)
    for (const [i, document] of documents.entries()) page.line(page.chalk.dim(`  ${noteSign(i)} ${visible(document)}`))
}

/** ¹, ², … as the sign of a note. */
const noteSign = (index: number): string =>
  String(index + 1).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))

/** What is odd in the town's documents, the worst in full. */
export function findingsSection({ findings }: CityCard, page: Page): void {
  const told = findings.filter(({ severity }) => severity !== 'info')
  const notes = findings.length - told.length
  if (findings.length === 0) return
  page.heading('Findings')
  for (const { severity, message, document, pointer } of told)
    page.item('  ⚠ ', `${message} (${[document, pointer].filter(Boolean).join(' ')})`, (sign) =>
      severity === 'error' ? page.chalk.red(sign) : page.chalk.yellow(sign),
    )
  if (notes > 0) page.item('  · ', `${count(notes, 'note')} of lesser weight; --format json lists them`, page.chalk.dim)
}
