/** The municipalities that a text names, in any case form, in order of mention. */
import type { Passage } from '../../text/passage.ts'
import { isCapitalAt, isWordAt } from '../../text/character.ts'
import { askedOf, type Gazetteer } from './gazetteer.ts'
import type { Municipality } from './name-index.ts'
import { formsMeant } from './context.ts'
import type { NameMatch } from './match.ts'
import { nameMatcher } from './match.ts'
import { placeMeant, settle } from './shared-name.ts'

export type { TownReading } from './name.ts'
export { nominative, readTown, resolveMunicipality } from './name.ts'

export interface MunicipalityMention {
  readonly municipality: Municipality
  /** The name as the text has it, without a preposition or the word for town. */
  readonly passage: Passage
  /** The municipalities of that name, where nothing here tells which is meant; `municipality` then has no code. */
  readonly ambiguous?: readonly Municipality[]
}

export const findMunicipalities = askedOf((passage: Passage, gazetteer: Gazetteer): MunicipalityMention[] => {
  const { text } = passage
  const nameAt = nameMatcher(text, gazetteer.index)
  const mentions: MunicipalityMention[] = []
  let searched = 0
  let lastMention = -1
  for (let start = 0; start < text.length; start++) {
    if (!isCapitalAt(text, start) || start < searched || (start > 0 && isWordAt(text, start - 1))) continue
    const match = nameAt(start)
    if (match === undefined) {
      const end = unlistedAt(text, start, lastMention)
      if (end === undefined) continue
      mentions.push({ municipality: { name: text.slice(start, end) }, passage: passage.slice(start, end) })
      searched = lastMention = end
      continue
    }
    searched = match.end
    const listFollows = goesOnWithPlace(text, match, (at) => nameAt(at) !== undefined)
    const place = placeMeant(formsMeant({ text, match, lastMention, listFollows }), text, match.end)
    if (place === undefined) continue
    lastMention = match.end
    mentions.push({ ...settle(place, text, match.end), passage: passage.slice(match.start, match.end) })
  }
  return mentions
})

/** Words after which towns are listed by their names in the nominative: *v obcích Vojtěchov, Hroubovice a Hlinsko*. */
const LISTING = /(?:^|\s)(?:obcích|obcemi|městech|městysech)\s$/iu
const NAME = /\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,})?(?: (?:nad|pod|u) \p{Lu}\p{Ll}{2,})?(?![\p{L}-])/uy
const LONGEST_LISTING = 12
const AND = new Set([', ', ' a ', ' i '])

/** Where a town ends that the list does not have, where others of its kind are named beside it. */
const unlistedAt = (text: string, start: number, lastMention: number): number | undefined => {
  const goesOn = lastMention >= 0 && AND.has(text.slice(lastMention, start)) && isListed(text, lastMention)
  if (!goesOn && !isAfterListing(text, start)) return undefined
  NAME.lastIndex = start
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return undefined
  const end = start + name.length
  return goesOn || JOINT.test(text.slice(end, end + 5)) ? end : undefined
}

const isAfterListing = (text: string, start: number): boolean =>
  (text.startsWith('ch ', start - 3) || text.startsWith('mi ', start - 3)) &&
  LISTING.test(text.slice(Math.max(0, start - LONGEST_LISTING), start))

/** Whether the clause up to there lists towns. */
const isListed = (text: string, to: number): boolean => {
  const clause = text.slice(Math.max(0, to - REACH), to)
  return LISTED.test(clause)
}
const REACH = 120
const LISTED = /\s(?:obcích|obcemi|městech|městysech)\s[^.;:()]*$/iu

const JOINT = /^(?:, | a | i | [-–] |\/)(?=\p{Lu})/u

/** `Most, Litvínov a Bílina`, `Most/Litvínov`: what follows a comma, an *a* or a slash is a place, too. */
const goesOnWithPlace = (text: string, { end }: NameMatch, isPlace: (at: number) => boolean): boolean => {
  const joint = JOINT.exec(text.slice(end, end + 5))
  return joint !== null && isPlace(end + joint[0].length)
}
