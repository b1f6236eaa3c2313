import type { Command } from 'commander'
import { forget } from '../../batch/forget.ts'
import { jsonText } from '../../controls.ts'
import { clock } from '../clock.ts'
import { dbOption, formatOption } from '../options.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { forgetText } from '../text/forget.ts'

interface Options {
  readonly db: string
  readonly person: string
  readonly dryRun: boolean
  readonly format: 'text' | 'json'
}

export function registerForget(program: Command, terminal: Terminal): void {
  program
    .command('forget')
    .description('Remove a person from the database: values, texts, search index; later imports remove them again.')
    .requiredOption('--person <name>', 'given name and surname in the first case, as "Jana Nová"')
    .option('--dry-run', 'only show what would be removed', false)
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (options: Options, command: Command) => {
      const { db, person: name, dryRun, format } = options
      const result = forget({ db, name, dryRun, now: clock, ...(terminal.worksOn && { worksOn: terminal.worksOn }) })
      if (result === undefined)
        return command.error('error: --person needs a given name and a surname, as "Jana Nová"', {
          exitCode: exitCodes.usage,
        })
      const { out } = terminal
      await out.write(format === 'json' ? `${jsonText(result, 2)}\n` : forgetText(result, options, out))
      const { removals, cleared, paths, remnants } = result
      if (paths.length > 0 || remnants.length > 0) terminal.exitCode = exitCodes.partly
      else if (removals.length === 0 && cleared === 0) terminal.exitCode = exitCodes.failed
    })
}

const examples = `
Examples:
  asz forget --person "Jana Nová" --dry-run    what would be removed
  asz forget --person "Jana Nová"              in all case forms: Jany Nové, Janou Novou, J. Nová

The files themselves, backups and files written earlier (JSON, reports) are not touched.
Exit codes: 0 removed, 1 nobody of this name or no such database, 2 wrong usage, 3 file names hold the name or the person
may still be named elsewhere (both are listed), 11 an import runs.`
