/** The word before a place's name, and what parts the two. */
import { hasAny } from '../../../text/character.ts'
import { areaWords, townWords } from '../words.ts'

export interface Before {
  readonly kind: 'start' | 'word' | 'sign'
  readonly word: string
  readonly start: number
}

const BEFORE = /(?<![\p{L}\p{N}])\p{N}*(\p{L}[\p{L}\p{N}]*)([^\p{L}\p{N}]*)$/u
/** Signs that begin a line or a quotation. */
const BULLETS = /^[-–•*„"“»«'#\s]*$/
/** The number of a heading or an item. */
const NUMBERED = /(?:^|[.!?…] )\d{1,3}[.)] $/
const ABBREVIATIONS =
  /^(?:např|tzv|vč|resp|tj|tzn|popř|mj|zejm|cca|ul|nám|tř|okr|hl|m|obv|ing|mgr|bc|judr|mudr|phdr|rndr|paeddr|doc|prof|p|sl|a)$/iu

/** Between a word and a town: an end, or a sign that begins a line. */
const PARTED = /[.!?:;…•„"“»]|^ ?[-–*] $/u
const DIGITS = /^\d+$/

export const wordBefore = (text: string, at: number): Before => {
  const from = Math.max(0, at - 60)
  const left = text.slice(from, at)
  const isNumbered = left.endsWith(' ') && NUMBERED.test(left)
  const found = isNumbered ? null : BEFORE.exec(left)
  if (found === null) return { kind: isNumbered || BULLETS.test(left) ? 'start' : 'sign', word: '', start: 0 }
  const [, word = '', gap = ''] = found
  const start = from + found.index
  if (gap === ' ' || (gap === '. ' && ABBREVIATIONS.test(word)) || gap === '+ ') return { kind: 'word', word, start }
  // A label of a town: `Město: Jihlava`.
  if ((gap === ': ' || gap === ' : ') && (townWords.test(word) || areaWords.has(word.toLowerCase())))
    return { kind: 'word', word, start }
  if (PARTED.test(gap)) return { kind: hasAny(gap, '.:') && DIGITS.test(word) ? 'sign' : 'start', word, start }
  return { kind: 'sign', word, start }
}
