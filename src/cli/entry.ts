/** What the bundle offers: the program, and its threads by their names. */
import type { ThreadName } from '../batch/thread-script.ts'
export { start } from './start.ts'

export const threads: Readonly<Record<ThreadName, () => Promise<unknown>>> = {
  read: () => import('../batch/worker.ts'),
  remove: () => import('../batch/removal-thread.ts'),
  command: () => import('./command-thread.ts'),
}
