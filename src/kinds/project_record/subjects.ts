/** What can be asked of project records. */
import { byPlace, head, text, years } from '../subject.ts'
import type { Subject } from '../subject.ts'

/** A sum is a row for each of the years that it is split into, where they add up to it; else one of the project's term. */
const sumsByYear = `select sums.municipality, sums.code, sums.district, sums.region, sums.document, sums.revision,
      coalesce(part.pointer, sums.pointer) as pointer, sums.file, registration_number, title, programme,
      coalesce(part.year, sums.year) as year,
      iif(part.year is null, first_day, part.year || '-01-01') as first_day,
      iif(part.year is null, last_day, part.year || '-12-31') as last_day,
      beneficiary, source, coalesce(part.amount, sums.amount) as amount, currency, counted
    from (select current_funding.*, ${years} from current_funding) sums
      left join funding_year part on part.revision = sums.revision and part.pointer = sums.pointer || '/by_year'
        and (select abs(sum(cast(amount as real)) - cast(sums.amount as real)) < 1 from funding_year
             where revision = part.revision and pointer = part.pointer)`

export const subjects: Readonly<Record<string, Subject>> = {
  projects: {
    said: { en: ['project', 'projects'], cs: ['projekt', 'projekty'] },
    rows: `select current_project.*, ${years}, sums.total
      from current_project left join (
        select revision, round(sum(cast(amount as real)), 2) as total from current_funding
        where counted and currency = 'CZK' group by revision
      ) sums using (revision)`,
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
    rows: sumsByYear,
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
    order: [...byPlace, 'year'],
  },
}
