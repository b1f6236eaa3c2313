/** What a load of records knows of their files: the tables of loaded.sql, on one connection and gone with it. */
import type { Store } from '../file/database.ts'
import type { FileRow } from '../files.ts'
import { listFailures } from '../failures.ts'
import type { FailureRow } from '../schema.ts'
import { readSql } from './sql.ts'

/**
 * Has a connection know of each file what was read from it last, by the documents, and what of it is in quarantine.
 *
 * @param published the state that the run began with, which a copy of a run that was stopped has gone beyond
 */
export function knowLoaded(store: Store, published: Store | undefined): void {
  store.exec(readSql('loaded.sql'))
  if (published === undefined) return
  const put = store.prepare<[FileRow]>(
    `insert into temp.file (path, given, stat, sha256, extractor_version, state, outcome, result, run)
     values (:path, :given, :stat, :sha256, :extractor_version, :state, :outcome, :result, :run)
     on conflict (path) do update set given = :given, sha256 = :sha256, state = :state, outcome = :outcome,
       extractor_version = :extractor_version`,
  )
  const fail = store.prepare<[FailureRow]>(
    `insert into temp.failure (path, sha256, code, message, line, column, extractor_version, times, first_run, last_run)
     values (:path, :sha256, :code, :message, :line, :column, :extractor_version, :times, :first_run, :last_run)`,
  )
  store
    .transaction(() => {
      for (const row of [...published.prepare<[], FileRow>(LAST_READ).iterate()]) put.run(row)
      for (const row of [...published.prepare<[], FileRow>(FAILED).iterate()]) put.run(row)
      for (const row of listFailures(published)) fail.run(row)
    })
    .immediate()
}

const LAST_READ = `select path, file as given, '' as stat, sha256, extractor_version, 'present' as state,
    'unchanged' as outcome, null as result, 0 as run
  from source join revision on revision.id = source.revision
  where source.id in (select max(id) from source group by path)`

const FAILED = `select path, given, '' as stat, sha256, extractor_version, state, outcome, null as result, 0 as run
  from main.file where state = 'failed'`

/** Puts what a run could not load into quarantine, and takes out what it could. Nothing else enters the ledger of files. */
export function keepQuarantine(store: Store, run: number): void {
  store
    .transaction(() => {
      store
        .prepare(
          `insert into main.file (path, given, stat, sha256, extractor_version, state, outcome, result, run)
           select path, given, '', sha256, extractor_version, state, outcome, null, run from temp.file
           where state = 'failed' and run = ?
           on conflict (path) do update set given = excluded.given, stat = '', sha256 = excluded.sha256,
             extractor_version = excluded.extractor_version, state = 'failed', outcome = 'failed', result = null,
             run = excluded.run`,
        )
        .run(run)
      store
        .prepare(
          `insert into main.failure select * from temp.failure where last_run = ?
           on conflict (path) do update set sha256 = excluded.sha256, code = excluded.code, message = excluded.message,
             line = excluded.line, column = excluded.column, extractor_version = excluded.extractor_version,
             times = excluded.times, last_run = excluded.last_run`,
        )
        .run(run)
      store.exec(
        `delete from main.file where state = 'failed' and path in (select path from temp.file where state = 'present')`,
      )
    })
    .immediate()
}
