import type { Command } from 'commander'
import { writeJsonFile } from '../../batch/json-files.ts'
import { importFiles } from '../../batch/run.ts'
import { addOutcome, asFailure, emptySummary } from '../../batch/summary.ts'
import type { RunSummary } from '../../batch/summary.ts'
import { loadGazetteer } from '../../czech/municipalities-file.ts'
import { asInputError } from '../../source/read.ts'
import { walk } from '../../source/walk.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/open.ts'
import { readRevision } from '../../store/read.ts'
import { importReport } from '../../query/import-report.ts'
import { dbOption, formatOption } from '../options.ts'
import { packageVersion } from '../package-version.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { inputErrorText } from '../text/error.ts'
import { importText } from '../text/import.ts'

interface Options {
  readonly db: string
  readonly json?: string
  readonly force: boolean
  readonly format: 'text' | 'json'
}

export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Read documents from files and folders into the database.')
    .argument('<path...>', 'files and folders (folders with all that is in them)')
    .addOption(dbOption())
    .option('--json <dir>', 'also write one JSON file a document into this folder')
    .option('--force', 'read again what was read before', false)
    .addOption(formatOption(['text', 'json'], 'text'))
    .addHelpText('after', examples)
    .action(async (paths: string[], options: Options) => {
      const store = openStore(options.db)
      try {
        await run(store, paths, options, terminal)
      } finally {
        store.close()
      }
    })
}

const examples = `
Examples:
  asz import documents/                     into asz.sqlite here
  asz import page.html plan.docx --db x.sqlite
  asz import documents/ --json out/         one JSON file a document as well
  ASZ_DB=/srv/asz.sqlite asz import inbox/  another database by default

Importing the same again changes nothing; a changed file adds a revision.
Exit codes: 0 all well, 1 nothing could be done, 2 wrong usage, 3 some documents failed.`

async function run(store: Store, paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const summary = emptySummary()
  const documents = new Set<string>()
  const settings = {
    context: { municipalities: loadGazetteer() },
    extractorVersion: packageVersion,
    now: () => new Date().toISOString(),
    force: options.force,
  }
  for await (const outcome of importFiles(store, walk(paths), settings)) {
    addOutcome(summary, outcome)
    await showProgress(summary, terminal)
    if (outcome.status === 'failed') await terminal.err.write(inputErrorText(outcome.error, terminal.err))
    else documents.add(outcome.document)
  }
  if (terminal.err.isTTY) await terminal.err.write(clearLine)
  if (options.json !== undefined) writeJson(store, options.json, documents, summary)
  const report = importReport(store, options.db, summary)
  await terminal.out.write(
    options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : importText(report, terminal.out),
  )
  terminal.exitCode = exitCodeOf(summary)
}

/** The current revision of every document that the run met, each in a file of its own. */
function writeJson(store: Store, folder: string, documents: ReadonlySet<string>, summary: RunSummary): void {
  for (const id of documents) {
    const revision = readRevision(store, id)
    try {
      if (revision) writeJsonFile(folder, revision.document)
    } catch (error) {
      summary.failures.push(asFailure(asInputError(error, folder)))
      summary.files.failed++
      return
    }
  }
}

const exitCodeOf = ({ files }: RunSummary): number => {
  if (files.seen === files.failed) return exitCodes.failed
  return files.failed > 0 ? exitCodes.partly : exitCodes.ok
}

const clearLine = '\r\u001b[K'

/** A line that counts, for people who watch. */
async function showProgress({ files }: RunSummary, { err }: Terminal): Promise<void> {
  if (err.isTTY && files.seen % 10 === 0) await err.write(`${clearLine}${err.chalk.dim(`${files.seen} files read`)}`)
}
