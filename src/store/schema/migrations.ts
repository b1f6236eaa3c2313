/** How a database that an older asz made comes to what this one has, step by step. */
import type { Store } from '../file/database.ts'
import { orderKey } from '../../language/morphology/sort-key.ts'
import { setContradictions } from '../contradictions/contradictions.ts'
import { identifyAnew } from '../chain/identify-anew.ts'
import { findRealPaths } from '../real-paths.ts'
import { readSql } from './sql.ts'
import { dropDerived, lackingParts, makeLacking, refill } from './tables.ts'

type Step = (store: Store) => void

/** Step i takes a database from version i + 1 to i + 2; a new database has what the last one leaves, `currentVersion`. */
const steps: readonly [Step, Step, Step, Step, Step, Step, Step] = [
  (store) => {
    store.exec(readSql('runs.sql'))
  },
  (store) => {
    store.exec(readSql('forgotten.sql'))
  },
  (store) => {
    store.exec(readSql('layout.sql'))
  },
  remakeDerived,
  addNotes,
  addYearlyDates,
  addLatest,
]

/** Takes a database from a version to the current one, in a transaction of the caller's. */
export function migrate(store: Store, from: number): void {
  for (const step of steps.slice(from - 1)) step(store)
}

/**
 * To version 5: all derived tables anew (places, first and last days, JSON Pointers), files known by their real paths, and documents by
 * ids that their parties are part of.
 */
function remakeDerived(store: Store): void {
  store.exec(readSql('identity.sql'))
  dropDerived(store)
  // Nothing refers to the municipalities any more; the documents name them again.
  store.exec('drop table municipality')
  store.exec('drop index source_of_revision; drop index source_by_file; alter table source rename to source_4')
  makeLacking(store)
  findRealPaths(store)
  store.exec('drop table source_4')
  refill(store)
  identifyAnew(store)
}

/** To version 6: notes of people, what documents contradict, and findings with their words and ids. */
function addNotes(store: Store): void {
  // The step before it makes all that there is today.
  if (lackingParts(store).length > 0) fillAnew(store)
  setContradictions(store)
}

/** To version 7: the days of each year for which something was promised. */
function addYearlyDates(store: Store): void {
  const has = "select count(*) from pragma_table_info('milestone') where name = 'frequency_date'"
  if (store.prepare<[], number>(has).pluck().get() === 0) fillAnew(store)
}

/**
 * To version 8: which revision is the last of its document, where documents belong in Czech order, and what revisions changed, which
 * the next import finds.
 */
function addLatest(store: Store): void {
  makeLacking(store)
  const has = "select count(*) from pragma_table_info('whereabouts') where name = 'sort_key'"
  if (store.prepare<[], number>(has).pluck().get() !== 0) return
  store.exec('alter table whereabouts add column sort_key text')
  const names = store.prepare<[], string>(
    'select distinct municipality from whereabouts where municipality is not null',
  )
  const set = store.prepare<[string, string]>('update whereabouts set sort_key = ? where municipality = ?')
  for (const name of names.pluck().all()) set.run(orderKey(name), name)
}

/** All derived tables, as they are today. */
function fillAnew(store: Store): void {
  dropDerived(store)
  makeLacking(store)
  refill(store)
}
