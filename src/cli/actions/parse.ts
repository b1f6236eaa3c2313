import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { atMost, BrokenOffError } from '../../batch/thread/at-once.ts'
import type { Extractor, ReadDocument, Reading } from '../../batch/thread/extractor.ts'
import { workerPool } from '../../batch/thread/pool.ts'
import { readDocument } from '../../batch/thread/read-document.ts'
import { asInputFailure, failureOf } from '../../batch/import/refusal.ts'
import { memoryLimitMegabytes, timeLimitSeconds } from '../../batch/thread/limits.ts'
import { jsonText, visible } from '../../text/controls.ts'
import { keptList, loadGazetteer } from '../../czech/municipality/file.ts'
import { corrected } from '../../record/notes/correct.ts'
import { correctionsIn } from '../../record/notes/note.ts'
import type { CorrectionNote, Note } from '../../record/notes/note.ts'
import { taughtIn } from '../../record/notes/taught-in.ts'
import type { Stage } from '../../record/shown/stages.ts'
import { notesFor, readNotes } from '../../store/notes/notes-file.ts'
import { limitsWith } from '../../source/limits.ts'
import type { Limits } from '../../source/limits.ts'
import { isPacked } from '../../source/media-type.ts'
import { onDisk } from '../../source/on-disk.ts'
import { documentsWithin } from '../../source/archive/within.ts'
import type { DocumentWithin } from '../../source/archive/within.ts'
import { readBytes } from '../../source/read.ts'
import { readStandardInput, STANDARD_INPUT } from '../../source/standard-input.ts'
import { walk } from '../../source/walk.ts'
import { stopOnSignals } from '../signals.ts'
import { exitCodes } from '../terminal.ts'
import type { Output, Terminal } from '../terminal.ts'
import { inputErrorText } from '../text/error.ts'
import { explanationText } from '../text/explain.ts'
import { listWords } from '../words/lists.ts'

export interface ParseOptions {
  readonly db: string
  readonly format: 'ndjson' | 'json'
  readonly text?: true
  readonly explain?: true
  readonly show?: Stage
  readonly maxBytes: number
  readonly limit: Readonly<Record<string, number>>
  readonly municipalities?: string
  /** The file of notes; absent: the one beside the database. */
  readonly notes?: string
  readonly withoutPersonalData?: true
  readonly records?: true
  readonly filesFrom?: string
  readonly null?: true
  readonly timeout: number
  readonly jobs: number
}

export async function parse(paths: readonly string[], options: ParseOptions, terminal: Terminal): Promise<void> {
  const sizes = { bytes: options.maxBytes, ...options.limit }
  const limits = limitsWith(sizes)
  const notes = notesOfParse(options)
  const extractor = bySize(options, sizes, notes)
  const stop = stopOnSignals(() => {
    void extractor.close()
    if (paths.includes(STANDARD_INPUT)) process.stdin.destroy()
  })
  try {
    const all = readAll(paths, extractor, limits, options)
    await printAll(mended(all, correctionsIn(notes)), options, terminal, stop.signal)
  } finally {
    stop.release()
    await extractor.close()
  }
}

/** The notes of people that hold for what is read. */
export const notesOfParse = ({ notes, db }: Pick<ParseOptions, 'notes' | 'db'>): Note[] =>
  notes === undefined ? notesFor(db) : readNotes(notes)

/** Documents with what people corrected in them. */
async function* mended(all: AsyncIterable<Reading>, corrections: readonly CorrectionNote[]): AsyncGenerator<Reading> {
  for await (const read of all)
    yield 'failure' in read ? read : { ...read, document: corrected(read.document, read.text, corrections) }
}

async function printAll(
  all: AsyncIterable<Reading>,
  options: ParseOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const print = printer(options, terminal.out)
  let done = 0
  let failed = 0
  for await (const reading of all) {
    // Signals are heard between two turns only.
    await nextTurn()
    if (signal.aborted) {
      await terminal.err.write('asz: interrupted\n')
      terminal.exitCode = exitCodes.interrupted
      return
    }
    if ('failure' in reading) {
      failed++
      await terminal.err.write(inputErrorText(asInputFailure(reading.failure), terminal.err))
      continue
    }
    done++
    const { document, explanation } = reading
    if (explanation) await terminal.err.write(explanationText(document, explanation, terminal.err))
    await print.one(reading)
  }
  await print.end()
  if (done === 0 && failed === 0)
    await terminal.err.write(`asz: ${listWords[terminal.err.language].noDocumentsFound}\n`)
  if (done === 0) terminal.exitCode = exitCodes.failed
  else if (failed > 0) terminal.exitCode = exitCodes.partly
}

