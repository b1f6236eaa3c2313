/** Czech alphabetical order as a text, for SQL, which has no other: keys compare by code points as names do in a Czech list. */

/** The letters of the alphabet in its order; what is no letter of its own sorts by the letter below its accent. */
const ALPHABET = 'a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž'.split(' ')
const PLACES = new Map(ALPHABET.map((letter, place) => [letter, String.fromCharCode(0x61 + place)]))
/** Accents that only decide between words that are alike without them, in their order. */
const ACCENTS = '\u0301\u030c\u0302\u0308\u030a'

interface Place {
  readonly letter: string
  readonly accent: string
  readonly capital: string
}

const placeOf = (one: string): Place => {
  const lower = one.toLowerCase()
  const base = PLACES.has(lower) ? lower : lower.normalize('NFD').charAt(0)
  const accent = base === lower ? '' : lower.normalize('NFD').slice(1)
  return {
    letter: PLACES.get(base) ?? (/\p{L}/u.test(base) ? `~${base}` : base),
    accent: accent === '' ? '0' : String(1 + Math.max(0, ACCENTS.indexOf(accent))),
    capital: one === lower ? '0' : '1',
  }
}

/** Of the signs of Latin script, which rows are full of. */
const known: (Place | undefined)[] = []
const LAST_LATIN = 0x24f

/** With its numbers so long that they compare by their size. */
export const numbered = (words: string): string => words.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'))

/** The alphabetical place of words that hold numbers. */
export const orderKey = (words: string): string => sortKey(numbered(words))

/**
 * The alphabetical place of a name: blanks before signs before digits before letters, `ch` after `h`, `č ř š ž` letters of their
 * own, other accents and capitals only where nothing else differs.
 */
export function sortKey(name: string): string {
  const text = name.normalize('NFC')
  let [letters, accents, capitals] = ['', '', '']
  for (let i = 0, length = 1; i < text.length; i += length) {
    const code = text.codePointAt(i) ?? 0
    const isCh = (code === 0x63 || code === 0x43) && (text[i + 1] === 'h' || text[i + 1] === 'H')
    length = isCh || code > 0xffff ? 2 : 1
    const { letter, accent, capital } =
      isCh || code > LAST_LATIN ? placeOf(text.slice(i, i + length)) : (known[code] ??= placeOf(text.charAt(i)))
    letters += letter
    accents += accent
    capitals += capital
  }
  return `${letters}\u0001${accents}\u0001${capitals}`
}
