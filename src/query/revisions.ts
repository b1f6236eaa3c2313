import { z } from 'zod'
import { Edtf } from '../kinds/values.ts'
import { Diagnostic } from '../record/schema.ts'
import type { Store } from '../store/open.ts'
import { documentIds, revisionsOf, sourcesOf, StoredSource } from '../store/read.ts'
import type { StoredRevision } from '../store/read.ts'
import type { Town } from '../store/towns.ts'

/** One revision of a document, as `asz revisions` prints it. */
export const RevisionLine = z.strictObject({
  document: z.string().describe('the id that all revisions of the document share'),
  kind: z.string(),
  number: z.int().positive().describe('place in the chain, from 1'),
  current: z.boolean(),
  title: z.string(),
  municipalities: z.array(z.string()).describe('official names of those that it is about'),
  as_of: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe('the day up to which it says that it speaks'),
  evaluation_year: z.int().optional().describe('the year that it evaluates'),
  revision_number: z.int().optional().describe('which revision it says it is'),
  revises: Edtf.optional().describe('the date of the description that it says it revises'),
  sources: z
    .array(StoredSource.omit({ bytes: true }))
    .describe('every file that says the same; the first is the one that was read'),
  findings: z.array(Diagnostic.omit({ span: true })),
})
export type RevisionLine = z.infer<typeof RevisionLine>

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
  const { evaluation_year, revision: said } = document.kind === 'cooperation_description' ? document.content : {}
  return {
    document: document.id,
    kind: document.kind,
    number,
    current: isCurrent,
    title: document.title,
    municipalities: document.municipalities.flatMap(({ name, role }) => (role === 'subject' ? [name] : [])),
    ...(asOf !== '' && { as_of: asOf }),
    ...(evaluation_year !== undefined && { evaluation_year }),
    ...(said?.number !== undefined && { revision_number: said.number }),
    ...(said?.revises !== undefined && { revises: said.revises }),
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
