/** The records of all parts in the order in which an import would read their files, kept on the disk until each has its turn. */
import { z } from 'zod'
import { InputError } from '../../source/input-error.ts'
import { realPath } from '../../source/real-path.ts'
import { connect, temporary } from '../../store/file/connect.ts'
import type { Plan, PlannedFile } from '../import/plan.ts'
import { FailedRecord } from './record-line.ts'

/** A line of a part. */
export interface PartLine {
  /** The part and the number of the line in it. */
  readonly place: string
  /** Absent where it is too long. */
  readonly line: string | undefined
}

export interface Spooled {
  /** Of which bytes it is; empty where they could not be read. */
  readonly sha256: string
  readonly version: string
  readonly line: string
}

export interface Spool {
  readonly plan: Plan
  record(file: PlannedFile): Spooled
  close(): void
}

/** What a line says of itself; whether it is true is looked at when it is read. */
const Named = z.union([
  z.object({
    document: z.object({ source: z.object({ file: z.string().min(1), sha256: z.string().min(1) }) }),
    asz: z.object({ version: z.string() }),
  }),
  FailedRecord,
])

/**
 * Order and number of the parts make no difference: records go by the real paths of their files, folder by folder as an import
 * walks, and a path's failure does not count where another part could read it.
 */
export async function spoolOf(lines: AsyncIterable<PartLine | InputError>, check: () => void): Promise<Spool> {
  const store = connect(temporary, false)
  store.exec(`create table record (id integer primary key, path text not null, given text not null, sha256 text not null,
    version text not null, line text not null, unique (path, sha256)) strict`)
  const add = store.prepare<[string, string, string, string, string]>(
    `insert into record (path, given, sha256, version, line) values (?, ?, ?, ?, ?)
     on conflict (path, sha256) do update set given = excluded.given, version = excluded.version, line = excluded.line
       where excluded.line < line`,
  )
  const errors: InputError[] = []
  store.exec('begin')
  for await (const one of lines) {
    check()
    const named = one instanceof InputError ? one : namedIn(one)
    if (named instanceof InputError) errors.push(named)
    else add.run(realPath(named.given), named.given, named.sha256, named.version, named.line)
  }
  store.exec('commit')
  store.exec(`delete from record where sha256 = '' and path in (select path from record where sha256 <> '')`)
  const files = store
    .prepare<[], PlannedFile>(
      `select path, given, id as record from record order by replace(path, '/', char(1)), sha256`,
    )
    .all()
  const record = store.prepare<[number], Spooled>('select sha256, version, line from record where id = ?')
  return {
    plan: { files, errors, isGiven: () => true, isMissing: () => false },
    record: (file) => {
      const found = record.get(file.record ?? 0)
      if (found === undefined) throw new Error('a record that was planned is there')
      return found
    },
    close: () => store.close(),
  }
}

function namedIn({ place, line }: PartLine): InputError | (Spooled & { given: string }) {
  if (line === undefined) return new InputError(place, 'is longer than a record may be')
  const named = Named.safeParse(jsonIn(line))
  if (!named.success) return new InputError(place, 'is no record of asz parse --records')
  if ('error' in named.data) return { given: named.data.file, sha256: '', version: '', line }
  const { document, asz } = named.data
  return { given: document.source.file, sha256: document.source.sha256, version: asz.version, line }
}

/** Undefined for what is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
