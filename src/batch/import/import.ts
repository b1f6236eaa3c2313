/**
 * The story of an import: take the lock, look at what there is, and where there is something to do, do it (`work.ts`). What every
 * step promises is told in docs/operations.md.
 */
import { existsSync } from 'node:fs'
import { asDiskError, importGoesOn } from '../../store/file/disk-error.ts'
import { lockDatabase } from '../../store/file/lock.ts'
import { isOutdated, noDatabase } from '../../store/file/connect.ts'
import { databaseFile, stagingFile } from '../../store/file/beside.ts'
import { DamagedError } from '../../store/file/store-error.ts'
import { idleRun } from './idle.ts'
import { planPaths } from './plan.ts'
import type { Plan } from './plan.ts'
import { TroubleError } from './refusal.ts'
import { stopIfAsked } from '../interrupted.ts'
import type { ImportRequest, ImportSettings } from './request.ts'
import type { Extractor } from '../thread/extractor.ts'
import { addError, emptyTally } from './told/tally.ts'
import type { RunSummary } from './told/summary.ts'

/**
 * @throws LockedError when another import runs, Interrupted when the signal stopped it, StoreError when the database cannot
 * be written; none of them touches what is published
 */
export async function importDocuments(request: ImportRequest, settings: ImportSettings): Promise<RunSummary> {
  const db = databaseFile(request.db)
  const plan = settings.intake?.plan ?? (request.again === undefined ? planPaths(request.paths) : undefined)
  if (plan && isNothing(plan) && !existsSync(db) && !existsSync(stagingFile(db))) return nothing(plan, settings)
  if (!plan && !existsSync(db) && !existsSync(stagingFile(db))) throw noDatabase(request.db)
  const lock = lockDatabase(db, () => settings.now().toISOString())
  const extractor = late(settings.extractor)
  const stop = () => void extractor.close()
  settings.signal.addEventListener('abort', stop)
  try {
    return await importLocked({ ...request, db }, plan, settings, extractor.made)
  } catch (error) {
    // What a thread that was ended says of its document is not true.
    if (error instanceof TroubleError) stopIfAsked(settings.signal)
    const told = asDiskError(error, db, importGoesOn)
    throw told instanceof DamagedError ? (await import('../../store/file/staging.ts')).discardDamaged(db) : told
  } finally {
    settings.signal.removeEventListener('abort', stop)
    await extractor.close()
    lock.release()
  }
}

async function importLocked(
  request: ImportRequest,
  fromPaths: Plan | undefined,
  settings: ImportSettings,
  extractor: () => Promise<Extractor>,
): Promise<RunSummary> {
  if (isOutdated(request.db)) (await import('../../store/file/staging.ts')).bringUpToDate(request.db)
  const idle = await idleRun(request, fromPaths, settings)
  if (idle) return idle
  // A night on which nothing changed does without all that reads and writes documents.
  const { work } = await import('./work.ts')
  return await work(request, fromPaths, { ...settings, extractor: await extractor() })
}

/** What reads documents, made when it is first asked for. */
function late(extractor: ImportSettings['extractor']) {
  let made: Extractor | undefined
  return {
    made: async () => (made ??= typeof extractor === 'function' ? await extractor() : extractor),
    close: async () => made?.close(),
  }
}

const isNothing = (plan: Plan): boolean =>
  plan.files.length === 0 && plan.errors.every(({ file }) => plan.isGiven(file))

/** A run over nothing at all leaves no database behind. */
async function nothing(plan: Plan, settings: ImportSettings): Promise<RunSummary> {
  const tally = emptyTally()
  for (const error of plan.errors) {
    addError(tally, error)
    await settings.onEvent({ event: 'unreadable', error })
  }
  const now = settings.now().toISOString()
  return {
    ...tally,
    asz_version: settings.extractorVersion,
    started_at: now,
    finished_at: now,
    resumed: 0,
    status: 'nothing',
    refused_because: [],
    run_findings: [],
    findings: [],
  }
}
