import { Command } from 'commander'
import { registerBackup } from './commands/backup.ts'
import { registerDiff } from './commands/diff.ts'
import { registerFailures } from './commands/failures.ts'
import { registerForget } from './commands/forget.ts'
import { registerImport } from './commands/import.ts'
import { registerParse } from './commands/parse.ts'
import { registerQuery } from './commands/query.ts'
import { registerRevisions } from './commands/revisions.ts'
import { registerRuns } from './commands/runs.ts'
import { registerShow } from './commands/show.ts'
import { registerVerify } from './commands/verify.ts'
import { packageVersion } from './package-version.ts'
import type { Terminal } from './terminal.ts'

/** Adds a command to the program; its action writes to the terminal and sets its exit code. */
export type Register = (program: Command, terminal: Terminal) => void

/** The commands in the order of `asz --help`: one line each. */
const commands: readonly Register[] = [
  registerParse,
  registerImport,
  registerQuery,
  registerRevisions,
  registerDiff,
  registerShow,
  registerRuns,
  registerFailures,
  registerVerify,
  registerBackup,
  registerForget,
]

export function buildProgram(terminal: Terminal): Command {
  const program = new Command('asz')
    .description('Reads Czech public documents on social inclusion and answers questions about them.')
    .version(packageVersion)
    .option('--no-color', 'no colours (also: NO_COLOR=1)')
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (text, write) => {
        write(text.replace(/^error:/, 'asz:'))
      },
    })
    .configureHelp({ helpWidth: terminal.out.width, showGlobalOptions: true })
    .addHelpText('after', examples)
    .exitOverride()
  for (const register of commands) register(program, terminal)
  return program
}

const examples = `
Start here:
  asz import documents/        read documents into asz.sqlite
  asz query --city Jihlava     everything that is known about a town
  asz COMMAND --help           options and examples of a command`
