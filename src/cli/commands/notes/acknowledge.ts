import type { Command } from 'commander'
import type { Language } from '../../../wording/language.ts'
import type { AcknowledgeOptions } from '../../actions/notes/acknowledge.ts'
import { dbOption } from '../../options.ts'
import type { Terminal } from '../../terminal.ts'

export function registerAcknowledge(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('acknowledge')
    .description(says.description)
    .argument(`<${says.id}>`, says.idHelp)
    .requiredOption(`--why <${says.text}>`, says.why)
    .addOption(dbOption(language))
    .addHelpText('after', says.examples)
    .action(async (id: string, options: AcknowledgeOptions) => {
      const { acknowledge } = await import('../../actions/notes/acknowledge.ts')
      await acknowledge(id, options, terminal)
    })
}

const english = {
  description: 'Say that a finding was seen to: it is told no more until the words that it is about change.',
  id: 'id',
  idHelp: 'the id of the finding, as asz query findings tells it',
  text: 'text',
  why: 'why nothing has to be done about it',
  examples: `
Examples:
  asz query findings                                          what is to be looked at, the most important first
  asz acknowledge 7fa5b1eb1b --why "the plan is a new one"    is told no more

What was said is kept beside the database, one line each, as asz.sqlite.notes.ndjson: it can be read, edited, kept under
version control and given to others. Who deletes the line has the finding told again after the next import.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Označí nález za vyřízený: nebude se hlásit, dokud se nezmění slova, kterých se týká.',
    id: 'id',
    idHelp: 'označení nálezu, jak je uvádí asz query findings',
    text: 'text',
    why: 'proč s ním není třeba nic dělat',
    examples: `
Příklady:
  asz query findings                                        co je třeba projít, nejdůležitější jako první
  asz acknowledge 7fa5b1eb1b --why "jde o nový plán"        už se nehlásí

Co bylo řečeno, zůstává vedle databáze, každé na svém řádku, v souboru asz.sqlite.notes.ndjson: lze jej číst, upravit,
verzovat i předat. Po smazání řádku se nález po příštím načtení hlásí znovu.`,
  },
}
