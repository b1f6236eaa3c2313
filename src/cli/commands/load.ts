import { Option } from 'commander'
import type { Command } from 'commander'
import { onDisk } from '../../source/on-disk.ts'
import type { LoadOptions } from '../actions/load.ts'
import { dbOption, formatOption, maxFailedOption, municipalitiesOption, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'

export function registerLoad(program: Command, terminal: Terminal): void {
  program
    .command('load')
    .description('Store what asz parse --records read, on this or another machine, as asz import would.')
    .argument('<part...>', 'files of records, packed by gzip or not, and folders of them; - is the standard input')
    .addOption(dbOption())
    .addOption(maxFailedOption())
    .addOption(municipalitiesOption())
    .option('--quiet', 'say nothing unless something is wrong', false)
    .addOption(
      new Option('--log-format <format>', 'how to tell what goes on').choices(['text', 'json']).default('text'),
    )
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (parts: string[], options: LoadOptions) => {
      const { loadParts } = await import('../actions/load.ts')
      await loadParts(parts.map(onDisk), options, terminal)
    })
}

const examples = `
Examples:
  find documents -type f -print0 | asz parse --files-from - -0 --records | asz load -
  asz load parts/ more.ndjson.gz --db x.sqlite

Each record is held against the schema, the version of asz, the hash of its text and the words of its values. Order and
number of the parts make no difference, and a second load changes nothing. Exit codes are those of asz import (--accept is
asz import --accept).`
