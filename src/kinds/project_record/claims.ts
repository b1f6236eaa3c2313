import type { Claims } from '../claims.ts'

export const claims: Claims = {
  organisations: `select revision, pointer || '/name' as pointer, ico, name from organisation`,
  people: `select revision, pointer, name, phones, phone, email from contact`,
  sums: `select funding.revision, funding.pointer || '/amount' as pointer, funding.amount as stated, funding.currency,
      sum(cast(round(cast(part.amount as real) * 100) as integer)) as parts
    from funding join funding_year part on part.revision = funding.revision and part.position = funding.position
    group by funding.revision, funding.position`,
}
