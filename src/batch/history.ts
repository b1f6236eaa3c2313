import { existsSync } from 'node:fs'
import { listFailures } from '../store/files.ts'
import type { FailureRow } from '../store/files.ts'
import { idleRuns } from '../store/idle.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'
import { lastRun, listRuns, runFindings } from '../store/runs.ts'
import type { RunFinding, RunRow } from '../store/runs.ts'
import { databaseFile, refusedFile, stagingFile, stateOf } from '../store/staging.ts'

/** A run with what the database knows of it. */
export interface RunDetails {
  readonly run: RunRow
  readonly findings: readonly RunFinding[]
  /** What is in quarantine since, or again since, this run. */
  readonly failures: readonly FailureRow[]
}

/**
 * All runs, the latest first: those of the published database, the one whose result lies aside, and the one that goes on or
 * was stopped; with those that found nothing to do.
 */
export function runsOf(path: string): RunRow[] {
  const db = databaseFile(path)
  const aside = [stagingFile(db), refusedFile(db)].filter((file) => existsSync(file))
  const published = [...idleRuns(db, stateOf(db)), ...(existsSync(db) || aside.length === 0 ? read(db, listRuns) : [])]
  const others = aside.flatMap((file) => read(file, (store) => lastRun(store) ?? []))
  const known = new Set(published.map(({ id }) => id))
  return [...others.filter(({ id }) => !known.has(id)), ...published].sort((a, b) => b.id - a.id)
}

/** One run in full, undefined where there is none of that number. */
export function runDetails(path: string, id: number): RunDetails | undefined {
  const run = runsOf(path).find((one) => one.id === id)
  if (run === undefined) return undefined
  const db = databaseFile(path)
  const file = run.status === 'refused' && existsSync(refusedFile(db)) ? refusedFile(db) : db
  if (!existsSync(file)) return { run, findings: [], failures: [] }
  return read(file, (store) => ({
    run,
    findings: runFindings(store, id),
    failures: listFailures(store).filter(({ last_run }) => last_run === id),
  }))
}

function read<Result>(file: string, look: (store: Store) => Result): Result {
  const store = openStore(file, { readonly: true })
  try {
    return look(store)
  } finally {
    store.close()
  }
}
