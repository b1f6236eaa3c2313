import { existsSync } from 'node:fs'
import { idleRuns } from '../../../store/file/idle.ts'
import { StoreError } from '../../../store/file/store-error.ts'
import { listFailures } from '../../../store/failures.ts'
import { openToRead } from '../../../store/file/connect.ts'
import { isUnusable } from '../../../store/file/connect.ts'
import type { Store } from '../../../store/file/open.ts'
import { lastRun, listRuns, runFindings } from '../../../store/runs.ts'
import type { RunRow } from '../../../store/runs.ts'
import { databaseFile, refusedFile, stagingFile, stateOf } from '../../../store/file/beside.ts'
import type { RunDetails, RunRecord } from './run-record.ts'

export const recordOf = ({ request, summary, ...run }: RunRow): RunRecord => ({
  ...run,
  request: stored(request, isRequest),
  summary: summary === null ? null : stored(summary, isSummary),
})

/** What a run noted of itself; a JSON column holds nothing else. */
function stored<Noted>(json: string, isNoted: (value: unknown) => value is Noted): Noted {
  const value: unknown = JSON.parse(json)
  if (isNoted(value)) return value
  throw new StoreError('the database holds runs as another version of asz noted them', 'read them with that version')
}

const isRequest = (value: unknown): value is RunRecord['request'] =>
  typeof value === 'object' && value !== null && 'paths' in value

const isSummary = (value: unknown): value is NonNullable<RunRecord['summary']> =>
  typeof value === 'object' && value !== null && 'files' in value && 'documents' in value

/**
 * All runs, the latest first: those of the published database, the one whose result lies aside, and the one that goes on or
 * was stopped; with those that found nothing to do.
 */
export function runsOf(path: string): RunRecord[] {
  const db = databaseFile(path)
  const aside = [stagingFile(db), refusedFile(db)].filter((file) => existsSync(file))
  const published = [...idleRuns(db, stateOf(db)), ...(existsSync(db) || aside.length === 0 ? read(db, listRuns) : [])]
  const others = aside.flatMap((file) => lastRunOf(file) ?? [])
  const known = new Set(published.map(({ id }) => id))
  return [...others.filter(({ id }) => !known.has(id)), ...published].sort((a, b) => b.id - a.id).map(recordOf)
}

/** Of a copy that lies aside; one that cannot be read (it is being made, or broke) is as if it were not there. */
function lastRunOf(file: string): RunRow | undefined {
  try {
    return read(file, lastRun)
  } catch (error) {
    if (isUnusable(error)) return undefined
    throw error
  }
}

/** One run in full, undefined where there is none of that number. */
export function runDetails(path: string, id: number): RunDetails | undefined {
  const run = runsOf(path).find((one) => one.id === id)
  if (run === undefined) return undefined
  const db = databaseFile(path)
  const file = run.status === 'refused' && existsSync(refusedFile(db)) ? refusedFile(db) : db
  if (!existsSync(file)) return { ...run, findings: [], failures: [] }
  return read(file, (store) => ({
    ...run,
    findings: runFindings(store, id),
    failures: listFailures(store).filter(({ last_run }) => last_run === id),
  }))
}

function read<Result>(file: string, look: (store: Store) => Result): Result {
  const store = openToRead(file)
  try {
    return look(store)
  } finally {
    store.close()
  }
}
