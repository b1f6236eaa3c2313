import type { Theme } from './lexicon.ts'

/** What names a town's plan of social inclusion; the words of a phrase are parted by `_`. */
export const inclusionPlan = {
  named: {
    stems: 'strategick_plan$ strategick_planu$ strategick_planem$ strategick_plany$ spsz$ psz$',
    example: 'Strategický plán',
  },
  plan: {
    stems: 'plan$ planu$ planem$ plany$ strategie$ strategii$ strategii$',
    example: 'plán sociálního začleňování, strategie sociální inkluze',
  },
  inclusion: {
    stems: 'social_zaclen social_inkluz soc_zaclen soc_inkluz',
    example: 'sociálního začleňování',
  },
} as const satisfies Theme
