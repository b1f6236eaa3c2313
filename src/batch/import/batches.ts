import type { Corrector } from '../../store/chain/corrections.ts'
import { asDiskError, importGoesOn } from '../../store/file/disk-error.ts'
import { familiesOf } from '../../store/chain/family.ts'
import type { Families } from '../../store/chain/family.ts'
import type { Store } from '../../store/file/open.ts'
import { StoreError } from '../../store/file/store-error.ts'
import type { FileReport } from './known.ts'
import { stopIfAsked } from '../interrupted.ts'

/** A file to be recorded. */
export interface Recording {
  record(families: Families): FileReport
  /** Records that it failed, by what was thrown when its chain was put in order. */
  fail(error: unknown): FileReport
}

/**
 * Records files, many in one transaction: a commit costs more than a document, and a chain of revisions is put in order once for
 * all that came. What is not committed when the process is killed is done again by the run that goes on.
 */
export interface Batches {
  /** @returns the reports of all files that are safe since the last time, in order */
  add(recording: Recording): Promise<FileReport[]>
  /** @throws Interrupted when the signal came while a chain was worked out; its transaction is taken back */
  commit(): Promise<FileReport[]>
}

/** How much work a kill may cost at most. */
export interface Pace {
  readonly files: number
  readonly milliseconds: number
}

const usual: Pace = { files: 256, milliseconds: 500 }

export interface BatchSettings {
  readonly pace?: Pace
  /** Absent: chains are worked out here. */
  readonly correct?: Corrector
  /** After it nothing is tried again. */
  readonly signal: AbortSignal
}

export function batchesOf(store: Store, { pace = usual, correct, signal }: BatchSettings): Batches {
  let families = familiesOf(store)
  let recorded: { readonly recording: Recording; readonly report: FileReport }[] = []
  let committed = performance.now()

  const inOrder = async (its: Families) => {
    if (correct) await its.orderBy(correct)
    else its.order()
  }

  /** Takes back what was not committed; throws what is no fault of a document. */
  function takeBack(error: unknown): void {
    if (store.inTransaction) store.exec('rollback')
    const told = asDiskError(error, store.name, importGoesOn)
    if (told instanceof StoreError) throw told
    // What a thread that was ended says of a chain is not true.
    stopIfAsked(signal)
  }

  async function commit(): Promise<FileReport[]> {
    const batch = recorded
    recorded = []
    try {
      if (!store.inTransaction) return []
      await inOrder(families)
      store.exec('commit')
      return batch.map(({ report }) => report)
    } catch (error) {
      families = familiesOf(store)
      takeBack(error)
      // The document whose chain cannot be put in order fails alone: each is recorded by itself.
      const reports: FileReport[] = []
      for (const { recording } of batch) reports.push(await alone(recording))
      return reports
    } finally {
      committed = performance.now()
    }
  }

  async function alone(recording: Recording): Promise<FileReport> {
    const own = familiesOf(store)
    try {
      store.exec('begin immediate')
      const report = recording.record(own)
      await inOrder(own)
      store.exec('commit')
      return report
    } catch (error) {
      takeBack(error)
      return recording.fail(error)
    }
  }

  return {
    add: async (recording) => {
      if (!store.inTransaction) store.exec('begin immediate')
      recorded.push({ recording, report: recording.record(families) })
      // A document that took long is safe at once.
      const isFull = recorded.length >= pace.files || performance.now() - committed >= pace.milliseconds
      return isFull ? await commit() : []
    },
    commit,
  }
}
