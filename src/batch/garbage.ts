import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How much garbage a thread may pile up, in bytes. */
const BEARABLE = 32 * 2 ** 20

/**
 * Collects the garbage of a thread each time it has piled up by so much, asked after each document. V8 itself waits for a
 * share of what a thread may take at most (2 GB, for the one document that needs them), so that each would grow by a hundred
 * megabytes first, and nobody could tell that from a leak.
 */
export function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const used = () => getHeapStatistics().used_heap_size
  let least = used()
  return () => {
    if (used() < least + BEARABLE) return
    runInNewContext('gc()')
    least = used()
  }
}
