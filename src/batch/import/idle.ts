/**
 * A night on which nothing changed: where a look at every file shows that there is nothing to do, nothing is copied, checked
 * or published; the run is told and remembered like any other.
 */
import { existsSync } from 'node:fs'
import type { Note } from '../../record/notes/note.ts'
import type { InputError } from '../../source/input-error.ts'
import { entryPath } from '../../source/real-path.ts'
import { knownFiles, listFiles, presentPaths } from '../../store/files.ts'
import { addIdleRun, idleRuns } from '../../store/file/idle.ts'
import type { IdleRun } from '../../store/file/idle.ts'
import { openToRead } from '../../store/file/connect.ts'
import type { Store } from '../../store/file/database.ts'
import { hasNotes } from '../../store/notes/has-notes.ts'
import { currentFindings } from '../../store/read.ts'
import { lastRun } from '../../store/runs.ts'
import { refusedFile, stagingFile, stateOf } from '../../store/file/beside.ts'
import { StoreError } from '../../store/file/store-error.ts'
import { gonePaths } from './gone.ts'
import { isAsBefore, unchanged } from './examine.ts'
import type { ReadSettings } from './examine.ts'
import { failedAlarm } from '../guards/guard.ts'
import { planAgain } from './plan.ts'
import type { Plan } from './plan.ts'
import { reportKnown } from './known.ts'
import { failureOf } from './refusal.ts'
import { stopIfAsked } from '../interrupted.ts'
import { asked } from './request.ts'
import type { ImportRequest, ImportSettings } from './request.ts'
import { addError, addReport, emptyTally } from './told/tally.ts'
import type { RunSummary, Tally } from './told/summary.ts'

/** So many runs are remembered beside the database at most. */
const MAX_RUNS = 1000

/** What is known of files, which a run that has nothing to do only reads. */
type Ledger = ReadSettings['ledger']

/** The run, if there is nothing for it to do; undefined, with nothing told, if there may be. */
export async function idleRun(
  request: ImportRequest,
  fromPaths: Plan | undefined,
  settings: ImportSettings,
): Promise<RunSummary | undefined> {
  const store = openPublished(request.db)
  if (store === undefined) return undefined
  try {
    settings.intake?.ready(store, request.db)
    const plan = fromPaths ?? planAgain(listFiles(store), request.again ?? 'failed', request.paths)
    const before = idleRuns(request.db, stateOf(request.db))
    const ledger = knownFiles(store)
    if (before.length >= MAX_RUNS || !isIdle(store, ledger, plan, request, settings)) return undefined
    if (settings.notes && !(await areNotesOf(store, settings.notes))) return undefined
    const id = ((before.at(-1) ?? lastRun(store))?.id ?? 0) + 1
    return await told(store, ledger, plan, id, request, settings)
  } finally {
    store.close()
  }
}

/** What is published, where that is all there is: no copy that waits to be gone on with, accepted or migrated. */
function openPublished(db: string): Store | undefined {
  if (!existsSync(db) || existsSync(stagingFile(db)) || existsSync(refusedFile(db))) return undefined
  try {
    return openToRead(db)
  } catch (error) {
    if (error instanceof StoreError) return undefined
    throw error
  }
}

/** Whether the notes are those that hold; that there are none, as in most databases, is seen without reading any. */
const areNotesOf = async (store: Store, notes: readonly Note[]): Promise<boolean> =>
  notes.length === 0 ? !hasNotes(store) : (await import('../../store/notes/note-rows.ts')).areNotesOf(store, notes)

function isIdle(store: Store, ledger: Ledger, plan: Plan, request: ImportRequest, settings: ImportSettings): boolean {
  const { extractorVersion, failureVersion = extractorVersion, maxBytes } = settings
  const now = () => settings.now().getTime()
  const how = {
    ...{ ledger, extractorVersion, failureVersion, force: request.force, now },
    ...(maxBytes !== undefined && { maxBytes }),
  }
  const look = settings.intake?.unchanged ?? unchanged
  let failed = 0
  for (const file of plan.files) {
    const known = look(file, how)
    if (known === undefined) return false
    if (known.state === 'failed') failed++
  }
  for (const error of plan.errors) {
    if (!plan.isGiven(error.file) && !isKnown(error, how)) return false
    failed++
  }
  const seen = plan.files.length + plan.errors.length
  if (request.maxFailed && failedAlarm(failed, seen, request.maxFailed, []).length > 0) return false
  return !isAnyMissing(store, plan) && !(request.prune && gonePaths(store, plan).length > 0)
}

/** Whether something below a folder that cannot be looked at is in quarantine for that reason. */
function isKnown(error: InputError, how: ReadSettings): boolean {
  const known = how.ledger.get(entryPath(error.file))
  return known !== undefined && !how.force && isAsBefore(known, failureOf(error.file, error, 'file'), how)
}

const isAnyMissing = (store: Store, plan: Plan): boolean => presentPaths(store).some((path) => plan.isMissing(path))

/** Tells of each file what is known of it, and remembers the run. */
async function told(
  store: Store,
  ledger: Ledger,
  plan: Plan,
  id: number,
  request: ImportRequest,
  settings: ImportSettings,
): Promise<RunSummary> {
  const { extractorVersion, now, onEvent } = settings
  const started_at = now().toISOString()
  await onEvent({ event: 'planned', run: id, files: plan.files.length, resumed: 0 })
  const tally = await tellFiles(ledger, plan, settings)
  await onEvent({ event: 'removed', files: 0 })
  const run: IdleRun = {
    id,
    asz_version: extractorVersion,
    request: asked(request),
    started_at,
    finished_at: now().toISOString(),
    status: 'unchanged',
    resumed: 0,
    base: stateOf(request.db),
    summary: JSON.stringify({ files: tally.files, documents: tally.documents, refused_because: [] }),
  }
  addIdleRun(request.db, run)
  await onEvent({ event: 'finished', status: 'unchanged' })
  const { asz_version, finished_at, status, resumed } = run
  return {
    ...tally,
    ...{ run: id, asz_version, started_at, finished_at, resumed, status },
    refused_because: [],
    run_findings: [],
    findings: currentFindings(store),
  }
}

async function tellFiles(ledger: Ledger, plan: Plan, { onEvent, signal }: ImportSettings): Promise<Tally> {
  const tally = emptyTally()
  const tell = async (path: string) => {
    stopIfAsked(signal)
    const known = ledger.get(path)
    if (known === undefined) throw new Error('a file that did not change is known')
    const report = reportKnown(ledger, known)
    addReport(tally, report)
    await onEvent({ event: 'file', ...report })
  }
  for (const { path } of plan.files) await tell(path)
  for (const error of plan.errors) {
    if (!plan.isGiven(error.file)) await tell(entryPath(error.file))
    else {
      addError(tally, error)
      await onEvent({ event: 'unreadable', error })
    }
  }
  return tally
}
