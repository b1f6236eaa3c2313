/** What a diff says, documented in docs/diff.md and published as schemas/diff.json. */
import { z } from 'zod'
import { changeClasses } from '../kinds/change.ts'
import { Corrected, SpanPair } from '../record/schema.ts'
import type { Json } from './json.ts'

export const ChangeClass = z.enum(changeClasses).describe('the most important first')
export type ChangeClass = z.infer<typeof ChangeClass>

export const WordRun = z.strictObject({
  op: z.enum(['same', 'removed', 'added']),
  text: z.string().describe('as after the change, for words that stayed the same'),
})
export type WordRun = z.infer<typeof WordRun>

const Pointer = z.string().describe('JSON Pointer into the document')
const Spans = z.array(SpanPair)
const Value: z.ZodType<Json> = z.json()

/** Words that were looked for in the text of the side that lacks them. */
export const Found = z.strictObject({
  side: z.enum(['before', 'after']),
  line: z.int().positive().describe('the line of the first word in the text'),
  words: z.string(),
  spans: Spans,
  pointer: Pointer.optional().describe('the field that claims them; without it none does but running text'),
})
export type Found = z.infer<typeof Found>

export const Change = z.strictObject({
  class: ChangeClass,
  field: z.string().describe('the pointer with * for the index of a list item'),
  pointer_before: Pointer.optional(),
  pointer_after: Pointer.optional(),
  label: z.string().describe('the thing that changed, in the words of the document, with what it belongs to before it'),
  before: Value.optional(),
  after: Value.optional(),
  words: z.array(WordRun).optional().describe('the text word by word, where both sides have one'),
  parts: z.array(Pointer).optional().describe('of a split or merged item: all its parts on the side that has several'),
  found: Found.optional().describe('where the words of what one side lacks stand there all the same'),
  spans: z.strictObject({ before: Spans, after: Spans }).describe('the words in the sources'),
  corrected: z
    .strictObject({ before: z.array(Corrected), after: z.array(Corrected) })
    .optional()
    .describe('values of the change that people corrected, with what was read; absent where none was'),
})
export type Change = z.infer<typeof Change>

export const Match = z.strictObject({
  pointer_before: Pointer,
  pointer_after: Pointer,
  by: z.string().describe('the fields that name the item, or "similarity"'),
  score: z.number().min(0).max(1).describe('similarity, 1 for the same words'),
})
export type Match = z.infer<typeof Match>

const Side = z.strictObject({
  id: z.string(),
  towns: z.array(z.string()).describe('the municipalities that the document is about'),
  kind: z.string(),
  title: z.string(),
  file: z.string(),
  sha256: z.string(),
})
export type Side = z.infer<typeof Side>

export const DiffResult = z.strictObject({
  schema_version: z.literal('1'),
  before: Side,
  after: Side,
  same: z.boolean().describe('whether nothing that matters changed'),
  counts: z.partialRecord(ChangeClass, z.int().positive()),
  changes: z.array(Change).describe('the most important first, then in document order'),
  no_change: z
    .strictObject({
      typography: z.int().nonnegative().describe('values that differ in typography, letter case or layout only'),
      told_elsewhere: z.array(Pointer).describe('texts whose changed words are those of other changes'),
    })
    .describe('differences that were looked at and are none'),
  threshold: z.number().describe('the similarity from which two items can be the same'),
  matches: z.array(Match).describe('items that were matched though they are not the same'),
})
export type DiffResult = z.infer<typeof DiffResult>

export const DiffSet = z.strictObject({
  schema_version: z.literal('1'),
  same: z.boolean(),
  documents: z.array(DiffResult).describe('documents that are on both sides'),
  unchanged: z.int().nonnegative().describe('how many of them are the same'),
  only_before: z.array(Side),
  only_after: z.array(Side),
})
export type DiffSet = z.infer<typeof DiffSet>

const TownEntry = z.strictObject({ document: z.string(), pointer: Pointer, label: z.string() })

/** What one town has and another lacks. */
export const TownComparison = z.strictObject({
  schema_version: z.literal('1'),
  first: z.string(),
  second: z.string(),
  same: z.boolean(),
  lists: z.array(
    z.strictObject({
      list: z.string().describe('pointer pattern of the list'),
      both: z.array(z.strictObject({ first: TownEntry, second: TownEntry, score: z.number().min(0).max(1) })),
      only_first: z.array(TownEntry),
      only_second: z.array(TownEntry),
    }),
  ),
})
export type TownComparison = z.infer<typeof TownComparison>
