import type { Command } from 'commander'
import { dbOption, formatOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { FailuresOptions } from '../actions/failures.ts'

export function registerFailures(program: Command, terminal: Terminal): void {
  program
    .command('failures')
    .description('List the files that could not be read, why and how often.')
    .addOption(formatOption(['text', 'json', 'ndjson', 'csv'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (options: FailuresOptions) => {
      const { failures } = await import('../actions/failures.ts')
      await failures(options, terminal)
    })
}

const examples = `
Examples:
  asz failures                     files in quarantine, until they can be read or are gone
  asz failures --format csv        for a spreadsheet
  asz import --retry               reads them once more`
