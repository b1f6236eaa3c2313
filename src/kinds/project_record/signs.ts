/** What makes a document the record of one project and what makes it another; each sign weighs, none decides alone. */
import type { ProjectKey } from './evidence.ts'

/** What the roles that something in the document got are worth, in points. */
export const ofRoles: readonly { readonly key: ProjectKey; readonly points: number; readonly words: string }[] = [
  { key: 'registration_number', points: 2, words: 'a label for the registration number' },
  { key: 'title', points: 2, words: "a label for the project's title" },
  { key: 'period', points: 3, words: 'a term of realisation' },
  { key: 'start', points: 2, words: 'a beginning' },
  { key: 'end', points: 1, words: 'an end' },
  { key: 'duration', points: 1, words: 'a duration' },
  { key: 'key_activities', points: 3, words: 'key activities' },
  { key: 'target_groups', points: 3, words: 'target groups' },
  { key: 'place_of_realisation', points: 3, words: 'a place of realisation' },
  { key: 'beneficiary', points: 3, words: 'a beneficiary' },
  { key: 'partners', points: 1, words: 'partners' },
  { key: 'programme', points: 2, words: 'a programme' },
  { key: 'status', points: 2, words: 'a state of the project' },
  { key: 'summary', points: 1, words: 'a summary' },
  { key: 'group', points: 1, words: "a record's headings" },
]

export interface Sign<Facts> {
  readonly words: string
  readonly points: number
  readonly shows: (facts: Facts) => boolean
}
