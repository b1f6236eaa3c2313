import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { kindNames } from '../../kinds/declared.ts'
import { filters } from '../../query/ask/filters.ts'
import type { Filter } from '../../query/ask/filters.ts'
import { subjectNames } from '../../query/ask/subjects.ts'
import { dbOption, formatOption, positive, refuseValue, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { QueryOptions } from '../actions/query-options.ts'

export function registerQuery(program: Command, terminal: Terminal): void {
  const command = program
    .command('query')
    .description('Answer a question from the database: about a town, a subject, some words.')
    .argument('[subject...]', `what to ask for: ${subjectNames().join(', ')}; or a town, whose card is shown`)
  for (const filter of filters) command.addOption(filterOption(filter))
  command
    .option('--today <date>', 'the day that --due and --overdue count from, if not this one')
    .option('--as-of <date>', 'what the documents said by then: 2024, 2024-04-15 or 15. 4. 2024')
    .option('--columns <names>', 'which columns, in which order: municipality,text,status', namesOf)
    .option('--sort <names>', 'by which columns; with a minus from the end: -amount,title', namesOf)
    .option('--group-by <names>', 'one row a group, counted and summed: programme,year', namesOf)
    .option('--limit <number>', 'how many rows at most (default: 50 in tables and of --search)', positive)
    .option('--count', 'only how many rows')
    .option('--proof', 'also the file, the line and the words of each row')
    .option('--explain', 'print the SQL instead')
    .addOption(formatOption(['table', 'json', 'ndjson', 'csv', 'markdown'], 'table'))
    .option('--excel', 'CSV for a Czech Excel: byte order mark, semicolons, decimal commas')
    .addOption(dbOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (words: string[], options: QueryOptions, invoked: Command) => {
      const { query } = await import('../actions/query.ts')
      await query(words, await withDays(options, invoked), terminal)
    })
}

function filterOption({ name, value, help }: Filter): Option {
  if (value === undefined) return new Option(`--${name}`, help)
  const option = new Option(`--${name} <${value}>`, help)
  return option.argParser((text: string, given: readonly string[] | undefined) => [
    ...(given ?? []),
    ...(name === 'kind' ? text.split(',').map(kindOf) : [text]),
  ])
}

const namesOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

const examples = `
Examples:
  asz query                                        all documents
  asz query Jihlava                                the card of a town
  asz query contacts --city Chrudim --proof        with file, line and words
  asz query milestones --city Jihlava              what was promised and what came of it
  asz query milestones --due 90d                   what is due next
  asz query plans --status approved                who has an approved plan
  asz query projects --region Vysočina             in a region
  asz query funding --group-by programme,year      what money went where
  asz query changes --since 2023                   what changed since then
  asz query milestones --status not_fulfilled --excel > nesplneno.csv
  asz query --search '"sociální bydlení" dluh*'    where words occur
  asz query --search bydlení --city Jihlava        only in a town's documents
  asz query Jihlava --as-of 2023                   as the documents spoke at the end of 2023
  asz query --city 586846 --format csv > card.csv  one fact a row`

/** With the last days of the dates that were given. */
async function withDays(options: QueryOptions, command: Command): Promise<QueryOptions> {
  const { lastDayOf } = await import('../day.ts')
  const dayOf = (flags: string, text: string): string =>
    lastDayOf(text) ?? refuseValue(command, flags, text, 'It must be a date: 2024, 2024-04, 2024-04-15 or 15. 4. 2024.')
  return {
    ...options,
    ...(options.asOf !== undefined && { asOf: dayOf('--as-of <date>', options.asOf) }),
    ...(options.today !== undefined && { today: dayOf('--today <date>', options.today) }),
  }
}

function kindOf(text: string): string {
  const kind = kindNames().find((name) => name === text || name === text.replaceAll('-', '_'))
  if (kind === undefined) throw new InvalidArgumentError(`There are these kinds: ${kindNames().join(', ')}.`)
  return kind
}
