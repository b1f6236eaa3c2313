/** What the words of a label, heading, cell or clause are about: concepts of the lexicon, their head, what is unknown. */
import { isDigit, tokensOf } from '../language/fold.ts'
import { hasAny } from '../text/character.ts'
import type { Lexicon } from '../language/lexicon/lexicon.ts'
import { taughtField, taughtGeneration } from '../language/lexicon/taught.ts'
import { isNeutral, isVerb, lexicon, type Concept } from '../language/lexicon/index.ts'

/** A lexicon, and which of its concepts say nothing of a role. */
export interface Words<C extends string> {
  readonly lexicon: Lexicon<C>
  /** No evidence. */
  isNeutral(concept: C): boolean
  /** Finite verbs. */
  isVerb(concept: C): boolean
}

export interface Word<C extends string = Concept> {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Undefined for a word that the lexicon does not have. */
  readonly concept: C | undefined
  readonly yields: boolean
}

export interface Sense<C extends string = Concept> {
  readonly words: readonly Word<C>[]
  /** What the words are about; a noun that others depend on: *datum ukončení* → the end. */
  readonly head: C | undefined
  /** All that is evidence, each once. */
  readonly concepts: ReadonlySet<C>
  /** How many words the lexicon does not have. */
  readonly unknown: number
  /** How many of them stand before the head. */
  readonly unknownBefore: number
  /** Whether an unknown word but the first begins with a capital: part of a name. */
  readonly isNamed: boolean
  /** Whether a finite verb stands among the words, but not at their end. */
  readonly isClause: boolean
  /** Whether they end in one: *Cílem projektu je*. */
  readonly endsInVerb: boolean
  /** The field that somebody taught them to announce. */
  readonly taught?: string
}

const PARENTHESIS = /\([^()]*\)/gu

/** Words in order; *č. p.*, *I.Č.* and *e-mail* are one each. Parentheses only add to what stands before them. */
const wordsOf = <C extends string>(text: string, words: Lexicon<C>): Word<C>[] => {
  const bracketed = (text.includes('(') ? [...text.matchAll(PARENTHESIS)] : []).map(
    ({ 0: whole, index }) => [index, index + whole.length] as const,
  )
  const found: Printed<C>[] = []
  let passed = 0
  for (const { text: part, start: index } of tokensOf(text)) {
    while ((bracketed[passed]?.[1] ?? Infinity) <= index) passed++
    const opened = bracketed[passed]?.[0] ?? Infinity
    if (opened > 0 && index >= opened) continue
    const last = found.at(-1)
    const between = last ? text.slice(last.end, index) : ''
    const isInitial =
      last !== undefined && part.length === 1 && isInitials(last.text) && (between === '.' || between === '. ')
    const isHyphened = last?.text.toLowerCase() === 'e' && between === '-'
    if (last && (isInitial || isHyphened)) {
      last.text += part
      last.end = index + part.length
    } else found.push({ text: part, start: index, end: index + part.length, concept: undefined, yields: false })
  }
  for (const word of found) {
    const known = words.find(word.text)
    word.concept = known?.concept
    word.yields = known?.yields ?? false
  }
  return found
}

/** A word whose letters are still being put together. */
type Printed<C extends string> = { -readonly [Member in keyof Word<C>]: Word<C>[Member] }

/** One letter, or those of *I.Č.O.*; a word of two letters is none. */
const isInitials = (text: string): boolean => text.length === 1 || (text.length === 2 && text === text.toUpperCase())

/** Headings may ask: *Komu je projekt určen*. */
const asks = ({ concept }: Word<string>): boolean => concept !== undefined && QUESTIONS.has(concept)
const QUESTIONS: ReadonlySet<string> = new Set(['question', 'forWhom', 'who', 'term', 'place'])

/** A capital, then a small letter. */
const isCapitalised = (word: string): boolean => {
  const [first, second] = [word.charAt(0), word.charAt(1)]
  return first !== first.toLowerCase() && second !== '' && second !== second.toUpperCase()
}

/** *O projektu* says what it is about. */
const withAbout = (words: readonly Word[]): readonly Word[] => {
  const isAbout = (word: Word, i: number): boolean =>
    word.concept === 'link' &&
    word.text.toLowerCase() === 'o' &&
    words[i + 1]?.concept === 'project' &&
    words[i - 1]?.concept !== 'information'
  return words.some(isAbout) ? words.map((word, i) => (isAbout(word, i) ? { ...word, concept: 'about' } : word)) : words
}

