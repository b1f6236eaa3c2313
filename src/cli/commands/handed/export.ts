import { Option } from 'commander'
import type { Command } from 'commander'
import type { Language } from '../../../wording/language.ts'
import type { ExportOptions } from '../../actions/handed/export.ts'
import { dbOption } from '../../options.ts'
import type { Terminal } from '../../terminal.ts'

export function registerExport(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('export')
    .description(says.description)
    .argument(`<${says.dir}>`, says.dirHelp)
    .addOption(
      new Option(`--to <${says.format}>`, says.to).choices(['csv', 'ndjson', 'datapackage']).makeOptionMandatory(),
    )
    .addOption(dbOption(language))
    .option('--with-personal-data', says.with)
    .option('--without-personal-data', says.without)
    .addHelpText('after', says.examples)
    .action(async (dir: string, options: ExportOptions, command: Command) => {
      const { exportTables, needsDecision } = await import('../../actions/handed/export.ts')
      if (options.withPersonalData && options.withoutPersonalData)
        command.error('error: give either --with-personal-data or --without-personal-data')
      if (needsDecision(options))
        command.error(
          'error: the database may name people: say --without-personal-data, or --with-personal-data if you may hand them on',
        )
      await exportTables(dir, options, terminal)
    })
}

const english = {
  description: 'Write all that asz query tells into a folder, as files for other tools.',
  dir: 'dir',
  dirHelp: 'the folder; one that an export made before is replaced',
  format: 'format',
  to: 'what the files are: datapackage is CSV with its description for programs',
  with: 'with contacts, and the names in texts',
  without: 'without contacts, and without names, phones and addresses in texts',
  examples: `
Examples:
  asz export data/ --to datapackage --without-personal-data
  asz export data/ --to csv --with-personal-data

A file a table (documents, towns, contacts, …), the same bytes from the same database, and slovnik.csv, which tells in Czech and
English what each column is. The folder appears whole or not at all.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Zapíše vše, co sděluje asz query, do složky jako soubory pro jiné nástroje.',
    dir: 'složka',
    dirHelp: 'kam; složka s dřívějším exportem se nahradí',
    format: 'formát',
    to: 'v jakém formátu soubory zapsat; datapackage je CSV s popisem pro programy',
    with: 'včetně kontaktů a jmen v textech',
    without: 'bez kontaktů a bez jmen, telefonů a adres v textech',
    examples: `
Příklady:
  asz export data/ --to datapackage --without-personal-data
  asz export data/ --to csv --with-personal-data

Pro každou tabulku (documents, towns, contacts, …) jeden soubor, z téže databáze vždy bajt po bajtu stejný, a slovnik.csv,
který česky a anglicky vysvětluje každý sloupec. Složka vznikne celá, nebo vůbec.`,
  },
}
