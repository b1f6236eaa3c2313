/** The form of labels: the signs that end or part them, and where a value begins beside them. */
import { isFinite } from '../language/finite-verb.ts'
import type { Passage } from '../text/passage.ts'
import { understand, type Sense } from './sense.ts'

/** Longer words before a colon are a sentence. */
export const LONGEST_LABEL = 110

/** A number, and the words that make a sum a part of another. */
export const NUMBER =
  /(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?(?!\s?%)|[ivx]{1,5}\.|\(?[a-z]\))\s)?(?:[-–•]\s)?(?:z toho:?\s)?/iy

/** A comma outside of parentheses. */
export const COMMA = /^[^(),]*,/

/** A stop that ends no abbreviation: *Č. p. / č. o.*, *Tel.* */
export const STOPPED = /[!?,;:]$|\p{L}{4}\.$/u
export const DATED = /\d\. ?\d|(?<![\d_])\d{4}(?![\d_])/
export const ABBREVIATED = /^\p{Lu}{2,}\+?$/u
export const DASH = /\s[-–—]\s/
export const OPENING = /\s(od|dne)$/
/** Words that point at what follows. */
export const POINTS_AT = /^(?:tyto|těchto|těmto|těmito|následující\p{L}{0,3})$/iu
export const POINTS = /\s(?:tyto|těchto|těmto|těmito|následující\p{L}{0,3})\s/iu
/** With the sign before a sum: *Dotace EU =2.155.628,--Kč*. */
const VALUE = /(?:= ?)?\d+(?![\d.,]*\s?%)|CZ\s?\.|AMIF|https?:|www\.|\+|[\p{L}\d._-]{1,40}@/gu

/** Where a value begins that is no word, outside of parentheses. */
export const valueStart = (text: string, from: number): number | undefined => {
  let [open, passed] = [0, from]
  VALUE.lastIndex = from
  for (let found = VALUE.exec(text); found; found = VALUE.exec(text)) {
    for (; passed < found.index; passed++) {
      const sign = text.charAt(passed)
      if (sign === '(') open++
      else if (sign === ')') open--
    }
    if (open === 0) return found.index
  }
  return undefined
}

/** Where the last sign stands that parts a label from the value before it. */
export const lastSign = (text: string, from: number, to: number): number =>
  Math.max(...SIGNS.map((sign) => text.lastIndexOf(sign, to)).filter((at) => at > from), -1)
const SIGNS = [',', ';', '|']

/** *Podporujeme* */
export const isVerbAlone = (words: string): boolean => /^\p{L}+$/u.test(words) && isFinite(words.toLowerCase())

/** Headings may ask: *Co je cílem projektu?* */
export const isQuestion = (words: string): boolean => {
  const [first] = understand(words).words
  return words.endsWith('?') && first?.concept === 'question'
}

/** *od*, *do*, *projekt* alone announce no value. */
export const hasNoun = ({ concepts, taught }: Sense): boolean =>
  taught !== undefined || [...concepts].some((concept) => !EMPTY.has(concept))
const EMPTY: ReadonlySet<string> = new Set(['from', 'to', 'project'])

/** Neither sentences nor further labels follow. */
export const isNameOnly = (line: Passage): boolean => line.length <= LONGEST_LABEL && !line.test(/[.!?]\s\p{Lu}|[:@]/u)

/** Whether words may be a label though they say nothing known. */
export const mayBeUnknown = (words: string, sense: Sense): boolean =>
  /^\p{Lu}/u.test(words) &&
  words.length <= LONGEST_UNKNOWN &&
  sense.words.length <= MOST_WORDS_UNKNOWN &&
  !sense.endsInVerb &&
  !/\d{3}|[.!?]\s\p{Lu}|["„@]/u.test(words)
const LONGEST_UNKNOWN = 60
const MOST_WORDS_UNKNOWN = 6
