import { CommanderError } from 'commander'
import { InputError } from '../source/input-error.ts'
import { StoreError } from '../store/store-error.ts'
import { buildProgram } from './program.ts'
import { exitCodes, systemTerminal, wantsColour } from './terminal.ts'
import { inputErrorText, storeErrorText } from './text/error.ts'

/** Runs the command line; returns the exit code. What a bad input brings about is told in words, never as a stack trace. */
export async function main(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopAtClosedPipe)
  const terminal = systemTerminal(wantsColour(argv, process.env))
  try {
    await buildProgram(terminal).parseAsync(argv, { from: 'user' })
    return terminal.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof InputError) await terminal.err.write(inputErrorText(error, terminal.err))
    else if (error instanceof StoreError) await terminal.err.write(storeErrorText(error, terminal.err))
    else throw error
    return exitCodes.failed
  }
}

/** `asz parse … | head`: whoever reads has enough, which is no error. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok)
  throw error
}
