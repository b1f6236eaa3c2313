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
 * The one in the district or region that the text names, nearest after the name; else the one that its district is
 * named after, since people who mean another one say so (Kladno); else none, and the candidates.
 */
export const settle = ({ name, municipalities }: PlaceName, text = '', after = 0): Settled => {
  const [only, another] = municipalities
  if (only && another === undefined) return { municipality: only }
  const seat = municipalities.find(({ district }) => district === name)
  const meant = inNamedArea(municipalities, text, after) ?? seat
  return meant ? { municipality: meant } : { municipality: { name }, ambiguous: municipalities }
}

const inNamedArea = (candidates: readonly Municipality[], text: string, after: number): Municipality | undefined => {
  const near = text.slice(after, after + 80)
  const wide = text.slice(Math.max(0, after - 500), after + 500)
  for (const place of [bare(near), bare(wide)]) {
    const fitting = candidates.filter(
      ({ district, region }) => (district && namesDistrict(place, district)) ?? (region && namesRegion(place, region)),
    )
    const [one, another] = fitting
    if (one && another === undefined) return one
  }
  return undefined
}

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

/** One name among several that share a form (Brodce: its own nominative, and Brodec's genitive): the nominative goes first. */
export const placeMeant = (forms: readonly PlaceForm[]): PlaceName | undefined => {
  const named = forms.find((form) => form.cases.includes('nominative')) ?? forms[0]
  return named?.place
}
