/** What the bundle offers: the program, and its threads by their names. */
import type { ThreadName } from '../batch/thread/script.ts'
export { start } from './start.ts'

export const threads: Readonly<Record<ThreadName, () => Promise<unknown>>> = {
  read: () => import('../batch/thread/worker.ts'),
  remove: () => import('../batch/forget/removal-thread.ts'),
  command: () => import('./run/command-thread.ts'),
}
