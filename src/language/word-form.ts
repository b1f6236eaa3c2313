/** In which form a Czech verb stands, by its ending: done, being done, yet to be done is told by forms, whatever the verb. */

export type WordForm = 'noun' | 'participle' | 'past' | 'infinitive' | 'present'

/** *zpracování*, *schválením*, *přijetí* */
const NOUN = ['ní', 'ním', 'ních', 'tí', 'tím', 'tích']
/** *zpracoval*, *schválily* */
const PAST = ['l', 'la', 'lo', 'li', 'ly']
const INFINITIVE = ['at', 'át', 'it', 'ít', 'et', 'ět', 'ýt', 'ést', 'out']
/** *přijat* and *jat* end as infinitives do. */
const TAKEN = 'jat'
/** *schválen*, *schválena*, *přijatý*, *připraveného*, *vzniklý* */
const PARTICIPLE = ['', 'a', 'o', 'y', 'i', 'ý', 'á', 'é', 'ého', 'ému', 'ém', 'ým', 'ou', 'ých', 'ými'].flatMap(
  (end) => (end.length === 1 && 'aoyi'.includes(end) ? [`n${end}`, `t${end}`] : [`n${end}`, `t${end}`, `l${end}`]),
)

const endsIn = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending))

/** The form of a verb or of what is made of one; of another word it says nothing. */
export const wordFormOf = (word: string): WordForm => {
  const small = word.toLowerCase()
  if (endsIn(small, NOUN)) return 'noun'
  if (endsIn(small, PAST)) return 'past'
  if (endsIn(small, INFINITIVE) && !small.endsWith(TAKEN)) return 'infinitive'
  return endsIn(small, PARTICIPLE) ? 'participle' : 'present'
}

/** *zřízení*, *zavedené*, *vybudován*: a noun or a participle of an act. */
const OF_ACT = ['ení', 'ění', 'ání', 'etí', 'utí', 'ytí'].concat(
  ['en', 'ěn', 'án', 'at'].flatMap((stem) => ['', 'a', 'o', 'y', 'i', 'ý', 'á', 'é'].map((end) => stem + end)),
)
export const isOfAct = (word: string): boolean => endsIn(word.toLowerCase(), OF_ACT)
