import { languageOf } from '../wording/language.ts'
import { runCommand } from './run/run-command.ts'
import { exitCodes, isLost, systemTerminal, wantsColour } from './terminal.ts'
import type { Terminal } from './terminal.ts'

/** Runs the command line in this thread; returns the exit code. */
export const main = (argv: readonly string[]): Promise<number> => runCommand(argv, processTerminal(argv))

/** The terminal of this process, which ends with its reader. */
export function processTerminal(argv: readonly string[]): Terminal {
  const language = languageOf({ argv, env: process.env, locale: systemLocale })
  const terminal = systemTerminal(wantsColour(argv, process.env), language)
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      stopAtClosedPipe(error, terminal)
    })
  return terminal
}

/** What Windows and macOS are set to; elsewhere a system that names no language speaks English. */
const systemLocale = (): string =>
  process.platform === 'win32' || process.platform === 'darwin' ? Intl.DateTimeFormat().resolvedOptions().locale : 'C'

/** What could not be written for another reason, its writer knows. */
function stopAtClosedPipe(error: NodeJS.ErrnoException, terminal: Terminal): void {
  if (!isLost(error) && !terminal.outlivesReader) process.exit(exitCodes.ok)
}
