import { resolve } from 'node:path'
import { importDocuments } from '../../../batch/import/import.ts'
import { Interrupted } from '../../../batch/interrupted.ts'
import type { ImportRequest, Intake } from '../../../batch/import/request.ts'
import type { RunSummary } from '../../../batch/import/told/summary.ts'
import type { Extractor } from '../../../batch/thread/extractor.ts'
import { keptList } from '../../../czech/municipality/file.ts'
import type { Note } from '../../../record/notes/note.ts'
import { mayHaveNotes } from '../../../store/notes/has-notes.ts'
import { LockedError, StoreError } from '../../../store/file/store-error.ts'
import { clock } from '../../clock.ts'
import { versionUnder, versionWith } from '../../../batch/extractor-version.ts'
import { importProgress, logEvent } from '../../import-progress.ts'
import { stopOnSignals } from '../../signals.ts'
import { exitCodes } from '../../terminal.ts'
import type { Terminal } from '../../terminal.ts'
import { isSilent, limitsIn } from './options.ts'
import type { ImportOptions, Reading } from './options.ts'

/** What reads the documents of a run; closed when the run is over. */
export type Readers = (
  options: ImportOptions,
  reading: Reading,
) => Promise<{ readonly extractor: () => Promise<Extractor>; readonly intake?: Intake }>

/** Files are read in threads, whose code is loaded when there is one to read. */
const inThreads: Readers = (options, reading) =>
  Promise.resolve({ extractor: async () => (await import('./readers.ts')).threads(options, reading) })

async function notesOf(db: string): Promise<Note[]> {
  if (db === '' || !mayHaveNotes(db)) return []
  const { notesFor } = await import('../../../store/notes/notes-file.ts')
  return notesFor(db)
}

async function removePersonalData(db: string, signal: AbortSignal): Promise<void> {
  const { removePersonalDataInThread } = await import('../../../batch/forget/removal.ts')
  await removePersonalDataInThread(db, clock, signal)
}

export async function importPaths(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
  readers: Readers = inThreads,
): Promise<void> {
  const progress = importProgress(options, terminal)
  const stop = stopOnSignals()
  terminal.outlivesReader = true
  try {
    const municipalities = options.municipalities ?? keptList(options.db)
    const notes = await notesOf(options.db)
    const extractorVersion = versionWith(municipalities, notes)
    if (options.withoutPersonalData) await removePersonalData(options.db, stop.signal)
    const about = { extractorVersion, municipalities, notes, signal: stop.signal }
    const { extractor, intake } = await readers(options, about)
    const summary = await importDocuments(requestOf(paths, options), {
      extractor: async () => {
        const made = await extractor()
        const { withinPolicy } = await import('./readers.ts')
        return withinPolicy(made, options)
      },
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
    terminal.exitCode = exitCodeOf(summary, options)
    if (options.json === undefined && isSilent(summary, options, terminal)) return
    const { tell } = await import('./told.ts')
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
    else {
      const { importTextWords } = await import('../../words/import.ts')
      await err.write(`asz: ${importTextWords[err.language].interrupted}\n`)
    }
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

const exitCodeOf = ({ files, status }: RunSummary, { retry, retryBefore }: ImportOptions): number => {
  if (status === 'refused') return exitCodes.refused
  const isAgain = retry || retryBefore !== undefined
  if (files.seen === files.failed && !(isAgain && files.seen === 0)) return exitCodes.failed
  return files.failed > 0 ? exitCodes.partly : exitCodes.ok
}
