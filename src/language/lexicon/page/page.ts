import type { Theme } from '../lexicon.ts'

export const page = {
  published: {
    stems: 'zverejn publikov publikac aktualiz vlozen vydan uverejn zmenen upraven vytvoren vyvesen',
    example: 'Zveřejněno',
  },
  information: {
    stems: 'udaj informac detail karta$ parametr polozk ukazatel kostce$',
    example: 'Základní údaje',
    yields: true,
  },
  author: { stems: 'autor vlozil napsal zodpovida$', example: 'Autor' },
  more: {
    stems: 'vice$ dalsi$ dalsich$ ostatni$ ostatnich$ jine$ blizsi$ podrobn',
    example: 'Více informací',
    yields: true,
  },
} as const satisfies Theme
