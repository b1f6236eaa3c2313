import { asDiskError, importGoesOn } from '../../store/file/disk-error.ts'
import { familiesOf } from '../../store/chain/family.ts'
import type { Families } from '../../store/chain/family.ts'
import type { Store } from '../../store/file/open.ts'
import { StoreError } from '../../store/file/store-error.ts'
import type { FileReport } from './record.ts'

/** Records one file; without families, it puts the chains in order by itself. */
export type Recording = (families?: Families) => FileReport

/**
 * Records files, many in one transaction: a commit costs more than a document, and a chain of revisions is put in order once for
 * all that came. What is not committed when the process is killed is done again by the run that goes on.
 */
export interface Batches {
  /** @returns the reports of all files that are safe since the last time, in order */
  add(record: Recording): FileReport[]
  commit(): FileReport[]
}

/** How much work a kill may cost at most. */
export interface Pace {
  readonly files: number
  readonly milliseconds: number
}

const usual: Pace = { files: 256, milliseconds: 500 }

export function batchesOf(store: Store, { files, milliseconds }: Pace = usual): Batches {
  let families = familiesOf(store)
  let recorded: { readonly record: Recording; readonly report: FileReport }[] = []
  let committed = performance.now()

  function commit(): FileReport[] {
    const batch = recorded
    recorded = []
    try {
      if (!store.inTransaction) return []
      families.order()
      store.exec('commit')
      return batch.map(({ report }) => report)
    } catch (error) {
      const told = asDiskError(error, store.name, importGoesOn)
      if (told instanceof StoreError) throw told
      // The document whose chain cannot be put in order fails alone: each is recorded by itself.
      if (store.inTransaction) store.exec('rollback')
      families = familiesOf(store)
      return batch.map(({ record }) => record())
    } finally {
      committed = performance.now()
    }
  }

  return {
    add: (record) => {
      if (!store.inTransaction) store.exec('begin immediate')
      recorded.push({ record, report: record(families) })
      // A document that took long is safe at once.
      return recorded.length >= files || performance.now() - committed >= milliseconds ? commit() : []
    },
    commit,
  }
}
