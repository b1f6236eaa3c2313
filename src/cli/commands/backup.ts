import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { databaseName, dbOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export function registerBackup(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('backup')
    .description(says.description)
    .argument(`<${says.file}>`, says.fileHelp, databaseName(language))
    .addOption(dbOption(language))
    .addHelpText('after', says.examples)
    .action(async (file: string, { db }: { readonly db: string }) => {
      const { backup } = await import('../actions/backup.ts')
      await backup(db, file, terminal)
    })
}

const english = {
  description: 'Copy the database, whole and consistent, even while an import runs.',
  file: 'file',
  fileHelp: 'where to; an older copy there is replaced',
  examples: `
Examples:
  asz backup copy.sqlite
  asz backup /backup/asz-$(date +%F).sqlite --db /srv/asz.sqlite`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Zkopíruje databázi celou a v jednotném stavu, i když právě běží načítání.',
    file: 'soubor',
    fileHelp: 'kam; starší kopie na tom místě se nahradí',
    examples: `
Příklady:
  asz backup kopie.sqlite
  asz backup /zalohy/asz-$(date +%F).sqlite --db /srv/asz.sqlite`,
  },
}
