import { z } from 'zod'
import { SpanPair } from '../../record/schema.ts'
import { StoredSource } from '../../store/schema.ts'

/** Lines and columns count from 1. */
const Counted = z.int().positive()

/** A line of the source with the part of it that a value was read from. */
export const SourceLine = z.strictObject({
  line: Counted,
  text: z.string(),
  from: Counted.describe('column where the words begin, from 1'),
  to: Counted.describe('column after their last character'),
})
export type SourceLine = z.infer<typeof SourceLine>

/** A value and where it stands in the source. */
export const Place = z.strictObject({
  pointer: z.string().describe('JSON Pointer of the value in the document'),
  value: z.unknown(),
  line: Counted.optional().describe('where it begins; absent where it has no words of its own'),
  column: Counted.optional(),
  page: Counted.optional().describe('of a PDF, counted from 1'),
  spans: z.array(SpanPair),
})
export type Place = z.infer<typeof Place>

/** All values of a revision, as `asz show ID` prints them. */
export const ShownRevision = z.strictObject({
  document: z.string(),
  revision: Counted.describe('place in the chain, from 1'),
  current: z.boolean(),
  sources: z.array(StoredSource).describe('every file that says the same; the first is the one that was read'),
  values: z.array(Place),
})
export type ShownRevision = z.infer<typeof ShownRevision>

/** One value, as `asz show ID POINTER` prints it. */
export const ShownValue = z.strictObject({
  document: z.string(),
  file: z.string(),
  ...Place.shape,
  lines: z.array(SourceLine).describe('the lines of the source that hold its words'),
})
export type ShownValue = z.infer<typeof ShownValue>
