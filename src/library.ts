/** What takes a few settings on the command line, with all of them given. */
import { availableParallelism } from 'node:os'
import { keptList } from './czech/municipality/file.ts'
import { importDocuments } from './batch/import/import.ts'
import { workerPool } from './batch/thread/pool.ts'
import { versionWith } from './batch/extractor-version.ts'
import { discreet } from './batch/privacy.ts'
import type { ImportSettings } from './batch/import/request.ts'
import type { RunSummary } from './batch/import/told/summary.ts'
import { memoryLimitMegabytes, timeLimitSeconds } from './batch/thread/limits.ts'
import { taughtIn } from './record/notes/taught-in.ts'
import { notesFor } from './store/notes/notes-file.ts'
import { defaultLimits } from './source/limits.ts'
import type { Store } from './store/file/open.ts'
import { storeDocument as store } from './store/write.ts'
import type { Extracted as Stored, StoreResult } from './store/write.ts'
import { packageVersion } from './version.ts'

/** Stores what `extract` gave; what read it and when may be told, else it is this version of asz, now. */
export const storeDocument = (
  to: Store,
  extracted: Pick<Stored, 'document' | 'text'> & Partial<Omit<Stored, 'document' | 'text'>>,
): StoreResult =>
  store(to, {
    ...(extracted.path !== undefined && { path: extracted.path }),
    ...{ document: extracted.document, text: extracted.text },
    extractorVersion: extracted.extractorVersion ?? packageVersion,
    importedAt: extracted.importedAt ?? new Date().toISOString(),
  })

export interface ImportFilesOptions {
  /** The database; made where there is none. */
  readonly db: string
  readonly force?: boolean
  /** Remove documents whose files are gone. */
  readonly prune?: boolean
  /** How many documents are read at a time; absent: as many as there are processors. */
  readonly jobs?: number
  readonly withoutPersonalData?: boolean
  readonly signal?: AbortSignal
  readonly onEvent?: ImportSettings['onEvent']
}

/**
 * Reads files and folders into a database as `asz import` does: in threads, published whole or not at all.
 *
 * @throws StoreError, LockedError, Interrupted
 */
export function importFiles(paths: readonly string[], options: ImportFilesOptions): Promise<RunSummary> {
  const now = () => new Date()
  const { db, force = false, prune = false, jobs = availableParallelism(), withoutPersonalData = false } = options
  const municipalities = keptList(db)
  const notes = notesFor(db)
  return importDocuments(
    { db, paths, force, prune },
    {
      extractor: discreet(
        workerPool({
          ...{ size: jobs, timeLimitSeconds, memoryLimitMegabytes, limits: {} },
          taught: taughtIn(notes),
          ...(municipalities !== undefined && { municipalities }),
        }),
        { withoutPersonalData, now },
      ),
      ...{ width: jobs * 4, maxBytes: defaultLimits.bytes, now, notes },
      extractorVersion: versionWith(municipalities, notes),
      signal: options.signal ?? new AbortController().signal,
      onEvent: options.onEvent ?? (() => undefined),
    },
  )
}
