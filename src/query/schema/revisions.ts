import { z } from 'zod'
import { Edtf } from '../../kinds/values.ts'
import { Diagnostic } from '../../record/schema.ts'
import { StoredSource } from '../../store/schema.ts'

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
