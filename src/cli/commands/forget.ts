import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import type { ForgetOptions } from '../actions/forget.ts'
import { dbOption, formatOption } from '../options.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { refusals } from '../words/errors/refusals.ts'

export function registerForget(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('forget')
    .description(says.description)
    .requiredOption(`--person <${says.name}>`, says.person)
    .option('--dry-run', says.dryRun, false)
    .addOption(formatOption(language, ['text', 'json'], 'text'))
    .addOption(dbOption(language))
    .addHelpText('after', says.examples)
    .action(async (options: ForgetOptions, command: Command) => {
      const { forgetPerson } = await import('../actions/forget.ts')
      const isName = await forgetPerson(options, terminal)
      if (!isName) command.error(refusals[language].wholeName, { exitCode: exitCodes.usage })
    })
}

const english = {
  description: 'Remove a person from the database: values, texts, search index; later imports remove them again.',
  name: 'name',
  person: 'given name and surname in the first case, as "Jana Nová"',
  dryRun: 'only show what would be removed',
  examples: `
Examples:
  asz forget --person "Jana Nová" --dry-run    what would be removed
  asz forget --person "Jana Nová"              in all case forms: Jany Nové, Janou Novou, J. Nová

The files themselves, backups and files written earlier (JSON, reports) are not touched.
Exit codes: 0 removed, 1 nobody of this name or no such database, 2 wrong usage, 3 file names hold the name or the person
may still be named elsewhere (both are listed), 11 an import runs.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Odstraní z databáze osobu: údaje, texty, rejstřík; pozdější načítání ji odstraní znovu.',
    name: 'jméno',
    person: 'jméno a příjmení v prvním pádě, například "Jana Nová"',
    dryRun: 'jen ukáže, co by se odstranilo',
    examples: `
Příklady:
  asz forget --person "Jana Nová" --dry-run    co by se odstranilo
  asz forget --person "Jana Nová"              ve všech pádech: Jany Nové, Janou Novou, J. Nová

Samotné soubory, zálohy a dříve zapsané soubory (JSON, přehledy) se nemění.
Návratové kódy: 0 odstraněno, 1 nikdo toho jména nebo databáze neexistuje, 2 chybné použití, 3 jméno je v názvech
souborů nebo může být osoba uvedena ještě jinde (obojí se vypíše), 11 běží načítání.`,
  },
}
