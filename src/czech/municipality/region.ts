/** The regions of the country, by their name in any case form or by their adjective alone. */
import { bare } from '../../text/bare.ts'
import { stem } from '../../language/morphology/stem.ts'

export const regionNames = [
  'Hlavní město Praha',
  'Jihočeský kraj',
  'Jihomoravský kraj',
  'Karlovarský kraj',
  'Kraj Vysočina',
  'Královéhradecký kraj',
  'Liberecký kraj',
  'Moravskoslezský kraj',
  'Olomoucký kraj',
  'Pardubický kraj',
  'Plzeňský kraj',
  'Středočeský kraj',
  'Ústecký kraj',
  'Zlínský kraj',
] as const
export type RegionName = (typeof regionNames)[number]

const wordsOf = (text: string): string[] => (bare(text).match(/\p{L}+/gu) ?? []).map(stem)

/** Words that a name of a region may have around the one that tells it apart. */
const AROUND = new Set(wordsOf('kraj hlavní město území celé v ve z ze na do'))
const BY_STEM = new Map<string | undefined, RegionName>(
  regionNames.map((name) => [wordsOf(name).find((word) => !AROUND.has(word)), name]),
)

/** The region that words name and nothing else: `Kraj Vysočina`, `na Vysočině`, `Ústeckém kraji`, `ústecký`. */
export function regionOf(text: string): RegionName | undefined {
  const [word, ...more] = wordsOf(text).filter((one) => !AROUND.has(one))
  return more.length === 0 ? BY_STEM.get(word) : undefined
}

/** The region that words name as one: with the word for it, so that a town of the same name is none. */
export const namedRegion = (text: string): RegionName | undefined =>
  /(?<!\p{L})(?:kraj|hlavní|hl\.)/iu.test(text) ? regionOf(text) : undefined
