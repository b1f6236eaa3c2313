/** The sectors of a local partnership by the words that name them. */
import { announcedSectors, memberWords } from '../../../language/lexicon/cooperation/sectors.ts'
import { foremostOf, phrasesOf } from '../../../language/phrases.ts'
import type { Passage } from '../../../text/passage.ts'
import type { CooperationDescription } from '../kind.ts'

export type Sector = CooperationDescription['partnership_members'][number]['sector']

const announced = foremostOf(announcedSectors)

/** The sector that a heading, a label or the words before a parenthesis announce. */
export const announcedSector = ({ text }: Passage): Sector | undefined => announced(text)

const membersIn = phrasesOf(memberWords)
/** Legal forms: *z. s.*, *o. p. s.*, *z. ú.*; *s. r. o.*, *a. s.* */
const NONPROFIT = /(?<!\p{L})(?:z\. ?s|o\. ?p\. ?s|z\. ?ú)\./iu
const BUSINESS = /s\. ?r\. ?o\.|(?<!\p{L})a\. ?s\.(?!\p{L})/iu

/** The sector of a member by its own name. */
export const sectorOf = ({ text }: Passage): Sector | undefined => {
  const named = membersIn(text)
  const has = (key: keyof typeof memberWords): boolean => named.some((one) => one.key === key)
  if (has('nonprofit') || NONPROFIT.test(text)) return 'nonprofit'
  if (has('business') || BUSINESS.test(text)) return 'business'
  const first = named[0]
  if (first?.key === 'head' && BEGINNING.test(text.slice(0, first.start))) return 'municipality'
  if (has('department')) return 'municipality'
  if (has('public_institution')) return 'public_institution'
  return has('municipality') ? 'municipality' : undefined
}
/** Nothing, or an adjective: *bytový referent*, *statutární město* */
const BEGINNING = /^(?:\p{L}+(?:ý|á|í) )?$/iu
