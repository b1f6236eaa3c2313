import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, formatOption, withoutPersonalDataOption } from '../options.ts'
import { diffExitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import type { DiffOptions } from '../actions/diff.ts'
import { refusals } from '../words/errors/refusals.ts'
import type { Refusals } from '../words/errors/refusals.ts'

export function registerDiff(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('diff')
    .description(says.description)
    .argument(`[${says.before}]`, says.beforeHelp)
    .argument(`[${says.after}]`, says.afterHelp)
    .option(`--city <${says.town}>`, says.city)
    .option(`--with <${says.town}>`, says.with)
    .addOption(formatOption(language, ['text', 'json', 'patch', 'markdown', 'html'], 'text'))
    .option('--side-by-side', says.sideBySide)
    .option('--stat', says.stat)
    .option('--summary', says.summary)
    .option('--explain', says.explain)
    .addOption(dbOption(language))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (before: string | undefined, after: string | undefined, options: DiffOptions) => {
      const usage = wrongUsage(before, after, options, refusals[language])
      if (usage !== undefined) program.error(usage, { exitCode: diffExitCodes.trouble })
      const { diff } = await import('../actions/diff.ts')
      const { lang } = program.opts<Pick<DiffOptions, 'lang'>>()
      await diff(before, after, { ...options, ...(lang !== undefined && { lang }) }, terminal)
    })
}

const english = {
  description: 'Tell what changed between two documents: what was promised, what was done, what disappeared.',
  before: 'before',
  beforeHelp: 'a file, a folder, a database or a stored document (ID, ID@2, ID@2023); - is the standard input',
  after: 'after',
  afterHelp: 'the same; with --city both name revisions: a number, a year or a date',
  town: 'town',
  city: 'the revisions of the documents about a town, the two latest unless named',
  with: 'with --city: what one town has and the other lacks',
  sideBySide: 'both sides beside each other',
  stat: 'only how many changes of each class',
  summary: 'three sentences for an e-mail',
  explain: 'also how items were matched and which differences do not count',
  examples: `
Examples:
  asz diff plan-2023.docx vyhodnoceni-2024.pdf   two files, of any formats
  asz diff --city Jihlava                        the two latest revisions
  asz diff --city Jihlava 2023 2024              two others
  asz diff --city Jihlava --with Chrudim         what one town has and the other lacks
  asz diff inbox-2023/ inbox-2024/ --stat        all documents of two folders or databases
  asz diff a.txt b.txt --format html > zmeny.html

Pages (markdown and html) are Czech unless --lang says otherwise.
Reflow, page breaks, footnote numbers, typography and format are no change.
Exit codes: 0 the same, 1 different, 2 trouble.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Uvede, co se mezi dvěma dokumenty změnilo: co bylo slíbeno, co splněno, co zmizelo.',
    before: 'dříve',
    beforeHelp: 'soubor, složka, databáze nebo uložený dokument (ID, ID@2, ID@2023); - je standardní vstup',
    after: 'nyní',
    afterHelp: 'totéž; s --city určují obě revize: číslem, rokem nebo datem',
    town: 'obec',
    city: 'revize dokumentů o obci; nejsou-li určeny, dvě poslední',
    with: 's --city: co jedna obec má a druhá nikoli',
    sideBySide: 'obě strany vedle sebe',
    stat: 'jen kolik je kterých změn',
    summary: 'tři věty do e-mailu',
    explain: 'také jak byly položky spárovány a které rozdíly se nepočítají',
    examples: `
Příklady:
  asz diff plan-2023.docx vyhodnoceni-2024.pdf   dva soubory libovolných formátů
  asz diff --city Jihlava                        dvě poslední revize
  asz diff --city Jihlava 2023 2024              dvě jiné
  asz diff --city Jihlava --with Chrudim         co jedna obec má a druhá nikoli
  asz diff inbox-2023/ inbox-2024/ --stat        všechny dokumenty dvou složek nebo databází
  asz diff a.txt b.txt --format html > zmeny.html

Stránky (markdown a html) jsou česky, neurčí-li --lang jinak.
Jiné zalomení řádků a stran, čísla poznámek pod čarou, typografie a formát se za změnu nepočítají.
Návratové kódy: 0 beze změny, 1 rozdíly, 2 potíže.`,
  },
}

const wrongUsage = (
  before: string | undefined,
  after: string | undefined,
  options: DiffOptions,
  no: Refusals,
): string | undefined => {
  const given = [before, after].filter((argument) => argument !== undefined).length
  if (options.with !== undefined && (options.city === undefined || given > 0)) return no.withCity
  if (options.with !== undefined && options.format !== 'text' && options.format !== 'json') return no.withFormat
  if (options.city === undefined && given !== 2) return no.twoDocuments
  if (options.city !== undefined && given === 1) return no.twoRevisions
  if (before === '-' && after === '-') return no.oneStandardInput
  return undefined
}
