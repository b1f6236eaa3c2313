import type { RunDetails, RunRecord } from '../../batch/import/told/run-record.ts'
import type { FailureRow } from '../../store/schema.ts'
import type { Style } from '../terminal.ts'
import type { Language } from '../../wording/language.ts'
import { told } from '../words/errors/errors.ts'
import { workWords } from '../words/work.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'

/** One line a run. */
export function runsText(runs: readonly RunRecord[], style: Style): string {
  const page = new Page(style)
  for (const run of runs) {
    const head = `${String(run.id).padStart(4)}  ${moment(run.started_at)}  ${statusWord(run, page.language).padEnd(11)} `
    page.item(head, filesText(run, page.language))
  }
  if (runs.length === 0) page.line(workWords[page.language].noImports)
  return page.text
}

/** Everything about one run. */
export function runText({ findings, failures, ...run }: RunDetails, style: Style): string {
  const page = new Page(style)
  const { language } = page
  const words = workWords[language]
  page.line(page.chalk.bold(words.run(run.id, statusWord(run, language))))
  page.field(words.began, moment(run.started_at))
  page.field(words.ended, run.finished_at === null ? words.notYet : moment(run.finished_at))
  page.field(words.resumed, run.resumed === 0 ? '' : page.count(run.resumed, words.times))
  page.field('asz', run.asz_version)
  page.field(words.paths, visibleName(run.request.paths.join(', ')))
  page.field(words.files, filesText(run, language))
  page.field(words.documents, countsText(run.summary?.documents ?? {}, language))
  for (const { message, examples } of run.summary?.refused_because ?? []) {
    page.item('  ✘ ', told(message, language), page.chalk.red)
    for (const example of examples) page.item('      ', visibleName(told(example, language)))
  }
  for (const { message } of findings) page.item('  ⚠ ', told(message, language), page.chalk.yellow)
  for (const failure of failures) page.item('  ✘ ', failureText(failure, language), page.chalk.red)
  return page.text
}

/** One line a file in quarantine. */
export function failuresText(failures: readonly FailureRow[], style: Style): string {
  const page = new Page(style)
  for (const failure of failures) page.item('✘ ', failureText(failure, page.language), page.chalk.red)
  if (failures.length === 0) page.line(workWords[page.language].nothingFailed)
  return page.text
}

function failureText(
  { path, line, column, code, message, times, first_run, last_run }: FailureRow,
  language: Language,
): string {
  const place = visibleName([path, line, column].filter((part) => part !== null).join(':'))
  const runs = workWords[language].failedIn(first_run, last_run, times)
  return `${place}: ${told(message, language)} (${code}, ${runs})`
}

/** A run that has not come to its end goes on or was stopped; only its own process knows which. */
const statusWord = ({ status }: RunRecord, language: Language): string => workWords[language].keys[status] ?? status

const filesText = ({ summary }: RunRecord, language: Language): string => countsText(summary?.files ?? {}, language)

const countsText = (counts: Readonly<Record<string, number>>, language: Language): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${number} ${workWords[language].keys[word] ?? word.replaceAll('_', ' ')}`)
    .join(', ')

const moment = (iso: string): string => visible(iso.slice(0, 16).replace('T', ' '))
