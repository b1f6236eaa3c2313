import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { kindNames } from '../../kinds/declared.ts'
import { kindForms, kindLabel } from '../../kinds/said.ts'
import { sameName } from '../../query/same-name.ts'
import { findingCodes } from '../../query/ask/advice.ts'
import { filters } from '../../query/ask/filters.ts'
import type { Filter } from '../../query/ask/filters.ts'
import { subjectCalled, subjectNames } from '../../query/ask/subjects.ts'
import { dbOption, formatOption, positive, refuseValue, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { languages, type Language } from '../../wording/language.ts'
import { queryWords } from '../words/query-help.ts'
import { cardSections } from '../actions/query-options.ts'
import type { QueryOptions } from '../actions/query-options.ts'
import { refusals } from '../words/errors/refusals.ts'

export function registerQuery(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = queryWords[language]
  /** In Czech both, as examples have the name. */
  const withOwnName = (name: string): string =>
    language === 'en' ? name : `${subjectCalled(name, language)} (${name})`
  const command = program
    .command('query')
    .description(says.description)
    .argument(`[${says.subject}...]`, says.subjectHelp(subjectNames().map(withOwnName).join(', ')))
  for (const filter of filters) command.addOption(filterOption(filter, language))
  command
    .option('--related', says.related)
    .option(`--today <${says.date}>`, says.today)
    .option(`--as-of <${says.date}>`, says.asOf)
    .option(`--columns <${says.names}>`, says.columns, namesOf)
    .option(`--sort <${says.names}>`, says.sort, namesOf)
    .option(`--group-by <${says.names}>`, says.groupBy, namesOf)
    .option(`--pivot <${says.column}>`, says.pivot)
    .option(`--limit <${says.number}>`, says.limit, positive(language))
    .option('--count', says.count)
    .option('--proof', says.proof)
    .option('--full', says.full)
    .addOption(new Option(`--section <${says.section}>`, says.sectionHelp).choices(cardSections))
    .option('--explain', says.explain)
    .addOption(formatOption(language, formats, 'table'))
    .option(`--output <${says.file}>`, says.output)
    .option('--excel', says.excel)
    .addOption(dbOption(language))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (words: string[], options: QueryOptions, invoked: Command) => {
      const shown = withFormat(options, invoked)
      if (shown.format === 'xlsx' && shown.output === undefined) invoked.error(refusals[language].xlsxWithOutput)
      const { query } = await import('../actions/query.ts')
      await query(words, await withDays(shown, invoked, language), terminal)
    })
}

function filterOption({ name, value, help }: Filter, language: Language): Option {
  if (value === undefined) return new Option(`--${name}`, help[language])
  const option = new Option(`--${name} <${value[language]}>`, help[language])
  return option.argParser((text: string, given: readonly string[] | undefined) => [
    ...(given ?? []),
    ...(name === 'kind' ? text.split(',').map((one) => kindOf(one, language)) : [text]),
  ])
}

const namesOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

const formats = ['table', 'json', 'ndjson', 'csv', 'markdown', 'xlsx'] as const

/** With the format that the name of the file says, where none is given. */
function withFormat(options: QueryOptions, command: Command): QueryOptions {
  const ending = /\.(?<ending>[a-z]+)$/i.exec(options.output ?? '')?.groups?.['ending']?.toLowerCase()
  const format = formats.find((one) => one === (ending === 'md' ? 'markdown' : ending))
  return format === undefined || command.getOptionValueSource('format') !== 'default' ? options : { ...options, format }
}

/** With the last days of the dates that were given. */
async function withDays(options: QueryOptions, command: Command, language: Language): Promise<QueryOptions> {
  // What reads dates reads documents as well, and is long to load.
  if (options.asOf === undefined && options.today === undefined) return options
  const { lastDayOf } = await import('../day.ts')
  const dayOf = (option: `--${string}`, text: string): string =>
    lastDayOf(text) ?? refuseValue(command, option, text, 'date', language)
  return {
    ...options,
    ...(options.asOf !== undefined && { asOf: dayOf('--as-of', options.asOf) }),
    ...(options.today !== undefined && { today: dayOf('--today', options.today) }),
  }
}

/** One document of a kind, and several, in both languages. */
const kindWords = (name: string): string[] => languages.flatMap((language) => kindForms(name, language).slice(0, 2))

function kindOf(text: string, language: Language): string {
  const names = [...kindNames(), ...findingCodes]
  const kind = sameName(text, names) ?? names.find((name) => sameName(text, kindWords(name)) !== undefined)
  if (kind !== undefined) return kind
  const called = kindNames().map((name) => (language === 'en' ? name : kindLabel(name, language)))
  throw new InvalidArgumentError(refusals[language].kind(called.join(', ')))
}
