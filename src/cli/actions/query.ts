import { jsonText } from '../../text/controls.ts'
import { loadGazetteer } from '../../czech/municipality/file.ts'
import { filters } from '../../query/ask/filters.ts'
import { nearest } from '../../query/same-name.ts'
import { QuestionError } from '../../query/ask/question-error.ts'
import { subjectCalled, subjectMeant, subjectNamed, subjectNames } from '../../query/ask/subjects.ts'
import { askWords } from '../../query/ask/wording.ts'
import { kindLabel } from '../../kinds/said.ts'
import type { Language } from '../../wording/language.ts'
import { cityCard } from '../../query/card.ts'
import { findCity } from '../../query/city.ts'
import { earliestDay } from '../../query/revisions.ts'
import { cardColumns, cardRows } from '../../query/rows.ts'
import { loadRelated } from '../../query/related.ts'
import { search } from '../../query/search.ts'
import type { SearchHit } from '../../query/schema/search.ts'
import { decode } from '../../source/decode.ts'
import { readBytes } from '../../source/read.ts'
import { showAsOf } from '../../store/chain/as-of.ts'
import { openToRead } from '../../store/file/connect.ts'
import type { Store } from '../../store/file/open.ts'
import { listDocuments } from '../../store/read.ts'
import type { DocumentSummary } from '../../store/schema.ts'
import { documentsOfTown } from '../../store/places/towns.ts'
import type { Town } from '../../store/places/towns.ts'
import { exitCodes } from '../terminal.ts'
import { tellRefusal } from '../question-refused.ts'
import type { Output, Terminal } from '../terminal.ts'
import { cardText } from '../text/card/card.ts'
import { csvText } from '../text/layout/csv.ts'
import { documentsText, noneAsOfText, searchText } from '../text/documents.ts'
import { townOf } from '../town.ts'
import { ask, foundLine } from './ask.ts'
import { tableLimit } from './query-options.ts'
import type { QueryOptions } from './query-options.ts'

/** Answers a question: with a subject as rows, with a town alone as its card, else as a list of documents. */
export async function query(words: readonly string[], given: QueryOptions, terminal: Terminal): Promise<void> {
  const store = openToRead(given.db)
  try {
    const asked = askedFor(store, words, given, terminal.err.language)
    const options = { ...given, ...(asked.city.length > 0 && { city: asked.city }) }
    const shown = options.withoutPersonalData ? await copyFor(store, asked.subject, options) : store
    try {
      if (asked.subject !== undefined) {
        if (options.asOf === undefined || (await shownAsOf(shown, options.asOf, undefined, terminal)))
          await ask(shown, asked.subject, options, terminal)
      } else await answer(shown, options, terminal)
    } finally {
      if (shown !== store) shown.close()
    }
  } catch (error) {
    await tellRefusal(error, terminal)
  } finally {
    store.close()
  }
}

interface AskedFor {
  readonly subject?: string | undefined
  readonly city: readonly string[]
}

/** The subject and the towns that the words and options name. What only rows have makes documents the subject. */
function askedFor(store: Store, words: readonly string[], options: QueryOptions, language: Language): AskedFor {
  const says = askWords[language]
  const [first = '', ...others] = words
  const subject = subjectMeant(first)
  const place = (subject === undefined ? words : others).join(' ')
  const city = [...(options.city ?? []).flatMap(listed), ...(place === '' ? [] : [place])]
  if (subject !== undefined) return { subject, city }
  const town = place === '' ? undefined : findCity(store, place, loadGazetteer())
  if (town && !('found' in town)) {
    const called = subjectNames().map((name) => subjectCalled(name, language))
    const near = nearest(first, called)
    if (near.length > 0) throw new QuestionError(says.unknown('subject', first, near, called))
    if ('suggestions' in town && town.official === undefined && town.suggestions.length === 0)
      throw new QuestionError(says.noTownNorSubject(place, called))
  }
  return { city, ...(isOfRows(options) && { subject: 'documents' as const }) }
}

const isOfRows = (options: QueryOptions): boolean =>
  filters.some(({ name }) => !['city', 'kind', 'search'].includes(name) && options[name] !== undefined) ||
  options.format === 'markdown' ||
  options.format === 'xlsx' ||
  [
    options.output,
    options.columns,
    options.sort,
    options.groupBy,
    options.count,
    options.proof,
    options.explain,
    options.excel,
    options.pivot,
  ].some((option) => option !== undefined)

