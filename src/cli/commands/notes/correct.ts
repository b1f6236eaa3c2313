import type { Command } from 'commander'
import type { Language } from '../../../wording/language.ts'
import type { CorrectOptions } from '../../actions/notes/correct.ts'
import { dbOption } from '../../options.ts'
import type { Terminal } from '../../terminal.ts'

export function registerCorrect(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('correct')
    .description(says.description)
    .argument(`<${says.document}>`, says.documentHelp)
    .argument(`<${says.pointer}>`, says.pointerHelp)
    .requiredOption(`--is <${says.value}>`, says.is)
    .requiredOption(`--why <${says.text}>`, says.why)
    .addOption(dbOption(language))
    .addHelpText('after', says.examples)
    .action(async (document: string, pointer: string, options: CorrectOptions) => {
      const { correct } = await import('../../actions/notes/correct.ts')
      await correct(document, pointer, options, terminal)
    })
}

const english = {
  description: 'Correct a value that was misread or that the document has wrong; what was read stays beside it.',
  document: 'document',
  documentHelp: 'its id or what asz show takes: a file name, a title, a town',
  pointer: 'pointer',
  pointerHelp: 'JSON Pointer of the value; without a slash at its beginning it is one within /content',
  value: 'value',
  is: 'what the value is',
  text: 'text',
  why: 'how one knows',
  examples: `
Examples:
  asz show 586846 contacts/0/phone                            what was read, and from which words
  asz correct 586846 contacts/0/phone --is "+420 774 000 001" --why "page of the town, 3 May"
  asz correct 00286010 activities/0/milestones/0/status --is fulfilled --why "minutes of the council"

Every answer tells what was corrected by hand. The correction is kept beside the database (asz.sqlite.notes.ndjson), holds at
every import, and is left out, with a finding, when the words that the value was read from change.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Opraví údaj, který byl přečten chybně nebo jej má dokument chybně; co bylo přečteno, zůstává vedle.',
    document: 'dokument',
    documentHelp: 'jeho id nebo cokoli, co přijímá asz show: jméno souboru, název, obec',
    pointer: 'ukazatel',
    pointerHelp: 'JSON Pointer údaje; bez lomítka na začátku se míní uvnitř /content',
    value: 'hodnota',
    is: 'jaký údaj je',
    text: 'text',
    why: 'odkud se to ví',
    examples: `
Příklady:
  asz show 586846 contacts/0/phone                            co bylo přečteno a z jakých slov
  asz correct 586846 contacts/0/phone --is "+420 774 000 001" --why "stránka města, 3. května"
  asz correct 00286010 activities/0/milestones/0/status --is fulfilled --why "zápis z rady"

Každá odpověď uvádí, co bylo opraveno ručně. Oprava zůstává vedle databáze (asz.sqlite.notes.ndjson), platí při každém
načtení a s nálezem odpadne, když se změní slova, ze kterých byl údaj přečten.`,
  },
}
