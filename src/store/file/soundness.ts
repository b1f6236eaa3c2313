import type { Store } from './database.ts'
import type { FaultFound } from '../../wording/problems/faults.ts'
import { wordsOf } from '../../wording/template.ts'

/**
 * What SQLite itself finds wrong with a database: its pages and indexes, its foreign keys, its full-text index.
 *
 * @param check `quick_check` does not hold indexes against their tables
 */
export function* faultsOf(
  store: Store,
  check: 'integrity_check' | 'quick_check' = 'integrity_check',
): Generator<string> {
  for (const fault of store.prepare<[], string>(`pragma ${check}`).pluck().all()) if (fault !== 'ok') yield fault
  const loose = store.prepare<[], { table: string; rowid: number; parent: string }>('pragma foreign_key_check').all()
  for (const { table, rowid, parent } of loose)
    yield wordsOf([
      'row {row} of {table} refers to nothing in {parent}',
      { row: rowid, table, parent },
    ] satisfies FaultFound)
}

/** What no constraint of SQLite can say, each as a query for what breaks it. */
const RULES: readonly (readonly [query: string, message: FaultFound])[] = [
  [
    `select document from revision group by document
     having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)`,
    'its revisions are not numbered from 1 on',
  ],
  [
    'select document from revision where id not in (select revision from source)',
    'a revision of it was read from no file',
  ],
  [
    `select file from source join revision on revision.id = source.revision and sha256 = json ->> '$.source.sha256'
     where bytes <> json ->> '$.source.bytes' or media_type <> json ->> '$.source.media_type'
       or charset <> json ->> '$.source.charset'`,
    'the table source does not say what the JSON of its revision does',
  ],
  [
    "select path from file where state = 'present' and sha256 not in (select sha256 from source)",
    'was read, but no revision says so',
  ],
  [
    `select id from (
       select id, name, code from municipality where id in (select municipality from revision_municipality)
       except
       select coalesce(value ->> 'code', value ->> 'name'), value ->> 'name', value ->> 'code'
       from revision, json_each(revision.json, '$.municipalities'))`,
    'no document calls this town what the table municipality does',
  ],
  [
    // Under another list of towns a town may have another name, and a document that was read then keeps it.
    `select coalesce(value ->> 'code', value ->> 'name') as town from revision, json_each(revision.json, '$.municipalities')
     group by town, extractor_version having count(distinct value ->> 'name') > 1`,
    'documents give this town different names',
  ],
  ['select id from passage where id not in (select id from search_docsize)', 'this passage is not in the index'],
  ['select id from search_docsize where id not in (select id from passage)', 'the index has a passage that is gone'],
]

/** Where the tables of a database contradict each other; the database must have them all. */
export function* contradictionsIn(store: Store): Generator<{ where: string; message: FaultFound }> {
  for (const [query, message] of RULES)
    for (const where of store.prepare<[], string | number>(query).pluck().all()) yield { where: String(where), message }
}
