import { z } from 'zod'
import { RunSummary } from '../batch/summary.ts'
import type { Store } from '../store/open.ts'
import { Overview, overview } from '../store/read.ts'

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

export function importReport(store: Store, path: string, summary: RunSummary): ImportReport {
  return {
    ...summary,
    database: {
      path,
      ...overview(store),
      examples: store
        .prepare<[], string>(
          `select name from current_municipality where role = 'subject'
           group by municipality order by count(*) desc, min(revision), name limit 8`,
        )
        .pluck()
        .all(),
      warnings: store
        .prepare<[], ImportReport['database']['warnings'][number]>(
          "select document, message, pointer from current_finding where severity <> 'info' order by severity, document limit 5",
        )
        .all(),
    },
  }
}
