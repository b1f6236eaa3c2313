/** A folder that imports read in tests, an extractor without threads for it, and a look at what is in a database. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { Extractor } from '../../src/batch/thread/extractor.ts'
import { importDocuments } from '../../src/batch/import/import.ts'
import { readDocument } from '../../src/batch/thread/read-document.ts'
import type { ImportEvent, ImportRequest, ImportSettings } from '../../src/batch/import/request.ts'
import type { Context } from '../../src/kinds/kind.ts'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const context = { municipalities: loadGazetteer() }

/** Extracts in the thread of the test. */
export const inProcessWith = (further: Partial<Context>): Extractor => ({
  extract: (bytes, file, policy) =>
    readDocument({ bytes, file, ...(policy && { policy }) }, { ...context, ...further }),
  close: () => Promise.resolve(),
})
export const inProcess = inProcessWith({})

/** The day on which tests import; files are older, so that their times can be trusted. */
export const today = new Date('2025-06-01T04:00:00.000Z')
const yesterday = new Date('2025-05-31T12:00:00.000Z')

export interface Inbox {
  readonly folder: string
  readonly db: string
  path(name: string): string
  /** Writes a file as somebody else would have yesterday. */
  put(name: string, content: string | Buffer, changed?: Date): void
  remove(): void
}

export function inbox(): Inbox {
  const folder = mkdtempSync(join(tmpdir(), 'asz-inbox-'))
  const path = (name: string) => join(folder, 'in', name)
  mkdirSync(join(folder, 'in'))
  return {
    folder,
    db: join(folder, 'asz.sqlite'),
    path,
    put: (name, content, changed = yesterday) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
      utimesSync(path(name), changed, changed)
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The five seeds as a folder of an inbox. */
export function withSeeds(box: Inbox): Inbox {
  cpSync(join(root, 'seeds'), join(box.folder, 'in'), { recursive: true })
  for (const name of readdirSync(box.path('.'))) utimesSync(box.path(name), yesterday, yesterday)
  return box
}

export const letter = (words: string): string => `Dopis\n\nVážení, posíláme ${words}.\n`

/** An import of the inbox in the thread of the test. */
export const importInbox = (
  box: Inbox,
  request: Partial<ImportRequest> = {},
  settings: Partial<ImportSettings> & { seen?: ImportEvent[] } = {},
) =>
  importDocuments(
    { db: box.db, paths: [join(box.folder, 'in')], force: false, prune: false, ...request },
    {
      extractor: inProcess,
      width: 4,
      extractorVersion: '1.0.0',
      now: () => today,
      signal: new AbortController().signal,
      onEvent: (event) => void settings.seen?.push(event),
      ...settings,
    },
  )

/** Rows of a database as a reader sees them. */
export function rows(db: string, sql: string): unknown[] {
  const store = new Database(db, { readonly: true })
  try {
    return store.prepare(sql).raw().all()
  } finally {
    store.close()
  }
}

/** Every row of every table but the history of runs, and what the full-text index finds, at one moment. */
export function dump(db: string): Record<string, unknown[]> {
  const store = new Database(db, { readonly: true })
  try {
    const read = (sql: string): unknown[] => store.prepare(sql).raw().all()
    const tables = read(
      "select name from sqlite_schema where type = 'table' and name not glob 'search*' and name not like 'run%'",
    ).flat()
    const contents = tables.map((table): [string, unknown[]] => [
      String(table),
      read(`select * from "${String(table)}"`).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ])
    const search = read("select rowid from search where search match 'a* or p* or s*' order by rowid")
    return { ...Object.fromEntries(contents), search }
  } finally {
    store.close()
  }
}
