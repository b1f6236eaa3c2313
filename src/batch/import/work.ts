/**
 * A run that has something to do: work on a copy, read what is new, mark what is gone, compare with what was before, and publish
 * the copy or put it aside.
 */
import { listFiles, ledgerOf } from '../../store/files.ts'
import type { Store } from '../../store/file/open.ts'
import { addRun, rememberRun, resumeRun, stoppedRun } from '../../store/runs.ts'
import type { RunRow } from '../../store/runs.ts'
import { areNotesOf } from '../../store/notes/note-rows.ts'
import { takeNotes, takeNotesBy } from '../../store/notes/take-notes.ts'
import { openStaging } from '../../store/file/staging.ts'
import { stateOf } from '../../store/file/beside.ts'
import { batchesOf } from './batches.ts'
import { examine } from './examine.ts'
import { finish } from './finish.ts'
import { inOrder } from '../thread/in-order.ts'
import { planAgain } from './plan.ts'
import type { Plan } from './plan.ts'
import { recordFailed, recordFile, recordUnreadable } from './record.ts'
import type { FileReport } from './known.ts'
import { refusedRunIfSound } from './refused.ts'
import { stopIfAsked } from '../interrupted.ts'
import { asked } from './request.ts'
import type { ImportRequest, WorkSettings } from './request.ts'
import { addError, addReport, emptyTally } from './told/tally.ts'
import type { RunSummary, Tally } from './told/summary.ts'

/** The caller holds the lock. */
export async function work(
  request: ImportRequest,
  fromPaths: Plan | undefined,
  settings: WorkSettings,
): Promise<RunSummary> {
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

/** The run that left the copy, else a new one. */
function beginRun(store: Store, request: ImportRequest, settings: WorkSettings): RunRow {
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
  settings: WorkSettings,
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

async function takeNotesOf(store: Store, { notes, extractor: { correct } }: WorkSettings): Promise<void> {
  if (notes === undefined || areNotesOf(store, notes)) return
  if (correct) await takeNotesBy(store, notes, correct)
  else
    store
      .transaction(() => {
        takeNotes(store, notes)
      })
      .immediate()
}
