/**
 * The story of an import: take the lock, look at what there is, work on a copy, read what is new, mark what is gone, compare
 * with what was before, and publish the copy or put it aside. What every step promises is told in docs/operations.md.
 */
import { existsSync } from 'node:fs'
import { asDiskError, importGoesOn } from '../../store/file/disk-error.ts'
import { listFiles, ledgerOf } from '../../store/files.ts'
import { lockDatabase } from '../../store/file/lock.ts'
import { noDatabase } from '../../store/file/connect.ts'
import type { Store } from '../../store/file/open.ts'
import { addRun, rememberRun, resumeRun, stoppedRun } from '../../store/runs.ts'
import type { RunRow } from '../../store/runs.ts'
import { areNotesOf } from '../../store/notes/note-rows.ts'
import { takeNotes, takeNotesBy } from '../../store/notes/take-notes.ts'
import { bringUpToDate, discardDamaged, openStaging } from '../../store/file/staging.ts'
import { databaseFile, stagingFile, stateOf } from '../../store/file/beside.ts'
import { DamagedError } from '../../store/file/store-error.ts'
import { batchesOf } from './batches.ts'
import { examine } from './examine.ts'
import { finish } from './finish.ts'
import { idleRun } from './idle.ts'
import { inOrder } from '../thread/in-order.ts'
import { planAgain, planPaths } from './plan.ts'
import type { Plan } from './plan.ts'
import { recordFailed, recordFile, recordUnreadable } from './record.ts'
import type { FileReport } from './record.ts'
import { TroubleError } from './refusal.ts'
import { refusedRunIfSound } from './refused.ts'
import { stopIfAsked } from '../interrupted.ts'
import { asked } from './request.ts'
import type { ImportRequest, ImportSettings } from './request.ts'
import { addError, addReport, emptyTally } from './summary.ts'
import type { RunSummary, Tally } from './summary.ts'

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
  const stop = () => void settings.extractor.close()
  settings.signal.addEventListener('abort', stop)
  try {
    return await importLocked({ ...request, db }, plan, settings)
  } catch (error) {
    // What a thread that was ended says of its document is not true.
    if (error instanceof TroubleError) stopIfAsked(settings.signal)
    const told = asDiskError(error, db, importGoesOn)
    throw told instanceof DamagedError ? discardDamaged(db) : told
  } finally {
    settings.signal.removeEventListener('abort', stop)
    await settings.extractor.close()
    lock.release()
  }
}

async function importLocked(
  request: ImportRequest,
  fromPaths: Plan | undefined,
  settings: ImportSettings,
): Promise<RunSummary> {
  bringUpToDate(request.db)
  const idle = await idleRun(request, fromPaths, settings)
  if (idle) return idle
  const store = openStaging(request.db)
  try {
    settings.intake?.ready(store, request.db)
    const run = beginRun(store, request, settings)
    const plan = fromPaths ?? planAgain(listFiles(store), request.again ?? 'failed', request.paths)
    await settings.onEvent({ event: 'planned', run: run.id, files: plan.files.length, resumed: run.resumed })
    const tally = await readFiles(store, run, plan, request, settings)
    stopIfAsked(settings.signal)
    settings.intake?.keep(store, run.id)
    return await finish(store, { run, plan, tally, request, settings })
  } finally {
    store.close()
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

/** The run that left the copy, else a new one. */
function beginRun(store: Store, request: ImportRequest, settings: ImportSettings): RunRow {
  const base = stateOf(request.db)
  const stopped = stoppedRun(store, base)
  if (stopped) {
    resumeRun(store, stopped.id)
    return { ...stopped, resumed: stopped.resumed + 1 }
  }
  const refused = refusedRunIfSound(request.db)
  if (refused) rememberRun(store, refused)
  return addRun(store, {
    asz_version: settings.extractorVersion,
    request: asked(request),
    started_at: settings.now().toISOString(),
    base,
  })
}

/** Looks at every file and stores what is new, in the order of the plan. */
async function readFiles(
  store: Store,
  run: RunRow,
  plan: Plan,
  { force }: ImportRequest,
  settings: ImportSettings,
): Promise<Tally> {
  const { extractor, extractorVersion, failureVersion = extractorVersion, maxBytes, now, signal, onEvent } = settings
  const tally = emptyTally()
  const ledger = ledgerOf(store)
  const how = {
    ledger,
    extractor,
    extractorVersion,
    failureVersion,
    run: run.id,
    force,
    now: () => now().getTime(),
    ...(maxBytes !== undefined && { maxBytes }),
  }
  const tell = async (reports: readonly FileReport[]) => {
    for (const report of reports) {
      addReport(tally, report)
      await onEvent({ event: 'file', ...report })
    }
  }
  const recorded = { ...how, importedAt: run.started_at }
  const look = settings.intake?.examine ?? examine
  const batches = batchesOf(store, { ...settings, ...(extractor.correct && { correct: extractor.correct }) })
  extractor.begin?.(store)
  await takeNotesOf(store, settings)
  try {
    for await (const examined of inOrder(plan.files, settings.width, (file) => look(file, how))) {
      // What a thread that was ended says of its document is not true.
      stopIfAsked(signal)
      const reports = await batches.add({
        record: (families) => recordFile(store, examined, recorded, families),
        fail: (error) => recordFailed(store, examined, error, recorded),
      })
      await tell(reports)
    }
    await tell(await batches.commit())
  } finally {
    // What is done stays done, whatever stops the run.
    await batches.commit()
  }
  for (const error of plan.errors) {
    if (plan.isGiven(error.file)) {
      addError(tally, error)
      await onEvent({ event: 'unreadable', error })
    } else {
      await tell([recordUnreadable(store, error, recorded)])
    }
  }
  return tally
}

async function takeNotesOf(store: Store, { notes, extractor: { correct } }: ImportSettings): Promise<void> {
  if (notes === undefined || areNotesOf(store, notes)) return
  if (correct) await takeNotesBy(store, notes, correct)
  else
    store
      .transaction(() => {
        takeNotes(store, notes)
      })
      .immediate()
}
