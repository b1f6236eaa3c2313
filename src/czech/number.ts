/** Czech numbers in words and figures: cardinals (*pět*, *dvou*), ordinals (*druhou*, *19.*, *III.*) and times (*dvakrát*, *2x*). */
import type { Passage } from '../text/passage.ts'
import { lookUpIn, type Forms } from '../language/morphology/forms.ts'
import type { Reading } from './reading.ts'
import { WORD_END, WORD_START } from './reading.ts'

/** *pětadvacátý*, *jednadvacet*: the ones before the tens. */
const JOINED_ONES: Forms<number> = [
  [1, 'jed(?:en|na)a?'],
  [2, 'dvaa'],
  [3, 'třia'],
  [4, 'čtyřia'],
  [5, 'pěta'],
  [6, 'šesta'],
  [7, 'sedma'],
  [8, 'osma'],
  [9, 'devěta'],
]

const withOnes = (tens: Forms<number>): Forms<number> =>
  tens.flatMap(([ten, form]) => JOINED_ONES.map(([one, joined]) => [ten + one, joined + form] as const))

const tensForms: Forms<number> = [
  [20, 'dvaceti?'],
  [30, 'třiceti?'],
  [40, 'čtyřiceti?'],
  [50, 'padesáti?'],
]

/** Every case form of the cardinals to ten, the stems of those above: *jedenáct*, *jedenácti*. */
const cardinalForms: Forms<number> = [
  [1, 'jeden|jedna|jedno|jednoho|jednomu|jednom|jedním|jedné|jednu'],
  [2, 'dva|dvě|dvou|dvěma'],
  [3, 'tři|tří|třem|třech|třemi'],
  [4, 'čtyři|čtyř|čtyřem|čtyřech|čtyřmi'],
  [5, 'pět|pěti'],
  [6, 'šest|šesti'],
  [7, 'sedm|sedmi'],
  [8, 'osm|osmi'],
  [9, 'devět|devíti'],
  [10, 'deset|deseti|desíti'],
  [11, 'jedenácti?'],
  [12, 'dvanácti?'],
  [13, 'třinácti?'],
  [14, 'čtrnácti?'],
  [15, 'patnácti?'],
  [16, 'šestnácti?'],
  [17, 'sedmnácti?'],
  [18, 'osmnácti?'],
  [19, 'devatenácti?'],
  ...tensForms,
  ...withOnes(tensForms),
]

const hardTens: Forms<number> = [
  [20, 'dvacát'],
  [30, 'třicát'],
  [40, 'čtyřicát'],
  [50, 'padesát'],
]

/** Stems of the ordinals that decline like *mladý* (*druhý, druhou, druhého*); *první* and *třetí* decline like *jarní*. */
const hardOrdinals: Forms<number> = [
  [1, 'prv'],
  [2, 'druh'],
  [4, 'čtvrt'],
  [5, 'pát'],
  [6, 'šest'],
  [7, 'sedm'],
  [8, 'osm'],
  [9, 'devát'],
  [10, 'desát'],
  [11, 'jedenáct'],
  [12, 'dvanáct'],
  [13, 'třináct'],
  [14, 'čtrnáct'],
  [15, 'patnáct'],
  [16, 'šestnáct'],
  [17, 'sedmnáct'],
  [18, 'osmnáct'],
  [19, 'devatenáct'],
  ...hardTens,
  ...withOnes(hardTens),
]
const HARD = 'ý|á|é|ou|ého|ému|ém|ým|ých|ými'
const SOFT = 'í|ího|ímu|ím|ích|ími'
const softOrdinals: Forms<number> = [
  [1, 'prvn'],
  [3, 'třet'],
]

/** How many times: *jednou* beside the regular *dvakrát*, *čtyřikrát*. */
const timesForms: Forms<number> = [
  [1, 'jednou|jedenkrát|jednokrát'],
  ...cardinalForms.map(([value, forms]) => [value, `(?:${forms})krát`] as const),
]

const alternatives = (forms: Forms<number>): string => forms.map(([, form]) => form).join('|')

/** Patterns that others build on; each matches one number in words. */
export const CARDINAL_WORD = `(?:${alternatives(cardinalForms)})`
export const ORDINAL_WORD = `(?:(?:${alternatives(hardOrdinals)})(?:${HARD})|(?:${alternatives(softOrdinals)})(?:${SOFT}))`
/** As dates have them: *prvního*, *patnáctého*. */
export const ORDINAL_GENITIVE = `(?:(?:${alternatives(hardOrdinals)})ého|(?:${alternatives(softOrdinals)})ího)`
export const TIMES_WORD = `(?:${alternatives(timesForms)})`

const cardinal = lookUpIn(cardinalForms)
const times = lookUpIn(timesForms)
const hardOrdinal = lookUpIn(hardOrdinals, `(?:${HARD})`)
const softOrdinal = lookUpIn(softOrdinals, `(?:${SOFT})`)

/** The value of a cardinal in words, in any case form; *dvacet pět* is two words. */
export const cardinalOf = (words: string): number | undefined => {
  const [tens = '', ones, ...more] = words.split(' ')
  if (ones === undefined) return cardinal(tens)
  const [ten, one] = [cardinal(tens), cardinal(ones)]
  return more.length === 0 && ten !== undefined && ten >= 20 && one !== undefined && one < 10 ? ten + one : undefined
}

const ordinalWordOf = (word: string): number | undefined => hardOrdinal(word) ?? softOrdinal(word)

/** The value of an ordinal in words, in any case form; *dvacáté první* is two words. */
export const ordinalOf = (words: string): number | undefined => {
  const [tens = '', ones, ...more] = words.split(' ')
  if (ones === undefined) return ordinalWordOf(tens)
  const [ten, one] = [ordinalWordOf(tens), ordinalWordOf(ones)]
  return more.length === 0 && ten !== undefined && ten >= 20 && one !== undefined && one < 10 ? ten + one : undefined
}

/** The value of *dvakrát*, *jednou*. */
export const timesOf = (word: string): number | undefined => times(word)

const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** The value of a Roman numeral to 89, in capitals. */
export const romanOf = (numeral: string): number | undefined => {
  if (!ROMAN.test(numeral)) return undefined
  const digits = Array.from(numeral, (letter) => romanDigits[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}

const ORDINAL = new RegExp(
  `${WORD_START}(?:(?<words>${ORDINAL_WORD}(?: ${ORDINAL_WORD})?)${WORD_END}` +
    String.raw`|(?<figures>\d{1,3})\.(?!\s?\d)(?=\s?\p{L}|\s|$)|(?<roman>[IVXLivxl]+)\.(?=\s)|č\.\s?(?<numbered>\d{1,3})(?![\d/.]))`,
  'iu',
)

/**
 * The first ordinal: *prvního*, *dvacáté první*, *19.*, *III.*, and the number in *revize č. 2*.
 * The day of a date (*27. 5.*) is none.
 */
export const readOrdinal = (p: Passage): Reading<number> | undefined => {
  for (const { named } of p.matchAll(ORDINAL)) {
    const passage = named['words'] ?? named['figures'] ?? named['roman'] ?? named['numbered']
    if (!passage) continue
    const value = /^\d/.test(passage.text)
      ? Number(passage.text)
      : (ordinalOf(passage.text) ?? ordinalOf(passage.text.split(' ')[0] ?? '') ?? romanOf(passage.text))
    if (value) return { value, passage }
  }
  return undefined
}
