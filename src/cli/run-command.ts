import { CommanderError } from 'commander'
import { InputError } from '../source/input-error.ts'
import { LockedError, StoreError } from '../store/store-error.ts'
import { buildProgram } from './program.ts'
import { exitCodes, OutputError } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import { inputErrorText, refusalText, storeErrorText } from './text/error.ts'

/** Runs a command; returns its exit code. What a bad input brings about is told in words, never as a stack trace. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const program = await buildProgram(terminal, argv)
    await program.parseAsync(argv, { from: 'user' })
    return terminal.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof InputError) await terminal.err.write(inputErrorText(error, terminal.err))
    else if (error instanceof StoreError) await terminal.err.write(storeErrorText(error, terminal.err))
    else if (error instanceof OutputError)
      await terminal.err.write(refusalText(`the result cannot be written (${error.message})`, [], terminal.err))
    else throw error
    return error instanceof LockedError ? exitCodes.locked : exitCodes.failed
  }
}
