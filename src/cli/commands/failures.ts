import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, formatOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { FailuresOptions } from '../actions/failures.ts'

export function registerFailures(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  program
    .command('failures')
    .description(words[language].description)
    .addOption(formatOption(language, ['text', 'json', 'ndjson', 'csv'], 'text'))
    .addOption(dbOption(language))
    .addHelpText('after', words[language].examples)
    .action(async (options: FailuresOptions) => {
      const { failures } = await import('../actions/failures.ts')
      await failures(options, terminal)
    })
}

const english = {
  description: 'List the files that could not be read, why and how often.',
  examples: `
Examples:
  asz failures                     files in quarantine, until they can be read or are gone
  asz failures --format csv        for a spreadsheet
  asz import --retry               reads them once more`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše soubory, které se nepodařilo přečíst, proč a kolikrát.',
    examples: `
Příklady:
  asz failures                     soubory v karanténě, dokud je nelze přečíst nebo nezmizí
  asz failures --format csv        pro tabulkový procesor
  asz import --retry               přečte je ještě jednou`,
  },
}
