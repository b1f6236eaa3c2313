import { findDocuments } from '../../query/document.ts'
import { documentsAbout, listRevisions } from '../../query/revisions.ts'
import type { RevisionLine } from '../../query/schema/revisions.ts'
import { openToRead } from '../../store/file/connect.ts'
import type { Store } from '../../store/file/open.ts'
import { documentIds } from '../../store/read.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { townOf } from '../town.ts'
import { csvText } from '../text/layout/csv.ts'
import { listWords } from '../words/lists.ts'
import { revisionsText } from '../text/revisions.ts'
import { jsonText, visible } from '../../text/controls.ts'

export interface RevisionsOptions {
  readonly db: string
  readonly city?: string
  readonly format: 'text' | 'json' | 'ndjson' | 'csv'
  readonly withoutPersonalData?: true
}

export async function revisions(
  words: string | undefined,
  options: RevisionsOptions,
  terminal: Terminal,
): Promise<void> {
  const stored = openToRead(options.db)
  const store = options.withoutPersonalData ? await withoutPeople(stored) : stored
  try {
    const ids = await wanted(store, words, options.city, terminal)
    if (ids) await print(listRevisions(store, ids), options.format, terminal)
  } finally {
    store.close()
    stored.close()
  }
}

/** Loaded when it is asked for: it takes what reads words. */
async function withoutPeople(stored: Store): Promise<Store> {
  const { copyWithoutPersonalData } = await import('../../query/without-personal-data.ts')
  return copyWithoutPersonalData(stored, {})
}

/** The documents to list; where there are none, says so and sets the exit code. */
async function wanted(
  store: Store,
  words: string | undefined,
  city: string | undefined,
  terminal: Terminal,
): Promise<string[] | undefined> {
  const town = city === undefined ? undefined : await townOf(store, city, terminal)
  if (city !== undefined && town === undefined) return undefined
  const about = town && new Set(documentsAbout(store, town))
  const named = words === undefined ? documentIds(store) : findDocuments(store, words).map(({ id }) => id)
  const ids = named.filter((id) => !about || about.has(id))
  if (ids.length > 0 || words === undefined) return ids
  const { chalk, language } = terminal.err
  const told = listWords[language].noDocument(visible(words), town && visible(town.name))
  await terminal.err.write(`${chalk.red('asz:')} ${told}\n`)
  terminal.exitCode = exitCodes.failed
  return undefined
}

async function print(
  lines: readonly RevisionLine[],
  format: RevisionsOptions['format'],
  { out, err }: Terminal,
): Promise<void> {
  if (format === 'json') return out.write(`${jsonText(lines, 2)}\n`)
  if (format === 'ndjson') return out.write(lines.map((line) => `${jsonText(line)}\n`).join(''))
  if (format === 'csv') return out.write(csvText(lines.map(flat), columns))
  if (lines.length === 0) return err.write(`asz: ${listWords[err.language].noDocuments}\n`)
  return out.write(revisionsText(lines, out))
}

const columns = [
  'document',
  'kind',
  'number',
  'current',
  'title',
  'municipalities',
  'as_of',
  'evaluation_year',
  'revision_number',
  'revises',
  'files',
  'findings',
] as const

/** A row for CSV: files and findings as lines of one cell. */
const flat = (line: RevisionLine): Record<string, unknown> => ({
  ...line,
  municipalities: line.municipalities.join(', '),
  files: line.sources.map(({ file }) => file).join('\n'),
  findings: line.findings.map(({ message }) => message).join('\n'),
})
