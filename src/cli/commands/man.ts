import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import type { Terminal } from '../terminal.ts'

export function registerMan(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  program
    .command('man')
    .description(words[language].description)
    .addHelpText('after', words[language].examples)
    .action(async () => {
      const { manPage } = await import('../text/man.ts')
      await terminal.out.write(manPage(program, language))
    })
}

const english = {
  description: 'Print the manual page, of all commands.',
  examples: `
Examples:
  asz man | man -l -
  man asz                    where asz was installed by npm install --global`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše manuálovou stránku všech příkazů.',
    examples: `
Příklady:
  asz man | man -l -
  man asz                    anglicky, po npm install --global`,
  },
}
