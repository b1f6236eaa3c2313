import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { memoryLimitMegabytes, timeLimitSeconds } from '../../batch/extractor.ts'
import type { MaxFailed } from '../../batch/guard.ts'
import { recordOf } from '../../batch/history.ts'
import { importDocuments } from '../../batch/import.ts'
import { withJsonFiles, writeJsonFiles } from '../../batch/json-files.ts'
import type { JsonFiles } from '../../batch/json-files.ts'
import { planPaths } from '../../batch/plan.ts'
import { workerPool } from '../../batch/pool.ts'
import { discreet } from '../../batch/privacy.ts'
import { removePersonalDataInThread } from '../../batch/removal.ts'
import { acceptRefused } from '../../batch/refused.ts'
import { asInputFailure } from '../../batch/refusal.ts'
import { Interrupted } from '../../batch/request.ts'
import type { ImportRequest } from '../../batch/request.ts'
import type { RunSummary } from '../../batch/summary.ts'
import { jsonText } from '../../controls.ts'
import { loadGazetteer } from '../../czech/municipalities-file.ts'
import { importReport } from '../../query/import-report.ts'
import { onDisk } from '../../source/on-disk.ts'
import { readBytes } from '../../source/read.ts'
import { documentsOfFile } from '../../store/files.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/open.ts'
import { readRevision } from '../../store/read.ts'
import { LockedError, StoreError } from '../../store/store-error.ts'
import { clock } from '../clock.ts'
import { importProgress, logEvent } from '../import-progress.ts'
import {
  dbOption,
  formatOption,
  limitOption,
  maxBytesOption,
  municipalitiesOption,
  positive,
  withoutPersonalDataOption,
} from '../options.ts'
import { packageVersion } from '../package-version.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { inputErrorText } from '../text/error.ts'
import { troubleText, importText, nothingText, refusedText } from '../text/import.ts'

interface Options {
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

export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Read documents from files and folders into the database.')
    .argument('[path...]', 'files and folders (folders with all that is in them)')
    .addOption(dbOption())
    .option('--json <dir>', 'also write one JSON file a document into this folder')
    .option('--force', 'read again what was read before', false)
    .option('--prune', 'remove documents whose files are gone (else they are kept and marked)', false)
    .option('--retry', 'read only the files that failed before (see asz failures)', false)
    .option('--retry-before <version>', 'read only the files that an asz before this version read', versionOf)
    .option('--max-failed <number>', 'publish nothing if more files fail than this number or share (5%)', maxFailedOf)
    .option('--accept', 'publish what the last import refused to publish', false)
    .option('--timeout <seconds>', 'how long one document may take', positive, timeLimitSeconds)
    .addOption(maxBytesOption())
    .addOption(limitOption())
    .addOption(municipalitiesOption())
    .option('--jobs <number>', 'how many documents are read at a time', positive, availableParallelism())
    .option('--quiet', 'say nothing unless something is wrong', false)
    .addOption(
      new Option('--log-format <format>', 'how to tell what goes on').choices(['text', 'json']).default('text'),
    )
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (paths: string[], options: Options, command: Command) => {
      const mistake = mistakeOf(paths, options)
      if (mistake !== undefined) command.error(`error: ${mistake}`)
      if (options.accept) await accept(options, terminal)
      else await run(paths.map(onDisk), options, terminal)
    })
}

/** What an import is asked that makes no sense together. */
function mistakeOf(paths: readonly string[], options: Options): string | undefined {
  const { retry, retryBefore, accept, prune, force } = options
  const again = retry || retryBefore !== undefined
  if (accept && (paths.length > 0 || again || prune || force || options.withoutPersonalData))
    return '--accept publishes what lies aside and reads nothing: give it alone'
  if (retry && retryBefore !== undefined) return 'give either --retry or --retry-before'
  if (again && prune) return '--prune needs a look at all files: give it without --retry'
  return paths.length === 0 && !again && !accept ? "missing required argument 'path'" : undefined
}

const examples = `
Examples:
  asz import documents/                     into asz.sqlite here
  asz import page.html plan.docx --db x.sqlite
  asz import documents/ --json out/         one JSON file a document as well
  asz import documents/ --quiet --max-failed 5%     from cron or a systemd timer
  asz import --retry                        once more what failed
  ASZ_DB=/srv/asz.sqlite asz import inbox/  another database by default

Unchanged files are skipped; a changed file adds a revision. Readers see the state before the import or the one after it.
Exit codes: 0 all well, 1 nothing could be done, 2 wrong usage, 3 some documents failed, 4 refused to publish because the
result looks wrong (--accept publishes it), 11 another import runs, 130 interrupted (the next import goes on from there).`

