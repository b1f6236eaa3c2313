import type { Theme } from './lexicon.ts'

/** Verbs of clauses; none of them stands in a label, but at its end: *Cílem projektu je*. */
export const verbs = {
  is: {
    stems: 'je$ jsou$ byl$ byla$ bylo$ byly$ byli$ bude$ budou$ budeme$ chceme$ tvori$ patri$',
    example: 'Cílovou skupinou jsou',
  },
  runs: { stems: 'realizuj uskutecnuj provadi$ provadej', example: 'Projekt realizuje město' },
  lasts: {
    stems: 'potrva$ trva$ trval pobezi$ bezi$ probih probehn skonci$ vznikn zameruj',
    example: 'Projekt potrvá do',
  },
  costs: { stems: 'cini$ cinil dosahuj predstavuj stal$ vyjde$', example: 'Náklady činí' },
  pays: {
    stems: 'hrad$ hradi$ hrazen prispiva$ prispel prispej poskytl poskytuj dava$ dal$ zaplati$ uhrad',
    example: 'Město hradí',
  },
} as const satisfies Theme
