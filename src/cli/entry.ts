/** What the bundle offers: the command line, and the thread in which an import reads documents. */
export { main } from './main.ts'

export const readInThread = (): Promise<unknown> => import('../batch/worker.ts')
