/** What can be asked of lists of results. */
import type { Addition } from '../subject.ts'

export const subjects: Readonly<Record<string, Addition>> = {
  plans: {
    rows: `select coalesce(code, municipality), municipality, code, district, region, document, revision, pointer, file, null, null,
        status, period, first_day, last_day from current_inclusion_plan`,
    statuses: ['approved', 'prepared'],
  },
}
