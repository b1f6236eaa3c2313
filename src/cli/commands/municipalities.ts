import { Argument } from 'commander'
import type { Command } from 'commander'
import { dbOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export function registerMunicipalities(program: Command, terminal: Terminal): void {
  program
    .command('municipalities')
    .description('Tell which list of municipalities is in use, or keep a full one for a database.')
    .addArgument(new Argument('[action]', 'load keeps a list beside the database').choices(['load']))
    .argument('[file]', 'the official list of municipalities, as CSV or JSON with names and codes')
    .addOption(dbOption('the database that the list is for'))
    .addHelpText('after', examples)
    .action(
      async (
        action: string | undefined,
        file: string | undefined,
        { db }: { readonly db: string },
        command: Command,
      ) => {
        if (action !== undefined && file === undefined) command.error("error: missing required argument 'file'")
        const { loadList, tellList } = await import('../actions/municipalities.ts')
        if (file === undefined) await tellList(db, terminal)
        else await loadList(file, db, terminal)
      },
    )
}

const examples = `
Examples:
  asz municipalities                  which list is in use, and how many it has
  asz municipalities load obce.csv    checks the list and keeps it in asz.sqlite.municipalities.csv

asz import, parse, diff and query use the list beside the database that --db or ASZ_DB names. The next import reads every
document anew. Remove the kept file to go back to the list that comes with asz, which lacks most villages.`
