import { Argument } from 'commander'
import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { usageErrors } from '../words/errors/usage-errors.ts'

export function registerMunicipalities(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('municipalities')
    .description(says.description)
    .addArgument(new Argument(`[${says.action}]`, says.actionHelp).choices(['load']))
    .argument(`[${says.file}]`, says.fileHelp)
    .addOption(dbOption(language, says.db))
    .addHelpText('after', says.examples)
    .action(
      async (
        action: string | undefined,
        file: string | undefined,
        { db }: { readonly db: string },
        command: Command,
      ) => {
        if (action !== undefined && file === undefined) command.error(usageErrors[language].missingArgument(says.file))
        const { loadList, tellList } = await import('../actions/municipalities.ts')
        if (file === undefined) await tellList(db, terminal)
        else await loadList(file, db, terminal)
      },
    )
}

const english = {
  description: 'Tell which list of municipalities is in use, or keep a full one for a database.',
  action: 'action',
  actionHelp: 'load keeps a list beside the database',
  file: 'file',
  fileHelp: 'the official list of municipalities, as CSV or JSON with names and codes',
  db: 'the database that the list is for',
  examples: `
Examples:
  asz municipalities                  which list is in use, and how many it has
  asz municipalities load obce.csv    checks the list and keeps it in asz.sqlite.municipalities.csv

asz import, parse, diff and query use the list beside the database that --db or ASZ_DB names. The next import reads every
document anew. Remove the kept file to go back to the list that comes with asz, which lacks most villages.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Uvede, který seznam obcí se používá, nebo uloží k databázi úplný.',
    action: 'akce',
    actionHelp: 'load uloží seznam vedle databáze',
    file: 'soubor',
    fileHelp: 'úřední seznam obcí, jako CSV nebo JSON se jmény a kódy',
    db: 'databáze, pro kterou seznam je',
    examples: `
Příklady:
  asz municipalities                  který seznam se používá a kolik má obcí
  asz municipalities load obce.csv    zkontroluje seznam a uloží jej do asz.sqlite.municipalities.csv

asz import, parse, diff a query používají seznam vedle databáze, kterou určuje --db nebo ASZ_DB. Příští načtení přečte
všechny dokumenty znovu. K seznamu dodávanému s programem, kterému chybí většina vesnic, se vrátíte smazáním
uloženého souboru.`,
  },
}
