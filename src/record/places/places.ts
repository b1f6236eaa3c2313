/**
 * Where a document belongs: the towns that it is about, those where its project takes place or comes from, the region or union
 * that it speaks for.
 */
import { z } from 'zod'
import { createGazetteer } from '../../czech/municipality/gazetteer.ts'
import type { Gazetteer, Municipality } from '../../czech/municipality/gazetteer.ts'
import { shippedForms } from '../../czech/municipality/forms.ts'
import { readTown, withoutPreposition } from '../../czech/municipality/name.ts'
import { namedRegion } from '../../czech/municipality/region.ts'
import { fieldsOf, kindNamed } from '../../kinds/declared.ts'
import type { PlaceRole } from '../../kinds/field.ts'
import { Passage } from '../../text/passage.ts'
import { valueAt } from '../pointer.ts'

/** Roles, those first that say more of where a document belongs. */
const roles = ['subject', 'realisation', 'unit', 'seat', 'partner', 'named'] as const
type Role = (typeof roles)[number]

export interface Place {
  readonly role: Role
  readonly name: string
  /** The municipality's code, or its name where the code is not known; absent where it is a region or a union of towns. */
  readonly municipality?: string
  readonly region?: string
  readonly pointer: string
  /** Whether its role is the first of those that the document's places have. */
  readonly main: boolean
}

/** What of a document's JSON, which another version of asz may have made, tells of places. */
const Placed = z.looseObject({
  kind: z.string().catch(''),
  municipalities: z.array(z.looseObject({ name: z.string(), role: z.string(), code: z.string().optional() })).catch([]),
})

/** @param known the municipalities of the country */
export function placesOf(document: unknown, known: Gazetteer): Place[] {
  const { kind, municipalities } = Placed.parse(document)
  const named = municipalities.map(({ name, code }) => ({ name, ...(code !== undefined && { code }) }))
  const reader = new PlaceReader(createGazetteer(named, shippedForms), known)
  const told = (role: PlaceRole) => textsOf(document, placeFields(kind, role))
  for (const [i, { name, role, code }] of municipalities.entries())
    if (role === 'subject')
      reader.add({ role: 'subject', name, municipality: code ?? name, pointer: `/municipalities/${i}` })
  for (const { text, pointer } of told('realisation')) reader.addParts('realisation', text, pointer)
  for (const { text, pointer } of told('unit')) {
    if (reader.places.length > 0) break
    const region = namedRegion(text) ?? reader.regionOf(told('seat_of_unit')[0]?.text)
    reader.add({ role: 'unit', name: text, ...(region !== undefined && { region }), pointer })
  }
  for (const role of ['seat', 'partner'] as const)
    for (const { text, pointer } of told(role)) reader.addTown(role, text, pointer)
  for (const [i, { name, code }] of municipalities.entries())
    if (!reader.has(code ?? name))
      reader.add({ role: 'named', name, municipality: code ?? name, pointer: `/municipalities/${i}` })
  const first = roles.find((role) => reader.places.some((place) => place.role === role))
  return reader.places.map((place) => ({ ...place, main: place.role === first }))
}

/** The fields of a kind that tell a place in this role: of an organisation or an address its town. */
const placeFields = (kind: string, role: PlaceRole): string[] => {
  const spec = kindNamed(kind)
  const placed = spec ? [...fieldsOf(spec)].filter(({ field }) => field.place === role) : []
  return placed.flatMap(({ pattern, field }) => {
    if (field.is !== 'group') return [pattern]
    return 'address' in field.fields ? [`${pattern}/address/city`] : [`${pattern}/city`]
  })
}

/** The texts of a document at patterns of pointers. */
const textsOf = (document: unknown, patterns: readonly string[]): { text: string; pointer: string }[] =>
  patterns.flatMap((pattern) => {
    const [list, member] = pattern.split('/*')
    const items = member === undefined ? undefined : valueAt(document, list ?? '')
    const pointers = Array.isArray(items) ? items.map((_, i) => `${list ?? ''}/${i}${member ?? ''}`) : [pattern]
    return pointers.flatMap((pointer) => {
      const text = valueAt(document, pointer)
      return typeof text === 'string' ? [{ text, pointer }] : []
    })
  })

type Found = Omit<Place, 'main'>

class PlaceReader {
  readonly places: Found[] = []

  constructor(
    /** The municipalities that the document itself names, found in it with all its words at hand. */
    private readonly named: Gazetteer,
    private readonly known: Gazetteer,
  ) {}

  has(municipality: string): boolean {
    return this.places.some((place) => place.municipality === municipality)
  }

  add(place: Found): void {
    this.places.push(place)
  }

  /** A list of towns and regions: `Kraj Vysočina, Pelhřimov`. What is neither (`Šluknovský výběžek`) has no place. */
  addParts(role: Role, text: string, pointer: string): void {
    for (const part of text.split(/[,;]|\s[–-]\s|\sa\s/u)) {
      const region = namedRegion(part)
      if (region !== undefined) this.add({ role, name: region, region, pointer })
      else this.addTown(role, withoutPreposition(part), pointer)
    }
  }

  addTown(role: Role, text: string | undefined, pointer: string): void {
    const town = this.townOf(text)
    if (town === undefined) return
    const municipality = town.code ?? town.name
    if (!this.places.some((place) => place.role === role && place.municipality === municipality))
      this.add({ role, name: town.name, municipality, pointer })
  }

  /** The region of the town of an address. */
  regionOf(city: string | undefined): string | undefined {
    const town = this.townOf(city)
    return town && (this.known.withCode(town.code ?? '') ?? this.known.named(town.name))?.region
  }

  /** The town of an address or a list; a part of it (`Orlová-Lutyně`, `Praha 1`) is the town. */
  townOf(text: string | undefined): Municipality | undefined {
    if (text === undefined) return undefined
    for (const words of [text.trim(), text.trim().split(/\s?[-–]\s?|\s\d/u)[0] ?? '']) {
      const [reading] = readTown(Passage.of(words), this.named)
      if (reading?.known) return reading.municipality
      const one = this.known.named(words)
      if (one) return one
    }
    return undefined
  }
}
