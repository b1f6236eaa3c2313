import { revisionSaid } from '../store/chain/chain.ts'
import type { Store } from '../store/file/open.ts'
import { documentIds, revisionsOf, sourcesOf } from '../store/read.ts'
import type { StoredRevision } from '../store/read.ts'
import type { Town } from '../store/places/towns.ts'
import type { RevisionLine } from './schema/revisions.ts'

/** The chains of documents, oldest revision first. */
export function listRevisions(store: Store, ids: readonly string[] = documentIds(store)): RevisionLine[] {
  return ids.flatMap((id) => revisionsOf(store, id).map((revision) => lineOf(store, revision)))
}

/** The documents of which a revision is about a town, not those that only name it. */
export const documentsAbout = (store: Store, town: Town): string[] =>
  store
    .prepare<[string], string>(
      `select distinct document from revision join revision_municipality on revision = id
       where municipality = ? and role = 'subject' order by document`,
    )
    .pluck()
    .all(town.id)

/** The first day that a document, about the town or naming it if one is given, speaks of or was imported on. */
export const earliestDay = (store: Store, town?: Town): string | undefined =>
  store
    .prepare<{ town: string | null }, string | null>(
      `select min(coalesce(nullif(as_of, ''), substr(imported_at, 1, 10))) from revision
       where :town is null or id in (select revision from revision_municipality where municipality = :town)`,
    )
    .pluck()
    .get({ town: town?.id ?? null }) ?? undefined

function lineOf(store: Store, revision: StoredRevision): RevisionLine {
  const { document, number, isCurrent, asOf } = revision
  const { year, number: said, revises } = revisionSaid(document)
  return {
    document: document.id,
    kind: document.kind,
    number,
    current: isCurrent,
    title: document.title,
    municipalities: document.municipalities.flatMap(({ name, role }) => (role === 'subject' ? [name] : [])),
    ...(asOf !== '' && { as_of: asOf }),
    ...(year !== undefined && { evaluation_year: year }),
    ...(said !== undefined && { revision_number: said }),
    ...(revises !== undefined && { revises }),
    sources: sourcesOf(store, revision.id).map(({ file, media_type, sha256, imported_at }) => ({
      file,
      media_type,
      sha256,
      imported_at,
    })),
    findings: document.diagnostics.map(({ code, severity, message, pointer }) => ({
      code,
      severity,
      message,
      ...(pointer !== undefined && { pointer }),
    })),
  }
}
