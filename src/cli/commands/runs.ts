import type { Command } from 'commander'
import { dbOption, formatOption, positive } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { RunsOptions } from '../actions/runs.ts'

export function registerRuns(program: Command, terminal: Terminal): void {
  program
    .command('runs')
    .description('List the imports that were run, or tell about one.')
    .argument('[id]', 'the number of a run', positive)
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (id: number | undefined, options: RunsOptions) => {
      const { runs } = await import('../actions/runs.ts')
      await runs(id, options, terminal)
    })
}

const examples = `
Examples:
  asz runs                     all imports, the latest first
  asz runs 12                  what one did, what it found and what failed
  asz runs --format json`
