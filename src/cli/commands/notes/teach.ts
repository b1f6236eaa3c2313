import type { Command } from 'commander'
import type { Language } from '../../../wording/language.ts'
import type { TeachOptions } from '../../actions/notes/teach.ts'
import { dbOption } from '../../options.ts'
import type { Terminal } from '../../terminal.ts'

export function registerTeach(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('teach')
    .description(says.description)
    .argument(`<${says.label}>`, says.labelHelp)
    .requiredOption(`--field <${says.field}>`, says.fieldHelp)
    .addOption(dbOption(language))
    .addHelpText('after', says.examples)
    .action(async (label: string, options: TeachOptions) => {
      const { teachLabel } = await import('../../actions/notes/teach.ts')
      await teachLabel(label, options, terminal)
    })
}

const english = {
  description: 'Teach what a label, heading or title of a column means; the next import reads all documents with it.',
  label: 'label',
  labelHelp: 'the words as they stand in documents, in any case form',
  field: 'field',
  fieldHelp: 'the field that they announce: beneficiary, period …; unread for what no field holds',
  examples: `
Examples:
  asz query findings --kind label_unknown              labels that nobody knows
  asz teach "Kdo to celé platí" --field funding        is read as who pays how much
  asz teach "Maskot projektu" --field unread           is no field, and is told no more
  asz import documents/                                reads all anew

Labels are kept beside the database (asz.sqlite.notes.ndjson). asz parse goes by them too (--notes FILE).`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description:
      'Naučí asz, co znamená označení, nadpis nebo název sloupce; příští načtení s ním přečte všechny dokumenty.',
    label: 'označení',
    labelHelp: 'slova, jak jsou v dokumentech, v kterémkoli pádě',
    field: 'údaj',
    fieldHelp: 'údaj, který uvozují: beneficiary, period …; unread pro to, co není žádným údajem',
    examples: `
Příklady:
  asz query findings --kind label_unknown              označení, která nikdo nezná
  asz teach "Kdo to celé platí" --field funding        čte se jako kdo kolik platí
  asz teach "Maskot projektu" --field unread           není žádný údaj a už se nehlásí
  asz import dokumenty/                                přečte vše znovu

Označení zůstávají vedle databáze (asz.sqlite.notes.ndjson). Řídí se jimi i asz parse (--notes SOUBOR).`,
  },
}
