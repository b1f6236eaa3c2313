import { ALL } from '../../czech/municipality/file.ts'
import type { ImportReport } from '../../query/schema/import-report.ts'
import type { RunSummary } from '../../batch/import/summary.ts'
import { commandName } from '../command-name.ts'
import type { Style } from '../terminal.ts'
import { count, grouped, kindLabel } from './labels.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'

/** What an import found, in a few lines, and what to type next. */
/** @param known how many municipalities the list in use has, where it lacks many */
export function importText(report: ImportReport, nothing: string, style: Style, known?: number): string {
  const page = new Page(style)
  page.line(filesLine(report, nothing))
  const { documents } = report.database
  if (documents.length === 0) {
    page.line('No documents yet. Documents are .txt, .md, .html, .docx and .pdf files.')
    return page.text
  }
  contents(report, page)
  if (known !== undefined)
    page.item(
      '  ⚠ ',
      `villages may be missing: the list in use has ${grouped(known)} of some ${grouped(ALL)} municipalities; a full one: ${commandName} municipalities load FILE`,
      (sign) => page.chalk.yellow(sign),
    )
  nextSteps(report, page)
  return page.text
}

/** What a run that is to be quiet says when something is wrong. */
export function troubleText(report: ImportReport, nothing: string, style: Style): string {
  const page = new Page(style)
  page.line(filesLine(report, nothing))
  runFindings(report, page)
  return page.text
}

const runFindings = ({ run_findings }: RunSummary, page: Page): void => {
  for (const { message } of run_findings) page.item('  ⚠ ', message, (sign) => page.chalk.yellow(sign))
}

/** What became of the files, in a line. */
function filesLine({ files, documents, known_failures: known, json_files }: ImportReport, nothing: string): string {
  if (files.seen + files.removed === 0) return nothing
  const settled = files.unchanged + documents.unchanged
  const kinds = [
    [documents.added, 'added'],
    [documents.revised, 'revised'],
    [documents.source_added, 'another copy of a known document'],
    [documents.reread, 'read anew'],
    [settled, 'unchanged'],
    [files.failed, known === 0 ? 'failed' : `failed (${known} known: ${commandName} failures)`],
  ] as const
  const parts = kinds.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  const read =
    settled === files.seen
      ? `${count(files.seen, 'file')} read: nothing changed.`
      : `${count(files.seen, 'file')} read: ${parts.join(', ')}.`
  const json =
    json_files && json_files.failed > 0
      ? [`JSON: ${count(json_files.written, 'file')} written, ${json_files.failed} not.`]
      : []
  return [read, ...removedLines(files.removed, documents.removed), ...json].join('\n')
}

function removedLines(files: number, documents: number): string[] {
  if (documents > 0) return [`Removed: ${count(documents, 'document')} of files that are gone.`]
  return files > 0 ? [`Gone: ${count(files, 'file')}, the documents are kept (--prune removes them).`] : []
}

/** Nothing was there to import. */
export const nothingText = ({ files }: RunSummary): string =>
  files.seen === 0 ? 'No documents found. Documents are .txt, .md, .html, .docx and .pdf files.\n' : ''

/** Why a run was not published, with examples, and what to do. */
export function refusedText(summary: RunSummary, db: string, style: Style): string {
  const page = new Page(style)
  page.line(`${page.chalk.red('asz:')} not published, because the result looks wrong:`)
  for (const { message, examples } of summary.refused_because) {
    page.item('  ✘ ', message, (sign) => page.chalk.red(sign))
    for (const example of examples) page.item('      ', visibleName(example))
  }
  runFindings(summary, page)
  page.line(`     ${visible(db)} is as it was; what was read is in ${visible(db)}.refused`)
  page.line(`     ${commandName} import --accept${dbArgument(db)} publishes it`)
  return page.text
}

function contents(report: ImportReport, page: Page): void {
  const { database } = report
  const { documents, towns, values, findings, examples, warnings } = database
  page.gap()
  page.line(page.chalk.bold(`${visible(database.path)} holds`))
  page.field(
    'documents',
    documents.map((kind) => count(kind.count, kindLabel(kind.kind), kindLabel(kind.kind, 2))).join(', '),
  )
  const more = towns.subject > examples.length ? ' …' : ''
  page.field(
    'towns',
    `${towns.subject} with documents of their own (${examples.join(', ')}${more}), ${towns.mentioned} named`,
  )
  page.field('values', `${grouped(values)}, each with the words it was read from`)
  const severities = findings.map((finding) =>
    count(finding.count, finding.severity === 'info' ? 'note' : finding.severity),
  )
  page.field('findings', severities.join(', ') || 'none')
  runFindings(report, page)
  for (const { message, document } of warnings)
    page.item('  ⚠ ', `${message} (${document})`, (sign) => page.chalk.yellow(sign))
}

function nextSteps({ database }: ImportReport, page: Page): void {
  const option = dbArgument(database.path)
  const [town] = database.examples
  const [warning] = database.warnings
  page.gap()
  page.line(page.chalk.bold('Next'))
  const step = (what: string, command: string) => {
    page.line(`  ${page.chalk.dim(what.padEnd(16))}${page.chalk.cyan(visible(`${commandName} ${command}${option}`))}`)
  }
  if (town !== undefined) step('about a town', `query --city ${quoted(town)}`)
  step('words', 'query --search bydlení')
  const pointer = warning?.pointer
  if (warning && pointer) step('proof', `show ${quoted(warning.document)} ${pointer}`)
}

const dbArgument = (path: string): string => (path === 'asz.sqlite' ? '' : ` --db ${quoted(path)}`)

/** As a shell takes it. */
const quoted = (text: string): string =>
  /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
