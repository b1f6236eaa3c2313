/** Sums that no phrase proves to be the project's: what its sentence says for it and against it, in points. */
import { foldWord, isDigit } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import type { Word } from '../../../roles/sense.ts'

/** On the page of one project nearly every sum is of its money, so little has to speak for one. */
export const ENOUGH = 4
/** So many points leave no doubt. */
export const SURE = 6

/** What the words of a sum's clause say of it; each concept counts once. */
const SPEAKING: Points = {
  grant: 3,
  cost: 3,
  ownShare: 3,
  amount: 2,
  support: 2,
  share: 2,
  finance: 2,
  gains: 3,
  given: 3,
  pays: 2,
  union: 2,
  abroad: 2,
  programme: 2,
  project: 2,
  costs: 1,
  priced: 1,
  financial: 1,
  total: 1,
  fund: 1,
  state: 2,
  region: 2,
  work: 1,
  realise: 1,
}
/** Money that is only asked for or offered, of many, or gone, speaks against it. */
const POINTS: Points = {
  ...SPEAKING,
  projects: -4,
  offering: -4,
  call: -2,
  filing: -8,
  returned: -9,
}

/** What a clause, and the sentence around it, say for taking a sum as one of the project's; nothing where the clause says nothing. */
export const pointsFor = (clause: readonly Word[], around: readonly Word[], hasGiver: boolean): number => {
  const own = sumOf(clause, POINTS) + (hasGiver ? GIVER : 0)
  return own > 0 ? own + Math.min(AROUND, sumOf(around, SPEAKING)) : 0
}
/** Who gives it stands beside a sum. */
const GIVER = 1
/** So much the rest of the sentence may add; what speaks against a sum stands beside it. */
const AROUND = 2

type Points = Readonly<Partial<Record<Concept, number>>>

const sumOf = (words: readonly Word[], points: Points): number =>
  [...new Set(words.map(({ concept }) => concept))].reduce(
    (sum, concept) => sum + ((concept && points[concept]) ?? 0),
    0,
  )

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

/** *pozemek za 5 000 Kč*, *vstupné ve výši 50 Kč*: what something else was bought for, or comes to. */
export const isPriceOfThing = (before: readonly Word[]): boolean => {
  const last = before.findLast(({ text }) => !isDigit(text.charAt(0)))
  if (last !== undefined && foldWord(last.text) === 'za') return true
  const [thing, link, height, ...rest] = before
  const isOfHeight = link?.concept === 'link' && height?.concept === 'amount' && rest.length === 0
  return isOfHeight && thing?.concept === undefined
}
