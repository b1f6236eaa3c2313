/** The JSON Schemas (2020-12) of everything that asz prints as JSON, generated from the zod schemas. */
import { z } from 'zod'
import { DiffResult, DiffSet, TownComparison } from './diff/schema.ts'
import { ForgetResult } from './batch/forget/forget.ts'
import { RunDetails, RunRecord } from './batch/import/told/run-record.ts'
import { RunSummary } from './batch/import/told/summary.ts'
import { Verified } from './batch/verify.ts'
import { AnswerRows } from './query/ask/schema.ts'
import { Digest } from './query/schema/digest.ts'
import { CityCard } from './query/schema/card.ts'
import { ImportReport } from './query/schema/import-report.ts'
import { ShownRevision, ShownValue } from './query/schema/place.ts'
import { RevisionLine } from './query/schema/revisions.ts'
import { SearchHit } from './query/schema/search.ts'
import { DocumentJson } from './record/schema.ts'
import { FailureRow } from './store/schema.ts'
import { DocumentSummary } from './store/schema.ts'

const published = {
  document: { schema: DocumentJson, title: 'A Czech public document on social inclusion, as asz reads it' },
  revision: { schema: RevisionLine, title: 'One revision of a document, as asz revisions lists it' },
  import: {
    schema: z.union([ImportReport, RunSummary]),
    title: 'What an import did, as asz import --format json ends with',
  },
  runs: { schema: z.array(RunRecord), title: 'All imports, the latest first, as asz runs lists them' },
  run: { schema: RunDetails, title: 'One import, as asz runs ID tells of it' },
  failures: { schema: z.array(FailureRow), title: 'Files that could not be read, as asz failures lists them' },
  show: { schema: ShownRevision, title: 'The values of a document with their places, as asz show ID prints them' },
  'show-value': {
    schema: ShownValue,
    title: 'A value and the words that it was read from, as asz show ID POINTER prints it',
  },
  forget: { schema: ForgetResult, title: 'Where a person was removed, as asz forget prints it' },
  verify: { schema: Verified, title: 'What asz verify looked at, and what does not hold' },
  'city-card': { schema: z.array(CityCard), title: 'What is known of a town, as asz query --city prints it' },
  documents: { schema: z.array(DocumentSummary), title: 'Documents, as asz query lists them' },
  rows: { schema: AnswerRows, title: 'Rows of a subject, as asz query SUBJECT prints them' },
  'search-hits': { schema: z.array(SearchHit), title: 'Where words occur, as asz query --search prints it' },
  digest: { schema: Digest, title: 'What happened since a day, as asz report --format json prints it' },
  diff: { schema: DiffResult, title: 'What changed between two documents' },
  'diff-set': { schema: DiffSet, title: 'What changed between two collections of documents' },
  'town-comparison': { schema: TownComparison, title: 'What one town has and another lacks' },
}

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
