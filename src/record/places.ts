/**
 * Where a document belongs: the towns that it is about, those where its project takes place or comes from, the region or union
 * that it speaks for.
 */
import { z } from 'zod'
import { createGazetteer } from '../czech/municipality/gazetteer.ts'
import type { Gazetteer, Municipality } from '../czech/municipality/gazetteer.ts'
import { readTown, withoutPreposition } from '../czech/municipality/name.ts'
import { namedRegion } from '../czech/municipality/region.ts'
import { Passage } from '../text/passage.ts'

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

const Organisation = z.looseObject({ address: z.looseObject({ city: z.string().optional() }).optional() })

/** What of a document's JSON, which another version of asz may have made, tells of places. */
const Placed = z.looseObject({
  municipalities: z.array(z.looseObject({ name: z.string(), role: z.string(), code: z.string().optional() })).catch([]),
  content: z
    .looseObject({
      place_of_realisation: z.string().optional().catch(undefined),
      beneficiary: Organisation.optional().catch(undefined),
      partners: z.array(Organisation).catch([]),
      territorial_unit: z.string().optional().catch(undefined),
      seat: z.looseObject({ city: z.string().optional() }).optional().catch(undefined),
    })
    .catch({ partners: [] }),
})

/** @param known the municipalities of the country */
export function placesOf(document: unknown, known: Gazetteer): Place[] {
  const { municipalities, content } = Placed.parse(document)
  const named = municipalities.map(({ name, code }) => ({ name, ...(code !== undefined && { code }) }))
  const reader = new PlaceReader(createGazetteer(named), known)
  const { place_of_realisation, beneficiary, partners, territorial_unit, seat } = content
  for (const [i, { name, role, code }] of municipalities.entries())
    if (role === 'subject')
      reader.add({ role: 'subject', name, municipality: code ?? name, pointer: `/municipalities/${i}` })
  if (place_of_realisation !== undefined)
    reader.addParts('realisation', place_of_realisation, '/content/place_of_realisation')
  if (territorial_unit !== undefined && reader.places.length === 0) {
    const region = namedRegion(territorial_unit) ?? reader.regionOf(seat?.city)
    const pointer = '/content/territorial_unit'
    reader.add({ role: 'unit', name: territorial_unit, ...(region !== undefined && { region }), pointer })
  }
  reader.addTown('seat', beneficiary?.address?.city, '/content/beneficiary/address/city')
  for (const [i, { address }] of partners.entries())
    reader.addTown('partner', address?.city, `/content/partners/${i}/address/city`)
  for (const [i, { name, code }] of municipalities.entries())
    if (!reader.has(code ?? name))
      reader.add({ role: 'named', name, municipality: code ?? name, pointer: `/municipalities/${i}` })
  const first = roles.find((role) => reader.places.some((place) => place.role === role))
  return reader.places.map((place) => ({ ...place, main: place.role === first }))
}

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
