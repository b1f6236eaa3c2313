import { Option } from 'commander'
import type { Command } from 'commander'
import { onDisk } from '../../../source/on-disk.ts'
import type { Language } from '../../../wording/language.ts'
import type { LoadOptions } from '../../actions/handed/load.ts'
import {
  dbOption,
  formatOption,
  maxFailedOption,
  municipalitiesOption,
  withoutPersonalDataOption,
} from '../../options.ts'
import type { Terminal } from '../../terminal.ts'
import { importWords } from '../../words/import-help.ts'

export function registerLoad(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = { ...importWords[language], ...words[language] }
  program
    .command('load')
    .description(says.description)
    .argument(`<${says.part}...>`, says.partHelp)
    .addOption(dbOption(language))
    .addOption(maxFailedOption(language))
    .addOption(municipalitiesOption(language))
    .option('--quiet', says.quiet, false)
    .addOption(new Option(`--log-format <${says.format}>`, says.logFormat).choices(['text', 'json']).default('text'))
    .addOption(formatOption(language, ['text', 'json'], 'text'))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (parts: string[], options: LoadOptions) => {
      const { loadParts } = await import('../../actions/handed/load.ts')
      await loadParts(parts.map(onDisk), options, terminal)
    })
}

const english = {
  description: 'Store what asz parse --records read, on this or another machine, as asz import would.',
  part: 'part',
  partHelp: 'files of records, packed by gzip or not, and folders of them; - is the standard input',
  examples: `
Examples:
  find documents -type f -print0 | asz parse --files-from - -0 --records | asz load -
  asz load parts/ more.ndjson.gz --db x.sqlite

Each record is held against the schema, the version of asz, the hash of its text and the words of its values. Order and
number of the parts make no difference, and a second load changes nothing. Exit codes are those of asz import (--accept is
asz import --accept).`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Uloží, co na tomto nebo jiném počítači přečetl asz parse --records, stejně jako asz import.',
    part: 'část',
    partHelp: 'soubory se záznamy, i zabalené programem gzip, a složky s nimi; - je standardní vstup',
    examples: `
Příklady:
  find dokumenty -type f -print0 | asz parse --files-from - -0 --records | asz load -
  asz load casti/ dalsi.ndjson.gz --db x.sqlite

U každého záznamu se ověří schéma, verze asz, otisk textu a slova, ze kterých byly údaje přečteny. Na pořadí a počtu částí
nezáleží a druhé načtení téhož nic nezmění. Návratové kódy jsou jako u asz import (místo --accept slouží
asz import --accept).`,
  },
}
