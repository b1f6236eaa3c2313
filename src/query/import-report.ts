import type { RunSummary } from '../batch/summary.ts'
import type { Store } from '../store/open.ts'
import { overview } from '../store/read.ts'
import type { Overview } from '../store/read.ts'

/** What an import did and what the database holds after it. */
export interface ImportReport extends RunSummary {
  readonly database: Overview & {
    readonly path: string
    /** Towns that documents are about, those with most documents first, at most eight. */
    readonly examples: string[]
    /** Warnings and errors, at most five. */
    readonly warnings: { readonly document: string; readonly message: string; readonly pointer: string | null }[]
  }
}

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
