import { resolve } from 'node:path'
import { memoryLimitMegabytes } from '../../batch/thread/limits.ts'
import type { MaxFailed } from '../../batch/guards/guard.ts'
import { recordOf } from '../../batch/import/history.ts'
import { importDocuments } from '../../batch/import/import.ts'
import { withJsonFiles, writeJsonFiles } from '../../batch/json-files.ts'
import type { JsonFiles } from '../../batch/json-files.ts'
import { planPaths } from '../../batch/import/plan.ts'
import { workerPool } from '../../batch/thread/pool.ts'
import { discreet } from '../../batch/privacy.ts'
import { removePersonalDataInThread } from '../../batch/forget/removal.ts'
import { acceptRefused } from '../../batch/import/refused.ts'
import { asInputFailure } from '../../batch/import/refusal.ts'
import { Interrupted } from '../../batch/interrupted.ts'
import type { ImportRequest, ImportSettings } from '../../batch/import/request.ts'
import type { RunSummary } from '../../batch/import/summary.ts'
import { jsonText } from '../../text/controls.ts'
import { isShort, keptList, loadGazetteer } from '../../czech/municipality/file.ts'
import { taughtIn } from '../../record/notes/note.ts'
import type { Note } from '../../record/notes/note.ts'
import { notesFor } from '../../store/notes/notes-file.ts'
import { importReport } from '../../query/import-report.ts'
import { documentsOfFile } from '../../store/files.ts'
import { openStore } from '../../store/file/open.ts'
import type { Store } from '../../store/file/open.ts'
import { readRevision } from '../../store/read.ts'
import { LockedError, StoreError } from '../../store/file/store-error.ts'
import { clock } from '../clock.ts'
import { versionUnder, versionWith } from '../../batch/extractor-version.ts'
import { importProgress, logEvent } from '../import-progress.ts'
import { stopOnSignals } from '../signals.ts'
import { exitCodes } from '../terminal.ts'
import type { Style, Terminal } from '../terminal.ts'
import { inputErrorText } from '../text/error.ts'
import { troubleText, importText, nothingText, refusedText } from '../text/import.ts'
import { importTextWords } from '../words/import.ts'

export interface ImportOptions {
  readonly db: string
  readonly json?: string
  readonly force: boolean
  readonly prune: boolean
  readonly retry: boolean
  readonly retryBefore?: string
  readonly accept: boolean
  readonly maxFailed?: MaxFailed
  readonly timeout: number
  readonly jobs: number
  readonly maxBytes: number
  readonly limit: Readonly<Record<string, number>>
  readonly municipalities?: string
  readonly quiet: boolean
  readonly logFormat: 'text' | 'json'
  readonly format: 'text' | 'json'
  readonly withoutPersonalData?: true
}

/** What reads the documents of a run; closed when the run is over. */
export type Readers = (
  options: ImportOptions,
  about: {
    readonly extractorVersion: string
    readonly municipalities: string | undefined
    readonly notes: readonly Note[]
    readonly signal: AbortSignal
  },
) => Promise<Pick<ImportSettings, 'extractor' | 'intake'>>

const limitsIn = ({
  maxBytes,
  limit,
}: Pick<ImportOptions, 'maxBytes' | 'limit'>): Readonly<Record<string, number>> => ({
  bytes: maxBytes,
  ...limit,
})

/** Threads that read files. */
const threads: Readers = ({ jobs, timeout, maxBytes, limit }, { municipalities, notes }) =>
  Promise.resolve({
    extractor: workerPool({
      size: jobs,
      timeLimitSeconds: timeout,
      memoryLimitMegabytes,
      limits: limitsIn({ maxBytes, limit }),
      taught: taughtIn(notes),
      ...(municipalities !== undefined && { municipalities }),
    }),
  })

export async function importPaths(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
  readers: Readers = threads,
): Promise<void> {
  const progress = importProgress(options, terminal)
  const stop = stopOnSignals()
  terminal.outlivesReader = true
  const withoutPersonalData = options.withoutPersonalData ?? false
  try {
    const municipalities = options.municipalities ?? keptList(options.db)
    const notes = notesFor(options.db)
    const extractorVersion = versionWith(municipalities, notes)
    if (withoutPersonalData) await removePersonalDataInThread(options.db, clock, stop.signal)
    const about = { extractorVersion, municipalities, notes, signal: stop.signal }
    const { extractor, intake } = await readers(options, about)
    const summary = await importDocuments(requestOf(paths, options), {
      extractor: discreet(extractor, { withoutPersonalData, now: clock }),
      ...(intake && { intake }),
      notes,
      maxBytes: limitsIn(options)['bytes'] ?? options.maxBytes,
      width: options.jobs * 4,
      extractorVersion,
      failureVersion: versionUnder(extractorVersion, limitsIn(options)),
      now: clock,
      signal: stop.signal,
      onEvent: progress,
    })
    await tell(paths, summary, options, terminal)
  } catch (error) {
    await tellEnd(error, options, terminal)
  } finally {
    stop.release()
  }
}

