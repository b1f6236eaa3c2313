import { createGazetteer } from '../czech/gazetteer.ts'
import type { Gazetteer } from '../czech/gazetteer.ts'
import { fold, nameWords } from '../czech/municipality-index.ts'
import type { NameIndex } from '../czech/municipality-index.ts'
import type { Store } from '../store/open.ts'
import { listTowns, townsByIco } from '../store/towns.ts'
import type { Town } from '../store/towns.ts'

/** Which town somebody meant. */
export type CityAnswer =
  | { readonly found: Town }
  /** Several towns are called so. */
  | { readonly candidates: Town[] }
  /** No document names such a town; those that look alike, the likeliest first, and the official name if there is one. */
  | { readonly suggestions: string[]; readonly official?: string }

/**
 * Finds a town among those of the database: by its code, by the IČO of its cooperation, by its name in any case form,
 * with or without accents, in capitals or not.
 */
export function findCity(store: Store, words: string, gazetteer: Gazetteer): CityAnswer {
  const towns = listTowns(store)
  const wanted = fold(nameWords(words.normalize('NFC').trim().replace(/\s+/g, ' ')).join(' '))
  if (/^[\d ]+$/.test(wanted)) return byNumber(store, towns, wanted.replaceAll(' ', ''))
  const found = byName(towns, wanted)
  if (found.length > 1) return { candidates: found }
  const [town] = found
  if (town !== undefined) return { found: town }
  const official = officialName(gazetteer.index, wanted)
  return { suggestions: alike(towns, wanted), ...(official !== undefined && { official }) }
}

function byNumber(store: Store, towns: readonly Town[], number: string): CityAnswer {
  const byCode = towns.filter(({ code }) => code === number)
  const found = byCode.length > 0 ? byCode : townsByIco(store, number.padStart(8, '0'))
  const [town] = found
  if (town === undefined) return { suggestions: [] }
  return found.length > 1 ? { candidates: found } : { found: town }
}

/** Towns of that name; if there are none, towns that have a case form of that name. */
function byName(towns: readonly Town[], wanted: string): Town[] {
  const named = towns.filter(({ name }) => fold(nameWords(name).join(' ')) === wanted)
  if (named.length > 0) return named
  const names = namesOf(createGazetteer(towns.map(({ name }) => ({ name }))).index, wanted)
  return towns.filter(({ name }) => names.has(name))
}

const namesOf = (index: NameIndex, wanted: string): Set<string> =>
  new Set(index.folded.get(wanted).map(({ place }) => place.name))

const officialName = (index: NameIndex, wanted: string): string | undefined => {
  const [name] = namesOf(index, wanted)
  return name
}

/** Towns whose names differ in a third of their letters at most, or begin as the words do. */
function alike(towns: readonly Town[], wanted: string): string[] {
  if (wanted === '') return []
  return towns
    .map(({ name }) => ({ name, distance: nameDistance(fold(name), wanted) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ name }) => name)
}

const nameDistance = (name: string, wanted: string): number =>
  wanted.length >= 3 && name.startsWith(wanted) ? 0 : editDistance(name, wanted.slice(0, 100))

/** How many letters must be added, dropped, changed or swapped with their neighbour to make one of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const at = (line: readonly number[], k: number) => line[k] ?? Infinity
      let cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
