/** With whom something is done: behind *s*, or one of those whom a common noun names: *s partnery, jako jsou Elim a Most*. */
import { bodyOf } from '../../../../czech/body.ts'
import type { Concept } from '../../../../language/lexicon/index.ts'
import { foldWord } from '../../../../language/fold.ts'
import { actorAt } from '../../../../roles/actor.ts'
import type { NameCase } from '../../../../roles/first-form.ts'
import type { Word } from '../../../../roles/sense.ts'
import { hasAny } from '../../../../text/character.ts'
import type { Passage } from '../../../../text/passage.ts'

/** Where names begin, and in which case they stand. */
export interface Company {
  readonly first: number
  readonly stands: NameCase
  /** Whether they are called partners. */
  readonly arePartners: boolean
}

/** *společně s*, *spolu s*: folded, and no words of labels. */
const TOGETHER = new Set(['spolecne', 'spolu'])
export const isTogether = (word: string): boolean => hasAny(word.charAt(0), 'sS') && TOGETHER.has(foldWord(word))

const WITH = new Set(['s', 'se'])
/** So many words may stand between *s* and the noun of several. */
const NEAR = 4
const SEVERAL: ReadonlySet<Concept | undefined> = new Set<Concept>(['partner', 'organisation'])
/** Words between a common noun and the names of its members, which stand in the nominative but behind *včetně* and *a to s*. */
const LEADING: ReadonlyMap<string, NameCase> = new Map<string, NameCase>([
  ['včetně', 'oblique'],
  ['například', 'nominative'],
  ['např', 'nominative'],
  ['jmenovitě', 'nominative'],
  ['jako', 'nominative'],
  ['to', 'nominative'],
])
const ARE = new Set(['jsou', 'je'])

/** The names that follow *s* within so many words behind a word. */
export const companyFrom = (
  sentence: Passage,
  words: readonly Word[],
  at: number,
  reach: number,
): Company | undefined => {
  const next = words.slice(at + 1, at + 1 + reach).findIndex(({ text }) => WITH.has(text.toLowerCase()))
  if (next < 0) return undefined
  const first = at + next + 2
  return actorAt(sentence, words, first) ? { first, stands: 'oblique', arePartners: false } : membersFrom(words, first)
}

/** *místní organizace, například Elim*: the names that a noun of several leads to. */
export const membersFrom = (words: readonly Word[], from: number): Company | undefined => {
  const noun = words
    .slice(from, from + NEAR)
    .findIndex(({ text, concept }) => SEVERAL.has(concept) || bodyOf(text.toLowerCase()) !== undefined)
  if (noun < 0) return undefined
  const isTo = words[from + noun + 1]?.text === 'a' ? 1 : 0
  const lead = from + noun + 1 + isTo
  const stands = LEADING.get(words[lead]?.text ?? '')
  if (stands === undefined) return undefined
  const first = ARE.has(words[lead + 1]?.text ?? '') ? lead + 2 : lead + 1
  const arePartners = words[from + noun]?.concept === 'partner'
  return WITH.has(words[first]?.text ?? '')
    ? { first: first + 1, stands: 'oblique', arePartners }
    : { first, stands, arePartners }
}
