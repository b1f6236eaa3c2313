/** The words of records and pages, one file a theme. A word that is missing is a stem more in its concept's list. */
import { content } from './content.ts'
import { documents } from './documents.ts'
import { lexiconOf } from './lexicon.ts'
import { money } from './money.ts'
import { neutral } from './neutral.ts'
import { page } from './page/page.ts'
import { people } from './people.ts'
import { place } from './place.ts'
import { programme } from './programme.ts'
import { signs } from './page/signs.ts'
import { site } from './page/site.ts'
import { time } from './time.ts'
import { verbs } from './verbs.ts'

export const entries = {
  ...time,
  ...money,
  ...people,
  ...place,
  ...content,
  ...programme,
  ...page,
  ...documents,
  ...signs,
  ...site,
  ...verbs,
  ...neutral,
}

export type Concept = keyof typeof entries

export const lexicon = lexiconOf<Concept>(entries)

/** Concepts that are no evidence. */
export const isNeutral = (concept: Concept): boolean => concept in neutral

/** Concepts of finite verbs. */
export const isVerb = (concept: Concept): boolean => concept in verbs
