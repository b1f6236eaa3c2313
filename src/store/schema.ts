import { z } from 'zod'
import { Diagnostic } from '../record/schema.ts'

/** One line about a document, as `asz query` lists it. */
export const DocumentSummary = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  as_of: z.string().describe('the day up to which it says that it speaks; empty where it does not say'),
  revisions: z.int().positive(),
  file: z.string().describe('path of the file that the current revision was read from'),
  municipalities: z.string().describe('those that it is about, parted by commas'),
  findings: z.int().nonnegative(),
})
export type DocumentSummary = z.infer<typeof DocumentSummary>

export const StoredSource = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  media_type: z.string(),
  bytes: z.int().nonnegative(),
  imported_at: z.string().describe('UTC, ISO 8601'),
})
export type StoredSource = z.infer<typeof StoredSource>

const Count = z.int().nonnegative()

/** What the current documents amount to. */
export const Overview = z.strictObject({
  documents: z.array(z.strictObject({ kind: z.string(), count: Count })),
  towns: z.strictObject({
    subject: Count.describe('that a document is about'),
    mentioned: Count.describe('that documents only name'),
  }),
  values: Count.describe('values with the words that they were read from'),
  findings: z.array(Diagnostic.pick({ severity: true }).extend({ count: Count })),
  contradictions: Count.describe('findings about what documents contradict in each other, which are among them'),
  corrections: Count.describe('values that people corrected'),
})
export type Overview = z.infer<typeof Overview>

/** How often each finding is made about the current documents. */
export const FindingCount = Diagnostic.pick({ code: true, severity: true }).extend({ count: Count })
export type FindingCount = z.infer<typeof FindingCount>

export const FailureCode = z
  .enum(['file', 'content', 'timeout', 'memory', 'fault'])
  .describe(
    'file: cannot be opened; content: is no readable document; timeout, memory: takes too much; fault: shows a fault of asz',
  )
export type FailureCode = z.infer<typeof FailureCode>

/** A file in quarantine, as `asz failures` prints it. */
export const FailureRow = z.strictObject({
  path: z.string().describe('absolute, links resolved'),
  sha256: z.string().nullable().describe('of its bytes; null where not even they could be read'),
  code: FailureCode,
  message: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  extractor_version: z.string().describe('the version of asz that tried it last'),
  times: z.int().positive().describe('how often it was tried'),
  first_run: z.int().positive(),
  last_run: z.int().positive(),
})
export type FailureRow = z.infer<typeof FailureRow>

export const RunStatus = z
  .enum(['running', 'published', 'refused', 'accepted', 'unchanged'])
  .describe('running: goes on or was stopped; accepted: refused, then published; unchanged: there was nothing to do')
export type RunStatus = z.infer<typeof RunStatus>

/** A finding about many documents at once. */
export const RunFinding = Diagnostic.pick({ code: true, severity: true, message: true })
export type RunFinding = z.infer<typeof RunFinding>
