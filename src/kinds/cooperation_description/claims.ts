import type { Claims } from '../claims.ts'

export const claims: Claims = {
  organisations: `select revision, '/content/territorial_unit' as pointer, ico, territorial_unit as name from cooperation`,
  people: `select revision, pointer, name, phones, phone, email from representative`,
  terms: `select revision, '/content/validity/until' as pointer, memorandum_date_first_day as begins,
    validity_until_last_day as ends, '/content/memorandum_date' as other_pointer from cooperation`,
}
