/** Sums that no phrase proves to be the project's: what its sentence says for it and against it, in points. */
import { foldWord, isDigit } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import type { Word } from '../../../roles/sense.ts'

/** On the page of one project nearly every sum is of its money, so little has to speak for one. */
const ENOUGH = 4

/** What the words of a sum's clause say of it; each concept counts once. */
const POINTS: Readonly<Partial<Record<Concept, number>>> = {
  grant: 3,
  cost: 3,
  ownShare: 3,
  support: 2,
  share: 2,
  finance: 2,
  gains: 2,
  given: 2,
  pays: 2,
  union: 2,
  abroad: 2,
  programme: 2,
  project: 2,
  costs: 1,
  priced: 1,
  amount: 1,
  financial: 1,
  total: 1,
  fund: 1,
  state: 1,
  region: 1,
  work: 1,
  realise: 1,
  // Money that is only asked for or offered, of many, or gone.
  projects: -4,
  offering: -4,
  call: -3,
  filing: -3,
  returned: -9,
}

/** Whether a clause, and the sentence around it, says enough of a sum to take it for one of the project's. */
export const isLikely = (clause: readonly Word[], around: readonly Word[]): boolean => {
  const own = sumOf(new Set(clause.map(({ concept }) => concept)))
  return own > 0 && own + Math.min(AROUND, sumOf(new Set(around.map(({ concept }) => concept)))) >= ENOUGH
}
/** So much the rest of the sentence may add. */
const AROUND = 2

const sumOf = (concepts: ReadonlySet<Concept | undefined>): number =>
  [...concepts].reduce((sum, concept) => sum + ((concept && POINTS[concept]) ?? 0), 0)

/** Whether words tell what one of something costs: *za jeden den docházky*, *na žáka*, *měsíčně*. */
export const isRate = (words: readonly Word[]): boolean =>
  words.some(({ text }, i) => {
    const word = foldWord(text)
    if (RATES.has(word)) return true
    if (!EACH.has(word)) return false
    const [first, second] = words.slice(i + 1, i + 3)
    const unit = first && isOne(first) ? second : first
    return unit !== undefined && isUnit(foldWord(unit.text))
  })
const isUnit = (word: string): boolean =>
  UNITS.some((stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING)
const LONGEST_ENDING = 3
const isOne = ({ text }: Word): boolean => text === '1' || foldWord(text).startsWith('jed') || foldWord(text) === 'kazd'
/** *za den*, *na osobu* */
const EACH = new Set(['za', 'na'])
/** *denně*, *měsíčně* */
const RATES = new Set(['denne', 'mesicne', 'rocne', 'hodinove', 'tydne'])
const UNITS = ['den', 'noc', 'hodin', 'tyden', 'mesic', 'osob', 'zak', 'dit', 'kus', 'ucastnik', 'lekc', 'porc', 'obed']

/** *za 5 000 Kč*: what something was bought for, where nothing but figures stands between. */
export const isPriceOfThing = (before: readonly Word[]): boolean => {
  const last = before.findLast(({ text }) => !isDigit(text.charAt(0)))
  return last !== undefined && foldWord(last.text) === 'za'
}
