import type { DocumentJson } from '../record/schema.ts'
import { realPath } from '../source/real-path.ts'
import { withoutChainFindings } from './chain/chain-findings.ts'
import { firstOfChain } from './chain/chain-rows.ts'
import { familiesOf } from './chain/family.ts'
import type { Families } from './chain/family.ts'
import { canonical, fingerprint } from './fingerprint.ts'
import type { Store } from './file/database.ts'
import { correctionsOfDocument } from './notes/note-rows.ts'
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
  /** The document as JSON and its fingerprint, where somebody made them already. */
  readonly json?: string
  readonly content_sha256?: string
  readonly extractorVersion: string
  /** When it was read, UTC, ISO 8601. */
  readonly importedAt: string
  /** The real path of its file (`realPath`); absent: where the path as given leads from here. */
  readonly path?: string
}

interface Reading extends Extracted {
  readonly content_sha256: string
}

/**
 * Stores one document in one transaction.
 *
 * @param families those of the caller, who puts the chains in order after many documents; absent: it is done at once
 */
export function storeDocument(store: Store, extracted: Extracted, families?: Families): StoreResult {
  return store
    .transaction(() => {
      const its = families ?? familiesOf(store)
      const content_sha256 = extracted.content_sha256 ?? fingerprint(extracted.document)
      const result = stored(store, { ...extracted, content_sha256 }, its)
      if (families === undefined) its.order()
      return result
    })
    .immediate()
}

function stored(store: Store, read: Reading, families: Families): StoreResult {
  const { revisionOfBytes, isAlone } = statementsOf(store)
  const { id, source } = read.document
  const earlier = revisionOfBytes.get(source.sha256)
  if (earlier === undefined) {
    const result = place(store, read, families)
    return result === 'added' && isAlone.get(source.sha256) !== 1 ? 'revised' : result
  }
  const result = reread(store, read, earlier)
  if (result === 'reread') for (const ownId of new Set([id, earlier.own_id])) families.gather(ownId)
  return result
}

/** Stores a document whose bytes are new. */
function place(store: Store, read: Reading, families: Families): StoreResult {
  const { document, content_sha256 } = read
  const same = statementsOf(store).sameRevision.get({ id: document.id, content: content_sha256 })
  if (same !== undefined) {
    addSource(store, same.id, read)
    return 'source_added'
  }
  const isFirst = families.isFirst(document.id) && correctionsOfDocument(store, document.id).length === 0
  const id = addRevision(store, read, isFirst ? { number: 1 } : {})
  addSource(store, id, read)
  if (!isFirst) families.join(document, { id, content_sha256 })
  return 'added'
}

/** The same bytes as before: nothing new, another path to them, or, by a better extractor, a better reading. */
function reread(store: Store, read: Reading, earlier: EarlierRow): StoreResult {
  const isAdded = addSource(store, earlier.id, read)
  const isFirst = earlier.sha256 === read.document.source.sha256
  const isSame = isFirst ? isSameReading(read, earlier) : read.content_sha256 === earlier.content_sha256
  if (isSame) return isAdded ? 'source_added' : 'unchanged'
  if (isFirst) replace(store, read, earlier)
  else detach(store, read)
  return 'reread'
}

/** Puts a better reading in the place of the old one, under the same number, so that the chain keeps its order. */
function replace(store: Store, read: Reading, earlier: EarlierRow): void {
  const { sameRevision, dropRevision, moveSources, dropDocumentIfEmpty } = statementsOf(store)
  const same = sameRevision.get({ id: read.document.id, content: read.content_sha256 })
  // The sources keep the number of the revision while the row under it is exchanged.
  store.pragma('defer_foreign_keys = on')
  dropRevision.run(earlier.id)
  if (same === undefined || same.id === earlier.id) addRevision(store, read, { id: earlier.id })
  else moveSources.run(same.id, earlier.id)
  // A better reading may find that a file is another document than it was taken for.
  dropDocumentIfEmpty.run(earlier.document, earlier.document)
}

/** A file that was taken for another format of a revision, and that a better reading tells apart from it. */
function detach(store: Store, read: Reading): void {
  const { sameRevision, dropSources } = statementsOf(store)
  dropSources.run(read.document.source.sha256)
  const same = sameRevision.get({ id: read.document.id, content: read.content_sha256 })
  addSource(store, same?.id ?? addRevision(store, read), read)
}

/** Stores a reading under the id that it has by itself: as the only one of its document (number 1), else without a place. */
function addRevision(
  store: Store,
  read: Reading,
  { id = null, number = 0 }: { id?: number | null; number?: 0 | 1 } = {},
): number {
  const { text, content_sha256, extractorVersion, importedAt } = read
  const { addDocument, renameTowns } = statementsOf(store)
  const first = firstOfChain(read.document)
  const document = number === 1 ? first.document : read.document
  addDocument.run(document.id, document.kind)
  const row = {
    ...{ id, document: document.id, title: document.title, as_of: first.asOf, content_sha256 },
    ...{ extractor_version: extractorVersion, imported_at: importedAt, text, number },
    json: document === read.document ? (read.json ?? JSON.stringify(document)) : JSON.stringify(document),
  }
  const revision = insertRevision(store, row, document)
  if (document.municipalities.length > 0) renameTowns.run(JSON.stringify(document.municipalities))
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
