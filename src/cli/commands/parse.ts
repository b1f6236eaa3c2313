import { Option, type Command } from 'commander'
import { timeLimitSeconds } from '../../batch/thread/limits.ts'
import { stages } from '../../record/shown/stages.ts'
import { STANDARD_INPUT } from '../../source/standard-input.ts'
import type { Language } from '../../wording/language.ts'
import {
  dbOption,
  formatOption,
  limitOption,
  maxBytesOption,
  municipalitiesOption,
  positive,
  withoutPersonalDataOption,
} from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { ParseOptions } from '../actions/parse.ts'
import { refusals } from '../words/errors/refusals.ts'
import { usageErrors } from '../words/errors/usage-errors.ts'

export function registerParse(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('parse')
    .description(says.description)
    .argument(`[${says.path}...]`, says.pathHelp)
    .addOption(formatOption(language, ['ndjson', 'json'], 'ndjson'))
    .option('--text', says.text)
    .option('--explain', says.explain)
    .addOption(new Option(`--show <${says.stage}>`, says.show).choices(stages))
    .option('--records', says.records)
    .option(`--files-from <${says.file}>`, says.filesFrom)
    .option('-0, --null', says.null)
    .option(`--timeout <${says.seconds}>`, says.timeout, positive(language), timeLimitSeconds)
    .option(`--jobs <${says.number}>`, says.jobs, positive(language), 1)
    .addOption(maxBytesOption(language))
    .addOption(limitOption(language))
    .addOption(municipalitiesOption(language))
    .option(`--notes <${says.file}>`, says.notes)
    .addOption(dbOption(language, says.db))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (paths: string[], options: ParseOptions, command: Command) => {
      const mistake = mistakeOf(paths, options, language, says.path)
      if (mistake !== undefined) command.error(mistake)
      if (options.records) {
        const { parseRecords } = await import('../actions/handed/parse-records.ts')
        await parseRecords(paths, options, terminal)
        return
      }
      const { parse } = await import('../actions/parse.ts')
      await parse(paths, options, terminal)
    })
}

/** What is asked that makes no sense together. */
function mistakeOf(
  paths: readonly string[],
  options: ParseOptions,
  language: Language,
  path: string,
): string | undefined {
  const no = refusals[language]
  const { records, filesFrom, null: isNull, text, explain, show, format, withoutPersonalData } = options
  if (filesFrom !== undefined && !records) return no.filesFromWithRecords
  if (filesFrom !== undefined && paths.length > 0) return no.pathsOrFilesFrom
  if (isNull && filesFrom === undefined) return no.nullWithFilesFrom
  if (records && (text || explain || show || format !== 'ndjson')) return no.recordsAlone
  if (show && (text || withoutPersonalData)) return no.showAlone
  if (records && paths.includes(STANDARD_INPUT)) return no.recordsOfStandardInput
  return paths.length === 0 && filesFrom === undefined ? usageErrors[language].missingArgument(path) : undefined
}

const english = {
  description: 'Print documents as JSON, without a database.',
  path: 'path',
  pathHelp: 'files and folders; - is the standard input',
  text: 'print the decoded text that the spans point into instead',
  explain: 'tell why each document was taken for its kind and each label for its role (on the standard error)',
  stage: 'stage',
  show: 'print a stage of reading instead: its words, the values found in it, or its blocks',
  records: 'one record a document for asz load, also where it cannot be read (see docs/scale.md)',
  file: 'file',
  filesFrom: 'with --records: read the files that this list names; - is the standard input',
  null: 'with --files-from: NUL parts the names of the list',
  seconds: 'seconds',
  timeout: 'with --records: how long one document may take',
  number: 'number',
  jobs: 'with --records: how many documents are read at a time',
  notes: 'notes of people to go by, instead of those beside the database (asz correct, asz teach)',
  db: 'the database whose list of municipalities (asz municipalities) and notes are used',
  examples: `
Examples:
  asz parse documents/                 one document a line
  asz parse page.html --format json    an indented array
  curl -s URL | asz parse -            from the standard input
  asz parse plan.docx --text           the text that spans point into
  asz parse letter.txt --explain       what each kind found and missed
  asz parse page.html --show mentions --format json
  find documents -type f -print0 | asz parse --files-from - -0 --records > part.ndjson

A list (--files-from) may also bring documents: a line of {"file", "base64"} or {"file", "text"} each. With --records no
document stops the others: 0 all were read, 3 some were not.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vypíše dokumenty jako JSON, bez databáze.',
    path: 'cesta',
    pathHelp: 'soubory a složky; - je standardní vstup',
    text: 'místo toho vypíše dekódovaný text, do kterého ukazují místa údajů',
    explain: 'uvede, proč byl dokument zařazen ke svému druhu a označení ke své roli (na chybový výstup)',
    stage: 'stupeň',
    show: 'místo toho vypíše stupeň čtení: slova (tokens), nalezené hodnoty (mentions), nebo bloky textu (structure)',
    records: 'za každý dokument vypíše jeden záznam pro asz load, i když jej nelze přečíst (viz docs/scale.md)',
    file: 'soubor',
    filesFrom: 's --records: přečte soubory, které uvádí tento seznam; - je standardní vstup',
    null: 's --files-from: jména v seznamu odděluje znak NUL',
    seconds: 'sekundy',
    timeout: 's --records: jak dlouho smí trvat jeden dokument',
    number: 'číslo',
    jobs: 's --records: kolik dokumentů se čte najednou',
    notes: 'poznámky lidí, kterými se řídit místo těch vedle databáze (asz correct, asz teach)',
    db: 'databáze, jejíž seznam obcí (asz municipalities) a poznámky se použijí',
    examples: `
Příklady:
  asz parse dokumenty/                   jeden dokument na řádku
  asz parse stranka.html --format json   odsazené pole
  curl -s URL | asz parse -              ze standardního vstupu
  asz parse plan.docx --text             text, do kterého ukazují místa údajů
  asz parse dopis.txt --explain          co který druh našel a co postrádal
  asz parse stranka.html --show mentions --format json
  find dokumenty -type f -print0 | asz parse --files-from - -0 --records > cast.ndjson

Seznam (--files-from) může přinést i samotné dokumenty: každý jako řádek {"file", "base64"} nebo {"file", "text"}.
S --records žádný dokument nezastaví ostatní: 0 přečteny všechny, 3 některé nikoli.`,
  },
}