/** Why a run came to no end; in the log where there is one. */
async function tellEnd(error: unknown, { logFormat }: ImportOptions, terminal: Terminal): Promise<void> {
  const { err } = terminal
  if (error instanceof Interrupted) {
    terminal.exitCode = exitCodes.interrupted
    if (logFormat === 'json') await logEvent({ event: 'interrupted' }, err)
    else await err.write(`asz: ${importTextWords[err.language].interrupted}\n`)
  } else if (error instanceof StoreError && logFormat === 'json') {
    terminal.exitCode = error instanceof LockedError ? exitCodes.locked : exitCodes.failed
    await logEvent({ event: 'error', message: error.message, hint: error.hint }, err)
  } else throw error
}

const requestOf = (paths: readonly string[], options: ImportOptions): ImportRequest => ({
  db: options.db,
  paths,
  ...(options.retry && { again: 'failed' }),
  ...(options.retryBefore !== undefined && { again: { madeBefore: options.retryBefore } }),
  force: options.force || options.retry || options.retryBefore !== undefined,
  prune: options.prune,
  ...(options.maxFailed && { maxFailed: options.maxFailed }),
  ...(options.json !== undefined && { json: resolve(options.json) }),
})

/** The summary on the standard output, and the exit code. */
async function tell(
  paths: readonly string[],
  summary: RunSummary,
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, err } = terminal
  terminal.exitCode = exitCodeOf(summary, options)
  if (summary.status === 'refused') {
    if (options.logFormat === 'text') await err.write(refusedText(summary, options.db, err))
    if (options.format === 'json') await out.write(`${jsonText(summary)}\n`)
    return
  }
  if (summary.status === 'nothing') {
    await out.write(options.format === 'json' ? `${jsonText(summary)}\n` : nothingText(summary, out))
    return
  }
  const isSilent = () =>
    options.format === 'text' &&
    options.quiet &&
    terminal.exitCode === exitCodes.ok &&
    summary.run_findings.length === 0
  if (options.json === undefined && isSilent()) return
  const store = openStore(options.db, { readonly: true })
  try {
    const files =
      options.json === undefined ? undefined : await writeJson(store, options.json, paths, options, terminal)
    if (files && files.failed > 0 && terminal.exitCode === exitCodes.ok) terminal.exitCode = exitCodes.partly
    if (isSilent()) return
    const report = importReport(store, options.db, files ? withJsonFiles(summary, files) : summary)
    const nothing = nothingRead(options, out)
    if (options.format === 'json') await out.write(`${jsonText(report)}\n`)
    else if (options.quiet) await out.write(troubleText(report, nothing, out))
    else await out.write(importText(report, nothing, out, shortListOf(options)))
  } finally {
    store.close()
  }
}

/** How many municipalities the list has that the run used, where it is short. */
function shortListOf({ municipalities, db }: ImportOptions): number | undefined {
  const gazetteer = loadGazetteer(municipalities ?? keptList(db))
  return isShort(gazetteer) ? gazetteer.municipalities.length : undefined
}

/** What is said where no file was looked at. */
function nothingRead({ retry, retryBefore }: ImportOptions, { language }: Style): string {
  const words = importTextWords[language]
  if (retry) return words.noneWaits
  return retryBefore === undefined ? words.nothingFound : words.noFileBefore(retryBefore)
}

const exitCodeOf = ({ files, status }: RunSummary, { retry, retryBefore }: ImportOptions): number => {
  if (status === 'refused') return exitCodes.refused
  const isAgain = retry || retryBefore !== undefined
  if (files.seen === files.failed && !(isAgain && files.seen === 0)) return exitCodes.failed
  return files.failed > 0 ? exitCodes.partly : exitCodes.ok
}

/** The current revision of every document that the run met, each in a file of its own; what cannot be written is told of. */
async function writeJson(
  store: Store,
  folder: string,
  paths: readonly string[],
  { logFormat }: ImportOptions,
  { err }: Terminal,
): Promise<JsonFiles> {
  const documents = new Set(planPaths(paths).files.flatMap(({ path }) => documentsOfFile(store, path)))
  const files = writeJsonFiles(folder, [...documents], (id) => readRevision(store, id)?.document)
  for (const failure of files.failures) {
    if (logFormat === 'json') await logEvent({ event: 'unwritable', ...failure }, err)
    else await err.write(inputErrorText(asInputFailure(failure), err))
  }
  return files
}

export async function accept({ db, format, quiet }: ImportOptions, { out }: Terminal): Promise<void> {
  const run = acceptRefused(db, clock)
  if (format === 'json') await out.write(`${jsonText(recordOf(run))}\n`)
  else if (!quiet) await out.write(`${importTextWords[out.language].accepted(run.id)}\n`)
}