function maxFailedOf(text: string): MaxFailed {
  const [, number, sign] = /^(\d{1,9}(?:\.\d{1,3})?)(%?)$/.exec(text) ?? []
  if (number === undefined || (sign === '' && number.includes('.')))
    throw new InvalidArgumentError('It must be a whole number, or a share such as 5%.')
  return sign === '%' ? { share: Number(number) / 100 } : { files: Number(number) }
}

function versionOf(text: string): string {
  if (!/^\d+(?:\.\d+){0,2}$/.test(text)) throw new InvalidArgumentError('It must be a version, as 1.2.0.')
  return text
}

async function run(paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const progress = importProgress(options, terminal)
  const stop = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const abort = () => {
    stop.abort()
  }
  for (const signal of signals) process.on(signal, abort)
  terminal.outlivesReader = true
  const withoutPersonalData = options.withoutPersonalData ?? false
  const limits = { bytes: options.maxBytes, ...options.limit }
  try {
    const extractorVersion = versionWith(options.municipalities)
    if (withoutPersonalData) await removePersonalDataInThread(options.db, clock, stop.signal)
    const summary = await importDocuments(requestOf(paths, options), {
      extractor: discreet(
        workerPool({
          size: options.jobs,
          timeLimitSeconds: options.timeout,
          memoryLimitMegabytes,
          limits,
          ...(options.municipalities !== undefined && { municipalities: options.municipalities }),
        }),
        { withoutPersonalData, now: clock },
      ),
      maxBytes: limits.bytes,
      width: options.jobs * 4,
      extractorVersion,
      now: clock,
      signal: stop.signal,
      onEvent: progress,
    })
    await tell(paths, summary, options, terminal)
  } catch (error) {
    await tellEnd(error, options, terminal)
  } finally {
    for (const signal of signals) process.off(signal, abort)
  }
}

/** Why a run came to no end; in the log where there is one. */
async function tellEnd(error: unknown, { logFormat }: Options, terminal: Terminal): Promise<void> {
  const { err } = terminal
  if (error instanceof Interrupted) {
    terminal.exitCode = exitCodes.interrupted
    if (logFormat === 'json') await logEvent({ event: 'interrupted' }, err)
    else await err.write('asz: interrupted; the next import goes on from here\n')
  } else if (error instanceof StoreError && logFormat === 'json') {
    terminal.exitCode = error instanceof LockedError ? exitCodes.locked : exitCodes.failed
    await logEvent({ event: 'error', message: error.message, hint: error.hint }, err)
  } else throw error
}

/** The version of asz and of the list that towns are looked up in: under another one, documents are read anew. */
function versionWith(municipalities: string | undefined): string {
  if (municipalities === undefined) return packageVersion
  // A faulty list is told before anything is read.
  loadGazetteer(municipalities)
  const hash = createHash('sha256').update(readBytes(municipalities)).digest('hex')
  return `${packageVersion}+municipalities.${hash.slice(0, 12)}`
}

const requestOf = (paths: readonly string[], options: Options): ImportRequest => ({
  db: options.db,
  paths,
  ...(options.retry && { again: 'failed' }),
  ...(options.retryBefore !== undefined && { again: { madeBefore: options.retryBefore } }),
  force: options.force || options.retry || options.retryBefore !== undefined,
  prune: options.prune,
  ...(options.maxFailed && { maxFailed: options.maxFailed }),
})

/** The summary on the standard output, and the exit code. */
async function tell(
  paths: readonly string[],
  summary: RunSummary,
  options: Options,
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
    await out.write(options.format === 'json' ? `${jsonText(summary)}\n` : nothingText(summary))
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
    const nothing = nothingRead(options)
    if (options.format === 'json') await out.write(`${jsonText(report)}\n`)
    else await out.write(options.quiet ? troubleText(report, nothing, out) : importText(report, nothing, out))
  } finally {
    store.close()
  }
}

/** What is said where no file was looked at. */
function nothingRead({ retry, retryBefore }: Options): string {
  if (retry) return 'No file waits to be read again.'
  return retryBefore === undefined ? 'No documents found.' : `No file was read by an asz before ${retryBefore}.`
}

const exitCodeOf = ({ files, status }: RunSummary, { retry, retryBefore }: Options): number => {
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
  { logFormat }: Options,
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

async function accept({ db, format, quiet }: Options, { out }: Terminal): Promise<void> {
  const run = acceptRefused(db, clock)
  if (format === 'json') await out.write(`${jsonText(recordOf(run))}\n`)
  else if (!quiet) await out.write(`Run ${run.id} is published after all.\n`)
}
