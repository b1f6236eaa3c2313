/** Databases as an older asz left them: the tables of its time, filled by its own triggers. */
import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'

/** The kept columns of tables that no trigger fills. */
const KEPT = [
  ['run', '*'],
  ['file', '*'],
  ['failure', '*'],
  ['layout', '*'],
  ['run_finding', '*'],
  ['forgotten', '*'],
  ['without_personal_data', '*'],
  ['document', '*'],
  [
    'revision',
    'id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read, number',
  ],
  ['source', 'id, revision, file, sha256, media_type, charset, bytes, imported_at'],
] as const

const Json = z.object({ coverage: z.object({ unclaimed: z.array(z.tuple([z.number(), z.number()])) }) })

/** Makes of a database of today what an asz of version 3 or 4 would have made of the same documents. */
export function makeOlder(path: string, version: 3 | 4 = 4): void {
  const store = new Database(path)
  store.pragma('foreign_keys = off')
  const old = new Database(':memory:')
  old.exec(readFileSync(new URL('version-4.sql', import.meta.url), 'utf8'))
  for (const [table, columns] of KEPT)
    for (const row of store
      .prepare<[], Record<string, unknown>>(`select ${columns} from ${table} order by rowid`)
      .all()) {
      const names = Object.keys(row)
      old.prepare(`insert into ${table} (${names.join()}) values (${names.map((name) => `:${name}`).join()})`).run(row)
    }
  const addPassage = old.prepare('insert into passage (revision, text) values (?, ?)')
  for (const { id, text, json } of old
    .prepare<[], { id: number; text: string; json: string }>('select id, text, json from revision order by id')
    .all())
    for (const [start, end] of Json.parse(JSON.parse(json)).coverage.unclaimed)
      addPassage.run(id, text.slice(start, end))
  if (version === 3) old.exec('drop table layout')
  old.pragma(`application_id = ${Number(store.pragma('application_id', { simple: true }))}`)
  old.pragma(`user_version = ${version}`)
  store.close()
  writeFileSync(path, old.serialize())
  old.close()
}
