/** The envelope: one JSON object a document, the public interface of asz. */
import { z } from 'zod'
import { Edtf, Text, ThemeKey } from '../kinds/values.ts'
import { kindNamed, ownKinds, UNRECOGNISED } from '../kinds/declared.ts'
import type { ContentIn, KindSpec } from '../kinds/define.ts'
import { schemaOf } from '../kinds/schema.ts'

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
  pages: z
    .array(z.tuple([z.int().nonnegative(), z.int().positive()]))
    .optional()
    .describe('of a PDF: from which offset of the text on it stands on which page, counted from 1'),
})

const Value = z.union([z.string(), z.number(), z.boolean()])

/** What a person put in the place of a value that was read. */
export const Corrected = z.strictObject({
  pointer: z.string().describe('JSON Pointer of the value'),
  was: Value.describe('what was read'),
  is: Value,
  why: Text,
})

const Envelope = z.strictObject({
  schema_version: z.literal('1'),
  id: Text.describe('the identity that its revisions share'),
  title: z.string(),
  source: Source,
  municipalities: z.array(Municipality),
  dates: z.array(z.strictObject({ date: Edtf, quote: Text, span: SpanPair })),
  themes: z.array(ThemeKey),
  provenance: z.record(z.string(), z.array(SpanPair)).describe('JSON Pointer to the spans of the value'),
  corrections: z
    .array(Corrected)
    .min(1)
    .optional()
    .describe('values that people corrected (asz correct); their provenance is that of what was read'),
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
})
type Envelope = z.infer<typeof Envelope>
type DocumentOf<Kind> = Kind extends KindSpec ? Envelope & { kind: Kind['name']; content: ContentIn<Kind> } : never

/**
 * One extracted document, its content being that of its kind. Its type names the kinds that come with asz, so that `kind` tells
 * what `content` is; one of a further kind has the content that its declaration tells.
 */
export type DocumentJson =
  DocumentOf<(typeof ownKinds)[number]> | (Envelope & { kind: typeof UNRECOGNISED; content: Record<string, never> })

const documentOf = (name: string, content: z.ZodType) =>
  z.strictObject({ kind: z.literal(name), ...Envelope.shape, content })

/** Documents of the kinds that come with asz; made when one is held against it, which a document that was just read is not. */
export const DocumentJson: z.ZodType<DocumentJson> = z.lazy(unionOf)
function unionOf(): z.ZodType<DocumentJson>
function unionOf(): z.ZodType {
  const unrecognised = documentOf(UNRECOGNISED, z.strictObject({}))
  const [first, ...others] = ownKinds.map(({ name, fields }) => documentOf(name, schemaOf(fields)))
  return z.discriminatedUnion('kind', [first ?? unrecognised, ...others, unrecognised])
}

const schemas = new WeakMap<KindSpec, z.ZodType>()

/** The schema of a value that says of which known kind it is. */
const schemaFor = (value: unknown): z.ZodType => {
  const kind = typeof value === 'object' && value && 'kind' in value ? kindNamed(String(value.kind)) : undefined
  if (!kind) return DocumentJson
  const known = schemas.get(kind) ?? documentOf(kind.name, schemaOf(kind.fields))
  schemas.set(kind, known)
  return known
}

/** @throws ZodError for what is no document of a kind that is known */
export function parseDocument(value: unknown): DocumentJson
export function parseDocument(value: unknown): unknown {
  return schemaFor(value).parse(value)
}

/**
 * A document that the reader of its kind made: the compiler holds the readers of asz to their declarations, so that only what
 * a further kind read is held against its schema.
 */
export function recorded(made: Envelope & { readonly kind: string; readonly content: object }): DocumentJson
export function recorded(made: { readonly kind: string }): unknown {
  const kind = kindNamed(made.kind)
  const isOwn = made.kind === UNRECOGNISED || ownKinds.some((own) => own === kind)
  return isOwn ? made : parseDocument(made)
}

/** The document in a value, without an error. */
export function safeParseDocument(value: unknown): z.ZodSafeParseResult<DocumentJson>
export function safeParseDocument(value: unknown): z.ZodSafeParseResult<unknown> {
  return schemaFor(value).safeParse(value)
}
