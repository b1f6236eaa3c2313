/** Where documents belong, as rows; what is known of the municipalities is noted beside their names. */
import type { Statement } from 'better-sqlite3'
import type { Gazetteer, Municipality } from '../../czech/municipality/gazetteer.ts'
import { loadGazetteer } from '../../czech/municipality/file.ts'
import { orderKey, sortKey } from '../../language/morphology/sort-key.ts'
import { placesOf } from '../../record/places/places.ts'
import type { Place } from '../../record/places/places.ts'
import type { Store } from '../file/database.ts'
import { preparedFor } from '../file/prepared.ts'

/** @param said the document's JSON */
export function addPlaces(store: Store, revision: number, said: unknown): void {
  const { addMunicipality, addPlace, addWhereabouts } = statementsOf(store)
  const known = municipalities()
  const places = placesOf(said, known)
  const towns = places.map(({ municipality, name }) =>
    municipality === undefined ? undefined : (known.withCode(municipality) ?? known.named(name)),
  )
  for (const [position, { role, name, municipality = null, region = null, main, pointer }] of places.entries()) {
    const town: Partial<Municipality> = towns[position] ?? {}
    if (municipality !== null)
      addMunicipality.run({
        ...{ id: municipality, name, code: municipality === name ? null : municipality },
        ...{ district: town.district ?? null, region: town.region ?? null },
        ...{ latitude: town.latitude ?? null, longitude: town.longitude ?? null, sort_key: sortKey(name) },
      })
    addPlace.run({ revision, position, role, name, municipality, region, main: Number(main), pointer })
  }
  const main = places.flatMap((place, i) => (place.main ? [{ place, town: towns[i] }] : []))
  const names = main.map(({ place }) => place.name).join(', ')
  addWhereabouts.run({
    ...{ revision, municipality: names === '' ? null : names, sort_key: names === '' ? null : orderKey(names) },
    code: shared(main.map(({ place }) => codeOf(place))),
    district: shared(main.map(({ town }) => town?.district)),
    region: shared(main.map(({ place, town }) => place.region ?? town?.region)),
  })
}

const codeOf = ({ municipality, name }: Place): string | undefined => (municipality === name ? undefined : municipality)

/** What all are, or null where they differ. */
const shared = ([first, ...others]: readonly (string | undefined)[]): string | null =>
  first !== undefined && others.every((one) => one === first) ? first : null

let loaded: Gazetteer | undefined
const municipalities = (): Gazetteer => (loaded ??= loadGazetteer())

type Row = Readonly<Record<string, string | number | null>>

interface Statements {
  readonly addMunicipality: Statement<[Row]>
  readonly addPlace: Statement<[Row]>
  readonly addWhereabouts: Statement<[Row]>
}

const statementsOf = preparedFor((store): Statements => ({
  addMunicipality: store.prepare(
    `insert into municipality (id, name, code, district, region, latitude, longitude, sort_key)
       values (:id, :name, :code, :district, :region, :latitude, :longitude, :sort_key)
       on conflict (id) do update set district = excluded.district, region = excluded.region,
         latitude = excluded.latitude, longitude = excluded.longitude, sort_key = excluded.sort_key
       where municipality.sort_key is null`,
  ),
  addPlace: store.prepare(
    `insert into place (revision, position, role, name, municipality, region, main, pointer)
       values (:revision, :position, :role, :name, :municipality, :region, :main, :pointer)`,
  ),
  addWhereabouts: store.prepare(
    `insert into whereabouts (revision, municipality, code, district, region, sort_key)
       values (:revision, :municipality, :code, :district, :region, :sort_key)`,
  ),
}))
