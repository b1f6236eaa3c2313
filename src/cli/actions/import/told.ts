/** What is told of a run when it is over. */
import { isShort, keptList, loadGazetteer } from '../../../czech/municipality/file.ts'
import { withJsonFiles, writeJsonFiles } from '../../../batch/json-files.ts'
import type { JsonFiles } from '../../../batch/json-files.ts'
import { planPaths } from '../../../batch/import/plan.ts'
import { asInputFailure } from '../../../batch/import/refusal.ts'
import type { RunSummary } from '../../../batch/import/told/summary.ts'
import { importReport } from '../../../query/import-report.ts'
import { openToRead } from '../../../store/file/connect.ts'
import type { Store } from '../../../store/file/database.ts'
import { documentsOfFile } from '../../../store/files.ts'
import { readRevision } from '../../../store/read.ts'
import { jsonText } from '../../../text/controls.ts'
import { logEvent } from '../../import-progress.ts'
import { exitCodes } from '../../terminal.ts'
import type { Style, Terminal } from '../../terminal.ts'
import { inputErrorText } from '../../text/error.ts'
import { troubleText, importText, nothingText, refusedText } from '../../text/import.ts'
import { importTextWords } from '../../words/import.ts'
import { isSilent } from './options.ts'
import type { ImportOptions } from './options.ts'

/** The summary on the standard output, and the files that are asked for. */
export async function tell(
  paths: readonly string[],
  summary: RunSummary,
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, err } = terminal
  if (summary.status === 'refused') {
    if (options.logFormat === 'text') await err.write(refusedText(summary, options.db, err))
    if (options.format === 'json') await out.write(`${jsonText(summary)}\n`)
    return
  }
  if (summary.status === 'nothing') {
    await out.write(options.format === 'json' ? `${jsonText(summary)}\n` : nothingText(summary, out))
    return
  }
  const store = openToRead(options.db)
  try {
    const files =
      options.json === undefined ? undefined : await writeJson(store, options.json, paths, options, terminal)
    if (files && files.failed > 0 && terminal.exitCode === exitCodes.ok) terminal.exitCode = exitCodes.partly
    if (isSilent(summary, options, terminal)) return
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
