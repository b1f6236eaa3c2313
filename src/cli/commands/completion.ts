import { Argument } from 'commander'
import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { shells } from '../completion/scripts.ts'
import { dbOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export function registerCompletion(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('completion')
    .description(says.description)
    .addArgument(new Argument('<shell>', says.shell).choices([...shells, 'words']))
    .argument(`[${says.typed}...]`, says.typedHelp)
    .addOption(dbOption(language, says.db))
    .addHelpText('after', says.examples)
    .action(async (wanted: string, typed: string[], { db }: { readonly db: string }) => {
      const { printCandidates, printScript } = await import('../actions/completion.ts')
      const shell = shells.find((one) => one === wanted)
      if (shell) await printScript(shell, terminal)
      else await printCandidates(program, typed, db, terminal)
    })
}

const english = {
  description: 'Print what makes a shell complete commands, options and towns.',
  shell: 'the shell; words is what its script asks for',
  typed: 'typed',
  typedHelp: 'what is typed so far (for the scripts)',
  db: 'the database whose towns are known',
  examples: `
Examples:
  asz completion bash > ~/.local/share/bash-completion/completions/asz
  asz completion zsh > "\${fpath[1]}/_asz"
  asz completion fish > ~/.config/fish/completions/asz.fish
  asz completion powershell >> $PROFILE`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše, co naučí příkazový řádek doplňovat příkazy, volby a obce.',
    shell: 'příkazový řádek; words je to, nač se ptá jeho skript',
    typed: 'napsáno',
    typedHelp: 'co je zatím napsáno (pro skripty)',
    db: 'databáze, jejíž obce se doplňují',
    examples: `
Příklady:
  asz completion bash > ~/.local/share/bash-completion/completions/asz
  asz completion zsh > "\${fpath[1]}/_asz"
  asz completion fish > ~/.config/fish/completions/asz.fish
  asz completion powershell >> $PROFILE`,
  },
}
