import type { Command } from 'commander'
import { databaseName, dbOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export function registerBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description('Copy the database, whole and consistent, even while an import runs.')
    .argument('<file>', 'where to; an older copy there is replaced', databaseName)
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (file: string, { db }: { readonly db: string }) => {
      const { backup } = await import('../actions/backup.ts')
      await backup(db, file, terminal)
    })
}

const examples = `
Examples:
  asz backup copy.sqlite
  asz backup /backup/asz-$(date +%F).sqlite --db /srv/asz.sqlite`