/** *cesty do školy*: before an unknown word a preposition announces no end of a term. */
const withEnds = (words: readonly Word[]): readonly Word[] =>
  words.map((word, i) => {
    const next = words[i + 1]
    const isEnd = word.concept === 'from' || word.concept === 'to'
    return isEnd && next && next.concept === undefined && !isDigit(next.text.charAt(0))
      ? { ...word, concept: 'link' }
      : word
  })

/** *pro Liberecký kraj* only says for which one something is. */
const withRegions = (words: readonly Word[]): readonly Word[] => {
  if (!words.some(({ concept }) => concept === 'region')) return words
  return words.map((word, i) => {
    const at = word.concept === 'region' ? i : i + 1
    return words[at]?.concept === 'region' && isForRegion(words.slice(at - 2, at)) ? { ...word, concept: 'link' } : word
  })
}
const isForRegion = ([before, name]: readonly Word[]): boolean =>
  before !== undefined && FOR.has(before.text) && name !== undefined && REGION_NAME.test(name.text)
const FOR = new Set(['pro', 'v', 've'])
const REGION_NAME = /^\p{Lu}\p{L}+[sc]k(?:ý|ém)$/u

/** The sense of words by the lexicon of records. */
export const senseOf = (text: string, by: Lexicon<Concept>): Sense =>
  senseOfWords(withEnds(withRegions(withAbout(wordsOf(text, by)))), { isNeutral, isVerb })

/** The sense of words by another lexicon. */
export const senseBy = <C extends string>(text: string, by: Words<C>): Sense<C> =>
  senseOfWords(wordsOf(text, by.lexicon), by)

const senseOfWords = <C extends string>(
  words: readonly Word<C>[],
  { isNeutral: isEmpty, isVerb: isFinite }: Omit<Words<C>, 'lexicon'>,
): Sense<C> => {
  const taught = taughtField(words)
  if (taught !== undefined) return { ...plain, words, taught }
  const evidence = words.filter(
    ({ concept }) => concept !== undefined && !isEmpty(concept) && (!isFinite(concept) || concept === 'runs'),
  )
  const head =
    evidence.find(({ yields }) => !yields) ?? evidence.find(({ concept }) => concept !== 'project') ?? evidence[0]
  const unknown = words.filter(({ concept, text: word }) => concept === undefined && !isDigit(word.charAt(0)))
  const verbs = words.filter(({ concept }) => concept !== undefined && isFinite(concept))
  const last = words.at(-1)
  return {
    words,
    head: head?.concept,
    concepts: new Set(evidence.flatMap(({ concept }) => concept ?? [])),
    unknown: unknown.length,
    unknownBefore: unknown.filter(({ start }) => head !== undefined && start < head.start).length,
    isNamed: unknown.some(({ text: word, start }) => start > 0 && isCapitalised(word)),
    isClause: verbs.some((word) => word !== last) && !words.slice(0, 2).some(asks),
    endsInVerb: verbs.some((word) => word === last),
  }
}

/** Words of which nothing is unknown and nothing is known by themselves. */
const plain = {
  head: undefined,
  concepts: new Set<never>(),
  unknown: 0,
  unknownBefore: 0,
  isNamed: false,
  isClause: false,
  endsInVerb: false,
} as const

const known = new Map<string, Sense>()
let generation = 0
const MOST_REMEMBERED = 20_000

/** The sense of words; labels are few and come again. */
export const understand = (text: string): Sense => {
  if (generation !== taughtGeneration()) known.clear()
  generation = taughtGeneration()
  const before = known.get(text)
  if (before) return before
  const sense = senseOf(text, lexicon)
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(text, sense)
  return sense
}

/** Whether *je*, *jsou* may stand behind so many known words at most; told without the sense of all. */
export const mayHaveCopula = (text: string, most: number): boolean => {
  let end = 0
  for (const token of tokensOf(text, most + 1)) {
    // Words in parentheses are none, and letters with stops or a hyphen may be one.
    const isPart = token.text.length < 3 && hasAny(text.charAt(token.end), '.-')
    if (isPart || hasAny(text.slice(end, token.start), '(.-')) return true
    const concept = lexicon.find(token.text)?.concept
    if (concept === undefined || concept === 'is') return concept === 'is'
    end = token.end
  }
  return false
}
