/** The envelope: one JSON object a document, the public interface of asz. */
import { z } from 'zod'
import { Edtf, Text, ThemeKey } from '../kinds/values.ts'
import { CooperationDescription } from '../kinds/cooperation_description/schema.ts'
import { CooperationResults } from '../kinds/cooperation_results/schema.ts'
import { LocalityPage } from '../kinds/locality_page/schema.ts'
import { ProjectRecord } from '../kinds/project_record/schema.ts'

export const SpanPair = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).describe('[start, end) in UTF-16 units')

export const Diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  pointer: z.string().optional().describe('JSON Pointer of the value that it is about'),
  span: SpanPair.optional(),
  candidates: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('the fields that what was not read may hold, the nearest first'),
  rival: z.string().optional().describe('the field that the value may belong to as well'),
})
export type Diagnostic = z.infer<typeof Diagnostic>

export const Municipality = z.strictObject({
  name: Text.describe('official name, nominative'),
  role: z.enum(['subject', 'mentioned']),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('municipality code of the Czech Statistical Office'),
})

export const Source = z.strictObject({
  file: z.string().describe('the path as given'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  media_type: z.string(),
  charset: z.string(),
  bytes: z.int().nonnegative(),
})

const envelope = {
  schema_version: z.literal('1'),
  id: Text.describe('the identity that its revisions share'),
  title: z.string(),
  source: Source,
  municipalities: z.array(Municipality),
  dates: z.array(z.strictObject({ date: Edtf, quote: Text, span: SpanPair })),
  themes: z.array(ThemeKey),
  provenance: z.record(z.string(), z.array(SpanPair)).describe('JSON Pointer to the spans of the value'),
  coverage: z.strictObject({
    characters: z.int().nonnegative().describe('non-blank characters of the source'),
    extracted: z.int().nonnegative(),
    shown: z
      .int()
      .nonnegative()
      .optional()
      .describe('those of the extracted that only a running text holds; absent where stored before it was counted'),
    boilerplate: z.int().nonnegative(),
    unclaimed: z.array(SpanPair),
  }),
  diagnostics: z.array(Diagnostic),
}

/** One extracted document, its content being that of its kind. */
export const DocumentJson = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('locality_page'), ...envelope, content: LocalityPage }),
  z.strictObject({ kind: z.literal('cooperation_description'), ...envelope, content: CooperationDescription }),
  z.strictObject({ kind: z.literal('project_record'), ...envelope, content: ProjectRecord }),
  z.strictObject({ kind: z.literal('cooperation_results'), ...envelope, content: CooperationResults }),
  z.strictObject({ kind: z.literal('unrecognised'), ...envelope, content: z.strictObject({}) }),
])
export type DocumentJson = z.infer<typeof DocumentJson>
