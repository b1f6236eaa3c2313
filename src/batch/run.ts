import { createHash } from 'node:crypto'
import { extract } from '../pipeline.ts'
import type { Context } from '../kinds/kind.ts'
import { InputError } from '../source/input-error.ts'
import { asInputError, readBytes } from '../source/read.ts'
import type { Found } from '../source/walk.ts'
import type { Store } from '../store/open.ts'
import { documentOfFile } from '../store/read.ts'
import { storeDocument } from '../store/write.ts'
import type { StoreResult } from '../store/write.ts'

/** What became of one file. */
export type FileOutcome =
  | { readonly status: StoreResult; readonly file: string; readonly document: string }
  | { readonly status: 'failed'; readonly file: string; readonly error: InputError }

export interface RunSettings {
  readonly context: Context
  readonly extractorVersion: string
  /** The time now, UTC, ISO 8601. */
  readonly now: () => string
  /** Read again what was read before by this version. */
  readonly force: boolean
}

/** Reads and stores files one by one, each in a transaction of its own; a bad one never stops the others. */
export async function* importFiles(
  store: Store,
  files: Iterable<Found>,
  settings: RunSettings,
): AsyncGenerator<FileOutcome> {
  for (const found of files) {
    if ('error' in found) yield { status: 'failed', file: found.error.file, error: found.error }
    else yield await importFile(store, found.file, settings)
  }
}

async function importFile(store: Store, file: string, settings: RunSettings): Promise<FileOutcome> {
  const { context, extractorVersion, now, force } = settings
  try {
    const bytes = readBytes(file)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = force ? undefined : documentOfFile(store, file, sha256, extractorVersion)
    if (known !== undefined) return { status: 'unchanged', file, document: known }
    const { document, text } = await extract(bytes, file, context)
    const status = storeDocument(store, { document, text, extractorVersion, importedAt: now() })
    return { status, file, document: document.id }
  } catch (error) {
    return { status: 'failed', file, error: refusal(file, error) }
  }
}

/** A fault of asz costs no more than the document that shows it, and does not pass for a fault of the document. */
export function refusal(file: string, error: unknown): InputError {
  try {
    return asInputError(error, file)
  } catch {
    return new InputError(file, `asz failed on this document; please report it (${String(error)})`)
  }
}
