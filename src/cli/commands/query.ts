import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { kindNames } from '../../kinds/names.ts'
import type { KindName } from '../../kinds/names.ts'
import { dbOption, formatOption, positive, refuseValue, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { QueryOptions } from '../actions/query.ts'

export function registerQuery(program: Command, terminal: Terminal): void {
  program
    .command('query')
    .description('Tell what the database knows: about a town, of a kind, with some words.')
    .option('--city <town>', 'everything about a town: its name in any form, its code or IČO')
    .option('--kind <kind>', `only documents of a kind: ${kindNames.join(', ')}`, kindOf)
    .option('--search <words>', 'documents with all the words; "a phrase", begin*')
    .option('--as-of <date>', 'what the documents said by then: 2024, 2024-04-15 or 15. 4. 2024')
    .option('--limit <number>', 'how many documents --search lists at most', positive, 50)
    .addOption(formatOption(['table', 'json', 'ndjson', 'csv'], 'table'))
    .addOption(dbOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (options: QueryOptions, command: Command) => {
      const { query } = await import('../actions/query.ts')
      await query(await withDay(options, command), terminal)
    })
}

const examples = `
Examples:
  asz query                                        all documents
  asz query --city Jihlava                         the card of a town
  asz query --city jihlave --format json           the same as data (without accents, any case form)
  asz query --kind project_record                  all projects
  asz query --search '"sociální bydlení" dluh*'    where words occur
  asz query --search bydlení --city Jihlava        only in a town's documents
  asz query --city Jihlava --as-of 2023            as the documents spoke at the end of 2023
  asz query --city 586846 --format csv > card.csv  one fact a row`

/** With the last day of the date that was given. */
async function withDay(options: QueryOptions, command: Command): Promise<QueryOptions> {
  if (options.asOf === undefined) return options
  const { lastDayOf } = await import('../day.ts')
  const asOf = lastDayOf(options.asOf)
  if (asOf !== undefined) return { ...options, asOf }
  return refuseValue(
    command,
    '--as-of <date>',
    options.asOf,
    'It must be a date: 2024, 2024-04, 2024-04-15 or 15. 4. 2024.',
  )
}

function kindOf(text: string): KindName {
  const kind = kindNames.find((name) => name === text || name === text.replaceAll('-', '_'))
  if (kind === undefined) throw new InvalidArgumentError(`There are these kinds: ${kindNames.join(', ')}.`)
  return kind
}
