import { z } from 'zod'
import { FailureCode } from '../../../store/schema.ts'

/** Why a file could not be read, as it is told, counted and kept in quarantine. */
export const Failure = z.strictObject({
  file: z.string().describe('the path as given'),
  code: FailureCode,
  message: z.string(),
  line: z.int().optional(),
  column: z.int().optional(),
})
export type Failure = z.infer<typeof Failure>
