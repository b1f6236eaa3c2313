import type { RunDetails, RunRecord } from '../../batch/import/run-record.ts'
import type { FailureRow } from '../../store/schema.ts'
import type { Style } from '../terminal.ts'
import { count } from './labels.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'

/** One line a run. */
export function runsText(runs: readonly RunRecord[], style: Style): string {
  const page = new Page(style)
  for (const run of runs) {
    const head = `${String(run.id).padStart(4)}  ${moment(run.started_at)}  ${statusWord(run).padEnd(11)} `
    page.item(head, filesText(run))
  }
  if (runs.length === 0) page.line('No imports yet.')
  return page.text
}

/** Everything about one run. */
export function runText({ findings, failures, ...run }: RunDetails, style: Style): string {
  const page = new Page(style)
  page.line(page.chalk.bold(`Run ${run.id}: ${statusWord(run)}`))
  page.field('began', moment(run.started_at))
  page.field('ended', run.finished_at === null ? 'not yet' : moment(run.finished_at))
  page.field('resumed', run.resumed === 0 ? '' : count(run.resumed, 'time'))
  page.field('asz', run.asz_version)
  page.field('paths', visibleName(run.request.paths.join(', ')))
  page.field('files', filesText(run))
  page.field('documents', countsText(run.summary?.documents ?? {}))
  for (const { message, examples } of run.summary?.refused_because ?? []) {
    page.item('  ✘ ', message, page.chalk.red)
    for (const example of examples) page.item('      ', visibleName(example))
  }
  for (const { message } of findings) page.item('  ⚠ ', message, page.chalk.yellow)
  for (const failure of failures) page.item('  ✘ ', failureText(failure), page.chalk.red)
  return page.text
}

/** One line a file in quarantine. */
export function failuresText(failures: readonly FailureRow[], style: Style): string {
  const page = new Page(style)
  for (const failure of failures) page.item('✘ ', failureText(failure), page.chalk.red)
  if (failures.length === 0) page.line('Nothing has failed.')
  return page.text
}

function failureText({ path, line, column, code, message, times, first_run, last_run }: FailureRow): string {
  const place = visibleName([path, line, column].filter((part) => part !== null).join(':'))
  const runs = first_run === last_run ? `run ${first_run}` : `runs ${first_run} to ${last_run}`
  return `${place}: ${message} (${code}, ${times === 1 ? '' : `${times} times, `}${runs})`
}

/** A run that has not come to its end goes on or was stopped; only its own process knows which. */
const statusWord = ({ status }: RunRecord): string => (status === 'running' ? 'unfinished' : status)

const filesText = ({ summary }: RunRecord): string => countsText(summary?.files ?? {})

const countsText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${number} ${word.replaceAll('_', ' ')}`)
    .join(', ')

const moment = (iso: string): string => visible(iso.slice(0, 16).replace('T', ' '))
