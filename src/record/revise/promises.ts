/** What the previous revision promised, activity by activity. */
import type { Cooperation } from '../cells.ts'
import type { DocumentJson } from '../schema.ts'
import { wordKey, wordsOf } from '../words.ts'

export interface EarlierPromise {
  readonly text: string
  /** Its words, as `wordsOf` folds them. */
  readonly words: readonly string[]
}

type Activity = Cooperation['content']['activities'][number]

/** Fewer words than these are too common to know an activity by. */
const TELLING = 4

/**
 * The promises that a previous revision gives for each of the activities; activities are the same if they have the same
 * name, if the name of one begins with that of the other, or if one begins with a promise of the other.
 */
export const earlierPromises = (activities: readonly Activity[], previous: Cooperation): EarlierPromise[][] => {
  const earlier = previous.content.activities.map((activity, i) => ({ activity, promises: promisesOf(previous, i) }))
  const free = new Set(earlier)
  const found = new Map<Activity, EarlierPromise[]>()
  for (const isSame of [sameName, nameBegins, promiseBegins])
    for (const activity of activities) {
      if (found.has(activity)) continue
      const candidates = [...free].filter((other) => isSame(activity, other.activity, other.promises))
      const [one] = candidates
      // Names that several activities share go by the order; what is less sure must be alone.
      if (!one || (candidates.length > 1 && isSame !== sameName)) continue
      free.delete(one)
      found.set(activity, one.promises)
    }
  return activities.map((activity) => found.get(activity) ?? [])
}

type Comparison = (activity: Activity, other: Activity, promises: readonly EarlierPromise[]) => boolean

const sameName: Comparison = ({ name }, other) =>
  name !== undefined && other.name !== undefined && wordKey(name) === wordKey(other.name)

const nameBegins: Comparison = ({ name }, other) => {
  const [one, two] = [wordKey(name ?? ''), wordKey(other.name ?? '')]
  return one !== '' && two !== '' && (`${one} `.startsWith(`${two} `) || `${two} `.startsWith(`${one} `))
}

const promiseBegins: Comparison = ({ milestones }, _, promises) =>
  milestones.some(({ text, evaluation = '' }) => {
    const cell = `${wordKey(`${text} ${evaluation}`)} `
    return promises.some(({ words }) => words.length >= TELLING && cell.startsWith(`${words.join(' ')} `))
  })

/** The promises of an activity, the longest first; one whose end was only guessed settles nothing. */
const promisesOf = (document: Cooperation, activity: number): EarlierPromise[] =>
  (document.content.activities[activity]?.milestones ?? [])
    .filter((_, i) => !isGuess(document, `/content/activities/${activity}/milestones/${i}/evaluation`))
    .map(({ text }) => ({ text, words: [...wordsOf(text)].map(({ key }) => key) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

/** Whether nothing but words parted the evaluation at a pointer from its promise. */
export const isGuess = ({ diagnostics, provenance }: DocumentJson, pointer: string): boolean => {
  const start = provenance[pointer]?.[0]?.[0]
  return (
    start !== undefined &&
    diagnostics.some(({ code, span }) => code === 'evaluation_boundary_guessed' && span?.[0] === start)
  )
}
