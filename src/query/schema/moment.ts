import { z } from 'zod'
import { Edtf } from '../../kinds/values.ts'

/** A date that a document gives, with the words around it. */
export const Moment = z.strictObject({
  date: Edtf,
  first_day: z.string().nullable(),
  last_day: z.string().nullable(),
  document: z.string(),
  pointer: z.string().describe('JSON Pointer of the date'),
  field: z.string().optional().describe('the field that the date is the value of, where it is one'),
  value: z.string().optional().describe('JSON Pointer of the value that the date is or stands in'),
  context: z
    .strictObject({ before: z.string(), quote: z.string(), after: z.string() })
    .describe("the words before the date, the date's own, and the words after it"),
})
export type Moment = z.infer<typeof Moment>
