/** Where a project runs, as a sentence tells it: *Místem realizace projektu je Zlínský kraj.* */
import { bodyOf } from '../../../czech/body.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { understand } from '../../../roles/sense.ts'
import { hasAny } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'

/** What the subject of such a sentence may consist of besides the noun of a place. */
const OF_PLACE: ReadonlySet<Concept | undefined> = new Set<Concept>(['place', 'realise', 'project', 'work'])
const LONGEST = 80

/** The place after *je*, as it is printed; a place is named: it begins with a capital or with the noun of a town. */
export const placeTold = (texts: readonly Passage[]): Passage | undefined => {
  for (const sentence of sentencesIn(texts)) {
    const { words } = understand(sentence.text)
    const verb = words[0]?.concept === 'place' ? words.findIndex(({ concept }) => !OF_PLACE.has(concept)) : -1
    const first = words[verb + 1]
    if (verb < 2 || words[verb]?.concept !== 'is' || !first) continue
    const place = sentence.slice(first.start).strip(/[.]/)
    const isNamed = isCapital(first.text) || bodyOf(first.text) !== undefined
    if (isNamed && place.length <= LONGEST && !hasAny(place.text, ';:(') && !understand(place.text).isClause)
      return place
  }
  return undefined
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
