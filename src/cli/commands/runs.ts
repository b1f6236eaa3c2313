import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, formatOption, positive } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { RunsOptions } from '../actions/runs.ts'

export function registerRuns(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  program
    .command('runs')
    .description(words[language].description)
    .argument('[id]', words[language].id, positive(language))
    .addOption(formatOption(language, ['text', 'json'], 'text'))
    .addOption(dbOption(language))
    .addHelpText('after', words[language].examples)
    .action(async (id: number | undefined, options: RunsOptions) => {
      const { runs } = await import('../actions/runs.ts')
      await runs(id, options, terminal)
    })
}

const english = {
  description: 'List the imports that were run, or tell about one.',
  id: 'the number of a run',
  examples: `
Examples:
  asz runs                     all imports, the latest first
  asz runs 12                  what one did, what it found and what failed
  asz runs --format json`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše provedená načtení, nebo podrobnosti o jednom.',
    id: 'číslo běhu',
    examples: `
Příklady:
  asz runs                     všechna načtení, poslední první
  asz runs 12                  co jedno udělalo, co zjistilo a co selhalo
  asz runs --format json`,
  },
}
