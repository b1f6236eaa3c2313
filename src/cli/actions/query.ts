import { jsonText } from '../../controls.ts'
import { loadGazetteer } from '../../czech/municipalities-file.ts'
import { cityCard } from '../../query/card.ts'
import { findCity } from '../../query/city.ts'
import { earliestDay } from '../../query/revisions.ts'
import { cardColumns, cardRows } from '../../query/rows.ts'
import { searchDocuments } from '../../query/search.ts'
import type { SearchHit } from '../../query/search.ts'
import { copyWithoutPersonalData } from '../../query/without-personal-data.ts'
import type { KindName } from '../../kinds/names.ts'
import { showAsOf } from '../../store/as-of.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/open.ts'
import { listDocuments } from '../../store/read.ts'
import type { DocumentSummary } from '../../store/read.ts'
import { documentsOfTown } from '../../store/towns.ts'
import type { Town } from '../../store/towns.ts'
import { exitCodes } from '../terminal.ts'
import type { Output, Terminal } from '../terminal.ts'
import { cardText } from '../text/card.ts'
import { csvText } from '../text/csv.ts'
import { documentsText, noneAsOfText, searchText } from '../text/documents.ts'
import { townOf } from '../town.ts'

export interface QueryOptions {
  readonly db: string
  readonly city?: string
  readonly kind?: KindName
  readonly search?: string
  /** `YYYY-MM-DD` */
  readonly asOf?: string
  readonly limit: number
  readonly format: 'table' | 'json' | 'ndjson' | 'csv'
  readonly withoutPersonalData?: true
}

export async function query(options: QueryOptions, terminal: Terminal): Promise<void> {
  const store = openStore(options.db, { readonly: true })
  try {
    if (options.withoutPersonalData) await answerWithoutPeople(store, options, terminal)
    else await answer(store, options, terminal)
  } finally {
    store.close()
  }
}

/** Answers from a copy of what the answer may come from, so that nothing can be asked that is not shown. */
async function answerWithoutPeople(store: Store, options: QueryOptions, terminal: Terminal): Promise<void> {
  const { city } = options
  const town = city === undefined ? undefined : findCity(store, city, loadGazetteer())
  const copy = copyWithoutPersonalData(store, { ...options, town: town && 'found' in town ? town.found.id : undefined })
  try {
    await answer(copy, options, terminal)
  } finally {
    copy.close()
  }
}

async function answer(store: Store, options: QueryOptions, terminal: Terminal): Promise<void> {
  const { city, search, kind, format, asOf } = options
  const town = city === undefined ? undefined : await townOf(store, city, terminal)
  if (city !== undefined && town === undefined) return
  if (asOf !== undefined && !(await shownAsOf(store, asOf, town, terminal))) return
  if (search !== undefined) await found(store, search, town, options, terminal)
  else if (town !== undefined && kind === undefined) {
    const card = cityCard(store, town, asOf)
    await terminal.out.write(
      format === 'table' ? cardText(card, terminal.out) : dataText(format, [card], cardRows(card), cardColumns),
    )
  } else await listed(store, town, options, terminal)
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

async function listed(
  store: Store,
  town: Town | undefined,
  options: QueryOptions,
  { out, err }: Terminal,
): Promise<void> {
  const ofTown = town && new Set(documentsOfTown(store, town.id))
  const documents = listDocuments(store, options.kind).filter(({ id }) => !ofTown || ofTown.has(id))
  if (documents.length === 0) await err.write('asz: no such documents\n')
  await print(documents, documentColumns, documentsText, options.format, out)
}

async function found(
  store: Store,
  words: string,
  town: Town | undefined,
  options: QueryOptions,
  terminal: Terminal,
): Promise<void> {
  const ofTown = town && new Set(documentsOfTown(store, town.id))
  const wanted = ({ document, kind }: SearchHit) =>
    (!ofTown || ofTown.has(document)) && (options.kind === undefined || kind === options.kind)
  const hits = searchDocuments(store, words).filter(wanted).slice(0, options.limit)
  if (hits.length === 0) await terminal.err.write('asz: nothing found for these words\n')
  await print(hits, searchColumns, searchText, options.format, terminal.out)
}

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
  format: 'json' | 'ndjson' | 'csv',
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
