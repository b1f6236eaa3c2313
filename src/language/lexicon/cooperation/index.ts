/** The words of documents about the cooperation of towns with the agency: headings, labels and titles of columns. */
import { lexiconOf } from '../lexicon.ts'
import { verbs } from '../verbs.ts'
import { neutral } from './neutral.ts'
import { parties } from './parties.ts'
import { sections } from './sections.ts'
import { work } from './work.ts'

const { is, has, costs, pays } = verbs
/** Words that point at what follows end no heading: *navazuje na tyto dokumenty:* */
const points = { stems: 'tyto$ techto$ temto$ temito$ nasledujic', example: 'v těchto oblastech' }
const finite = { is, has, costs, pays, points }
const entries = { ...neutral, ...finite, ...sections, ...work, ...parties }

export type CooperationConcept = keyof typeof entries

export const cooperationWords = {
  lexicon: lexiconOf<CooperationConcept>(entries),
  isNeutral: (concept: CooperationConcept): boolean => concept in neutral,
  isVerb: (concept: CooperationConcept): boolean => concept in finite,
}