/** Towns parted by commas, or the lines of a file. */
const listed = (text: string): string[] =>
  (text.startsWith('@') ? decode(readBytes(text.slice(1)), text.slice(1)).text.split(/\r?\n/) : text.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** A copy of what the answer may come from, so that nothing can be asked that is not shown. */
async function copyFor(store: Store, subject: string | undefined, options: QueryOptions): Promise<Store> {
  const { copyWithoutPersonalData } = await import('../../query/without-personal-data.ts')
  if (subject !== undefined) return copyWithoutPersonalData(store, {})
  const [city, ...others] = options.city ?? []
  const town = city === undefined || others.length > 0 ? undefined : findCity(store, city, loadGazetteer())
  const [kind, ...more] = options.kind ?? []
  const { asOf } = options
  return copyWithoutPersonalData(store, {
    ...(kind !== undefined && more.length === 0 && { kind }),
    ...(options.search && { search: options.search.join(' ') }),
    ...(asOf !== undefined && { asOf }),
    town: town && 'found' in town ? town.found.id : undefined,
  })
}

async function answer(store: Store, options: QueryOptions, terminal: Terminal): Promise<void> {
  const { search, kind, format, asOf } = options
  const towns: Town[] = []
  for (const words of options.city ?? []) {
    const town = await townOf(store, words, terminal)
    if (town === undefined) return
    towns.push(town)
  }
  if (asOf !== undefined && !(await shownAsOf(store, asOf, towns[0], terminal))) return
  if (search !== undefined) await found(store, search.join(' '), towns, options, terminal)
  else if (towns.length > 0 && kind === undefined) {
    const cards = towns.map((town) => cityCard(store, town, asOf))
    if (format === 'table') for (const card of cards) await terminal.out.write(cardText(card, terminal.out, options))
    else await terminal.out.write(dataText(format, cards, cards.flatMap(cardRows), cardColumns))
  } else await listDocumentsOf(store, towns, options, terminal)
}

/** Shows the database as of a day; false, with a message, where no document speaks that early. */
async function shownAsOf(store: Store, day: string, town: Town | undefined, terminal: Terminal): Promise<boolean> {
  const earliest = earliestDay(store, town)
  showAsOf(store, day)
  const known = town ? documentsOfTown(store, town.id).length : listDocuments(store).length
  if (known > 0) return true
  await terminal.err.write(noneAsOfText({ day, earliest, town: town?.name }, terminal.err))
  terminal.exitCode = exitCodes.failed
  return false
}

async function listDocumentsOf(
  store: Store,
  towns: readonly Town[],
  options: QueryOptions,
  { out, err }: Terminal,
): Promise<void> {
  const isOfTowns = aboutOrNaming(store, towns)
  const documents = listDocuments(store)
    .filter(({ id, kind }) => isOfTowns(id) && isOfKinds(options, kind))
    .slice(0, options.limit)
  if (documents.length === 0) await err.write(`asz: ${askWords[err.language].noDocuments}\n`)
  await print(documents, documentColumns, documentsText, options.format, out)
}

async function found(
  store: Store,
  words: string,
  towns: readonly Town[],
  options: QueryOptions,
  terminal: Terminal,
): Promise<void> {
  const { format, kind } = options
  const { hits, count } = search(store, words, {
    limit: options.limit ?? (format === 'table' ? tableLimit : undefined),
    related: options.related ? loadRelated(store.name) : undefined,
    documents: towns.length > 0 ? towns.flatMap(({ id }) => documentsOfTown(store, id)) : undefined,
    kinds: kind,
  })
  if (hits.length === 0) await terminal.err.write(`asz: ${askWords[terminal.err.language].nothingFound}\n`)
  const isCorrected = hits.some((hit) => hit.corrected_by_hand !== undefined)
  const columns = isCorrected ? [...searchColumns, 'corrected_by_hand'] : searchColumns
  const { language } = terminal.out
  const { filters: says, or, sentence } = askWords[language]
  const what = sentence(subjectNamed('documents').said[language][1], [
    ...(towns.length > 0 ? [says.city(towns.map(({ name }) => name).join(or))] : []),
    ...(kind ? [says.kind(kind.map((one) => kindLabel(one, language)).join(or))] : []),
    says.search(words),
  ])
  const head = foundLine(what, count, hits.length, language)
  await print(hits, columns, (all, style) => `${head}\n\n${searchText(all, style, options.db)}`, format, terminal.out)
}

function aboutOrNaming(store: Store, towns: readonly Town[]): (document: string) => boolean {
  if (towns.length === 0) return () => true
  const documents = new Set(towns.flatMap(({ id }) => documentsOfTown(store, id)))
  return (document) => documents.has(document)
}

const isOfKinds = ({ kind: wanted }: QueryOptions, kind: string): boolean =>
  wanted === undefined || wanted.some((one) => one === kind)

async function print<Row extends SearchHit | DocumentSummary>(
  rows: readonly Row[],
  columns: readonly string[],
  text: (rows: readonly Row[], output: Output) => string,
  format: QueryOptions['format'],
  out: Output,
): Promise<void> {
  if (format !== 'table') return out.write(dataText(format, rows, rows.map(flat), columns))
  if (rows.length > 0) await out.write(text(rows, out))
}

const documentColumns = ['id', 'kind', 'title', 'municipalities', 'as_of', 'revisions', 'findings', 'file'] as const
const searchColumns = ['document', 'kind', 'title', 'pointer', 'snippet', 'exact', 'file'] as const

/** A row for CSV: a snippet as plain text. */
const flat = (row: SearchHit | DocumentSummary): Record<string, unknown> =>
  'snippet' in row ? { ...row, snippet: row.snippet.map(({ text }) => text).join('') } : { ...row }

function dataText(
  format: Exclude<QueryOptions['format'], 'table'>,
  data: readonly unknown[],
  rows: readonly object[],
  columns: readonly string[],
): string {
  if (format === 'csv')
    return csvText(
      rows.map((row) => ({ ...row })),
      columns,
    )
  if (format === 'ndjson') return data.map((one) => `${jsonText(one)}\n`).join('')
  return `${jsonText(data, 2)}\n`
}
