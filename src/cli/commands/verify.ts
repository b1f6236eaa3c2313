import type { Command } from 'commander'
import { verifyDatabase } from '../../batch/verify.ts'
import { jsonText } from '../../controls.ts'
import { openStore } from '../../store/open.ts'
import { dbOption, formatOption } from '../options.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { verifyText } from '../text/verify.ts'

interface Options {
  readonly db: string
  readonly format: 'text' | 'json'
}

export function registerVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('Check the database against its own rules, the stored texts and the source files.')
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async ({ db, format }: Options) => {
      const store = openStore(db, { readonly: true })
      try {
        const verified = verifyDatabase(store)
        await terminal.out.write(format === 'json' ? `${jsonText(verified, 2)}\n` : verifyText(verified, terminal.out))
        if (verified.faults.length > 0) terminal.exitCode = exitCodes.failed
      } finally {
        store.close()
      }
    })
}

const examples = `
Every value is looked up in the stored text once more, every document held against the schema and its tables, every source file that is
still there against its hash, and the database against its own rules. Exit code 0 only when all hold.

Examples:
  asz verify
  asz verify --db backup.sqlite --format json`
