import type { Command } from 'commander'
import { dbOption, formatOption, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { RevisionsOptions } from '../actions/revisions.ts'

export function registerRevisions(program: Command, terminal: Terminal): void {
  program
    .command('revisions')
    .description('List the revisions of documents: for which year, from which files, what each revises.')
    .argument('[document]', 'its id, the beginning of it, its file or title')
    .option('--city <town>', 'documents about a town: its name in any form, its code or IČO')
    .addOption(formatOption(['text', 'json', 'ndjson', 'csv'], 'text'))
    .addOption(dbOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (words: string | undefined, options: RevisionsOptions) => {
      const { revisions } = await import('../actions/revisions.ts')
      await revisions(words, options, terminal)
    })
}

const examples = `
Examples:
  asz revisions --city Jihlava             all documents about a town
  asz revisions 00286010                   one document
  asz revisions --format csv > chains.csv  one revision a row, of all documents
  asz revisions --city jihlave --format json

The oldest revision comes first, by what the documents say of themselves: the
year that one evaluates, else its last approval, else what it says that it
revises. On the same day the smaller revision number is older; what says nothing
is ordered by import. Gaps and contradictions stand below the revision that
shows them.`
