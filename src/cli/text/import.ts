import type { ImportReport } from '../../query/import-report.ts'
import { commandName } from '../command-name.ts'
import type { Style } from '../terminal.ts'
import { count, kindLabel } from './labels.ts'
import { Page } from './page.ts'
import { visible } from './visible.ts'

/** What an import found, in a few lines, and what to type next. */
export function importText(report: ImportReport, style: Style): string {
  const page = new Page(style)
  page.line(filesLine(report))
  const { documents } = report.database
  if (documents.length === 0) {
    page.line('No documents yet. Documents are .txt, .md, .html, .docx and .pdf files.')
    return page.text
  }
  contents(report, page)
  nextSteps(report, page)
  return page.text
}

function filesLine({ files }: ImportReport): string {
  if (files.seen === 0) return 'No documents found.'
  const kinds = [
    [files.added, 'added'],
    [files.revised, 'revised'],
    [files.source_added, 'another copy of a known document'],
    [files.reread, 'read anew'],
    [files.unchanged, 'unchanged'],
    [files.failed, 'failed'],
  ] as const
  const parts = kinds.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  return files.unchanged === files.seen
    ? `${count(files.seen, 'file')} read: nothing changed.`
    : `${count(files.seen, 'file')} read: ${parts.join(', ')}.`
}

function contents({ database }: ImportReport, page: Page): void {
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
  page.field('values', `${values.toLocaleString('en')}, each with the words it was read from`)
  const severities = findings.map((finding) =>
    count(finding.count, finding.severity === 'info' ? 'note' : finding.severity),
  )
  page.field('findings', severities.join(', ') || 'none')
  for (const { message, document } of warnings)
    page.item('  ⚠ ', `${message} (${document})`, (sign) => page.chalk.yellow(sign))
}

function nextSteps({ database }: ImportReport, page: Page): void {
  const option = database.path === 'asz.sqlite' ? '' : ` --db ${quoted(database.path)}`
  const [town] = database.examples
  const [warning] = database.warnings
  page.gap()
  page.line(page.chalk.bold('Next'))
  const step = (what: string, command: string) => {
    page.line(`  ${page.chalk.dim(what.padEnd(16))}${page.chalk.cyan(`${commandName} ${command}${option}`)}`)
  }
  if (town !== undefined) step('about a town', `query --city ${quoted(town)}`)
  step('words', 'query --search bydlení')
  const pointer = warning?.pointer
  if (warning && pointer) step('proof', `show ${quoted(warning.document)} ${pointer}`)
}

/** As a shell takes it. */
const quoted = (text: string): string =>
  /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
