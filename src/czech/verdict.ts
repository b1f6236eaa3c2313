/** Whether an evaluation says that a promise was kept. */
import { onceSaid } from '../mentions/once.ts'
import type { Passage } from '../text/passage.ts'
import type { Reading } from './reading.ts'
import { WORD_END, WORD_START, wordsBefore } from './reading.ts'
import {
  LEADING_WORDS,
  NEGATED_BEFORE,
  NEGATED_ONLY,
  NOT_IN_FULL,
  NOT_YET,
  fulfilmentWords,
  irregularParticiples,
  partialWords,
  signVerdicts,
  wholeVerdicts,
} from './verdict-words.ts'

export type Verdict = 'fulfilled' | 'partially_fulfilled' | 'not_fulfilled'

const FULFILMENT = [...fulfilmentWords.map(({ stem, endings }) => stem + endings), NEGATED_ONLY].join('|')
const PARTIAL = new RegExp(`${WORD_START}(?:${partialWords.map(({ words }) => words).join('|')})${WORD_END}`, 'iu')
const IN_FULL = new RegExp(`${WORD_START}(?:${NOT_IN_FULL})${WORD_END}`, 'iu')
const PERCENT = /(?<![\p{N},.])(\d{1,3})\s?%/u

/** Up to three words may part a negation or a *bude* from the verdict word: *nebylo v roce 2024 splněno*. */
const REACH = String.raw`(?:\s[^\s.;!?]+){0,3}\s$`
const NEGATED = new RegExp(`${WORD_START}(?:${NEGATED_BEFORE})${REACH}`, 'iu')
/** *Závazek splněn nebyl.* */
const NEGATED_AFTER = /^\sne(?:byl[aoyi]?|ní|jsou)(?!\p{L})/u
const isDeniedAfter = (text: string, at: number): boolean =>
  text.startsWith(' ne', at) && NEGATED_AFTER.test(text.slice(at, at + LONGEST_DENIAL))
const LONGEST_DENIAL = 12
const COMING = new RegExp(`${WORD_START}(?:${NOT_YET})${REACH}`, 'iu')

const verdictPattern = (stems: string): RegExp =>
  new RegExp(`${WORD_START}(?<not>ne)?(?<word>${stems})${WORD_END}`, 'giu')
const GENERAL = verdictPattern(FULFILMENT)
/** A verdict on the promise itself; what follows it tells how it came about: *Nesplněno, uskutečnilo se jedno jednání*. */
const FIRST_WORD = /^(?:nesplněn|neplněn|nenaplněn|nerealizován)[aoyi]?(?!\p{L})/iu

const VERBAL = /^(\p{L}{2,}(?:[aáeěéií]n|[eěnu]t))í(?:m|ch|mi)?$/u
const ACTION = /^(\p{L}{3,})(?:ac|ik|if|iz)(?:e|i|í|ím|ích|emi)$/u

/**
 * Stems of the participles that belong to a promise's nouns: *projednání* gives *projednán*, *aktualizace* gives
 * *aktualizován*, *příprava* (irregular) gives *připraven*.
 */
export const participlesOf = onceSaid((promise): string[] => {
  const stems = new Set<string>()
  for (const [word] of promise.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    const verbal = VERBAL.exec(word)?.[1]
    const action = ACTION.exec(word)?.[1]
    const irregular = Object.keys(irregularParticiples).find((noun) => word.startsWith(noun))
    if (irregular) stems.add(irregularParticiples[irregular] ?? '')
    else if (verbal) stems.add(verbal.replace(/an$/, 'án'))
    else if (action) stems.add(`${action}ován`)
  }
  return [...stems]
})

interface Found {
  readonly verdict: 'fulfilled' | 'not_fulfilled'
  readonly passage: Passage
  readonly start: number
}

const matchesOf = function* (p: Passage, pattern: RegExp): Generator<Found> {
  for (const { whole, named, start } of p.matchAll(pattern)) {
    const before = wordsBefore(p.text, start)
    if (COMING.test(before)) continue
    const isDenied = NEGATED.test(before) || isDeniedAfter(p.text, start + whole.length)
    const negated = (named['not'] !== undefined) !== isDenied
    yield { verdict: negated ? 'not_fulfilled' : 'fulfilled', passage: whole, start }
  }
}

