import type { Command } from 'commander'
import { timeLimitSeconds } from '../../batch/thread/limits.ts'
import { STANDARD_INPUT } from '../../source/standard-input.ts'
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

export function registerParse(program: Command, terminal: Terminal): void {
  program
    .command('parse')
    .description('Print documents as JSON, without a database.')
    .argument('[path...]', 'files and folders; - is the standard input')
    .addOption(formatOption(['ndjson', 'json'], 'ndjson'))
    .option('--text', 'print the decoded text that the spans point into instead')
    .option(
      '--explain',
      'tell why each document was taken for its kind and each label for its role (on the standard error)',
    )
    .option('--records', 'one record a document for asz load, also where it cannot be read (see docs/scale.md)')
    .option('--files-from <file>', 'with --records: read the files that this list names; - is the standard input')
    .option('-0, --null', 'with --files-from: NUL parts the names of the list')
    .option('--timeout <seconds>', 'with --records: how long one document may take', positive, timeLimitSeconds)
    .option('--jobs <number>', 'with --records: how many documents are read at a time', positive, 1)
    .addOption(maxBytesOption())
    .addOption(limitOption())
    .addOption(municipalitiesOption())
    .addOption(dbOption('the database whose list of municipalities is used (asz municipalities)'))
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ParseOptions, command: Command) => {
      const mistake = mistakeOf(paths, options)
      if (mistake !== undefined) command.error(`error: ${mistake}`)
      if (options.records) {
        const { parseRecords } = await import('../actions/parse-records.ts')
        await parseRecords(paths, options, terminal)
        return
      }
      const { parse } = await import('../actions/parse.ts')
      await parse(paths, options, terminal)
    })
}

/** What is asked that makes no sense together. */
function mistakeOf(paths: readonly string[], options: ParseOptions): string | undefined {
  const { records, filesFrom, null: isNull, text, explain, format } = options
  if (filesFrom !== undefined && !records) return '--files-from needs --records'
  if (filesFrom !== undefined && paths.length > 0) return 'give either paths or --files-from'
  if (isNull && filesFrom === undefined) return '--null needs --files-from'
  if (records && (text || explain || format !== 'ndjson'))
    return '--records prints records: give it without --text, --explain and --format'
  if (records && paths.includes(STANDARD_INPUT)) return 'with --records the standard input is a list: --files-from -'
  return paths.length === 0 && filesFrom === undefined ? "missing required argument 'path'" : undefined
}

const examples = `
Examples:
  asz parse documents/                 one document a line
  asz parse page.html --format json    an indented array
  curl -s URL | asz parse -            from the standard input
  asz parse plan.docx --text           the text that spans point into
  asz parse letter.txt --explain       what each kind found and missed
  find documents -type f -print0 | asz parse --files-from - -0 --records > part.ndjson

A list (--files-from) may also bring documents: a line of {"file", "base64"} or {"file", "text"} each. With --records no
document stops the others: 0 all were read, 3 some were not.`
