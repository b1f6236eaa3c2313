import type { Theme } from './lexicon.ts'

export const place = {
  place: {
    stems: 'misto$ mista$ mistem$ uzemi$ uzemni uzemim$ lokalit dopad$ dopadu$ kde$ pusobnost rozsah',
    example: 'Místo realizace',
  },
  area: { stems: 'region$ regionu$ regiony$', example: 'Region', yields: true },
  region: { stems: 'kraj$ kraje$ kraji$ kraju$ krajem$ krajsk okres$ okresu$ hmp$', example: 'Kraj' },
  town: { stems: 'mesto$ mesta$ obec$ obce$ mestys mestsk obecni$ obecniho$', example: 'Obec', yields: true },
} as const satisfies Theme
