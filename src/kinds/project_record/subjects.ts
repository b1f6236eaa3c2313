/** What can be asked of project records. */
import { byPlace, head, text, years } from '../subject.ts'
import type { Subject } from '../subject.ts'

export const subjects: Readonly<Record<string, Subject>> = {
  projects: {
    said: { en: ['project', 'projects'], cs: ['projekt', 'projekty'] },
    rows: `select current_project.*, ${years},
      (select round(sum(cast(amount as real)), 2) from current_funding
       where current_funding.revision = current_project.revision and counted and currency = 'CZK') as total
      from current_project`,
    columns: {
      ...head,
      ...text('registration_number', 'title', 'programme', 'status', 'year', 'period', 'first_day', 'last_day'),
      ...text('beneficiary', 'place_of_realisation'),
      ...{ beneficiary_ico: 'digits', total: 'number' },
    },
    shown: ['municipality', 'title', 'programme', 'year', 'total'],
    hasOwnTown: false,
    hasDays: true,
    groups: { total: 'round(sum(total), 2)' },
    isWhole: true,
    order: byPlace,
  },
  funding: {
    said: { en: ['sum', 'sums'], cs: ['částka', 'částky'] },
    rows: `select current_funding.*, ${years} from current_funding`,
    columns: {
      ...head,
      ...text('registration_number', 'title', 'programme', 'year', 'first_day', 'last_day', 'beneficiary', 'source'),
      ...{ amount: 'number', currency: 'text', counted: 'number' },
    },
    shown: ['municipality', 'title', 'source', 'amount', 'currency'],
    hasOwnTown: false,
    hasDays: true,
    groups: {
      projects: 'count(distinct document)',
      total: 'round(sum(iif(counted, cast(amount as real), 0)), 2)',
    },
    apart: 'currency',
    isWhole: true,
    order: byPlace,
  },
}
