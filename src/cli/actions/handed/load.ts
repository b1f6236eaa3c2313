import { intakeOf } from '../../../batch/records/intake.ts'
import { linesOf } from '../../../batch/records/parts.ts'
import { recordReader } from '../../../batch/records/record-reader.ts'
import { spoolOf } from '../../../batch/records/spool.ts'
import type { Spool } from '../../../batch/records/spool.ts'
import { stopIfAsked } from '../../../batch/interrupted.ts'
import type { Terminal } from '../../terminal.ts'
import { importPaths } from '../import/import.ts'
import type { ImportOptions } from '../import/options.ts'

export type LoadOptions = Omit<
  ImportOptions,
  'json' | 'force' | 'prune' | 'retry' | 'retryBefore' | 'accept' | 'timeout' | 'jobs' | 'maxBytes' | 'limit'
>

/** An import whose documents were read elsewhere. */
export async function loadParts(parts: readonly string[], options: LoadOptions, terminal: Terminal): Promise<void> {
  const asImport = {
    ...options,
    ...{ force: false, prune: false, retry: false, accept: false },
    // Nothing is read here that could take long or much.
    ...{ timeout: 1, jobs: 1, maxBytes: 1, limit: {} },
  }
  let spool: Spool | undefined
  try {
    await importPaths(parts, asImport, terminal, async (_, { extractorVersion, signal }) => {
      spool = await spoolOf(linesOf(parts), () => {
        stopIfAsked(signal)
      })
      return { extractor: () => Promise.resolve(recordReader(extractorVersion)), intake: intakeOf(spool) }
    })
  } finally {
    spool?.close()
  }
}
