import type { Command } from 'commander'
import {
  formatOption,
  limitOption,
  maxBytesOption,
  municipalitiesOption,
  withoutPersonalDataOption,
} from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { ParseOptions } from '../actions/parse.ts'

export function registerParse(program: Command, terminal: Terminal): void {
  program
    .command('parse')
    .description('Print documents as JSON, without a database.')
    .argument('<path...>', 'files and folders; - is the standard input')
    .addOption(formatOption(['ndjson', 'json'], 'ndjson'))
    .option('--text', 'print the decoded text that the spans point into instead')
    .option('--explain', 'tell why each document was taken for its kind (on the standard error)')
    .addOption(maxBytesOption())
    .addOption(limitOption())
    .addOption(municipalitiesOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ParseOptions) => {
      const { parse } = await import('../actions/parse.ts')
      await parse(paths, options, terminal)
    })
}

const examples = `
Examples:
  asz parse documents/                 one document a line
  asz parse page.html --format json    an indented array
  curl -s URL | asz parse -            from the standard input
  asz parse plan.docx --text           the text that spans point into
  asz parse letter.txt --explain       what each kind found and missed`
