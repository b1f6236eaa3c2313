/** The documents that `asz diff --city` compares. */
import { keptList, loadGazetteer } from '../czech/municipality/file.ts'
import type { EditionPair } from '../diff/set.ts'
import { compareTowns } from '../diff/towns.ts'
import type { TownComparison } from '../diff/schema.ts'
import { findCity } from '../query/city.ts'
import type { DocumentJson } from '../record/schema.ts'
import type { Store } from '../store/file/open.ts'
import { readRevision, revisionsOf } from '../store/read.ts'
import { StoreError } from '../store/file/store-error.ts'
import { documentsOfTown } from '../store/places/towns.ts'
import type { Town } from '../store/places/towns.ts'
import { isNamed, nameOf, withStore } from './editions.ts'

interface Names {
  readonly before: string
  readonly after: string
}

/** The two latest or the two named revisions of each document about a town that has them. */
export const pairsOfCity = (city: string, names: Names | undefined, database: string): EditionPair[] =>
  withStore(database, (store) => {
    const town = townOf(store, city)
    const chains = aboutTown(store, town).map((id) => revisionsOf(store, id))
    const pairs = chains.flatMap((chain): EditionPair[] => {
      const [before, after] = names
        ? [names.before, names.after].map((name) => chain.find((revision) => isNamed(revision, name)))
        : chain.slice(-2)
      return before && after ? [{ before, after }] : []
    })
    if (pairs.length > 0) return pairs
    const known = chains.map((chain) => `${chain[0]?.document.id ?? ''}: ${chain.map(nameOf).join(', ')}`)
    throw new StoreError(
      names
        ? [
            'no document about {town} has both revisions {before} and {after}',
            { town: town.name, before: names.before, after: names.after },
          ]
        : ['no document about {town} has two revisions', { town: town.name }],
      known.length > 0 ? ['revisions: {revisions}', { revisions: known.join('\n     ') }] : undefined,
    )
  })

/** @param prepare changes each document before it is compared */
export const comparedTowns = (
  city: string,
  other: string,
  database: string,
  prepare: (document: DocumentJson) => DocumentJson = (document) => document,
): TownComparison =>
  withStore(database, (store) => {
    const [first, second] = [city, other].map((words) => {
      const town = townOf(store, words)
      const documents = aboutTown(store, town).flatMap((id) => readRevision(store, id)?.document ?? [])
      return { name: town.name, documents: documents.map(prepare) }
    })
    if (!first || !second) throw new Error('two towns expected')
    return compareTowns(first, second)
  })

const townOf = (store: Store, words: string): Town => {
  const answer = findCity(store, words, loadGazetteer(keptList(store.name)))
  if ('found' in answer) return answer.found
  if ('candidates' in answer) {
    throw new StoreError(['several towns are called "{town}"', { town: words }], {
      said: answer.candidates.map(({ name, code }) => `${name} ${code ?? ''}`).join(', '),
    })
  }
  const { suggestions } = answer
  throw new StoreError(
    ['no document is about "{town}"', { town: words }],
    suggestions.length > 0 ? ['did you mean {near}?', { near: suggestions.join(', ') }] : undefined,
  )
}

/** Documents that are about the town, not those that only name it. */
const aboutTown = (store: Store, town: Town): string[] =>
  documentsOfTown(store, town.id).filter((id) => {
    const current = readRevision(store, id)?.document
    return current?.municipalities.some(({ name, role }) => role === 'subject' && name === town.name)
  })
