import { z } from 'zod'
import type { RunDetails } from '../../batch/history.ts'
import type { FailureRow } from '../../store/files.ts'
import type { RunRow } from '../../store/runs.ts'
import type { Style } from '../terminal.ts'
import { count } from './labels.ts'
import { Page } from './page.ts'
import { visible } from './visible.ts'

/** What a run is remembered by: counts of files and documents, why it was refused. */
const Remembered = z.object({
  files: z.record(z.string(), z.number()),
  documents: z.record(z.string(), z.number()),
  refused_because: z.array(z.object({ code: z.string(), message: z.string(), examples: z.array(z.string()) })),
})

const Request = z.object({ paths: z.array(z.string()) })

const remembered = ({ summary }: Pick<RunRow, 'summary'>) =>
  summary === null ? undefined : Remembered.parse(JSON.parse(summary))

/** A run as data, its JSON columns as JSON. */
export const runJson = ({ summary, request, ...run }: RunRow): object => {
  const asked: unknown = JSON.parse(request)
  return { ...run, request: asked, summary: summary === null ? null : remembered({ summary }) }
}

/** One line a run. */
export function runsText(runs: readonly RunRow[], style: Style): string {
  const page = new Page(style)
  for (const run of runs) {
    const head = `${String(run.id).padStart(4)}  ${moment(run.started_at)}  ${statusWord(run).padEnd(11)} `
    page.item(head, filesText(run))
  }
  if (runs.length === 0) page.line('No imports yet.')
  return page.text
}

/** Everything about one run. */
export function runText({ run, findings, failures }: RunDetails, style: Style): string {
  const page = new Page(style)
  page.line(page.chalk.bold(`Run ${run.id}: ${statusWord(run)}`))
  page.field('began', moment(run.started_at))
  page.field('ended', run.finished_at === null ? 'not yet' : moment(run.finished_at))
  page.field('resumed', run.resumed === 0 ? '' : count(run.resumed, 'time'))
  page.field('asz', run.asz_version)
  page.field('paths', Request.parse(JSON.parse(run.request)).paths.join(', '))
  page.field('files', filesText(run))
  page.field('documents', countsText(remembered(run)?.documents ?? {}))
  for (const { message, examples } of remembered(run)?.refused_because ?? []) {
    page.item('  ✘ ', message, page.chalk.red)
    for (const example of examples) page.item('      ', example)
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
  const place = [path, line, column].filter((part) => part !== null).join(':')
  const runs = first_run === last_run ? `run ${first_run}` : `runs ${first_run} to ${last_run}`
  return `${place}: ${message} (${code}, ${times === 1 ? '' : `${times} times, `}${runs})`
}

/** A run that has not come to its end goes on or was stopped; only its own process knows which. */
const statusWord = ({ status }: RunRow): string => (status === 'running' ? 'unfinished' : status)

const filesText = (run: RunRow): string => countsText(remembered(run)?.files ?? {})

const countsText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${number} ${word.replaceAll('_', ' ')}`)
    .join(', ')

const moment = (iso: string): string => visible(iso.slice(0, 16).replace('T', ' '))
