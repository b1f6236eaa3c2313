import type { Command } from 'commander'
import { dbOption, formatOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { VerifyOptions } from '../actions/verify.ts'

export function registerVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('Check the database against its own rules, the stored texts and the source files.')
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (options: VerifyOptions) => {
      const { verify } = await import('../actions/verify.ts')
      await verify(options, terminal)
    })
}

const examples = `
Every value is looked up in the stored text once more, every document held against the schema and its tables, every source file that is
still there against its hash, and the database against its own rules. Exit code 0 only when all hold.

Examples:
  asz verify
  asz verify --db backup.sqlite --format json`
