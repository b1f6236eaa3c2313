/** Czech alphabetical order as a text, for SQL, which has no other: keys compare by code points as names do in a Czech list. */

/** The letters of the alphabet in its order; what is no letter of its own sorts by the letter below its accent. */
const ALPHABET = 'a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž'.split(' ')
const PLACES = new Map(ALPHABET.map((letter, place) => [letter, String.fromCharCode(0x61 + place)]))
/** Accents that only decide between words that are alike without them, in their order. */
const ACCENTS = '\u0301\u030c\u0302\u0308\u030a'

/**
 * The alphabetical place of a name: blanks before signs before digits before letters, `ch` after `h`, `č ř š ž` letters of their
 * own, other accents and capitals only where nothing else differs.
 */
export function sortKey(name: string): string {
  let [letters, accents, capitals] = ['', '', '']
  for (const [one] of name.normalize('NFC').matchAll(/ch|./gisu)) {
    const lower = one.toLowerCase()
    const base = PLACES.has(lower) ? lower : lower.normalize('NFD').charAt(0)
    const accent = base === lower ? '' : lower.normalize('NFD').slice(1)
    letters += PLACES.get(base) ?? (/\p{L}/u.test(base) ? `~${base}` : base)
    accents += accent === '' ? '0' : String(1 + Math.max(0, ACCENTS.indexOf(accent)))
    capitals += one === lower ? '0' : '1'
  }
  return `${letters}\u0001${accents}\u0001${capitals}`
}
