import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, formatOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { VerifyOptions } from '../actions/verify.ts'

export function registerVerify(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  program
    .command('verify')
    .description(words[language].description)
    .addOption(formatOption(language, ['text', 'json'], 'text'))
    .addOption(dbOption(language))
    .addHelpText('after', words[language].examples)
    .action(async (options: VerifyOptions) => {
      const { verify } = await import('../actions/verify.ts')
      await verify(options, terminal)
    })
}

const english = {
  description: 'Check the database against its own rules, the stored texts and the source files.',
  examples: `
Every value is looked up in the stored text once more, every document held against the schema and its tables, every source file that is
still there against its hash, and the database against its own rules. Exit code 0 only when all hold.

Examples:
  asz verify
  asz verify --db backup.sqlite --format json`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Ověří databázi proti jejím vlastním pravidlům, uloženým textům a zdrojovým souborům.',
    examples: `
Každý údaj se znovu vyhledá v uloženém textu, každý dokument se porovná se schématem a se svými tabulkami, každý zdrojový
soubor, který ještě existuje, se svým otiskem a databáze se svými pravidly. Návratový kód 0 jen tehdy, platí-li vše.

Příklady:
  asz verify
  asz verify --db zaloha.sqlite --format json`,
  },
}
