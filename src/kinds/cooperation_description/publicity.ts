/** The line by which a form tells who pays for it: *Spolufinancováno z Evropského sociálního fondu*. It evaluates nothing. */
import type { Concept } from '../../language/lexicon/index.ts'
import { understand } from '../../roles/sense.ts'
import type { Passage } from '../../text/passage.ts'
import { tellsOfPast } from './readers/tense.ts'

const PAYMENT: ReadonlySet<Concept> = new Set<Concept>(['finance', 'share', 'support'])
const PAYERS: ReadonlySet<Concept> = new Set<Concept>(['union', 'abroad', 'programme', 'state', 'fund'])
/** *Tento dokument je spolufinancován …*: so many words may stand before what tells of paying. */
const FIRST_WORDS = 4

/** A participle of paying, then who pays, and nothing that tells of anything else. */
export const isPublicity = (text: Passage): boolean => {
  const { words } = understand(text.text)
  const paid = words.findIndex(
    ({ concept, text: word }) => concept !== undefined && PAYMENT.has(concept) && PARTICIPLE.test(word),
  )
  if (paid < 0 || paid > FIRST_WORDS) return false
  const after = words.slice(paid + 1)
  const isByPayer = after.some(({ concept }) => concept !== undefined && PAYERS.has(concept))
  return isByPayer && !tellsOfPast(text.text.slice(words[paid]?.end))
}
const PARTICIPLE = /[aáe]n[aoyi]?$/u
