import type { Diagnostic, DocumentJson } from '../record/schema.ts'
import type { StoredJson } from './schema/derived.ts'
import type { Store } from './file/database.ts'
import { preparedFor } from './file/prepared.ts'
import { StoreError } from './file/store-error.ts'
import type { DocumentSummary, FindingCount, Overview, StoredSource } from './schema.ts'

/** One state of a document as it is stored. */
export interface StoredRevision {
  readonly id: number
  /** Place in the document's chain, from 1. */
  readonly number: number
  readonly isCurrent: boolean
  /** The day up to which the document says that it speaks; empty where it does not say. */
  readonly asOf: string
  readonly importedAt: string
  readonly extractorVersion: string
  readonly document: DocumentJson
  /** The decoded source text that the document's spans point into. */
  readonly text: string
}

/** The current revision of every document, or of those of one kind, by kind and title. */
export function listDocuments(store: Store, kind?: string): DocumentSummary[] {
  return store
    .prepare<{ kind: string | null }, DocumentSummary>(
      `select document as id, kind, title, as_of,
         (select count(*) from revision where revision.document = current_revision.document) as revisions,
         (select file from source where source.revision = current_revision.revision order by id limit 1) as file,
         coalesce((select group_concat(name, ', ') from (
           select name from revision_municipality join municipality on municipality.id = municipality
           where revision = current_revision.revision and role = 'subject' order by position)), '') as municipalities,
         (select count(*) from finding where finding.revision = current_revision.revision) as findings
       from current_revision where :kind is null or kind = :kind
       order by kind, title, document`,
    )
    .all({ kind: kind ?? null })
}

/** The chain of a document's revisions, oldest first (src/store/chain/chain.ts has the rule). */
export function revisionsOf(store: Store, document: string): StoredRevision[] {
  const rows = store
    .prepare<[string], RevisionRow>(
      `select id, as_of, imported_at, extractor_version, json, text from revision
       where document = ? order by number`,
    )
    .all(document)
  return rows.map((row, i) => toRevision(row, i + 1, i === rows.length - 1))
}

const chainRows = preparedFor((store) =>
  store.prepare<[string], number>('select id from revision where document = ? order by number').pluck(),
)

/** The current revision of a document, or the one of that number in its chain (from 1). */
export function readRevision(store: Store, document: string, number?: number): StoredRevision | undefined {
  const chain = chainRows(store).all(document)
  const place = number ?? chain.length
  const id = chain[place - 1]
  const row = id === undefined ? undefined : rowOf(store, id)
  return row && toRevision(row, place, place === chain.length)
}

/** The revision that `current_revision` shows: the current one, or that of a day (`showAsOf`). */
export function readShown(store: Store, document: string): StoredRevision | undefined {
  const number = store
    .prepare<[string], number>(
      'select number from current_revision join revision on id = revision where current_revision.document = ?',
    )
    .pluck()
    .get(document)
  return number === undefined ? undefined : readRevision(store, document, number)
}

/** The files that a revision was read from, the one that its spans point into first. */
export function sourcesOf(store: Store, revision: number): StoredSource[] {
  return store
    .prepare<[number], StoredSource>(
      'select file, sha256, media_type, bytes, imported_at from source where revision = ? order by id',
    )
    .all(revision)
}

/** The ids of all documents, in order. */
export function documentIds(store: Store): string[] {
  return store.prepare<[], string>('select id from document order by id').pluck().all()
}

/** The documents that have a revision whose id by itself is this one. */
export const documentsWithOwnId = (store: Store, id: string): string[] =>
  store.prepare<[string], string>('select distinct document from revision where own_id = ?').pluck().all(id)

export const countDocuments = (store: Store): number =>
  store.prepare<[], number>('select count(*) from document').pluck().get() ?? 0

export function overview(store: Store): Overview {
  const count = (sql: string): number => store.prepare<[], number>(sql).pluck().get() ?? 0
  const subject = count("select count(distinct municipality) from current_municipality where role = 'subject'")
  return {
    documents: store
      .prepare<[], Overview['documents'][number]>(
        'select kind, count(*) as count from current_revision group by kind order by count desc, kind',
      )
      .all(),
    towns: { subject, mentioned: count('select count(distinct municipality) from current_municipality') - subject },
    // A value may have several spans, from position 0 on.
    values: count('select count(*) from provenance join current_revision using (revision) where position = 0'),
    findings: store
      .prepare<[], Overview['findings'][number]>(
        'select severity, count(*) as count from current_finding group by severity order by severity',
      )
      .all(),
    contradictions: count('select count(*) from current_finding where other_document is not null'),
    corrections: count('select count(*) from correction join current_revision using (revision)'),
  }
}

/** Every revision as it is stored, one at a time. */
export const allRevisions = (store: Store): IterableIterator<StoredJson & { readonly as_read: string | null }> =>
  store
    .prepare<[], StoredJson & { readonly as_read: string | null }>(
      `select revision.id, document, kind, title, text, json, as_read
       from revision left join document on document.id = document order by revision.id`,
    )
    .iterate()

export const currentFindings = (store: Store): FindingCount[] =>
  store
    .prepare<[], FindingCount>(
      'select code, severity, count(*) as count from current_finding group by code, severity order by code, severity',
    )
    .all()

/** What is odd about a current document and nobody has seen to, in order. */
export const findingsOf = (store: Store, document: string): FindingRow[] => findingRows(store).all(document)

type FindingRow = Pick<Diagnostic, 'severity' | 'message'> & { readonly pointer: string | null }
const findingRows = preparedFor((store) =>
  store.prepare<[string], FindingRow>(
    'select severity, message, pointer from current_finding where document = ? order by position',
  ),
)

interface RevisionRow {
  readonly id: number
  readonly as_of: string
  readonly imported_at: string
  readonly extractor_version: string
  readonly json: string
  readonly text: string
}

const rowOf = (store: Store, id: number): RevisionRow | undefined => revisionRows(store).get(id)
const revisionRows = preparedFor((store) =>
  store.prepare<[number], RevisionRow>(
    'select id, as_of, imported_at, extractor_version, json, text from revision where id = ?',
  ),
)

/** The stored JSON, unless it has the shape of another version's contract. */
export function documentOf(json: string): DocumentJson {
  const document: unknown = JSON.parse(json)
  if (isDocument(document)) return document
  throw ofAnotherContract()
}

const isDocument = (document: unknown): document is DocumentJson => isOfThisContract(document)

/** It was held against the schema when it was stored, and `verify` holds it once more; only its version may be another. */
export const isOfThisContract = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && 'schema_version' in document && document.schema_version === '1'

export const ofAnotherContract = (): StoreError =>
  new StoreError(
    'the database holds documents as another version of asz read them',
    'read the files again: asz import --force PATH…',
  )

const toRevision = (row: RevisionRow, number: number, isCurrent: boolean): StoredRevision => ({
  id: row.id,
  number,
  isCurrent,
  asOf: row.as_of,
  importedAt: row.imported_at,
  extractorVersion: row.extractor_version,
  document: documentOf(row.json),
  text: row.text,
})
