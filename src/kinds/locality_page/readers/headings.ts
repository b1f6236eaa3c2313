/** What the words of a locality page's headings speak for, in points. */
import { cooperationWords as words, type CooperationConcept } from '../../../language/lexicon/cooperation/index.ts'
import { senseBy } from '../../../roles/sense.ts'
import { understoodHeadings } from '../../../roles/titles.ts'
import type { sectionKeys } from '../kind.ts'

/** `contacts` announces people and `actors` organisations; neither is a section of prose. */
export type PageSection = (typeof sectionKeys)[number] | 'contacts' | 'actors'

/** `other` is a sink: what speaks of the town's troubles or of the page itself is no section of the template. */
export const headings = understoodHeadings<PageSection, CooperationConcept>(
  {
    words,
    concepts: {
      // *Přehled plánů* is about these.
      overview: { overview: 5 },
      information: { overview: 3 },
      situation: { overview: 3 },
      specify: { overview: 3 },
      about: { overview: 3 },
      place: { overview: 2, actors: 1 },
      unit: { overview: 1 },
      kind: { support_history: 4 },
      course: { support_history: 4 },
      timeline: { support_history: 6 },
      support: { support_history: 2 },
      cooperation: { support_history: 2, overview: 1 },
      agency: { support_history: 2 },
      document: { strategic_documents: 3 },
      plan: { strategic_documents: 3 },
      plans: { strategic_documents: 4 },
      strategy: { strategic_documents: 4 },
      measure: { measures: 4 },
      intervention: { measures: 4 },
      result: { measures: 3 },
      output: { measures: 3 },
      activities: { measures: 3 },
      realisation: { measures: 3 },
      activity: { measures: 2 },
      task: { measures: 2 },
      doing: { measures: 4 },
      project: { measures: 2 },
      each: { measures: 2 },
      planned: { measures: 3 },
      partner: { actors: 4 },
      actor: { actors: 4 },
      organisation: { actors: 2 },
      involved: { actors: 2 },
      partnership: { actors: 4 },
      makeup: { actors: 2 },
      who: { contacts: 3 },
      works: { contacts: 2, support_history: 1 },
      contact: { contacts: 4 },
      turnTo: { contacts: 5 },
      person: { contacts: 2 },
      people: { contacts: 4 },
      exclusion: { other: 5 },
      page: { other: 5 },
    },
  },
  new Set(['contacts', 'other']),
)

/** *Ostatní lokality*, *Další města*: a heading of other pages. */
export const speaksOfOthers = (text: string): boolean => {
  const { concepts, unknown } = senseBy(text, words)
  return concepts.has('elsewhere') && (concepts.has('place') || concepts.has('unit')) && unknown === 0
}

/** Whether a text speaks of people who live apart from others. */
export const speaksOfExclusion = (text: string): boolean => {
  const { concepts } = senseBy(text, words)
  return concepts.has('exclusion') || concepts.has('minority')
}
