import type { Theme } from './lexicon.ts'

export const place = {
  place: { stems: 'misto$ mista$ mistem$ uzemi$ uzemim$ lokalit dopad$ dopadu$ kde$ pusobnost rozsah', example: 'Místo realizace' },
  region: { stems: 'kraj$ kraje$ kraji$ krajsk region$ regionu$ regiony$ okres$ okresu$', example: 'Kraj' },
  town: { stems: 'mesto$ mesta$ obec$ obce$ mestys mestsk obecni$ obecniho$', example: 'Obec', yields: true },
} as const satisfies Theme
