import type { Store } from './file/database.ts'
import type { FailureRow } from './schema.ts'

/** Everything in quarantine. */
export const listFailures = (store: Store): FailureRow[] =>
  store.prepare<[], FailureRow>('select * from failure order by path').all()
