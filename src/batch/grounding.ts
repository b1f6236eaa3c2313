/**
 * Whether the words that a value was read from are really there. A text has to stand in its spans; a value that was made
 * from words (a date, a phone in one form for all, a nominative, a key) has to share with them what it was made of.
 */
import { findYearless } from '../czech/date/date.ts'
import { YEARLY } from '../czech/date/day.ts'
import { Passage } from '../text/passage.ts'
import type { Span } from '../text/passage.ts'
import { withoutEntities } from '../record/privacy/encodings.ts'
import type { Scalar } from '../record/pointer.ts'
import { unseal } from '../record/unseal.ts'
import { wordsOf } from '../record/words.ts'

/** Of the words of a text in another form, that have to begin as the words of its spans do. */
const SHARED_WORDS = 0.6
/** Shorter words are prepositions and the like. */
const SHORT = 3

export function isGrounded(pointer: string, value: Scalar, source: string, spans: readonly Span[]): boolean {
  if (spans.length === 0 || spans.some(([start, end]) => start < 0 || end <= start || end > source.length)) return false
  const words = withoutEntities(spans.map(([start, end]) => source.slice(start, end)).join(' '))
  if (typeof value !== 'string') return /\S/.test(words)
  if (unseal(source, value, spans) !== undefined) return true
  if (READ_OFF_NUMBER.test(pointer)) return /\d/.test(words)
  if (spans.some((span) => span.some((at) => cutsWord(source, at)))) return false
  if (YEARLY.test(value)) return findYearless(Passage.of(words)).some((found) => found.value === value)
  if (NUMERAL.test(value)) return sharesFigures(value, words)
  return KEY.test(value) ? SAYING.test(words) : sharesWords(value, words)
}

/** What a number stands for, told by no word of the document. */
const READ_OFF_NUMBER = /\/programme_by_registration_number$/
/** A date, a phone, an amount, a number of any kind. */
const NUMERAL = /^[-+.,/~?\d]+$/
/** A term of our own for what the document says in Czech, as `nonprofit`. */
const KEY = /^[a-z]+(?:_[a-z]+)*$|^[A-Z]{3}$/

/** A word, a number, or a sign that stands for one: *✔*. */
const SAYING = /[\p{L}\p{N}\p{So}]/u

/**
 * The first long run of figures has to be there: of a year its last two, of a phone what follows the country's code, of an
 * amount what stands before its zeros (*2 mil.*). What has no long run (a day, a number) was read from words or figures.
 */
function sharesFigures(value: string, words: string): boolean {
  const [run = ''] = /\d{4,}/.exec(value) ?? []
  const proof = run.replace(/^(?:0+|420(?=\d{9}$)|(?:19|20)(?=\d\d$))/, '').replace(/(?<!0)0+$/, '')
  return words.replace(/\D/g, '').includes(proof) && /[\p{L}\p{N}]/u.test(words)
}

/** A span that is off its place cuts words. */
const cutsWord = (source: string, at: number): boolean => /^\p{L}{2}$/u.test(source.slice(at - 1, at + 1))

/** Endings change with the case, so the first half of a word has to be there, or the word's abbreviation. */
function sharesWords(value: string, words: string): boolean {
  const there = [...wordsOf(words)].map(({ key }) => key)
  const wanted = [...wordsOf(value)].map(({ key }) => key).filter((key) => key.length > SHORT)
  const found = wanted.filter((key) => {
    const stem = key.slice(0, Math.ceil(key.length / 2))
    return there.some((word) => word.startsWith(stem) || (word.length > 1 && key.startsWith(word)))
  })
  const initials = wanted.map((key) => key.charAt(0)).join('')
  return found.length >= wanted.length * SHARED_WORDS || there.includes(initials)
}
