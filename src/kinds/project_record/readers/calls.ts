/** Lines, labels and sentences of calls: what is on offer and to whom; a project answers one. */
import { isVerb, type Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand } from '../../../roles/sense.ts'
import type { ProjectField } from '../values.ts'
import { LONGEST_NAME } from './opening.ts'

/** A line about a call and not about a project that answers it. */
export const isOfCall = (line: Passage): boolean => {
  if (line.length > LONGEST_NAME) return false
  const { concepts } = understand(line.text)
  return concepts.has('call') && !concepts.has('project')
}

/** *Vyhlašujeme výzvu pro spolky a obce*; a project answers the call that its own sentence names. */
export const offersMoney = (sentence: Passage): boolean => {
  const { concepts } = understand(sentence.text)
  return concepts.has('call') && concepts.has('offering') && !concepts.has('project')
}

/** *Datum uzávěrky: 10. 12. 2017* */
export const isOfOffer = ({ label, value }: ProjectField): boolean =>
  value !== undefined && OF_OFFERS.some((concept) => understand(label?.text ?? '').concepts.has(concept))
const OF_OFFERS: readonly Concept[] = ['offering', 'filing']

/** How many sorts of the labels of calls a page has: who may apply, by when, how much there is, how much of the costs is paid. */
export const labelsOfCalls = (texts: readonly Passage[]): number =>
  new Set(texts.flatMap((line) => sortOfCall(line) ?? [])).size

/** *Oprávnění žadatelé*, *Kdo může čerpat*, *Alokace: 20 mil. Kč*, *Termín podání žádosti*, *Míra podpory* */
const sortOfCall = (line: Passage): string | undefined => {
  if (line.length > LONGEST_NAME) return undefined
  const words = understand(line.text).words.slice(0, FIRST_WORDS)
  if (words.some(({ concept }) => concept && (isVerb(concept) || concept === 'project'))) return undefined
  const found = words.find(({ concept }) => concept && SORTS.has(concept))
  // Words of offers speak of different things: *alokace*, *oprávnění*, *uzávěrka*.
  return found?.concept === 'offering' ? found.text.slice(0, BEGINNING).toLowerCase() : found?.concept
}
const FIRST_WORDS = 3
const BEGINNING = 5
const SORTS: ReadonlySet<Concept> = new Set<Concept>(['eligible', 'offering', 'filing', 'rate'])
