import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import {
  dbOption,
  formatOption,
  limitOption,
  maxBytesOption,
  municipalitiesOption,
  withoutPersonalDataOption,
} from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { ParseOptions } from '../actions/parse.ts'

export function registerParse(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('parse')
    .description(says.description)
    .argument(`<${says.path}...>`, says.pathHelp)
    .addOption(formatOption(language, ['ndjson', 'json'], 'ndjson'))
    .option('--text', says.text)
    .option('--explain', says.explain)
    .addOption(maxBytesOption(language))
    .addOption(limitOption(language))
    .addOption(municipalitiesOption(language))
    .addOption(dbOption(language, says.db))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (paths: string[], options: ParseOptions) => {
      const { parse } = await import('../actions/parse.ts')
      await parse(paths, options, terminal)
    })
}

const english = {
  description: 'Print documents as JSON, without a database.',
  path: 'path',
  pathHelp: 'files and folders; - is the standard input',
  text: 'print the decoded text that the spans point into instead',
  explain: 'tell why each document was taken for its kind and each label for its role (on the standard error)',
  db: 'the database whose list of municipalities is used (asz municipalities)',
  examples: `
Examples:
  asz parse documents/                 one document a line
  asz parse page.html --format json    an indented array
  curl -s URL | asz parse -            from the standard input
  asz parse plan.docx --text           the text that spans point into
  asz parse letter.txt --explain       what each kind found and missed`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše dokumenty jako JSON, bez databáze.',
    path: 'cesta',
    pathHelp: 'soubory a složky; - je standardní vstup',
    text: 'místo toho vypíše dekódovaný text, do kterého ukazují místa údajů',
    explain: 'uvede, proč byl dokument zařazen ke svému druhu a označení ke své roli (na chybový výstup)',
    db: 'databáze, jejíž seznam obcí se použije (asz municipalities)',
    examples: `
Příklady:
  asz parse dokumenty/                   jeden dokument na řádku
  asz parse stranka.html --format json   odsazené pole
  curl -s URL | asz parse -              ze standardního vstupu
  asz parse plan.docx --text             text, do kterého ukazují místa údajů
  asz parse dopis.txt --explain          co který druh našel a co postrádal`,
  },
}
