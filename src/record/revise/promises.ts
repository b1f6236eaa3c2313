/** What the previous revision promised, activity by activity. */
import type { Cooperation } from '../cells.ts'
import { WordTree } from '../word-tree.ts'
import { wordsOf } from '../words.ts'

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
  const free = freeOf(previous)
  const found = new Map<Activity, EarlierPromise[]>()
  const named = activities.map((activity) => ({ activity, name: keysOf(activity.name), cells: cellsOf(activity) }))
  for (const candidatesFor of [sameName, nameBegins, promiseBegins])
    for (const one of named) {
      if (found.has(one.activity)) continue
      const [earlier, other] = candidatesFor(one, free)
      // Names that several activities share go by the order; what is less sure must be alone.
      if (!earlier || other) continue
      free.take(earlier)
      found.set(one.activity, earlier.promises)
    }
  return activities.map((activity) => found.get(activity) ?? [])
}

/** An activity of the previous revision. */
interface Earlier {
  /** The words of its name; undefined where it has none. */
  readonly name: readonly string[] | undefined
  readonly promises: EarlierPromise[]
}

/** Those that no activity was found to be yet. */
interface Free {
  /** By the whole name, in their order. */
  readonly byName: ReadonlyMap<string, Set<Earlier>>
  readonly names: WordTree<Earlier>
  readonly promises: WordTree<Earlier>
  take(earlier: Earlier): void
}

const freeOf = (previous: Cooperation): Free => {
  const byName = new Map<string, Set<Earlier>>()
  const [names, promises] = [new WordTree<Earlier>(), new WordTree<Earlier>()]
  const telling = (earlier: Earlier) => earlier.promises.filter(({ words }) => words.length >= TELLING)
  const byPlace = isGuessedIn(previous)
  previous.content.activities.forEach(({ name, milestones }, i) => {
    const earlier = { name: keysOf(name), promises: promisesOf(milestones, (place) => byPlace(i, place)) }
    for (const { words } of telling(earlier)) promises.add(words, earlier)
    if (!earlier.name) return
    const key = earlier.name.join(' ')
    byName.set(key, (byName.get(key) ?? new Set()).add(earlier))
    if (key !== '') names.add(earlier.name, earlier)
  })
  const take = (earlier: Earlier) => {
    for (const { words } of telling(earlier)) promises.remove(words, earlier)
    if (!earlier.name) return
    byName.get(earlier.name.join(' '))?.delete(earlier)
    names.remove(earlier.name, earlier)
  }
  return { byName, names, promises, take }
}

const keysOf = (text: string | undefined): string[] | undefined =>
  text === undefined ? undefined : [...wordsOf(text)].map(({ key }) => key)

const cellsOf = ({ milestones }: Activity): string[][] =>
  milestones.map(({ text, evaluation = '' }) => [...wordsOf(`${text} ${evaluation}`)].map(({ key }) => key))

interface Sought {
  readonly name: readonly string[] | undefined
  readonly cells: readonly (readonly string[])[]
}

/** One more than it takes to tell whether a candidate is alone. */
const TWO = 2

/** The activities that one may be, in their order; two of several. */
type Candidates = (one: Sought, free: Free) => Earlier[]

const sameName: Candidates = ({ name }, { byName }) => {
  const [first] = name ? (byName.get(name.join(' ')) ?? []) : []
  return first ? [first] : []
}

const nameBegins: Candidates = ({ name = [] }, { names }) =>
  name.length === 0 ? [] : [...names.beginningsOf(name, TWO), ...names.longerThan(name, TWO)]

const promiseBegins: Candidates = ({ cells }, { promises }) => {
  const found = new Set<Earlier>()
  for (const cell of cells) {
    for (const earlier of promises.beginningsOf(cell, TWO)) found.add(earlier)
    if (found.size >= TWO) break
  }
  return [...found]
}

/** The promises of an activity, the longest first; one whose end was only guessed settles nothing. */
const promisesOf = (milestones: Activity['milestones'], isGuessed: (milestone: number) => boolean): EarlierPromise[] =>
  milestones
    .filter((_, i) => !isGuessed(i))
    .map(({ text }) => ({ text, words: [...wordsOf(text)].map(({ key }) => key) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

/** Whether nothing but words parted the evaluation of a milestone from its promise. */
const isGuessedIn = ({ diagnostics, provenance }: Cooperation): ((activity: number, milestone: number) => boolean) => {
  const starts = new Set(
    diagnostics.flatMap(({ code, span }) => (code === 'evaluation_boundary_guessed' && span ? [span[0]] : [])),
  )
  return (activity, milestone) => {
    const start = provenance[`/content/activities/${activity}/milestones/${milestone}/evaluation`]?.[0]?.[0]
    return start !== undefined && starts.has(start)
  }
}
