/** Whether a word can only be a finite verb, by its ending: *pokračují*, *skončil*, *získalo*. */

/** Endings that no noun and no adjective has, but for `NOUNS`. */
const ENDINGS =
  'šla šlo šli uje ují ejí ají ějí íme áme eme il al ila ilo ili ala alo ali ěla ělo ěli ul ula ulo'.split(' ')
const NOUNS = new Set('email profil mobil textil automobil festival karneval terminal konzul titul modul'.split(' '))
/** What its ending does not tell: *Jedná se o podporu*, and no *jedna*. */
const OTHERS = new Set(['jedná', 'jednají'])
const SHORTEST = 5

/** A word with a capital begins a sentence or a name. */
export const isFinite = (word: string): boolean =>
  word.length >= SHORTEST &&
  (OTHERS.has(word.toLowerCase()) ||
    (word === word.toLowerCase() && !NOUNS.has(word) && ENDINGS.some((ending) => word.endsWith(ending))))
