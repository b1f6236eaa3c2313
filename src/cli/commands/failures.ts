import type { Command } from 'commander'
import { jsonText } from '../../controls.ts'
import { listFailures } from '../../store/files.ts'
import type { FailureRow } from '../../store/files.ts'
import { openStore } from '../../store/open.ts'
import { dbOption, formatOption } from '../options.ts'
import type { Style, Terminal } from '../terminal.ts'
import { csvText } from '../text/csv.ts'
import { failuresText } from '../text/runs.ts'

interface Options {
  readonly db: string
  readonly format: 'text' | 'json' | 'ndjson' | 'csv'
}

export function registerFailures(program: Command, terminal: Terminal): void {
  program
    .command('failures')
    .description('List the files that could not be read, why and how often.')
    .addOption(formatOption(['text', 'json', 'ndjson', 'csv'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async ({ db, format }: Options) => {
      const store = openStore(db, { readonly: true })
      try {
        await terminal.out.write(print(listFailures(store), format, terminal.out))
      } finally {
        store.close()
      }
    })
}

const examples = `
Examples:
  asz failures                     files in quarantine, until they can be read or are gone
  asz failures --format csv        for a spreadsheet
  asz import --retry               reads them once more`

const columns = [
  'path',
  'line',
  'column',
  'code',
  'message',
  'times',
  'first_run',
  'last_run',
  'extractor_version',
  'sha256',
] as const

function print(failures: readonly FailureRow[], format: Options['format'], style: Style): string {
  if (format === 'text') return failuresText(failures, style)
  if (format === 'json') return `${jsonText(failures, 2)}\n`
  if (format === 'ndjson') return failures.map((failure) => `${jsonText(failure)}\n`).join('')
  return csvText(
    failures.map((failure) => ({ ...failure })),
    columns,
  )
}
