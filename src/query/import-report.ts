import type { RunSummary } from '../batch/import/told/summary.ts'
import { overview } from '../store/read.ts'
import type { Store } from '../store/file/open.ts'
import type { ImportReport } from './schema/import-report.ts'

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
