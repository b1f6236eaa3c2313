import { ALL } from '../../czech/municipality/file.ts'
import type { ImportReport } from '../../query/schema/import-report.ts'
import type { RunSummary } from '../../batch/import/told/summary.ts'
import { commandName, commandOn, quoted } from '../command-name.ts'
import type { Style } from '../terminal.ts'
import { grouped } from '../../wording/language.ts'
import { kindForms } from '../../kinds/said.ts'
import { told } from '../words/errors/errors.ts'
import { importTextWords } from '../words/import.ts'
import { nouns } from './labels.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'

/** What an import found, in a few lines, and what to type next. */
/** @param known how many municipalities the list in use has, where it lacks many */
export function importText(report: ImportReport, nothing: string, style: Style, known?: number): string {
  const page = new Page(style)
  const words = importTextWords[page.language]
  page.line(filesLine(report, nothing, page))
  const { documents } = report.database
  if (documents.length === 0) {
    page.line(words.noneYet)
    return page.text
  }
  contents(report, page)
  if (known !== undefined)
    page.item(
      '  ⚠ ',
      words.shortList(
        grouped(known, page.language),
        grouped(ALL, page.language),
        `${commandName} municipalities load FILE`,
      ),
      (sign) => page.chalk.yellow(sign),
    )
  nextSteps(report, page)
  return page.text
}

/** What a run that is to be quiet says when something is wrong. */
export function troubleText(report: ImportReport, nothing: string, style: Style): string {
  const page = new Page(style)
  page.line(filesLine(report, nothing, page))
  runFindings(report, page)
  return page.text
}

const runFindings = ({ run_findings }: RunSummary, page: Page): void => {
  for (const { message } of run_findings)
    page.item('  ⚠ ', told(message, page.language), (sign) => page.chalk.yellow(sign))
}

/** What became of the files, in a line. */
function filesLine(
  { files, documents, kept = 0, known_failures: known, json_files }: ImportReport,
  nothing: string,
  page: Page,
): string {
  const words = importTextWords[page.language]
  if (files.seen + files.removed === 0) return nothing
  const settled = files.unchanged + documents.unchanged
  const kinds = [
    [documents.added, words.added],
    [documents.revised, words.revised],
    [documents.source_added, words.copies],
    [documents.reread, words.reread],
    [settled, words.unchanged],
    [
      files.failed,
      (number: number) =>
        known === 0 ? words.failed(number) : words.failedKnown(number, known, `${commandName} failures`),
    ],
  ] as const
  const parts = kinds.filter(([number]) => number > 0).map(([number, say]) => say(number))
  const seen = page.count(files.seen, nouns.file)
  const read = words.read(seen, settled === files.seen ? words.nothingChanged : parts.join(', '))
  const json = json_files && json_files.failed > 0 ? [words.json(json_files.written, json_files.failed)] : []
  const gone =
    documents.removed > 0
      ? [words.removed(documents.removed)]
      : files.removed > 0
        ? [words.gone(files.removed, kept)]
        : []
  return [read, ...gone, ...json].join('\n')
}

/** Nothing was there to import. */
export const nothingText = ({ files }: RunSummary, { language }: Style): string =>
  files.seen === 0 ? `${importTextWords[language].noDocuments}\n` : ''

/** Why a run was not published, with examples, and what to do. */
export function refusedText(summary: RunSummary, db: string, style: Style): string {
  const page = new Page(style)
  const words = importTextWords[page.language]
  page.line(`${page.chalk.red('asz:')} ${words.refused}`)
  for (const { message, examples } of summary.refused_because) {
    page.item('  ✘ ', told(message, page.language), (sign) => page.chalk.red(sign))
    for (const example of examples) page.item('      ', visibleName(told(example, page.language)))
  }
  runFindings(summary, page)
  page.line(`     ${words.asItWas(visible(db))}`)
  page.line(`     ${words.publishes(commandOn(db, 'import --accept'))}`)
  return page.text
}

function contents(report: ImportReport, page: Page): void {
  const words = importTextWords[page.language]
  const { database } = report
  const { documents, towns, values, findings, examples, warnings } = database
  page.gap()
  page.line(page.chalk.bold(words.holds(visible(database.path))))
  page.field(
    words.documents,
    documents.map((kind) => page.count(kind.count, kindForms(kind.kind, page.language))).join(', '),
  )
  const more = towns.subject > examples.length ? ' …' : ''
  page.field(words.towns, words.townsOf(towns.subject, `${examples.join(', ')}${more}`, towns.mentioned))
  page.field(words.values, words.proven(grouped(values, page.language)))
  const severities = findings.map(({ count, severity }) => page.count(count, words.severities[severity]))
  const contradictions = database.contradictions > 0 ? [words.contradictions(database.contradictions)] : []
  page.field(words.findings, [...severities, ...contradictions].join(', ') || words.none)
  if (database.corrections > 0) page.field(words.corrections, String(database.corrections))
  runFindings(report, page)
  for (const { message, document } of warnings)
    page.item('  ⚠ ', `${told(message, page.language)} (${document})`, (sign) => page.chalk.yellow(sign))
}

function nextSteps({ database }: ImportReport, page: Page): void {
  const [town] = database.examples
  const [warning] = database.warnings
  page.gap()
  const words = importTextWords[page.language]
  page.line(page.chalk.bold(words.next))
  const step = (what: string, command: string) => {
    page.line(`  ${page.chalk.dim(what.padEnd(16))}${page.chalk.cyan(visible(commandOn(database.path, command)))}`)
  }
  if (town !== undefined) step(words.aboutTown, `query --city ${quoted(town)}`)
  step(words.words, 'query --search bydlení')
  if (database.findings.length > 0) step(words.findings, 'query findings')
  const pointer = warning?.pointer
  if (warning && pointer) step(words.proof, `show ${quoted(warning.document)} ${pointer}`)
}
