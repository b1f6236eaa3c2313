import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { jsonText } from '../../controls.ts'
import { loadGazetteer } from '../../czech/municipalities-file.ts'
import { cityCard } from '../../query/card.ts'
import { findCity } from '../../query/city.ts'
import { earliestDay } from '../../query/revisions.ts'
import { cardColumns, cardRows } from '../../query/rows.ts'
import { searchDocuments } from '../../query/search.ts'
import type { SearchHit } from '../../query/search.ts'
import { copyWithoutPersonalData } from '../../query/without-personal-data.ts'
import type { KindName } from '../../record/schema.ts'
import { showAsOf } from '../../store/as-of.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/open.ts'
import { listDocuments } from '../../store/read.ts'
import type { DocumentSummary } from '../../store/read.ts'
import { documentsOfTown } from '../../store/towns.ts'
import type { Town } from '../../store/towns.ts'
import { dbOption, formatOption, kindNames, lastDayOf, positive, withoutPersonalDataOption } from '../options.ts'
import { exitCodes } from '../terminal.ts'
import type { Output, Terminal } from '../terminal.ts'
import { cardText } from '../text/card.ts'
import { csvText } from '../text/csv.ts'
import { documentsText, noneAsOfText, searchText } from '../text/documents.ts'
import { townOf } from '../town.ts'

interface Options {
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

export function registerQuery(program: Command, terminal: Terminal): void {
  program
    .command('query')
    .description('Tell what the database knows: about a town, of a kind, with some words.')
    .option('--city <town>', 'everything about a town: its name in any form, its code or IČO')
    .option('--kind <kind>', `only documents of a kind: ${kindNames.join(', ')}`, kindOf)
    .option('--search <words>', 'documents with all the words; "a phrase", begin*')
    .option('--as-of <date>', 'what the documents said by then: 2024, 2024-04-15 or 15. 4. 2024', lastDayOf)
    .option('--limit <number>', 'how many documents --search lists at most', positive, 50)
    .addOption(formatOption(['table', 'json', 'ndjson', 'csv'], 'table'))
    .addOption(dbOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      const store = openStore(options.db, { readonly: true })
      try {
        if (options.withoutPersonalData) await answerWithoutPeople(store, options, terminal)
        else await answer(store, options, terminal)
      } finally {
        store.close()
      }
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

function kindOf(text: string): KindName {
  const kind = kindNames.find((name) => name === text || name === text.replaceAll('-', '_'))
  if (kind === undefined) throw new InvalidArgumentError(`There are these kinds: ${kindNames.join(', ')}.`)
  return kind
}

/** Answers from a copy of what the answer may come from, so that nothing can be asked that is not shown. */
async function answerWithoutPeople(store: Store, options: Options, terminal: Terminal): Promise<void> {
  const { city } = options
  const town = city === undefined ? undefined : findCity(store, city, loadGazetteer())
  const copy = copyWithoutPersonalData(store, { ...options, town: town && 'found' in town ? town.found.id : undefined })
  try {
    await answer(copy, options, terminal)
  } finally {
    copy.close()
  }
}

async function answer(store: Store, options: Options, terminal: Terminal): Promise<void> {
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

async function listed(store: Store, town: Town | undefined, options: Options, { out, err }: Terminal): Promise<void> {
  const ofTown = town && new Set(documentsOfTown(store, town.id))
  const documents = listDocuments(store, options.kind).filter(({ id }) => !ofTown || ofTown.has(id))
  if (documents.length === 0) await err.write('asz: no such documents\n')
  await print(documents, documentColumns, documentsText, options.format, out)
}

async function found(
  store: Store,
  words: string,
  town: Town | undefined,
  options: Options,
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
  format: Options['format'],
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
