/** Takes all personal data out of a database in a thread, where a hostile text costs its limit and a signal is heard. */
import { z } from 'zod'
import { LockedError, StoreError } from '../../store/file/store-error.ts'
import { memoryLimitMegabytes, timeLimitSeconds } from '../thread/limits.ts'
import { runThread } from '../thread/thread.ts'
import { threadScript } from '../thread/script.ts'

/** What the thread is told. */
export const Removal = z.object({ path: z.string(), now: z.string() })

/** What it says where it could not do it. */
export const Refused = z.object({
  refused: z.object({ message: z.string(), hint: z.string().optional(), isLocked: z.boolean() }),
})

/** @throws what `removePersonalData` does, InputError for a document that takes too much, Interrupted */
export async function removePersonalDataInThread(path: string, now: () => Date, signal: AbortSignal): Promise<void> {
  let error: StoreError | undefined
  await runThread({
    ...threadScript('remove'),
    data: { path, now: now().toISOString() },
    timeLimitSeconds,
    memoryLimitMegabytes,
    signal,
    onMessage: (message) => {
      const { refused } = Refused.parse(message)
      error = new (refused.isLocked ? LockedError : StoreError)(
        { said: refused.message },
        refused.hint === undefined ? undefined : { said: refused.hint },
      )
    },
  })
  if (error) throw error
}
