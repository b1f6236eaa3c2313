import { withoutPersonalData } from '../record/privacy/personal-data.ts'
import { setContradictions } from '../store/contradictions/contradictions.ts'
import { notesOf, setNotes } from '../store/notes/note-rows.ts'
import { setWithoutPersonalData } from '../store/forgotten.ts'
import { openStore } from '../store/file/open.ts'
import { temporary } from '../store/file/connect.ts'
import type { Store } from '../store/file/open.ts'
import { documentIds, revisionsOf } from '../store/read.ts'
import { insertRevision } from '../store/revision-rows.ts'
import { search as searched } from './search.ts'

/** What will be asked of the copy, which need not hold more. */
export interface Question {
  /** The municipality's key in the database. */
  readonly town?: string | undefined
  readonly kind?: string
  readonly search?: string
  readonly asOf?: string
}

/**
 * A temporary database that holds the documents of another one without contacts and names, for questions whose answers come
 * from many tables. Where a question names words, only documents that hold them are copied; a document whose words are a
 * hidden name is then not found in the copy.
 */
export function copyWithoutPersonalData(store: Store, question: Question): Store {
  const copy = openStore(temporary)
  const add = {
    document: copy.prepare('insert into document (id, kind) values (?, ?) on conflict (id) do nothing'),
    source: copy.prepare(
      `insert into source (revision, file, path, sha256, media_type, charset, bytes, imported_at)
       values (:revision, :file, :path, :sha256, :media_type, :charset, :bytes, :imported_at)`,
    ),
  }
  const sourcesOf = store.prepare<[number], object>('select * from source where revision = ? order by id')
  copy.transaction(() => {
    for (const id of askedFor(store, question)) {
      for (const stored of revisionsOf(store, id)) {
        const { document, text } = withoutPersonalData(stored.document, stored.text)
        const { id: revision, asOf, extractorVersion, importedAt, number } = stored
        add.document.run(document.id, document.kind)
        const row = {
          ...{ id: revision, document: document.id, title: document.title, as_of: asOf, number, text },
          ...{ content_sha256: String(revision), extractor_version: extractorVersion, imported_at: importedAt },
          json: JSON.stringify(document),
        }
        insertRevision(copy, row, document)
        for (const source of sourcesOf.all(revision)) add.source.run(source)
      }
    }
    // What was seen to stays so, without what people wrote.
    setWithoutPersonalData(copy, '')
    setNotes(
      copy,
      notesOf(store).filter((note) => 'acknowledge' in note),
    )
    setContradictions(copy)
  })()
  return copy
}

function askedFor(store: Store, { town, kind, search, asOf }: Question): string[] {
  if (search !== undefined && asOf === undefined) return searched(store, search).hits.map(({ document }) => document)
  if (town !== undefined) return documentsNaming(store, town)
  if (kind === undefined) return documentIds(store)
  return store.prepare<[string], string>('select id from document where kind = ? order by id').pluck().all(kind)
}

/** Documents any revision of which is about a municipality or names it. */
const documentsNaming = (store: Store, town: string): string[] =>
  store
    .prepare<[string], string>(
      `select distinct document from revision join revision_municipality on revision_municipality.revision = revision.id
       where municipality = ? order by document`,
    )
    .pluck()
    .all(town)
