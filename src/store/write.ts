import type { DocumentJson } from '../record/schema.ts'
import { realPath } from '../source/real-path.ts'
import { withoutChainFindings } from './chain-findings.ts'
import { settle } from './family.ts'
import { canonical, fingerprint } from './fingerprint.ts'
import type { Store } from './database.ts'
import { insertRevision } from './revision-rows.ts'
import { statementsOf } from './statements.ts'
import type { EarlierRow } from './statements.ts'

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
  /** The real path of its file (`realPath`); absent: where the path as given leads from here. */
  readonly path?: string
}

/** Stores one document in one transaction. */
export function storeDocument(store: Store, extracted: Extracted): StoreResult {
  return store
    .transaction(() => {
      const { document } = extracted
      const { revisionOfBytes, isAlone } = statementsOf(store)
      const { sha256 } = document.source
      const earlier = revisionOfBytes.get(sha256)
      const result = place(store, extracted)
      if (result === 'unchanged' || result === 'source_added') return result
      settle(store, [document.id, ...(earlier ? [earlier.own_id] : [])])
      return result === 'added' && isAlone.get(sha256) !== 1 ? 'revised' : result
    })
    .immediate()
}

/** Stores a document under the id that it has by itself. */
function place(store: Store, extracted: Extracted): StoreResult {
  const { document } = extracted
  const { revisionOfBytes, sameRevision } = statementsOf(store)
  const earlier = revisionOfBytes.get(document.source.sha256)
  if (earlier !== undefined) return reread(store, extracted, earlier)
  const same = sameRevision.get({ id: document.id, content: fingerprint(document) })
  if (same !== undefined) {
    addSource(store, same.id, extracted)
    return 'source_added'
  }
  const revision = addRevision(store, extracted)
  addSource(store, revision, extracted)
  return 'added'
}

/** The same bytes as before: nothing new, another path to them, or, by a better extractor, a better reading. */
function reread(store: Store, extracted: Extracted, earlier: EarlierRow): StoreResult {
  const isAdded = addSource(store, earlier.id, extracted)
  const isFirst = earlier.sha256 === extracted.document.source.sha256
  const isSame = isFirst
    ? isSameReading(extracted, earlier)
    : fingerprint(extracted.document) === earlier.content_sha256
  if (isSame) return isAdded ? 'source_added' : 'unchanged'
  return isFirst ? replace(store, extracted, earlier) : detach(store, extracted)
}

/** Puts a better reading in the place of the old one, under the same number, so that the chain keeps its order. */
function replace(store: Store, extracted: Extracted, earlier: EarlierRow): StoreResult {
  const { document } = extracted
  const { sameRevision, dropRevision, moveSources, dropDocumentIfEmpty } = statementsOf(store)
  const same = sameRevision.get({ id: document.id, content: fingerprint(document) })
  // The sources keep the number of the revision while the row under it is exchanged.
  store.pragma('defer_foreign_keys = on')
  dropRevision.run(earlier.id)
  if (same === undefined || same.id === earlier.id) addRevision(store, extracted, earlier.id)
  else moveSources.run(same.id, earlier.id)
  // A better reading may find that a file is another document than it was taken for.
  dropDocumentIfEmpty.run(earlier.document, earlier.document)
  return 'reread'
}

/** A file that was taken for another format of a revision, and that a better reading tells apart from it. */
function detach(store: Store, extracted: Extracted): StoreResult {
  statementsOf(store).dropSources.run(extracted.document.source.sha256)
  place(store, extracted)
  return 'reread'
}

function addRevision(store: Store, extracted: Extracted, id: number | null = null): number {
  const { document, text, extractorVersion, importedAt } = extracted
  const { addDocument, renameTowns } = statementsOf(store)
  addDocument.run(document.id, document.kind)
  const json = JSON.stringify(document)
  const row = {
    id,
    document: document.id,
    title: document.title,
    content_sha256: fingerprint(document),
    extractor_version: extractorVersion,
    imported_at: importedAt,
    text,
    json,
  }
  const revision = insertRevision(store, row, document)
  renameTowns.run(json)
  return revision
}

/** Notes the file that a revision was read from; false where it is known. */
function addSource(store: Store, revision: number, { document: { source }, importedAt, path }: Extracted): boolean {
  const { file, sha256, media_type, charset, bytes } = source
  const row = [revision, file, path ?? realPath(file), sha256, media_type, charset, bytes, importedAt] as const
  return statementsOf(store).addSource.run(...row).changes > 0
}

/** True where a reading gives all that the earlier one gave, but for the path that the bytes were found under. */
function isSameReading({ document, text, extractorVersion }: Extracted, earlier: EarlierRow): boolean {
  if (text !== earlier.text || extractorVersion !== earlier.extractor_version) return false
  const moved = { ...document, source: { ...document.source, file: earlier.file } }
  return canonical(moved) === canonical(withoutChainFindings(earlier.json))
}
