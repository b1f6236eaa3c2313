/**
 * The floor that an import is held against: `node bench/floor.mjs FOLDER DATABASE` reads each file, hashes it, finds its lines and
 * stores lines and full text, as any program must that keeps documents and lets them be searched.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

const [folder, file] = process.argv.slice(2)
const database = new Database(file)
database.pragma('journal_mode = wal')
database.pragma('synchronous = normal')
database.exec(`
  create table document (id integer primary key, path text not null unique, sha256 text not null, text text);
  create table line (id integer primary key, document integer not null, number integer not null, text text);
  create index line_of_document on line (document, number);
  create virtual table search using fts5 (text, content = 'document', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");`)
const document = database.prepare('insert into document values (?, ?, ?, ?)')
const line = database.prepare('insert into line (document, number, text) values (?, ?, ?)')
const search = database.prepare('insert into search (rowid, text) values (?, ?)')

const DOCUMENTS_A_TRANSACTION = 500
let id = 0
database.exec('begin')
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = join(entry.parentPath, entry.name)
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  document.run(++id, path, createHash('sha256').update(bytes).digest('hex'), text)
  search.run(id, text)
  for (const [number, words] of text.split('\n').entries())
    if (words.trim() !== '') line.run(id, number + 1, words.trim())
  if (id % DOCUMENTS_A_TRANSACTION === 0) database.exec('commit; begin')
}
database.exec('commit')
database.close()
