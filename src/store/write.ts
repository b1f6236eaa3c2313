import { DocumentJson } from '../record/schema.ts'
import { canonical, fingerprint } from './fingerprint.ts'
import type { Store } from './open.ts'

/**
 * What storing did: a new document, a new revision of a known one, nothing, another file that says the same, or the
 * same bytes read better than before.
 */
export type StoreResult = 'added' | 'revised' | 'unchanged' | 'source_added' | 'reread'

export interface Extracted {
  readonly document: DocumentJson
  /** The decoded text that the document's spans point into. */
  readonly text: string
  readonly extractorVersion: string
  /** When it was read, UTC, ISO 8601. */
  readonly importedAt: string
}

/** Stores one document in one transaction; the triggers of the schema fill the tables from its JSON. */
export function storeDocument(store: Store, extracted: Extracted): StoreResult {
  return store.transaction(() => place(store, extracted)).immediate()
}

function place(store: Store, extracted: Extracted): StoreResult {
  const { document } = extracted
  const earlier = revisionOfBytes(store, document.source.sha256)
  if (earlier !== undefined) return reread(store, extracted, earlier)
  const known = store.prepare<[string], Id>('select id from revision where document = ?').get(document.id)
  const same = store
    .prepare<[string, string], Id>('select id from revision where document = ? and content_sha256 = ?')
    .get(document.id, fingerprint(document))
  if (same !== undefined) {
    addSource(store, same.id, extracted)
    return 'source_added'
  }
  const revision = addRevision(store, extracted)
  addSource(store, revision, extracted)
  return known === undefined ? 'added' : 'revised'
}

/** The same bytes as before: nothing new, another path to them, or, by a better extractor, a better reading. */
function reread(store: Store, extracted: Extracted, earlier: Earlier): StoreResult {
  const added = addSource(store, earlier.id, extracted)
  const isFirst = earlier.sha256 === extracted.document.source.sha256
  const unchanged = isFirst
    ? earlier.reading === reading(extracted)
    : earlier.content_sha256 === fingerprint(extracted.document)
  if (unchanged) return added ? 'source_added' : 'unchanged'
  return isFirst ? replace(store, extracted, earlier) : detach(store, extracted)
}

/** Puts a better reading in the place of the old one, under the same number, so that the chain keeps its order. */
function replace(store: Store, extracted: Extracted, earlier: Earlier): StoreResult {
  const clash = store
    .prepare<[string, string, number], Id>(
      'select id from revision where document = ? and content_sha256 = ? and id <> ?',
    )
    .get(extracted.document.id, fingerprint(extracted.document), earlier.id)
  store.pragma('defer_foreign_keys = on')
  store.prepare('delete from revision where id = ?').run(earlier.id)
  if (clash === undefined) addRevision(store, extracted, earlier.id)
  else store.prepare('update source set revision = ? where revision = ?').run(clash.id, earlier.id)
  dropIfEmpty(store, earlier.document)
  return 'reread'
}

/** A file that was taken for another format of a revision, and that a better reading tells apart from it. */
function detach(store: Store, extracted: Extracted): StoreResult {
  store.prepare('delete from source where sha256 = ?').run(extracted.document.source.sha256)
  place(store, extracted)
  return 'reread'
}

function addRevision(store: Store, extracted: Extracted, id: number | null = null): number {
  const { document, text, extractorVersion, importedAt } = extracted
  store
    .prepare('insert into document (id, kind) values (?, ?) on conflict (id) do nothing')
    .run(document.id, document.kind)
  const revision = store
    .prepare<unknown[], number>(
      `insert into revision (id, document, title, content_sha256, extractor_version, imported_at, text, json)
       values (?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    )
    .pluck()
    .get(
      id,
      document.id,
      document.title,
      fingerprint(document),
      extractorVersion,
      importedAt,
      text,
      JSON.stringify(document),
    )
  if (revision === undefined) throw new Error('an inserted revision has a number')
  // Spans count UTF-16 units, which SQL cannot, so this one table has rows that no trigger makes.
  const unclaimed = store.prepare('insert into passage (revision, text) values (?, ?)')
  for (const [start, end] of document.coverage.unclaimed) unclaimed.run(revision, text.slice(start, end))
  return revision
}

/** Notes the file that a revision was read from; false where it is known. */
function addSource(store: Store, revision: number, { document: { source }, importedAt }: Extracted): boolean {
  const { changes } = store
    .prepare(
      `insert into source (revision, file, sha256, media_type, charset, bytes, imported_at) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (sha256, file) do nothing`,
    )
    .run(revision, source.file, source.sha256, source.media_type, source.charset, source.bytes, importedAt)
  return changes > 0
}

/** A better reading may find that a file is another document than it was taken for. */
function dropIfEmpty(store: Store, document: string): void {
  store.prepare('delete from document where id = ? and id not in (select document from revision)').run(document)
}

interface Id {
  readonly id: number
}

interface Earlier extends Id {
  readonly document: string
  readonly content_sha256: string
  /** Hash of the bytes that the revision's JSON was read from. */
  readonly sha256: string
  /** What the reading gave, to be compared with `reading`. */
  readonly reading: string
}

interface EarlierRow extends Id {
  readonly document: string
  readonly content_sha256: string
  readonly json: string
  readonly text: string
  readonly extractor_version: string
}

function revisionOfBytes(store: Store, sha256: string): Earlier | undefined {
  const row = store
    .prepare<[string], EarlierRow>(
      `select id, document, content_sha256, json, text, extractor_version from revision
       where id = (select revision from source where sha256 = ? order by id limit 1)`,
    )
    .get(sha256)
  if (row === undefined) return undefined
  const document = DocumentJson.parse(JSON.parse(row.json))
  return {
    id: row.id,
    document: row.document,
    content_sha256: row.content_sha256,
    sha256: document.source.sha256,
    reading: reading({ document, text: row.text, extractorVersion: row.extractor_version }),
  }
}

/** Everything that a reading of bytes gives, but for the path that they were found under. */
const reading = ({ document, text, extractorVersion }: Omit<Extracted, 'importedAt'>): string =>
  canonical([{ ...document, source: { ...document.source, file: '' } }, text, extractorVersion])
