import type { Passage } from '../../text/passage.ts'
import { isBlank } from '../../text/character.ts'
import { findOnce } from '../../mentions/once.ts'
import type { Reading } from '../reading.ts'

/** With a scheme, with `www.`, or a bare host under an ending that Czech public bodies use. */
const URL_LIKE =
  /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/[^\s<>"|„“”]+|www\.[^\s<>"|„“”]+|(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,4}(?:cz|eu|org|com|net|info)(?![\p{L}\p{N}@-]|\.\p{L})(?:\/[^\s<>"|„“”]*)?)/giu

const withoutTrailingPunctuation = (text: string): string => {
  let end = text.length
  for (;;) {
    const last = text.charAt(end - 1)
    const kept = text.slice(0, end)
    const unbalanced = last === ')' && kept.split('(').length < kept.split(')').length
    if (!/[.,;:!?'\]}»]/.test(last) && !unbalanced) return kept
    end--
  }
}

/** Each has a scheme or a point before something else than a blank. */
const mayHoldUrl = (text: string): boolean => {
  if (text.includes('://')) return true
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (at + 1 < text.length && !isBlank(text.charCodeAt(at + 1))) return true
  return false
}

/** Every web address as printed, without the punctuation of the sentence around it. E-mail addresses are none. */
export const findUrls: (p: Passage) => Reading<string>[] = findOnce(
  (p) =>
    [...p.matchAll(URL_LIKE)].map(({ whole, start }) => {
      const value = withoutTrailingPunctuation(whole.text)
      return { value, passage: p.slice(start, start + value.length) }
    }),
  mayHoldUrl,
)
