import { createGazetteer } from '../czech/municipality/gazetteer.ts'
import type { Gazetteer, Municipality } from '../czech/municipality/gazetteer.ts'
import { shippedForms } from '../czech/municipality/forms.ts'
import { resolveMunicipality, withoutPreposition } from '../czech/municipality/name.ts'
import type { Store } from '../store/file/open.ts'
import { listTowns, townsByIco } from '../store/places/towns.ts'
import type { Town } from '../store/places/towns.ts'
import { bare } from '../text/bare.ts'

/** Which town somebody meant. */
export type CityAnswer =
  | { readonly found: Town }
  /** Several towns are called so. */
  | { readonly candidates: Town[] }
  /** No document names such a town; those that look alike, the likeliest first, and the official name if there is one. */
  | { readonly suggestions: string[]; readonly official?: string }

/**
 * Finds a town among those of the database: by its code, by the IČO of its cooperation, by its name in any case form,
 * with or without accents, in capitals or not. The gazetteer only tells a town without documents from a slip of the pen.
 */
export function findCity(store: Store, words: string, gazetteer: Gazetteer): CityAnswer {
  const number = words.replaceAll(/\s/g, '')
  const numbered = /^\d{1,8}$/.test(number) ? byNumber(store, number) : []
  const found = numbered.length > 0 ? numbered : byName(store, words)
  const [town] = found
  if (town !== undefined) return found.length > 1 ? { candidates: found } : { found: town }
  const towns = listTowns(store)
  const known = resolveMunicipality(words, gazetteerOf(towns))
  const { exact, candidates } = resolveMunicipality(words, gazetteer)
  const official = (exact ?? candidates[0])?.name
  return {
    suggestions: townsOf(known.suggestions, towns).map(({ name }) => name),
    ...(official !== undefined && { official }),
  }
}

/** No case form of a name begins with another letter than the name, so that others need not be declined. */
function byName(store: Store, words: string): Town[] {
  const begin = new Set([words, withoutPreposition(words)].map(firstLetter))
  const towns = listTowns(store, ({ name }) => begin.has(firstLetter(name)))
  const called = towns.filter(({ name }) => name.toLowerCase() === words.trim().toLowerCase())
  // A name as it stands means no form of another, so that none is declined.
  const gazetteer = called.length > 0 ? createGazetteer(called.map(asMunicipality)) : gazetteerOf(towns)
  const { exact, candidates } = resolveMunicipality(words, gazetteer)
  return townsOf(exact ? [exact] : candidates, towns)
}

const firstLetter = (words: string): string => bare(words.trim()).charAt(0)

/** Six digits may be a code or an IČO without its zeros. */
function byNumber(store: Store, number: string): Town[] {
  const coded = listTowns(store, ({ code }) => code === number)
  return coded.length > 0 ? coded : townsByIco(store, number.padStart(8, '0'))
}

const gazetteerOf = (towns: readonly Town[]): Gazetteer => createGazetteer(towns.map(asMunicipality), shippedForms)

const asMunicipality = ({ name, code }: Town): Municipality => ({ name, ...(code !== null && { code }) })

const townsOf = (municipalities: readonly Municipality[], towns: readonly Town[]): Town[] =>
  municipalities.flatMap(({ name, code }) => towns.find(({ id }) => id === (code ?? name)) ?? [])
