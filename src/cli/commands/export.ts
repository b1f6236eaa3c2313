import { Option } from 'commander'
import type { Command } from 'commander'
import type { ExportOptions } from '../actions/export.ts'
import { dbOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export function registerExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('Write all that asz query tells into a folder, as files for other tools.')
    .argument('<dir>', 'the folder; one that an export made before is replaced')
    .addOption(
      new Option('--to <format>', 'what the files are: datapackage is CSV with its description for programs')
        .choices(['csv', 'ndjson', 'datapackage'])
        .makeOptionMandatory(),
    )
    .addOption(dbOption())
    .option('--with-personal-data', 'with contacts, and the names in texts')
    .option('--without-personal-data', 'without contacts, and without names, phones and addresses in texts')
    .addHelpText('after', examples)
    .action(async (dir: string, options: ExportOptions, command: Command) => {
      const { exportTables, needsDecision } = await import('../actions/export.ts')
      if (options.withPersonalData && options.withoutPersonalData)
        command.error('error: give either --with-personal-data or --without-personal-data')
      if (needsDecision(options))
        command.error(
          'error: the database may name people: say --without-personal-data, or --with-personal-data if you may hand them on',
        )
      await exportTables(dir, options, terminal)
    })
}

const examples = `
Examples:
  asz export data/ --to datapackage --without-personal-data
  asz export data/ --to csv --with-personal-data

A file a table (documents, towns, contacts, …), the same bytes from the same database, and slovnik.csv, which tells in Czech and
English what each column is. The folder appears whole or not at all.`
