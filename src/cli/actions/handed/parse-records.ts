import { createReadStream } from 'node:fs'
import { inOrder } from '../../../batch/thread/in-order.ts'
import { workerPool } from '../../../batch/thread/pool.ts'
import { fileOf, listed } from '../../../batch/records/listed.ts'
import type { Listed } from '../../../batch/records/listed.ts'
import { lineOf } from '../../../batch/records/record-line.ts'
import { failureOf } from '../../../batch/import/refusal.ts'
import { memoryLimitMegabytes } from '../../../batch/thread/limits.ts'
import { keptList } from '../../../czech/municipality/file.ts'
import { taughtIn } from '../../../record/notes/taught-in.ts'
import { limitsWith } from '../../../source/limits.ts'
import type { Limits } from '../../../source/limits.ts'
import { onDisk } from '../../../source/on-disk.ts'
import { asInputError } from '../../../source/read.ts'
import { STANDARD_INPUT } from '../../../source/standard-input.ts'
import { walk } from '../../../source/walk.ts'
import { versionWith } from '../../../batch/extractor-version.ts'
import { exitCodes } from '../../terminal.ts'
import type { Terminal } from '../../terminal.ts'
import { notesOfParse } from '../parse.ts'
import type { ParseOptions } from '../parse.ts'

/** Prints one record a document, in the order of the list; a document that cannot be read is a record too. */
export async function parseRecords(paths: readonly string[], options: ParseOptions, terminal: Terminal): Promise<void> {
  const municipalities = options.municipalities ?? keptList(options.db)
  const notes = notesOfParse(options)
  const version = versionWith(municipalities, notes)
  const values = { bytes: options.maxBytes, ...options.limit }
  const documents = documentsOf(paths, options, limitsWith(values))
  const pool = workerPool({
    size: options.jobs,
    timeLimitSeconds: options.timeout,
    memoryLimitMegabytes,
    limits: values,
    taught: taughtIn(notes),
    ...(municipalities !== undefined && { municipalities }),
  })
  const policy = options.withoutPersonalData && { withoutPersonalData: true, forgotten: [] }
  const read = async (one: Listed) => ({
    file: one.file,
    reading: 'failure' in one ? one : await pool.extract(one.bytes, one.file, policy),
  })
  try {
    for await (const { file, reading } of inOrder(documents, options.jobs * 2, read)) {
      if ('failure' in reading) terminal.exitCode = exitCodes.partly
      await terminal.out.write(`${lineOf(file, reading, version)}\n`)
    }
  } finally {
    await pool.close()
  }
}

function documentsOf(
  paths: readonly string[],
  { filesFrom, null: isNull }: ParseOptions,
  limits: Limits,
): Iterable<Listed> | AsyncIterable<Listed> {
  if (filesFrom === undefined) return walked(paths, limits)
  const input = filesFrom === STANDARD_INPUT ? process.stdin : fileStream(onDisk(filesFrom))
  return listed(input, { name: filesFrom, separator: isNull ? '\0' : '\n', limits })
}

function* walked(paths: readonly string[], limits: Limits): Generator<Listed> {
  for (const found of walk(paths.map(onDisk)))
    if ('error' in found) yield { file: found.error.file, failure: failureOf(found.error.file, found.error, 'file') }
    else yield fileOf(found.file, limits)
}

/** A list, which may also be a pipe that a shell names. */
async function* fileStream(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield Buffer.from(chunk)
  } catch (error) {
    throw asInputError(error, file)
  }
}