const wordsFound = (p: Passage, promise: string): Found[] => {
  const own = participlesOf(promise)
  const ownFound = own.length > 0 ? [...matchesOf(p, verdictPattern(`(?:${own.join('|')})(?:a|o|y|i)?`))] : []
  return [...matchesOf(p, GENERAL), ...ownFound]
}

const FURTHER_CLAUSES = /(?:[,;]|\. )[^]*/u

/** The clause around an offset: after *nesplněno, …* comes the reason, which halves nothing. */
const clauseAt = (text: string, at: number): string => {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at), text.lastIndexOf('. ', at)) + 1
  return text.slice(from).replace(FURTHER_CLAUSES, '')
}

const VERDICT_ALONE = /^\p{Ll}+(?=[\s.!–-]*$|[.,;:!]\s|\s[(–-])/u

/**
 * The verdict of an evaluation, nothing where it only describes (*Formou per rollam*, *v řešení*, *probíhá*).
 * With the promise, the participle of its own noun is a verdict too: *projednání* … *Projednáno v LP*.
 */
export const readVerdict = (evaluation: Passage, promise?: Passage): Verdict | undefined => {
  const whole = wholeVerdicts[VERDICT_ALONE.exec(evaluation.text.toLowerCase())?.[0] ?? '']
  if (whole) return whole
  const found = wordsFound(evaluation, promise?.text ?? '')
  if (found.length === 0) return signAlone(evaluation.text)
  const kept = found.some(({ verdict }) => verdict === 'fulfilled')
  const broken = found.some(({ verdict }) => verdict === 'not_fulfilled')
  if (kept && broken && !FIRST_WORD.test(evaluation.text)) return 'partially_fulfilled'
  if (broken) {
    const clauses = found.map((word) => clauseAt(evaluation.text, word.start))
    const isPart = clauses.some((clause) => PARTIAL.test(clause) || IN_FULL.test(clause))
    return isPart ? 'partially_fulfilled' : 'not_fulfilled'
  }
  const percent = PERCENT.exec(evaluation.text)?.[1]
  const part = PARTIAL.test(evaluation.text) || (percent !== undefined && Number(percent) < 100)
  return part ? 'partially_fulfilled' : 'fulfilled'
}

/** What a sign says, or a share that is all of the evaluation: *✔*, *50 %*. */
const signAlone = (text: string): Verdict | undefined => {
  const share = SHARE.exec(text)?.[1]
  if (share !== undefined)
    return Number(share) === 0 ? 'not_fulfilled' : Number(share) < 100 ? 'partially_fulfilled' : 'fulfilled'
  return signVerdicts[text.charAt(0)]
}
const SHARE = /^(\d{1,3})\s?%\.?$/

/** A place where an evaluation may begin: its verdict word with the adverbs and auxiliaries before it. */
export interface VerdictPlace extends Reading<Verdict> {
  /** Offset in the text of the passage. */
  readonly start: number
  /** A capital letter begins a sentence or an item, so the evaluation surely begins here. */
  readonly capitalised: boolean
}

const LEADING = new RegExp(`${WORD_START}(?:(?:${LEADING_WORDS})\\s){1,3}$`, 'iu')

/** Every place in a passage where an evaluation may begin, in order; `promise` adds its own participles (*Projednáno*). */
export const verdictAt = (p: Passage, promise?: Passage): VerdictPlace[] => {
  const places = new Map<number, VerdictPlace>()
  for (const { verdict, passage, start } of wordsFound(p, promise?.text ?? '')) {
    const lead = LEADING.exec(wordsBefore(p.text, start))?.[0] ?? ''
    const begin = start - lead.length
    const capitalised = /^\p{Lu}/u.test(p.text.slice(begin))
    if (!places.has(begin))
      places.set(begin, { value: verdict, passage: p.slice(begin, start + passage.length), start: begin, capitalised })
  }
  return [...places.values()].sort((a, b) => a.start - b.start)
}
