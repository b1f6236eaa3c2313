import { Script } from 'node:vm'
import type { OneGo } from '../../formats/one-go.ts'
import { checkFilesLeft } from '../../source/files-left.ts'

/** Work was broken off in the middle; what it was changing may be half changed. */
export class BrokenOffError extends Error {}

/** V8's watchdog opens files of its own, and ends the process without a word where it cannot. */
const FILES_OF_WATCHDOG = 6

/** Where the script finds what it is to call: it sees nothing but what is global. */
const PLACE = 'asz: work'
const script = new Script(`globalThis[${JSON.stringify(PLACE)}]()`)

/**
 * Does work here and now, which holds up everything else, for so long in all on the clock: V8 itself breaks off what takes
 * longer, wherever it is, an expression that goes back and forth too.
 *
 * @throws BrokenOffError, and EMFILE where V8 could not watch
 */
export function atMost(milliseconds: number): OneGo {
  let left = milliseconds
  checkFilesLeft(FILES_OF_WATCHDOG)
  return <Result>(work: () => Result): Result => {
    const results: Result[] = []
    const begun = performance.now()
    Object.defineProperty(globalThis, PLACE, { configurable: true, value: () => results.push(work()) })
    try {
      // No time at all would be wrong usage.
      script.runInThisContext({ timeout: Math.max(1, Math.floor(left)) })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
        throw new BrokenOffError(`is not done after ${milliseconds} ms`)
      throw error
    } finally {
      Reflect.deleteProperty(globalThis, PLACE)
      left -= performance.now() - begun
    }
    for (const result of results) return result
    throw new Error('work ended without a result')
  }
}
