/** The words of a text as its clauses have them: what each is about, whether it is denied, in which form it stands. */
import { isDigit, tokensOf, type Token } from '../language/fold.ts'
import { lexiconOf } from '../language/lexicon/lexicon.ts'
import { progress } from '../language/lexicon/localities/progress.ts'
import { wordFormOf, type WordForm } from '../language/word-form.ts'
import { onceSaid } from '../mentions/once.ts'
import { hasCapital } from '../text/character.ts'

export type ClauseConcept = keyof typeof progress

export interface ClauseWord extends Token {
  readonly concept: ClauseConcept | undefined
  /** *neschválen*, *nebyl* */
  readonly isNegated: boolean
  readonly form: WordForm
  /** What parts it from the word before. */
  readonly gap: 'blank' | 'comma' | 'stop'
}

const words = lexiconOf<ClauseConcept>(progress)
const NOT = 'ne'

export const clauseWordsOf = onceSaid((text): readonly ClauseWord[] => {
  let last = 0
  return tokensOf(text).map((token): ClauseWord => {
    const gap = gapOf(text, last, token.start)
    last = token.end
    const form = wordFormOf(token.text)
    const whole = words.find(token.text)
    if (whole || token.text.slice(0, 2).toLowerCase() !== NOT)
      return { ...token, concept: whole?.concept, isNegated: false, form, gap }
    return { ...token, concept: words.find(token.text.slice(2))?.concept, isNegated: true, form, gap }
  })
})

const gapOf = (text: string, from: number, to: number): ClauseWord['gap'] => {
  let gap: ClauseWord['gap'] = 'blank'
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at)
    if ('.;!?:'.includes(sign)) return 'stop'
    if (',()–—'.includes(sign)) gap = 'comma'
  }
  return gap
}

/** The nearest word before a place for which a test holds, none of its clause's signs between; at most so many words away. */
export const wordBefore = (
  all: readonly ClauseWord[],
  at: number,
  most: number,
  holds: (word: ClauseWord, i: number) => boolean,
): number | undefined => {
  for (let i = at - 1; i >= Math.max(0, at - most) && all[i + 1]?.gap === 'blank'; i--) {
    const word = all[i]
    if (word && holds(word, i)) return i
  }
  return undefined
}

/** The same after a place. */
export const wordAfter = (
  all: readonly ClauseWord[],
  at: number,
  most: number,
  holds: (word: ClauseWord, i: number) => boolean,
): number | undefined => {
  for (let i = at + 1; i <= at + most && all[i]?.gap === 'blank'; i++) {
    const word = all[i]
    if (word && holds(word, i)) return i
  }
  return undefined
}

/** Where the clause that goes on at a place ends; a relative, a further act and a further name go on after a comma. */
export const clauseEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === ';' || (sign === '.' && (text.charAt(at + 1).trim() === '' || at + 1 === text.length))) return at
    if (sign === ',' && !goesOn(text.slice(at + 1, at + LONGEST_WORDS))) return at
  }
  return text.length
}
const LONGEST_WORDS = 48

/** *…, který …*, *…, schválený …*, *…, dosud …*, *…, Místní plán …*, but not *…, připravuje se …* */
const goesOn = (rest: string): boolean => {
  const [first, second] = clauseWordsOf(rest)
  if (!first) return true
  if (hasCapital((first.text === 'a' ? second : first)?.text.charAt(0) ?? '')) return true
  const { concept, form } = first
  return concept !== undefined && (LINKS.has(concept) || (ACTS.has(concept) && form !== 'present'))
}
const LINKS = new Set<ClauseConcept>(['goesOn', 'council', 'be'])
const ACTS = new Set<ClauseConcept>(['approve', 'approving', 'reject', 'write', 'finish', 'writing', 'ready', 'meant'])

/** Where the words begin that stand before a name and speak of it: *připravený, zatím neschválený | plán*. */
export const clauseStart = (text: string, at: number): number => {
  const before = clauseWordsOf(text.slice(0, at))
  let start = at
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i]
    if (!word || !speaksOf(word) || gapOf(text, word.end, start) === 'stop') break
    start = word.start
  }
  return start
}

/** A word of progress, a short one, a number, or an adjective; no other paper: *schválení koncepce a | plán*. */
const speaksOf = ({ text, concept }: ClauseWord): boolean =>
  (concept !== undefined && concept !== 'paper' && concept !== 'apart') ||
  text.length <= SHORT ||
  isDigit(text.charAt(0)) ||
  ADJECTIVE.some((end) => text.endsWith(end))
const SHORT = 3
const ADJECTIVE = 'ý á é ého ému ém ým ou ých ými ní ního nímu ním ních'.split(' ')
