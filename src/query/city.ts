import { createGazetteer } from '../czech/municipality/gazetteer.ts'
import type { Gazetteer, Municipality } from '../czech/municipality/gazetteer.ts'
import { shippedForms } from '../czech/municipality/forms.ts'
import { resolveMunicipality } from '../czech/municipality/name.ts'
import type { Store } from '../store/file/open.ts'
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
 * with or without accents, in capitals or not. The gazetteer only tells a town without documents from a slip of the pen.
 */
export function findCity(store: Store, words: string, gazetteer: Gazetteer): CityAnswer {
  const towns = listTowns(store)
  const number = words.replaceAll(/\s/g, '')
  const numbered = /^\d{1,8}$/.test(number) ? byNumber(store, towns, number) : []
  const known = resolveMunicipality(words, createGazetteer(towns.map(asMunicipality), shippedForms))
  const found = numbered.length > 0 ? numbered : townsOf(known.exact ? [known.exact] : known.candidates, towns)
  const [town] = found
  if (town !== undefined) return found.length > 1 ? { candidates: found } : { found: town }
  const { exact, candidates } = resolveMunicipality(words, gazetteer)
  const official = (exact ?? candidates[0])?.name
  return {
    suggestions: townsOf(known.suggestions, towns).map(({ name }) => name),
    ...(official !== undefined && { official }),
  }
}

/** Six digits may be a code or an IČO without its zeros. */
function byNumber(store: Store, towns: readonly Town[], number: string): Town[] {
  const coded = towns.filter(({ code }) => code === number)
  return coded.length > 0 ? coded : townsByIco(store, number.padStart(8, '0'))
}

const asMunicipality = ({ name, code }: Town): Municipality => ({ name, ...(code !== null && { code }) })

const townsOf = (municipalities: readonly Municipality[], towns: readonly Town[]): Town[] =>
  municipalities.flatMap(({ name, code }) => towns.find(({ id }) => id === (code ?? name)) ?? [])
