import type { Command } from 'commander'
import { Option } from 'commander'
import { jsonText, visible } from '../../controls.ts'
import { diffPair, diffSet, pairEditions } from '../../diff/set.ts'
import type { Edition, EditionPair, Pairing } from '../../diff/set.ts'
import { toPatch } from '../../diff/patch.ts'
import { htmlReport } from '../../report/html.ts'
import { languages } from '../../report/language.ts'
import type { Language } from '../../report/language.ts'
import { markdownReport } from '../../report/markdown.ts'
import { summaryOf } from '../../report/summary.ts'
import { viewOf } from '../../report/view.ts'
import type { DiffView } from '../../report/view.ts'
import { withoutPersonalData } from '../../record/personal-data.ts'
import type { DocumentJson } from '../../record/schema.ts'
import { InputError } from '../../source/input-error.ts'
import { StoreError } from '../../store/store-error.ts'
import { comparedTowns, pairsOfCity } from '../diff-city.ts'
import { readSide } from '../editions.ts'
import type { Side } from '../editions.ts'
import { dbOption, formatOption, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { matchesText } from '../text/diff-explain.ts'
import { setText, townsText } from '../text/diff-set.ts'
import { sideBySide, stat, unified } from '../text/diff.ts'
import { inputErrorText, storeErrorText } from '../text/error.ts'

interface Options {
  readonly db: string
  readonly city?: string
  readonly with?: string
  readonly format: 'text' | 'json' | 'patch' | 'markdown' | 'html'
  readonly lang?: Language
  readonly sideBySide?: true
  readonly stat?: true
  readonly summary?: true
  readonly explain?: true
  readonly withoutPersonalData?: true
}

/** As diff(1) has them. */
const exitCodes = { same: 0, different: 1, trouble: 2 } as const

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
    .action(async (before: string | undefined, after: string | undefined, options: Options) => {
      const usage = wrongUsage(before, after, options)
      if (usage !== undefined) program.error(`error: ${usage}`, { exitCode: exitCodes.trouble })
      await reportingTrouble(terminal, () => run(before, after, options, terminal))
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

const wrongUsage = (before: string | undefined, after: string | undefined, options: Options): string | undefined => {
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

/** Trouble is told in words and has the exit code of diff(1), not that of the other commands. */
const reportingTrouble = async (terminal: Terminal, action: () => Promise<void>): Promise<void> => {
  try {
    await action()
  } catch (error) {
    if (error instanceof InputError) await terminal.err.write(inputErrorText(error, terminal.err))
    else if (error instanceof StoreError) await terminal.err.write(storeErrorText(error, terminal.err))
    else throw error
    terminal.exitCode = exitCodes.trouble
  }
}

async function run(
  before: string | undefined,
  after: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { city, with: other, db } = options
  if (city !== undefined && other !== undefined) {
    await printTowns(city, other, options, terminal)
    return
  }
  if (city !== undefined) {
    const named = before !== undefined && after !== undefined ? { before, after } : undefined
    const pairs = pairsOfCity(city, named, db)
    const shown = (pair: EditionPair) => {
      terminal.worksOn?.(pair.after.document.id)
      return options.withoutPersonalData ? pairWithoutPeople(pair) : pair
    }
    await print({ pairs: pairs.map(shown), before: [], after: [] }, pairs.length > 1, options, terminal)
    return
  }
  const [a, b] = [await readShown(before ?? '', options, terminal), await readShown(after ?? '', options, terminal)]
  terminal.worksOn?.(null)
  terminal.worksOn?.(null)
  const [x, y] = [a.editions[0], b.editions[0]]
  const single = !a.many && !b.many && x && y ? [{ before: x, after: y }] : undefined
  const pairing = single ? { pairs: single, before: [], after: [] } : pairEditions(a.editions, b.editions)
  await print(pairing, single === undefined, options, terminal)
}

async function readShown(argument: string, { db, withoutPersonalData }: Options, terminal: Terminal): Promise<Side> {
  const side = await readSide(argument, db, (file) => terminal.worksOn?.(file))
  const cleaned = (edition: Edition) => (terminal.worksOn?.(edition.document.id), withoutPeople(edition))
  return withoutPersonalData ? { ...side, editions: side.editions.map(cleaned) } : side
}

/** An edition without contacts and names; one read from JSON has no text to clean. */
const withoutPeople = ({ document, text }: Edition): Edition => {
  const without = withoutPersonalData(document, text ?? '')
  return text === undefined ? { document: without.document } : without
}

const pairWithoutPeople = ({ before, after }: EditionPair): EditionPair => ({
  before: withoutPeople(before),
  after: withoutPeople(after),
})

async function print(pairing: Pairing, many: boolean, options: Options, terminal: Terminal): Promise<void> {
  const { out } = terminal
  const results = pairing.pairs.map((pair) => (terminal.worksOn?.(pair.after.document.id), diffPair(pair)))
  const set = diffSet(pairing, results)
  terminal.exitCode = set.same ? exitCodes.same : exitCodes.different
  const [first] = pairing.pairs
  const [result] = results
  if (options.format === 'json') return out.write(json(many ? set : result))
  if (options.format === 'patch')
    return out.write(json(many ? pairing.pairs.map(patchOf) : first && patchOf(first).patch))
  const page = options.format === 'text' ? undefined : options.format
  const language = options.lang ?? (page ? 'cs' : 'en')
  const views = pairing.pairs.map(({ before, after }, i) => {
    terminal.worksOn?.(after.document.id)
    const texts = { before: before.text, after: after.text }
    return viewOf(results[i] ?? diffPair({ before, after }), texts, language)
  })
  const changed = many ? views.filter((view) => !view.result.same) : views
  if (options.summary) return out.write(changed.map((view) => `${visible(summaryOf(view))}\n`).join(''))
  if (page === 'html') return out.write(htmlReport(changed, many ? set : undefined, language))
  if (page === 'markdown') return out.write(markdownReport(changed, many ? set : undefined, language))
  const render = (view: DiffView) => (terminal.worksOn?.(view.result.after.id), textOf(view, options, terminal))
  await out.write(many ? setText(set, views, render, out) : views.map(render).join(''))
}

const textOf = (view: DiffView, options: Options, { out }: Terminal): string => {
  const text = options.stat ? stat(view, out) : options.sideBySide ? sideBySide(view, out) : unified(view, out)
  return options.explain ? `${text}\n${matchesText(view.result, out)}` : text
}

const patchOf = ({ before, after }: EditionPair) => ({
  document: after.document.id,
  patch: toPatch({ ...before.document }, { ...after.document }),
})

async function printTowns(city: string, other: string, options: Options, terminal: Terminal): Promise<void> {
  const prepare = options.withoutPersonalData
    ? (document: DocumentJson) => withoutPersonalData(document, '').document
    : undefined
  terminal.worksOn?.(`${city}, ${other}`)
  const comparison = comparedTowns(city, other, options.db, prepare)
  terminal.exitCode = comparison.same ? exitCodes.same : exitCodes.different
  await terminal.out.write(options.format === 'json' ? json(comparison) : townsText(comparison, terminal.out))
}

const json = (data: unknown): string => `${jsonText(data, 2)}\n`
