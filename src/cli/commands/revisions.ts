import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, formatOption, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { RevisionsOptions } from '../actions/revisions.ts'

export function registerRevisions(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('revisions')
    .description(says.description)
    .argument(`[${says.document}]`, says.documentHelp)
    .option(`--city <${says.town}>`, says.city)
    .addOption(formatOption(language, ['text', 'json', 'ndjson', 'csv'], 'text'))
    .addOption(dbOption(language))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (named: string | undefined, options: RevisionsOptions) => {
      const { revisions } = await import('../actions/revisions.ts')
      await revisions(named, options, terminal)
    })
}

const english = {
  description: 'List the revisions of documents: for which year, from which files, what each revises.',
  document: 'document',
  documentHelp: 'its id, the beginning of it, its file or title',
  town: 'town',
  city: 'documents about a town: its name in any form, its code or IČO',
  examples: `
Examples:
  asz revisions --city Jihlava             all documents about a town
  asz revisions 00286010                   one document
  asz revisions --format csv > chains.csv  one revision a row, of all documents
  asz revisions --city jihlave --format json

The oldest revision comes first, by what the documents say of themselves: the
year that one evaluates, else its last approval, else what it says that it
revises. On the same day the smaller revision number is older; what says nothing
is ordered by import. Gaps and contradictions stand below the revision that
shows them.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše revize dokumentů: za který rok, ze kterých souborů, co která reviduje.',
    document: 'dokument',
    documentHelp: 'jeho id, začátek id, soubor nebo název',
    town: 'obec',
    city: 'dokumenty o obci: její jméno v kterémkoli pádě, kód nebo IČO',
    examples: `
Příklady:
  asz revisions --city Jihlava             všechny dokumenty o obci
  asz revisions 00286010                   jeden dokument
  asz revisions --format csv > rady.csv    všechny dokumenty, jedna revize na řádku
  asz revisions --city jihlave --format json

Nejstarší revize je první, podle toho, co o sobě dokumenty uvádějí: podle roku, který hodnotí, jinak podle
posledního schválení, jinak podle toho, co revidují. Ve stejný den je starší revize s menším číslem; co neuvádí
nic, řadí se podle načtení. Mezery a rozpory jsou pod revizí, na které jsou patrné.`,
  },
}
