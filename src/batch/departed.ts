import { listFiles, pruneFiles } from '../store/files.ts'
import type { Ledger } from '../store/files.ts'
import type { Store } from '../store/open.ts'
import type { Plan } from './plan.ts'

/** Marks the files that are no longer where they were; returns their paths as they were given. */
export function markMissing(store: Store, ledger: Ledger, plan: Plan): string[] {
  const missing = [...listFiles(store)].filter(({ path }) => plan.isMissing(path))
  store
    .transaction(() => {
      for (const { path } of missing) ledger.leave(path)
    })
    .immediate()
  return missing.map(({ given }) => given)
}

/** Files that are gone from the plan's folders. */
export const gonePaths = (store: Store, plan: Plan): string[] =>
  store
    .prepare<[], string>("select path from file where state = 'gone' order by path")
    .pluck()
    .all()
    .filter((path) => plan.isMissing(path))

/** Removes what only files that are gone from the plan's folders said; returns the documents that went with them. */
export function pruneMissing(store: Store, plan: Plan): string[] {
  const gone = gonePaths(store, plan)
  return store.transaction(() => pruneFiles(store, gone)).immediate()
}
