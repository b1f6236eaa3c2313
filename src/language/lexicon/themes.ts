import type { Theme } from './lexicon.ts'

/** What names a theme of social inclusion, the more particular first; the words of a phrase are parted by `_`. */
export const themeWords = {
  employment: {
    stems:
      'zamestn nezamestn samozamestn rekvalifikac trh_prac veletrh_prac pracovni_trh pracovni_prilezitost pracovni_uplatn pracovni_mist',
    example: 'Zaměstnanost',
  },
  housing: { stems: 'bydlen bytov nebytov ubytov bezdomov housing_first', example: 'bydlení' },
  education: {
    stems:
      'vzdelav sebevzdelav skolst skolak predskol zaskolac skolak skolach$ skolam$ inkluzivni_skol mistni_plan_inkluz',
    example: 'vzdělávání',
  },
  debt: { stems: 'dluh protidluh zadluz predluz oddluz exekuc financni_gramotnost', example: 'dluhy' },
  safety: {
    stems: 'bezpecn kriminalit domovnik obcanske_souziti asistent_prevenc',
    example: 'bezpečnost a občanské soužití',
  },
  health: { stems: 'zdrav zavislost adiktolog protidrog', example: 'zdraví' },
  family: { stems: 'rodin prarodin prorodin mladez pece_o_deti', example: 'rodina' },
  social_services: {
    stems:
      'socialni_sluz soc_sluz socialni_prace socialni_praci terenni_prace terenni_praci terenni_program terenni_socialn',
    example: 'sociální služby',
  },
  participation: {
    stems:
      'participace participaci participativ zapojen_obyvatel zapojen_verejnost zapojen_obcan zapojovan_obyvatel zapojovan_verejnost zapojovan_obcan komunitni_prace komunitni_praci komunitni_zivot komunitni_rozvoj',
    example: 'participace',
  },
  /** Of health by its words and of no theme by what it means. */
  none: { stems: 'zdravotne_socialn', example: 'zdravotně sociální pracovnice' },
} as const satisfies Theme
