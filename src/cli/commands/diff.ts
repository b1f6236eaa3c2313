import type { Command } from 'commander'
import { Option } from 'commander'
import { languages } from '../../report/language.ts'
import { dbOption, formatOption, withoutPersonalDataOption } from '../options.ts'
import { diffExitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import type { DiffOptions } from '../actions/diff.ts'

export function registerDiff(program: Command, terminal: Terminal): void {
  program
    .command('diff')
    .description('Tell what changed between two documents: what was promised, what was done, what disappeared.')
    .argument(
      '[before]',
      'a file, a folder, a database or a stored document (ID, ID@2, ID@2023); - is the standard input',
    )
    .argument('[after]', 'the same; with --city both name revisions: a number, a year or a date')
    .option('--city <town>', 'the revisions of the documents about a town, the two latest unless named')
    .option('--with <town>', 'with --city: what one town has and the other lacks')
    .addOption(formatOption(['text', 'json', 'patch', 'markdown', 'html'], 'text'))
    .option('--side-by-side', 'both sides beside each other')
    .option('--stat', 'only how many changes of each class')
    .option('--summary', 'three sentences for an e-mail')
    .option('--explain', 'also how items were matched and which differences do not count')
    .addOption(
      new Option('--lang <language>', 'language of the words around (markdown and html: cs)').choices(languages),
    )
    .addOption(dbOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (before: string | undefined, after: string | undefined, options: DiffOptions) => {
      const usage = wrongUsage(before, after, options)
      if (usage !== undefined) program.error(`error: ${usage}`, { exitCode: diffExitCodes.trouble })
      const { diff } = await import('../actions/diff.ts')
      await diff(before, after, options, terminal)
    })
}

const examples = `
Examples:
  asz diff plan-2023.docx vyhodnoceni-2024.pdf   two files, of any formats
  asz diff --city Jihlava                        the two latest revisions
  asz diff --city Jihlava 2023 2024              two others
  asz diff --city Jihlava --with Chrudim         what one town has and the other lacks
  asz diff inbox-2023/ inbox-2024/ --stat        all documents of two folders or databases
  asz diff a.txt b.txt --format html > zmeny.html

Reflow, page breaks, footnote numbers, typography and format are no change.
Exit codes: 0 the same, 1 different, 2 trouble.`

const wrongUsage = (
  before: string | undefined,
  after: string | undefined,
  options: DiffOptions,
): string | undefined => {
  const given = [before, after].filter((argument) => argument !== undefined).length
  if (options.with !== undefined && (options.city === undefined || given > 0))
    return '--with needs --city and no revisions'
  if (options.with !== undefined && options.format !== 'text' && options.format !== 'json')
    return '--with prints text or json'
  if (options.city === undefined && given !== 2) return 'give two documents, or --city'
  if (options.city !== undefined && given === 1) return 'give two revisions, or none for the two latest'
  if (before === '-' && after === '-') return 'only one side can be the standard input'
  return undefined
}
