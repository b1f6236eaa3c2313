/** The JSON Schemas (2020-12) of everything that asz prints as JSON, generated from the zod schemas. */
import { z } from 'zod'
import { DiffResult, DiffSet, TownComparison } from './diff/schema.ts'
import { RevisionLine } from './query/revisions.ts'
import { DocumentJson } from './record/schema.ts'

const published = {
  document: { schema: DocumentJson, title: 'A Czech public document on social inclusion, as asz reads it' },
  revision: { schema: RevisionLine, title: 'One revision of a document, as asz revisions lists it' },
  diff: { schema: DiffResult, title: 'What changed between two documents' },
  'diff-set': { schema: DiffSet, title: 'What changed between two collections of documents' },
  'town-comparison': { schema: TownComparison, title: 'What one town has and another lacks' },
}

export type SchemaName = keyof typeof published

/** By the name of their file in schemas/. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(published).map(([name, { schema, title }]) => [
      name,
      {
        $id: `https://asz.invalid/schemas/${name}.json`,
        title,
        ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
      },
    ]),
  )
