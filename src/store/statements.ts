import type { Statement } from 'better-sqlite3'
import { preparedFor } from './file/prepared.ts'

/** What is known of bytes that were stored before. */
export interface EarlierRow {
  readonly id: number
  readonly document: string
  /** The id that it has by itself. */
  readonly own_id: string
  readonly content_sha256: string
  readonly json: string
  /** The file that the JSON was read from, and the hash of its bytes. */
  readonly file: string
  readonly sha256: string
  readonly text: string
  readonly extractor_version: string
}

/** The statements that storing a document takes, compiled once a database. */
export interface Statements {
  readonly revisionOfBytes: Statement<[sha256: string], EarlierRow>
  /** 1 where the document that the bytes are a state of has no other. */
  readonly isAlone: Statement<[sha256: string], number>
  /** A revision of these words that has the id, by itself or since it belongs to the document. */
  readonly sameRevision: Statement<[{ id: string; content: string }], { id: number }>
  readonly documentOfBytes: Statement<[sha256: string], string>
  /** Sources at a path or of bytes that no file has any more. */
  readonly replaced: Statement<[path: string, before: string | null], { id: number; sha256: string; own_id: string }>
  readonly addDocument: Statement<[id: string, kind: string]>
  /** The list of towns that a document was read with may call them otherwise than the one before did. */
  readonly renameTowns: Statement<[municipalities: string]>
  readonly addSource: Statement<SourceValues>
  readonly moveSources: Statement<[to: number, from: number]>
  readonly dropSources: Statement<[sha256: string]>
  readonly dropRevision: Statement<[id: number]>
  readonly dropDocumentIfEmpty: Statement<[id: string, same: string]>
}

export type SourceValues = [
  revision: number,
  file: string,
  path: string,
  sha256: string,
  mediaType: string,
  charset: string,
  bytes: number,
  importedAt: string,
]

export const statementsOf = preparedFor((store): Statements => ({
  revisionOfBytes: store.prepare(
    `select id, document, own_id, content_sha256, coalesce(as_read, json) as json, json ->> '$.source.file' as file, json ->> '$.source.sha256' as sha256,
       text, extractor_version
     from revision
     where id = (select revision from source where sha256 = ? order by id limit 1)`,
  ),
  isAlone: store
    .prepare<[string], number>(
      `select count(*) = 1 from revision where document =
         (select document from source join revision on revision.id = revision where sha256 = ? order by source.id limit 1)`,
    )
    .pluck(),
  documentOfBytes: store
    .prepare<[string], string>(
      `select document from source join revision on revision.id = source.revision
       where sha256 = ? order by source.id limit 1`,
    )
    .pluck(),
  replaced: store.prepare(
    `select revision.id, sha256, own_id from source join revision on revision.id = source.revision
     where (source.path = ? or sha256 = ?) and not exists (select 1 from file where file.sha256 = source.sha256)`,
  ),
  sameRevision: store.prepare(
    'select id from revision where content_sha256 = :content and (own_id = :id or document = :id)',
  ),
  addDocument: store.prepare('insert into document (id, kind) values (?, ?) on conflict (id) do nothing'),
  renameTowns: store.prepare(
    `update municipality set name = said.name
       from (select coalesce(value ->> 'code', value ->> 'name') as id, value ->> 'name' as name
             from json_each(?)) said
       where municipality.id = said.id and municipality.name <> said.name`,
  ),
  addSource: store.prepare(
    `insert into source (revision, file, path, sha256, media_type, charset, bytes, imported_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (sha256, path) do nothing`,
  ),
  moveSources: store.prepare('update source set revision = ? where revision = ?'),
  dropSources: store.prepare('delete from source where sha256 = ?'),
  dropRevision: store.prepare('delete from revision where id = ?'),
  dropDocumentIfEmpty: store.prepare(
    'delete from document where id = ? and not exists (select 1 from revision where document = ?)',
  ),
}))
