import type { Command } from 'commander'
import type { ForgetOptions } from '../actions/forget.ts'
import { dbOption, formatOption } from '../options.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'

export function registerForget(program: Command, terminal: Terminal): void {
  program
    .command('forget')
    .description('Remove a person from the database: values, texts, search index; later imports remove them again.')
    .requiredOption('--person <name>', 'given name and surname in the first case, as "Jana Nová"')
    .option('--dry-run', 'only show what would be removed', false)
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (options: ForgetOptions, command: Command) => {
      const { forgetPerson } = await import('../actions/forget.ts')
      const isName = await forgetPerson(options, terminal)
      if (!isName)
        command.error('error: --person needs a given name and a surname, as "Jana Nová"', { exitCode: exitCodes.usage })
    })
}

const examples = `
Examples:
  asz forget --person "Jana Nová" --dry-run    what would be removed
  asz forget --person "Jana Nová"              in all case forms: Jany Nové, Janou Novou, J. Nová

The files themselves, backups and files written earlier (JSON, reports) are not touched.
Exit codes: 0 removed, 1 nobody of this name or no such database, 2 wrong usage, 3 file names hold the name or the person
may still be named elsewhere (both are listed), 11 an import runs.`