async function* readAll(
  paths: readonly string[],
  extractor: Extractor,
  limits: Limits,
  { withoutPersonalData }: ParseOptions,
): AsyncGenerator<Reading> {
  const policy = { withoutPersonalData: withoutPersonalData ?? false, forgotten: [] }
  for (const path of paths) {
    for await (const { file, bytes } of path === STANDARD_INPUT ? fromStandardInput(limits) : filesOf(path, limits)) {
      try {
        yield await extractor.extract(bytes(), file, policy)
      } catch (error) {
        yield { failure: failureOf(file, error, 'file') }
      }
    }
  }
}

function* filesOf(path: string, limits: Limits): Generator<DocumentWithin> {
  for (const found of walk([onDisk(path)]))
    if ('error' in found)
      yield {
        file: found.error.file,
        bytes: () => {
          throw found.error
        },
      }
    else yield { file: found.file, bytes: () => readBytes(found.file, limits) }
}

/** What comes there may be a message or an archive, as a file may. */
async function* fromStandardInput(limits: Limits): AsyncGenerator<DocumentWithin> {
  try {
    yield* documentsWithin(await readStandardInput(limits), STANDARD_INPUT, limits)
  } catch (error) {
    const bytes = () => {
      throw error
    }
    yield { file: STANDARD_INPUT, bytes }
  }
}

/** A text of so many bytes is mostly read sooner than a thread begins. */
const SMALL_TEXT = 50_000
/** So long a signal may wait on an idle machine. */
const HELD_UP_MILLISECONDS = 600
const MOST_TIMES_AS_LONG = 8

/** How many times as long all takes on a machine that is busy with other work: as it did since this process began. */
function timesAsLong(): number {
  const { user, system } = process.cpuUsage()
  return Math.min(Math.max(1, (process.uptime() * 1e6) / (user + system)), MOST_TIMES_AS_LONG)
}

/**
 * Small texts are read here, all else in a thread: what takes a document's time and memory fails alone, and a signal is heard. A
 * text that turns out to take long is read anew in a thread, with all its time; so is all after it, for what was broken off may
 * have left something half done.
 */
function bySize(
  { db, municipalities, explain, show }: ParseOptions,
  limits: Readonly<Record<string, number>>,
  notes: readonly Note[],
): Extractor {
  const list = municipalities ?? keptList(db)
  const taught = taughtIn(notes)
  const context = {
    ...{ municipalities: loadGazetteer(list), limits: limitsWith(limits), taught },
    isExplained: explain ?? false,
  }
  const pool = workerPool({
    size: 1,
    timeLimitSeconds,
    memoryLimitMegabytes,
    limits,
    taught,
    ...(list !== undefined && { municipalities: list }),
    isExplained: explain ?? false,
    ...(show && { shows: show }),
    moreTime: 'asz import --timeout',
  })
  const asked = show && { shows: show }
  const isSmall = (bytes: Uint8Array, file: string) => bytes.length <= SMALL_TEXT && !isPacked(bytes, file)
  const heldUp = HELD_UP_MILLISECONDS * timesAsLong()
  let isWhole = true
  return {
    extract: async (bytes, file, policy) => {
      if (!isWhole || !isSmall(bytes, file)) return pool.extract(bytes, file, policy)
      try {
        return await readDocument({ bytes, file, ...asked, ...(policy && { policy }) }, context, atMost(heldUp))
      } catch (error) {
        if (!(error instanceof BrokenOffError)) throw error
        isWhole = false
        // A signal that came meanwhile ends it before a thread begins.
        await nextTurn()
        return pool.extract(bytes, file, policy)
      }
    },
    close: () => pool.close(),
  }
}

interface Printer {
  one(read: ReadDocument): Promise<void>
  end(): Promise<void>
}

/** Prints each document as soon as it is there, so that memory stays flat. */
function printer({ format, text }: ParseOptions, out: Output): Printer {
  if (text) return { one: (read) => out.write(withLineBreak(visible(read.text))), end: () => Promise.resolve() }
  if (format === 'ndjson')
    return { one: (read) => out.write(`${jsonText(printed(read))}\n`), end: () => Promise.resolve() }
  let head = '[\n'
  return {
    one: async (read) => {
      await out.write(head + jsonText(printed(read), 2).replace(/^/gm, '  '))
      head = ',\n'
    },
    end: () => out.write(head === '[\n' ? '[]\n' : '\n]\n'),
  }
}

/** A document, or what was asked to be shown of it with its file. */
const printed = ({ document, shown }: ReadDocument): object =>
  shown === undefined ? document : { file: document.source.file, ...Shown.parse(JSON.parse(shown)) }

const Shown = z.looseObject({})

const withLineBreak = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
