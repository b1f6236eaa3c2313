import { jsonText, visible } from '../../text/controls.ts'
import { diffPair, diffSet, pairEditions } from '../../diff/set.ts'
import type { Edition, EditionPair, Pairing } from '../../diff/set.ts'
import { toPatch } from '../../diff/patch.ts'
import { htmlReport } from '../../report/html.ts'
import type { Language } from '../../wording/language.ts'
import { markdownReport } from '../../report/markdown.ts'
import { summaryOf } from '../../report/summary.ts'
import { viewOf } from '../../report/view.ts'
import type { DiffView } from '../../report/view.ts'
import { withoutPersonalData } from '../../record/privacy/personal-data.ts'
import type { DocumentJson } from '../../record/schema.ts'
import { InputError } from '../../source/input-error.ts'
import { StoreError } from '../../store/file/store-error.ts'
import { comparedTowns, pairsOfCity } from '../diff-city.ts'
import { readSide } from '../editions.ts'
import type { Side } from '../editions.ts'
import { diffExitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { matchesText } from '../text/diff/explain.ts'
import { setText, townsText } from '../text/diff/set.ts'
import { sideBySide, stat, unified } from '../text/diff/diff.ts'
import { inputErrorText, storeErrorText } from '../text/error.ts'

export interface DiffOptions {
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

export const diff = (
  before: string | undefined,
  after: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
): Promise<void> => reportingTrouble(terminal, () => run(before, after, options, terminal))

/** Trouble is told in words and has the exit code of diff(1), not that of the other commands. */
const reportingTrouble = async (terminal: Terminal, action: () => Promise<void>): Promise<void> => {
  try {
    await action()
  } catch (error) {
    if (error instanceof InputError) await terminal.err.write(inputErrorText(error, terminal.err))
    else if (error instanceof StoreError) await terminal.err.write(storeErrorText(error, terminal.err))
    else throw error
    terminal.exitCode = diffExitCodes.trouble
  }
}

async function run(
  before: string | undefined,
  after: string | undefined,
  options: DiffOptions,
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

async function readShown(
  argument: string,
  { db, withoutPersonalData }: DiffOptions,
  terminal: Terminal,
): Promise<Side> {
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

async function print(pairing: Pairing, many: boolean, options: DiffOptions, terminal: Terminal): Promise<void> {
  const { out } = terminal
  const results = pairing.pairs.map((pair) => (terminal.worksOn?.(pair.after.document.id), diffPair(pair)))
  const set = diffSet(pairing, results)
  terminal.exitCode = set.same ? diffExitCodes.same : diffExitCodes.different
  const [first] = pairing.pairs
  const [result] = results
  if (options.format === 'json') return out.write(json(many ? set : result))
  if (options.format === 'patch')
    return out.write(json(many ? pairing.pairs.map(patchOf) : first && patchOf(first).patch))
  const page = options.format === 'text' ? undefined : options.format
  const language = options.lang ?? (page ? 'cs' : out.language)
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

const textOf = (view: DiffView, options: DiffOptions, { out }: Terminal): string => {
  const text = options.stat ? stat(view, out) : options.sideBySide ? sideBySide(view, out) : unified(view, out)
  return options.explain ? `${text}\n${matchesText(view.result, out)}` : text
}

const patchOf = ({ before, after }: EditionPair) => ({
  document: after.document.id,
  patch: toPatch({ ...before.document }, { ...after.document }),
})

async function printTowns(city: string, other: string, options: DiffOptions, terminal: Terminal): Promise<void> {
  const prepare = options.withoutPersonalData
    ? (document: DocumentJson) => withoutPersonalData(document, '').document
    : undefined
  terminal.worksOn?.(`${city}, ${other}`)
  const comparison = comparedTowns(city, other, options.db, prepare)
  terminal.exitCode = comparison.same ? diffExitCodes.same : diffExitCodes.different
  await terminal.out.write(options.format === 'json' ? json(comparison) : townsText(comparison, terminal.out))
}

const json = (data: unknown): string => `${jsonText(data, 2)}\n`
