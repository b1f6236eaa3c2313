/** The program as users start it. */
import { diffExitCodes, exitCodes } from './terminal.ts'

/**
 * Commands that work on documents' words outside an import do so in a thread, within its limits, so that a signal is
 * answered at once; with the exit code that each has for trouble.
 */
const inThread: ReadonlyMap<string, number> = new Map([
  ['diff', diffExitCodes.trouble],
  ['forget', exitCodes.failed],
])

/** Returns the exit code. */
export async function start(argv: readonly string[]): Promise<number> {
  const trouble = inThread.get(argv.find((argument) => !argument.startsWith('-')) ?? '')
  if (trouble === undefined) return (await import('./main.ts')).main(argv)
  const { runInThread } = await import('./run/command-in-thread.ts')
  return runInThread(argv, trouble)
}
