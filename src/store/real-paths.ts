/** Brings a database in which files were known by the paths that were typed to one that knows them by their real paths. */
import { basename, isAbsolute, normalize } from 'node:path'
import { realPath } from '../source/real-path.ts'
import type { Store } from './file/database.ts'

interface File {
  readonly path: string
  readonly given: string
  readonly sha256: string | null
}

/** Fills the table `source` from `source_4`, which had no real paths. */
export function findRealPaths(store: Store): void {
  // Quarantine and layouts follow their files.
  store.pragma('defer_foreign_keys = on')
  moveFiles(store)
  const files = store.prepare<[], File>('select path, given, sha256 from file').all()
  const pathOf = pathsOf(files)
  const add = store.prepare(
    `insert into source (id, revision, file, path, sha256, media_type, charset, bytes, imported_at)
     select id, revision, file, ?, sha256, media_type, charset, bytes, imported_at from source_4 where id = ?
     on conflict (sha256, path) do nothing`,
  )
  const sources = store.prepare<[], { id: number; file: string; sha256: string }>(
    'select id, file, sha256 from source_4',
  )
  for (const { id, file, sha256 } of sources.all()) add.run(pathOf(file, sha256), id)
  // The same bytes under one typed path in two folders were one source.
  store.exec(
    `insert into source (revision, file, path, sha256, media_type, charset, bytes, imported_at)
     select revision, given, file.path, sha256, media_type, charset, bytes, imported_at
     from file join (select *, min(id) from source group by sha256) using (sha256) where true
     on conflict (sha256, path) do nothing`,
  )
}

/** One row a real path: of two names of a file, the row of the last run that found it stays. */
function moveFiles(store: Store): void {
  const paths = store.prepare<[], string>("select path from file order by state = 'gone', run desc, path").pluck().all()
  const move = ['file', 'failure', 'layout'].map((table) =>
    store.prepare<[string, string]>(`update ${table} set path = ? where path = ?`),
  )
  const drop = store.prepare<[string]>('delete from file where path = ?')
  const known = new Set<string>()
  const real = paths.map((path): [string, string] => [path, realPath(path)])
  for (const [path, to] of real) {
    if (known.has(to)) drop.run(path)
    known.add(to)
  }
  const isLeft = store.prepare<[string], number>('select 1 from file where path = ?').pluck()
  for (const [path, to] of real)
    if (path !== to && isLeft.get(path) !== undefined) for (const one of move) one.run(to, path)
}

/**
 * Where a source lay of which only the typed path is known: the file that was given so, with its bytes if there is one, else
 * the one whose path ends so (it was typed otherwise since), else one with its bytes, else what the path leads to from here.
 */
function pathsOf(files: readonly File[]): (typed: string, sha256: string) => string {
  const byGiven = grouped(files, ({ given }) => given)
  const byName = grouped(files, ({ path }) => basename(path))
  return (typed, sha256) => {
    if (isAbsolute(typed)) return realPath(typed)
    const ending = `/${normalize(typed).replace(/^(?:\.\.\/)+/, '')}`
    const found = byGiven.get(typed) ?? byName.get(basename(typed))?.filter(({ path }) => path.endsWith(ending)) ?? []
    const hasBytes = (file: File) => file.sha256 === sha256
    const one = found.find(hasBytes) ?? (found.length === 1 ? found[0] : files.find(hasBytes))
    return one?.path ?? realPath(typed)
  }
}

function grouped(files: readonly File[], keyOf: (file: File) => string): ReadonlyMap<string, File[]> {
  const groups = new Map<string, File[]>()
  for (const file of files) {
    const group = groups.get(keyOf(file)) ?? []
    groups.set(keyOf(file), group)
    group.push(file)
  }
  return groups
}
