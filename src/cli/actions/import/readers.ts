import type { Extractor } from '../../../batch/thread/extractor.ts'
import { memoryLimitMegabytes } from '../../../batch/thread/limits.ts'
import { workerPool } from '../../../batch/thread/pool.ts'
import { discreet } from '../../../batch/privacy.ts'
import { taughtIn } from '../../../record/notes/taught-in.ts'
import { clock } from '../../clock.ts'
import { limitsIn } from './options.ts'
import type { ImportOptions, Reading } from './options.ts'

/** Threads that read files. */
export const threads = (
  { jobs, timeout, maxBytes, limit }: ImportOptions,
  { municipalities, notes }: Reading,
): Extractor =>
  workerPool({
    size: jobs,
    timeLimitSeconds: timeout,
    memoryLimitMegabytes,
    limits: limitsIn({ maxBytes, limit }),
    taught: taughtIn(notes),
    ...(municipalities !== undefined && { municipalities }),
  })

/** Of whatever reads documents what keeps to what the database may hold. */
export const withinPolicy = (extractor: Extractor, options: ImportOptions): Extractor =>
  discreet(extractor, { withoutPersonalData: options.withoutPersonalData ?? false, now: clock })
