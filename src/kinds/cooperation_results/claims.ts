import type { Claims } from '../claims.ts'

export const claims: Claims = {
  plans: `select locality.revision, locality.pointer || '/social_inclusion_plan' as pointer, town.municipality as town,
      'strategický plán sociálního začleňování' as name, null as abbreviation, locality.social_inclusion_plan as status,
      results.last_day as day, results.first_day as since
    from locality join results using (revision)
      join locality_municipality town on town.revision = locality.revision and town.locality = locality.position`,
}
