import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** How much garbage a thread may pile up, in bytes. */
const BEARABLE = 32 * 2 ** 20

/** Lets threads that are started from now on collect their garbage themselves; nothing is to do where the process began so. */
export const allowCollecting = (): void => {
  if (globalThis.gc === undefined) setFlagsFromString('--expose-gc')
}

/**
 * Collects the garbage of a thread each time it has piled up by so much, asked after each document. V8 itself waits for a
 * share of what a thread may take at most (2 GB, for the one document that needs them), so that each would grow by a hundred
 * megabytes first, and nobody could tell that from a leak.
 */
export function garbageCollector(): () => void {
  const used = () => getHeapStatistics().used_heap_size
  let least = used()
  return () => {
    if (used() < least + BEARABLE) return
    globalThis.gc?.()
    least = used()
  }
}
