import { realPath } from '../../source/real-path.ts'
import type { Corrector } from '../../store/chain/corrections.ts'
import { settle, settleBy } from '../../store/chain/family.ts'
import { documentsFrom, ledgerOf, pruneFiles, withoutFile } from '../../store/files.ts'
import type { Store } from '../../store/file/open.ts'
import { documentIds } from '../../store/read.ts'
import { missingFiles } from './gone.ts'
import { isBelow } from './plan.ts'
import type { Plan } from './plan.ts'

/** What is no longer where it was, and what went with it. */
export interface Departed {
  /** Files, as they were given, that the published database has as present. */
  readonly removed: readonly string[]
  /** Documents that only they said (`--prune`). */
  readonly pruned: readonly string[]
  /** How many documents only they said that stay, for lack of `--prune`. */
  readonly kept: number
  /** Folders that were given and hold nothing any more of all that was read in them, as one that is not mounted. */
  readonly emptied: readonly string[]
}

export interface DepartedSettings {
  readonly plan: Plan
  /** As given. */
  readonly paths: readonly string[]
  readonly prune: boolean
  /** What is published, to tell against; a run that goes on has marked and pruned already before it was stopped. */
  readonly published: Store | undefined
  /** Absent: chains that become shorter are worked out here. */
  readonly correct?: Corrector
}

/** Marks the files that are gone, and with `--prune` removes what only they said. @throws what the corrector does */
export async function depart(
  store: Store,
  { plan, paths, prune, published, correct }: DepartedSettings,
): Promise<Departed> {
  const ledger = ledgerOf(store)
  const before = published ? missingFiles(published, plan) : []
  const now = missingFiles(store, plan)
  const marked = now.filter(({ state }) => state !== 'gone')
  store
    .transaction(() => {
      for (const { path } of marked) ledger.leave(path)
    })
    .immediate()
  const present = [...before.filter(({ state }) => state !== 'gone'), ...marked]
  const given = new Map(present.map((one) => [one.path, one.given]))
  const removed = [...given.values()].sort()
  if (!prune) {
    const left = withoutFile(store, documentsFrom(store, [...given.keys()]))
    return { removed, pruned: [], kept: left.length, emptied: [] }
  }
  const gone = [...new Set([...before, ...now].map(({ path }) => path))]
  const documents = documentsFrom(published ?? store, gone)
  store.exec('begin immediate')
  try {
    const shortened = pruneFiles(store, gone)
    if (correct) await settleBy(store, shortened, correct)
    else settle(store, shortened)
    store.exec('commit')
  } catch (error) {
    if (store.inTransaction) store.exec('rollback')
    throw error
  }
  const left = new Set(documentIds(store))
  return {
    removed,
    pruned: documents.filter((id) => !left.has(id)),
    kept: 0,
    emptied: emptied(paths, plan, gone),
  }
}

const emptied = (folders: readonly string[], plan: Plan, gone: readonly string[]): string[] =>
  folders.filter((folder) => {
    const real = [realPath(folder)]
    return gone.filter((path) => isBelow(path, real)).length > 1 && !plan.files.some(({ path }) => isBelow(path, real))
  })
