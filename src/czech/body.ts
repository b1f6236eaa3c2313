/** The nouns of organisations: what a name like *Oblastní charita Most* or *městem Vsetín* is built around. */
import { headForms } from './organisation/organisation-words.ts'

/** Bodies that act and get grants, in their first form; the paradigms of names make the others. */
const BODIES = new Set(
  `město městys obec kraj část magistrát úřad ministerstvo svazek mikroregion sdružení spolek nadace charita diakonie farnost
  škola školka gymnázium učiliště univerzita akademie fakulta ústav nemocnice centrum domov muzeum knihovna divadlo agentura
  společnost organizace firma družstvo policie klub svaz asociace komora hnutí středisko sbor fond armáda služby institut`.split(
    /\s+/,
  ),
)
/** Towns and regions: the name after them is the place's. */
const TOWNS = new Set('město městys obec část kraj'.split(' '))
/** Nouns that only say what sort of body has the name after them. */
const COMMON = new Set('organizace spolek sdružení společnost firma'.split(' '))

/** The first form of a body's noun, whatever its case; undefined for any other word. */
export const bodyOf = (word: string): string | undefined => {
  const small = word.toLowerCase()
  return headForms(small).find(({ nominative }) => BODIES.has(singularOf(nominative)))?.nominative
}

/** *organizace* of several is written as of one; other plurals of bodies begin no name. */
const singularOf = (nominative: string): string => PLURALS.get(nominative) ?? nominative
const PLURALS = new Map<string, string>([
  ['spolky', 'spolek'],
  ['společnosti', 'společnost'],
])

/** Whether a word is a body's noun of several, as those have it who are given something: *obcím*, *školám*, *spolkům*. */
export const isToBodies = (word: string): boolean => {
  const small = word.toLowerCase()
  const ending = TO_SEVERAL.find((one) => small.endsWith(one))
  return ending !== undefined && STEMS.has(small.slice(0, -ending.length))
}
const TO_SEVERAL = ['ům', 'ám', 'ím']
/** *obec* → *obc*, *spolek* → *spolk*, *škola* → *škol* */
const STEMS = new Set([...BODIES].map((body) => body.replace(/e(?=[ck]$)|[aeoy]$/u, '')))

/** Whether a word is a body's noun as numbers have it: *60 muzeí*, *17 obcí*, *sto knihoven*. */
export const isOfBodies = (word: string): boolean => OF_SEVERAL.has(word.toLowerCase())

const ofSeveral = (body: string): string => {
  const rule = GENITIVES.find(([ending]) => body.endsWith(ending))
  if (rule) return body.slice(0, -rule[0].length) + rule[1]
  if (!/[ao]$/u.test(body)) return `${body}ů`
  // *knihovna* → *knihoven*, *středisko* → *středisek*
  return body.slice(0, -1).replace(/(?<=[^aeiouyáéíóúůýě])(?=[knlmv]$)/u, 'e')
}
const GENITIVES: readonly (readonly [ending: string, ofSeveral: string])[] = [
  ['eum', 'eí'],
  ['ium', 'ií'],
  ['trum', 'ter'],
  ['iště', 'išť'],
  ['ek', 'ků'],
  ['ec', 'cí'],
  ['ost', 'ostí'],
  ['část', 'částí'],
  ['ice', 'ic'],
  ['e', 'í'],
  ['žby', 'žeb'],
  ['í', 'í'],
]
const OF_SEVERAL = new Set([...BODIES].map(ofSeveral))

export const isTown = (body: string): boolean => TOWNS.has(body)
export const isCommon = (body: string): boolean => COMMON.has(singularOf(body))

/** Whether a word can be an adjective in a name: *statutární*, *Oblastní*, *zapsaného*. */
export const isAdjective = (word: string): boolean => {
  const small = word.toLowerCase()
  return small.length > 3 && ADJECTIVE.some((ending) => small.endsWith(ending))
}
const ADJECTIVE = [
  'ní',
  'ího',
  'ím',
  'ímu',
  'ých',
  'ými',
  'ým',
  'ý',
  'ého',
  'ému',
  'ém',
  'á',
  'é',
  'ou',
  'ími',
  'ích',
  'cí',
]
