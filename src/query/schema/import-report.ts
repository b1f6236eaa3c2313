import { z } from 'zod'
import { RunSummary } from '../../batch/import/told/summary.ts'
import { Overview } from '../../store/schema.ts'

/** What an import did and what the database holds after it. */
export const ImportReport = RunSummary.extend({
  database: Overview.extend({
    path: z.string(),
    examples: z
      .array(z.string())
      .describe('towns that documents are about, those with most documents first, at most eight'),
    warnings: z
      .array(z.strictObject({ document: z.string(), message: z.string(), pointer: z.string().nullable() }))
      .describe('warnings and errors, at most five'),
  }),
})
export type ImportReport = z.infer<typeof ImportReport>
