/** The end of a run: what is gone, what looks wrong, and the one step after which everybody sees the new state. */
import { existsSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { severityOf } from '../../finding.ts'
import type { Finding } from '../../finding.ts'
import { messageOf } from '../../record/findings/message.ts'
import { realPath } from '../../source/real-path.ts'
import { setContradictions } from '../../store/contradictions/contradictions.ts'
import { compareRevisions } from '../../store/chain/changes.ts'
import { damaged } from '../../store/file/disk-error.ts'
import { openStore } from '../../store/file/open.ts'
import type { Store } from '../../store/file/open.ts'
import { countDocuments, currentFindings } from '../../store/read.ts'
import { endRun, setRunFindings } from '../../store/runs.ts'
import type { RunRow } from '../../store/runs.ts'
import type { RunFinding } from '../../store/schema.ts'
import { discard, replace, seal } from '../../store/file/staging.ts'
import { refusedFile, stagingFile } from '../../store/file/beside.ts'
import { faultsOf } from '../../store/file/soundness.ts'
import { depart } from './departed.ts'
import type { Departed } from './departed.ts'
import { failedAlarm, prunedAlarm } from '../guards/guard.ts'
import type { Alarm } from '../guards/alarm.ts'
import { compareReadings } from '../guards/guards.ts'
import type { Plan } from './plan.ts'
import { stopIfAsked } from '../interrupted.ts'
import type { ImportRequest, WorkSettings } from './request.ts'
import { LISTED } from './told/listed.ts'
import type { RunSummary, Tally } from './told/summary.ts'

export interface RunEnd {
  readonly run: RunRow
  readonly plan: Plan
  readonly tally: Tally
  readonly request: ImportRequest
  readonly settings: WorkSettings
}

/** Publishes the copy, or puts it aside; the store is closed afterwards. */
export async function finish(store: Store, end: RunEnd): Promise<RunSummary> {
  const { run, request, settings } = end
  const { onEvent } = settings
  const { departed, alarms, findings } = await compareWithPublished(store, end)
  await onEvent({ event: 'removed', files: departed.removed.length })
  await onEvent({ event: 'compared', alarms: alarms.length })
  store.transaction(setContradictions).immediate(store)
  const comparing = compareRevisions(store)
  while (!comparing.next().done) await pauseFor(settings)
  const summary: RunSummary = {
    ...withDeparted(end.tally, departed),
    kept: departed.kept,
    run: run.id,
    asz_version: run.asz_version,
    started_at: run.started_at,
    finished_at: settings.now().toISOString(),
    resumed: run.resumed,
    status: alarms.length > 0 ? 'refused' : 'published',
    refused_because: [...alarms],
    run_findings: [...findings],
    findings: currentFindings(store),
  }
  remember(store, run, summary)
  for (const finding of findings) await onEvent({ event: 'finding', ...finding })
  await onEvent({ event: 'finished', status: alarms.length > 0 ? 'refused' : 'published' })
  checkSound(store)
  seal(store)
  await onEvent({ event: 'sealed' })
  const isRefused = summary.status === 'refused'
  replace(isRefused ? refusedFile(request.db) : request.db, stagingFile(request.db))
  if (!isRefused) discard(refusedFile(request.db))
  await onEvent(isRefused ? { event: 'refused', because: alarms } : { event: 'published' })
  return summary
}

/** Counts in what is gone. */
const withDeparted = (tally: Tally, { removed, pruned }: Departed): Tally => ({
  ...tally,
  removed: removed.slice(0, LISTED),
  pruned: pruned.slice(0, LISTED),
  files: { ...tally.files, removed: removed.length },
  documents: { ...tally.documents, removed: pruned.length },
})

interface Comparison {
  readonly departed: Departed
  /** What looks wrong. */
  readonly alarms: readonly Alarm[]
  /** What is new about the sources. */
  readonly findings: readonly RunFinding[]
}

async function compareWithPublished(
  store: Store,
  { run, plan, tally, request, settings }: RunEnd,
): Promise<Comparison> {
  const { db, maxFailed } = request
  const { files, failures } = tally
  const told = failures.map(({ file, message }) => `${file}: ${message}`)
  const failed = maxFailed === undefined ? [] : failedAlarm(files.failed, files.seen, maxFailed, told)
  const published = existsSync(db) ? openStore(db, { readonly: true }) : undefined
  try {
    const { correct } = settings.extractor
    const departed = await depart(store, { plan, ...request, published, ...(correct && { correct }) })
    if (published) settings.intake?.ready(published, db)
    if (published === undefined) return { departed, alarms: failed, findings: [] }
    const { alarms, layouts } = await compareReadings(store, published, {
      run: run.id,
      roots: request.paths.map(realPath),
      isAnyGone: departed.removed.length > 0,
      pause: () => pauseFor(settings),
    })
    const pruned = prunedAlarm(departed, countDocuments(published))
    return { departed, alarms: [...failed, ...alarms, ...pruned], findings: layouts.findings().map(asRunFinding) }
  } finally {
    published?.close()
  }
}

/** A signal is answered between two documents. */
async function pauseFor({ signal }: WorkSettings): Promise<void> {
  await nextTurn()
  stopIfAsked(signal)
}

const asRunFinding = (finding: Finding): RunFinding => ({
  code: finding.code,
  severity: severityOf(finding),
  message: messageOf(finding),
})

function remember(store: Store, run: RunRow, summary: RunSummary): void {
  const { status, files, documents, refused_because } = summary
  store
    .transaction(() => {
      setRunFindings(store, run.id, summary.run_findings)
      endRun(store, run.id, {
        status: status === 'refused' ? 'refused' : 'published',
        finishedAt: summary.finished_at,
        summary: { files, documents, refused_because },
      })
    })
    .immediate()
}

/** A copy that is not sound is not published. What a run wrote is checked as fast as can be; `asz verify` looks at all. */
function checkSound(store: Store): void {
  const [fault] = faultsOf(store, 'quick_check')
  if (fault !== undefined) throw damaged(store.name, fault)
}
