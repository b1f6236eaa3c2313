/** Plans that are only being made, though something older called them approved. */
import { slug } from '../../record/identity/slug.ts'
import type { Store } from '../file/database.ts'
import { alike, claimed } from './claimed.ts'
import type { Contradiction } from './claimed.ts'
import { initialsOf, stemsOf } from './names.ts'

interface Plan {
  readonly revision: number
  readonly pointer: string
  readonly document: string
  readonly number: number
  readonly is_current: number
  readonly town: string
  readonly town_name: string
  readonly name: string | null
  readonly abbreviation: string | null
  readonly status: string
  /** Of which the document speaks, else on which it was imported. */
  readonly day: string
  /** Plans approved earlier are others. */
  readonly since: string | null
}

export function contradictedPlans(store: Store): Contradiction[] {
  const sql = claimed('plans', ['town', 'name', 'abbreviation', 'status', 'day', 'since'])
  if (sql === undefined) return []
  const rows = store
    .prepare<[], Plan>(
      `select said.revision, said.pointer, revision.document, revision.number,
         exists (select 1 from current_revision where current_revision.revision = said.revision) as is_current,
         municipality.id as town, municipality.name as town_name, said.name, abbreviation, status,
         coalesce(day, nullif(as_of, ''), substr(imported_at, 1, 10)) as day, since
       from (${sql}) said join revision on revision.id = said.revision
         join place on place.revision = said.revision and (place.municipality = said.town or said.town is null and place.main)
         join municipality on municipality.id = place.municipality
       where status is not null and (said.name is not null or abbreviation is not null)
       group by said.revision, said.pointer, municipality.id
       order by day, revision.document, revision.number, said.pointer`,
    )
    .all()
  const told = new Set<string>()
  return alike(rows, ({ town }) => town).flatMap((plans) =>
    plans.flatMap((plan) => {
      const key = `${plan.revision} ${plan.pointer}`
      if (plan.is_current === 0 || plan.status === 'approved' || told.has(key)) return []
      const before = plans.findLast(
        (other) => other.status === 'approved' && isBefore(other, plan) && isSamePlan(other, plan),
      )
      if (!before) return []
      told.add(key)
      const { document, revision, pointer } = before
      return [
        {
          finding: {
            code: 'plan_status_contradicted' as const,
            args: { plan: plan.name ?? plan.abbreviation ?? '', document },
          },
          one: { revision: plan.revision, pointer: pointerOf(plan) },
          other: { revision, pointer: pointerOf({ ...before, pointer }) },
        },
      ]
    }),
  )
}

/** Of an item the words that tell its status. */
const pointerOf = ({ pointer }: Pick<Plan, 'pointer'>): string =>
  /\/\d+$/.test(pointer) ? `${pointer}/status` : pointer

const isBefore = (one: Plan, other: Plan): boolean => {
  if (one.document === other.document) return one.number < other.number
  return one.day < other.day && one.day >= (other.since ?? '')
}

const isSamePlan = (one: Plan, other: Plan): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  if (words.length > 0 && others.length > 0) return words.join(' ') === others.join(' ')
  return namesOf(one).some((name) => namesOf(other).includes(name))
}

/** The words of a name without those of the town; *SPSZ* stands for the words whose initials it has. */
function wordsOf({ name, town_name }: Plan): string[] {
  const town = slug(town_name).split(' ')
  const isCommon = (word: string): boolean => COMMON.has(word) || town.some((part) => isOfTown(word, part))
  return stemsOf(name ?? '', isCommon).sort()
}

const COMMON = new Set('mesta mesto obce obec mikroregionu pro oblast oblasti lokality'.split(' '))
const isOfTown = (word: string, part: string): boolean =>
  part.length > 2 && word.startsWith(part.slice(0, Math.max(3, part.length - 2)))

const namesOf = ({ name, abbreviation }: Plan): string[] => [
  ...(abbreviation === null ? [] : [abbreviation.toLowerCase()]),
  ...(name === null ? [] : [initialsOf(slug(name).split(' '))]),
]
