import { Option } from 'commander'
import type { Command } from 'commander'
import { filters } from '../../../query/ask/filters.ts'
import type { FilterName } from '../../../query/ask/filters.ts'
import type { Language } from '../../../wording/language.ts'
import type { ReportOptions } from '../../actions/handed/report.ts'
import { dbOption, formatOption, refuseValue, siteOption, withoutPersonalDataOption } from '../../options.ts'
import type { Terminal } from '../../terminal.ts'

interface Given extends Omit<ReportOptions, 'filters'> {
  readonly city?: readonly string[]
  readonly region?: readonly string[]
  readonly theme?: readonly string[]
}

/** What a digest can be narrowed by, as questions are. */
const narrowed = ['city', 'region', 'theme'] as const satisfies readonly FilterName[]

export function registerReport(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  const command = program
    .command('report')
    .description(says.description)
    .requiredOption(`--since <${says.date}>`, says.since)
  for (const { name, value, help } of filters)
    if (value !== undefined && narrowed.some((one) => one === name))
      command.addOption(
        new Option(`--${name} <${value[language]}>`, help[language]).argParser(
          (text: string, given: readonly string[] | undefined) => [...(given ?? []), text],
        ),
      )
  command
    .addOption(formatOption(language, ['text', 'html', 'atom', 'json'], 'text'))
    .addOption(siteOption(language))
    .option(`--today <${says.date}>`, says.today)
    .addOption(dbOption(language))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (given: Given, invoked: Command) => {
      const { lastDayOf, firstDayOf } = await import('../../day.ts')
      const dayOf = (option: `--${string}`, text: string, day: string | undefined): string =>
        day ?? refuseValue(invoked, option, text, 'date', language)
      const { today, since } = given
      const { report } = await import('../../actions/handed/report.ts')
      await report(
        {
          ...given,
          since: dayOf('--since', since, firstDayOf(since)),
          ...(today !== undefined && { today: dayOf('--today', today, lastDayOf(today)) }),
          filters: Object.fromEntries(narrowed.flatMap((name) => (given[name] ? [[name, given[name]]] : []))),
        },
        terminal,
      )
    })
}

const english = {
  description: 'Tell what was dropped, evaluated, came due and contradicts since a day.',
  date: 'date',
  since: 'from the first day of this date on',
  today: 'the day from which is told what is due, if not this one',
  examples: `
Examples:
  asz report --since 2024                                what happened, as text
  asz report --since 2024-06 --city Jihlava --format html > jihlava.html
  asz report --since 2024 --format atom --site https://www.example.cz/asz/ > feed.atom`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Řekne, co od daného dne zmizelo, bylo vyhodnoceno, má termín a odporuje si.',
    date: 'datum',
    since: 'od prvního dne tohoto data',
    today: 'den, ke kterému se počítají termíny, není-li to dnešek',
    examples: `
Příklady:
  asz report --since 2024                                co se stalo, jako text
  asz report --since 2024-06 --city Jihlava --format html > jihlava.html
  asz report --since 2024 --format atom --site https://www.example.cz/asz/ > feed.atom`,
  },
}
