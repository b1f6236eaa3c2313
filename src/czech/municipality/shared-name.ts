/** Which of the municipalities that share a name is meant. */
import { onceSaid } from '../../mentions/once.ts'
import type { Municipality, PlaceForm, PlaceName } from './name-index.ts'
import { bare } from '../../text/bare.ts'
import { formsOf } from '../../language/morphology/declension.ts'

export interface Settled {
  readonly municipality: Municipality
  readonly ambiguous?: readonly Municipality[]
}

/**
 * The one in the district or region that the text names, nearest after the name; else the one whose postal code or IČO stands
 * near; else the one that its district is named after, since people who mean another one say so (Kladno); else none, and the
 * candidates.
 */
export const settle = ({ name, municipalities }: PlaceName, text = '', after = 0): Settled => {
  const [only, another] = municipalities
  if (only && another === undefined) return { municipality: only }
  const seat = municipalities.find(({ district }) => district === name)
  const meant = inNamedArea(municipalities, text, after) ?? byNumber(municipalities, text, after) ?? seat
  return meant ? { municipality: meant } : { municipality: { name }, ambiguous: municipalities }
}

const inNamedArea = (candidates: readonly Municipality[], text: string, after: number): Municipality | undefined => {
  const near = text.slice(after, after + NEAR)
  const wide = text.slice(Math.max(0, after - 500), after + 500)
  return inArea(candidates, bare(near)) ?? inArea(candidates, bare(wide))
}

/** Behind a name, so many characters may tell which one is meant. */
const NEAR = 80

const inArea = (candidates: readonly Municipality[], folded: string): Municipality | undefined => {
  const [one, another] = candidates.filter(
    ({ district, region }) => (district && namesDistrict(folded, district)) ?? (region && namesRegion(folded, region)),
  )
  return another === undefined ? one : undefined
}

/** The only one whose postal code (*586 01*) or IČO stands near the name. */
const byNumber = (candidates: readonly Municipality[], text: string, after: number): Municipality | undefined => {
  const near = text.slice(Math.max(0, after - 150), after + 150).replaceAll(/(?<=\d)\s(?=\d)/g, '')
  const numbers = new Set(near.match(/(?<!\d)\d{5}(?:\d{3})?(?!\d)/g))
  const [one, another] = candidates.filter(
    ({ postalCode = '', ico = '' }) => numbers.has(postalCode) || numbers.has(ico),
  )
  return another === undefined ? one : undefined
}

/**
 * The only candidate in the district of the other towns of a document, else in their region where they all lie in one; undefined
 * where there is none or several.
 */
export const amongTowns = (
  candidates: readonly Municipality[],
  others: readonly Municipality[],
): Municipality | undefined => {
  const [districts, regions] = [valuesOf(others, 'district'), valuesOf(others, 'region')]
  const [near, another] = candidates.filter(({ district }) => district !== undefined && districts.has(district))
  if (near) return another === undefined ? near : undefined
  const inRegion = candidates.filter(({ region }) => region !== undefined && regions.has(region))
  return regions.size === 1 && inRegion.length === 1 ? inRegion[0] : undefined
}

const valuesOf = (towns: readonly Municipality[], key: 'district' | 'region'): ReadonlySet<string> =>
  new Set(towns.flatMap((town) => town[key] ?? []))

const DISTRICT = /okr(?:es\p{L}{0,20}|\.) /gu
const namesOf = onceSaid((district) => formsOf(district).map(bare))

const namesDistrict = (folded: string, district: string): true | undefined => {
  if (!folded.includes('okr')) return undefined
  const names = namesOf(district)
  const said = [...folded.matchAll(DISTRICT)].map(({ index, 0: label }) => folded.slice(index + label.length))
  return said.some((rest) => names.some((name) => rest.startsWith(name))) || undefined
}

const stemOf = onceSaid((region) => {
  const adjective = /^(\S+)y kraj$/.exec(bare(region))?.[1]
  return { adjective, stem: adjective ?? bare(region).split(' ').at(-1)?.slice(0, -1) ?? '' }
})

/** *Ústecký kraj*, *v Ústeckém kraji*, *Kraj Vysočina*, *Hlavní město Praha*. */
const namesRegion = (folded: string, region: string): true | undefined => {
  const { adjective, stem } = stemOf(region)
  const [, ...said] = folded.split(stem)
  return said.some((rest) => adjective === undefined || /^[a-z]{1,4} kraj/.test(rest)) || undefined
}

/**
 * One name among several that share a form (Brodce: its own nominative, and Brodec's genitive): the one in the district or region
 * that stands right behind, else the nominative.
 */
export const placeMeant = (forms: readonly PlaceForm[], text = '', after = text.length): PlaceName | undefined => {
  const named = forms.find((form) => form.cases.includes('nominative')) ?? forms[0]
  const places = [...new Set(forms.map(({ place }) => place))]
  if (places.length < 2) return named?.place
  const there = inArea(
    places.flatMap(({ municipalities }) => municipalities),
    bare(text.slice(after, after + NEAR)),
  )
  return places.find(({ municipalities }) => there && municipalities.includes(there)) ?? named?.place
}
