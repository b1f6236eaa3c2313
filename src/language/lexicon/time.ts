import type { Theme } from './lexicon.ts'

export const time = {
  start: { stems: 'zahaj zacat pocat odstart start$ startu$ nastup', example: 'Zahájení projektu' },
  end: {
    stems: 'ukonc konec konce$ koncem$ dokonc finaliz skonci$ skoncil zaver$ zaveru$ zaverem$',
    example: 'Datum ukončení',
  },
  from: { stems: 'od$', example: 'Doba realizace od' },
  to: { stems: 'do$', example: 'Doba realizace do' },
  term: {
    stems: 'termin doba$ doby$ dobe$ dobu$ obdob harmonogram kdy$ cas$ casov',
    example: 'Termín realizace',
    yields: true,
  },
  length: { stems: 'delka delk delce$ trvan', example: 'Délka trvání' },
  realise: { stems: 'realizac prubeh uskutecnen reseni$', example: 'Realizace projektu' },
  date: { stems: 'datum data$ den$ dne$', example: 'Datum zahájení', yields: true },
} as const satisfies Theme
