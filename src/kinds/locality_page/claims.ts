import type { Claims } from '../claims.ts'

export const claims: Claims = {
  people: `select revision, pointer, name, phones, phone, email from contact`,
  plans: `select revision, pointer, null as town, name, abbreviation, status, null as day, null as since
    from strategic_document`,
}
