import { existsSync } from 'node:fs'
import { z } from 'zod'
import { FailureRow, listFailures } from '../store/files.ts'
import { idleRuns } from '../store/idle.ts'
import { isUnusable, openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'
import { lastRun, listRuns, RunFinding, runFindings, RunStatus } from '../store/runs.ts'
import type { RunRow } from '../store/runs.ts'
import { databaseFile, refusedFile, stagingFile, stateOf } from '../store/staging.ts'
import { Alarm } from './guard.ts'
import { Counts } from './summary.ts'

/** A run as it is printed: its JSON columns as what they hold. */
export const RunRecord = z.strictObject({
  id: z.int().positive(),
  asz_version: z.string(),
  request: z
    .strictObject({
      paths: z.array(z.string()).describe('as given'),
      again: z
        .union([z.literal('failed'), z.strictObject({ madeBefore: z.string() })])
        .optional()
        .describe('--retry, --retry-before'),
      force: z.boolean(),
      prune: z.boolean(),
      json: z.string().optional().describe('the folder that documents were also written into, absolute'),
    })
    .describe('what it was asked'),
  started_at: z.string().describe('UTC, ISO 8601'),
  finished_at: z.string().nullable().describe('null while it has not come to its end'),
  status: RunStatus,
  resumed: z.int().nonnegative().describe('how often it went on after it was stopped'),
  base: z.string().describe('the database file that it started from: size, time and inode; empty for none'),
  summary: Counts.extend({ refused_because: z.array(Alarm) }).nullable(),
})
export type RunRecord = z.infer<typeof RunRecord>

export const recordOf = ({ request, summary, ...run }: RunRow): RunRecord =>
  RunRecord.parse({ ...run, request: parsed(request), summary: summary === null ? null : parsed(summary) })

const parsed = (json: string): unknown => JSON.parse(json)

/** A run with what the database knows of it. */
export const RunDetails = RunRecord.extend({
  findings: z.array(RunFinding),
  failures: z.array(FailureRow).describe('what is in quarantine since, or again since, this run'),
})
export type RunDetails = z.infer<typeof RunDetails>

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
  const store = openStore(file, { readonly: true })
  try {
    return look(store)
  } finally {
    store.close()
  }
}
