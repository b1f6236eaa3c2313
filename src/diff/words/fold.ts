/** What of a text carries meaning: typography, letter case and line breaks do not. */
import { stem } from '../../language/morphology/stem.ts'
import { bare } from '../../text/bare.ts'
import { functionWords, measureStems } from './vocabulary.ts'

const foldings: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''], // invisible: soft hyphen, zero width
  [/[\u00ab\u00bb\u2018-\u201f\u2039\u203a\u2032\u2033'`]/g, '"'], // quotes: „Viděn“
  [/[\u2010-\u2015\u2212]/g, '-'], // dashes: 2022–2027
  [/\u00d7/g, 'x'], // 4× ročně
  [/(?:^|\n)[^\S\n]*[-•*·]\s+/g, ' '], // signs of a list
  [/\s+/g, ' '],
  [/ ?([-/]) ?/g, '$1'], // 2022 – 2027
  [/ (?=[,.;:!?)\]])/g, ''],
  [/(?<=[([]) /g, ''],
  [/(?<=\d\.) (?=\d)/g, ''], // 27. 5. 2022
  [/(?<=\d) (?=x(?![\p{L}\p{N}]))/gu, ''], // 4 x ročně
]

/** The same string for two texts that differ in typography only: quotes, dashes, blanks, case, list signs, footnote numbers. */
export const fold = (text: string): string => {
  let folded = text.replace(footnoteNumber, '').normalize('NFKC')
  if (plainWords.test(folded)) return folded.toLowerCase()
  for (const [pattern, replacement] of foldings) folded = folded.replace(pattern, replacement)
  return withoutEnd(folded).toLowerCase()
}

/** Without the sign that parts a list item or sentence from the next; a loop, for such signs can stand in long rows. */
const withoutEnd = (text: string): string => {
  let end = text.length
  while (end > 0 && ' .,;'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end).trimStart()
}
/** Nothing that folding would change but the case. */
const plainWords = /^\p{L}+(?: \p{L}+)*$/u

/** PP11²; to be taken away before compatibility forms become plain ones. */
const footnoteNumber = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/g

/** The stems of a text's words, in order. */
export const stems = (text: string): string[] => (bare(fold(text)).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)

const measures = new Set([...measureStems, ...measureStems.map(stem)])

/** Whether a stem belongs to a term or a frequency: "rok", "4x", "2024", "30". */
export const isMeasure = (word: string): boolean => measures.has(word) || /^\d+x?$/.test(word)

/** Whether a word only holds a sentence together. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word)

/** How much a shared word says: function words next to nothing, the words of a term a little. */
export const wordWeight = (word: string): number => {
  if (functionWords.has(word)) return 0.1
  return measures.has(word) || /^(?:\d{1,2}x|(?:19|20)\d\d)$/.test(word) ? 0.3 : 1
}

/** The stems that are left when the words of terms and frequencies are taken out. */
export const withoutMeasures = (text: string): string =>
  stems(text)
    .filter((word) => !isMeasure(word) && !functionWords.has(word))
    .join(' ')

const ordinal =
  /^(?:ad\.? )?(?:\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[a-z][.)]|[ivx]{1,5}[.)]|(?:č|čís|číslo)\.? ?\d{1,3}[.:]?)\s+/iu

/** The words of an item without the number or letter that it begins with: *b) do 30. 6. 2025*. */
export const withoutOrdinal = (text: string): string => text.replace(ordinal, '')

/** A heading or name without the number that it begins with: "3.2 Bydlení", "Program č. 11: Rodina". */
export const withoutNumber = (text: string): string =>
  fold(text.replace(ordinal, '').replace(/(?<=[\p{L}]) (?:č|čís|číslo)\.? ?\d{1,3}(?=[\s:.,]|$)/iu, ''))
