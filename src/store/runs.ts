import type { Store } from './file/database.ts'
import type { RunFinding, RunStatus } from './schema.ts'

/** One import, as the database remembers it. */
export interface RunRow {
  readonly id: number
  readonly asz_version: string
  /** JSON: paths and options as given. */
  readonly request: string
  readonly started_at: string
  readonly finished_at: string | null
  readonly status: RunStatus
  readonly resumed: number
  readonly base: string
  /** JSON: the run's counts. */
  readonly summary: string | null
}

/** All runs, the latest first. */
export const listRuns = (store: Store): RunRow[] =>
  store.prepare<[], RunRow>('select * from run order by id desc').all()

export const readRun = (store: Store, id: number): RunRow | undefined =>
  store.prepare<[number], RunRow>('select * from run where id = ?').get(id)

export const lastRun = (store: Store): RunRow | undefined =>
  store.prepare<[], RunRow>('select * from run order by id desc limit 1').get()

/** The run that works on this copy of a state of the database (`stateOf`) and was stopped. */
export function stoppedRun(store: Store, base: string): RunRow | undefined {
  const last = lastRun(store)
  // What is published stems from a run that began before it, and what found nothing to do is done.
  return last?.base === base && last.status !== 'unchanged' ? last : undefined
}

export function addRun(store: Store, run: Pick<RunRow, 'asz_version' | 'request' | 'started_at' | 'base'>): RunRow {
  const added = store
    .prepare<[typeof run], RunRow>(
      `insert into run (asz_version, request, started_at, status, base)
       values (:asz_version, :request, :started_at, 'running', :base) returning *`,
    )
    .get(run)
  if (added === undefined) throw new Error('an inserted run has a number')
  return added
}

/** Takes up a run that was stopped. */
export function resumeRun(store: Store, id: number): void {
  store.prepare("update run set status = 'running', finished_at = null, resumed = resumed + 1 where id = ?").run(id)
}

export function endRun(
  store: Store,
  id: number,
  end: { readonly status: RunStatus; readonly finishedAt: string; readonly summary: object },
): void {
  store
    .prepare('update run set status = ?, finished_at = ?, summary = ? where id = ?')
    .run(end.status, end.finishedAt, JSON.stringify(end.summary), id)
}

export function setStatus(store: Store, id: number, status: RunStatus): void {
  store.prepare('update run set status = ? where id = ?').run(status, id)
}

/** Makes a run one that started from another state of the database. */
export function setBase(store: Store, id: number, base: string): void {
  store.prepare('update run set base = ? where id = ?').run(base, id)
}

/** Keeps the memory of a run whose result was never published. */
export function rememberRun(store: Store, run: RunRow): void {
  store
    .prepare<[RunRow]>(
      `insert into run (id, asz_version, request, started_at, finished_at, status, resumed, base, summary)
       values (:id, :asz_version, :request, :started_at, :finished_at, :status, :resumed, :base, :summary)
       on conflict (id) do nothing`,
    )
    .run(run)
}

/** The findings of a run take the place of those that it had before it was stopped. */
export function setRunFindings(store: Store, run: number, findings: readonly RunFinding[]): void {
  store.prepare('delete from run_finding where run = ?').run(run)
  const add = store.prepare('insert into run_finding (run, position, code, severity, message) values (?, ?, ?, ?, ?)')
  findings.forEach(({ code, severity, message }, i) => add.run(run, i, code, severity, message))
}

export const runFindings = (store: Store, run: number): RunFinding[] =>
  store
    .prepare<[number], RunFinding>('select code, severity, message from run_finding where run = ? order by position')
    .all(run)
