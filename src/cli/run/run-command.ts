import { CommanderError } from 'commander'
import type { Command } from 'commander'
import { InputError } from '../../source/input-error.ts'
import { asOpeningError } from '../../store/file/disk-error.ts'
import { LockedError, StoreError } from '../../store/file/store-error.ts'
import { buildProgram } from '../program.ts'
import { exitCodes, OutputError } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { workWords } from '../words/work.ts'
import { inputErrorText, refusalText, storeErrorText } from '../text/error.ts'

/** Runs a command; returns its exit code. What a bad input brings about is told in words, never as a stack trace. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = await buildProgram(terminal, argv)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return terminal.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    // What breaks while a database is read was no fault when it was opened.
    const told = asOpeningError(error, databaseOf(program))
    if (error instanceof InputError) await terminal.err.write(inputErrorText(error, terminal.err))
    else if (told instanceof StoreError) await terminal.err.write(storeErrorText(told, terminal.err))
    else if (error instanceof OutputError)
      await terminal.err.write(
        refusalText(workWords[terminal.err.language].cannotWrite(error.message), [], terminal.err),
      )
    else throw error
    return error instanceof LockedError ? exitCodes.locked : exitCodes.failed
  }
}

/** The database that the command was to use. */
function databaseOf(program: Command): string {
  const db: unknown = program.commands.find((command) => command.name() === program.args[0])?.getOptionValue('db')
  return typeof db === 'string' ? db : 'the database'
}
