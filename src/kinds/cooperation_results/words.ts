/** What titles of columns and labels of a results list speak for, in points. */
import { cooperationWords as words, type CooperationConcept } from '../../language/lexicon/cooperation/index.ts'
import { understanding } from '../../roles/titles.ts'

/** `aside` is what stands beside results: for whom, with whom, by when. */
export type ResultKey = 'town' | 'results' | 'plan' | 'aside'

const { rolesOf, senseOf } = understanding<ResultKey, CooperationConcept>({
  words,
  concepts: {
    unit: { town: 4 },
    place: { town: 4 },
    entity: { town: 4 },
    name: { town: 2 },
    result: { results: 4 },
    output: { results: 4 },
    measure: { results: 4 },
    activities: { results: 4 },
    each: { results: 3 },
    plan: { plan: 3 },
    plans: { plan: 3 },
    strategy: { plan: 4 },
    inclusion: { plan: 3 },
    who: { aside: 5 },
    people: { aside: 4 },
    partner: { aside: 4 },
    contact: { aside: 4 },
    person: { aside: 4 },
    term: { aside: 4 },
  },
})

/** What a title or a label announces. */
export const announcedBy = (title: string): ResultKey | undefined => rolesOf(title, 'cell')[0]?.role

/** Whether all words of a title mean something. */
export const isPlain = (title: string): boolean => senseOf(title).unknown === 0
