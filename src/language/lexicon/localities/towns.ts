import type { Theme } from '../lexicon.ts'

/** What stands beside a town's name. */
export const townUnits = {
  unit: {
    stems:
      'statutarni statutarnim$ mesto$ mesta$ mesty$ meste$ mestys mestecko$ obec$ obce$ obci$ lokalita$ lokality$ lokalite$ hl$ m$',
    example: 'Statutární město Jihlava',
  },
  part: { stems: 'mestsk_cast mistni_cast', example: 'Krupka – městská část Soběchleby' },
  /** They have towns and are none. */
  union: {
    stems:
      'mikroregion dso$ svazek_obci svazku_obci dobrovolny_svazek_obci sdruzeni_obci spolecenstvi_obci obecni_spolecenstvi mas$ mistni_akcni_skupin so_orp orp$',
    example: 'Mikroregion Hranicko',
  },
} as const satisfies Theme

/** A part of a town has the town's name, and other parts have it too. */
export const townParts = {
  part: { stems: 'mestsk_cast mestsk_obvod mc$ mob$ umo$ umob$', example: 'městský obvod Poruba' },
} as const satisfies Theme

export const districts = { district: { stems: 'okres$ okr$', example: 'okres Šumperk' } } as const satisfies Theme
