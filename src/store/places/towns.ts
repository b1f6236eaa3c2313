import type { Store } from '../file/database.ts'
import { tablesWith } from '../kind-tables.ts'

export interface TownName {
  /** Key in the database: its code, or its name where the code is not known. */
  readonly id: string
  readonly name: string
  readonly code: string | null
}

/** A municipality that documents speak of. */
export interface Town extends TownName {
  /** Documents that are about it. */
  readonly documents: number
}

/** The municipalities of the current documents, or those of them that are meant, by name. */
export function listTowns(store: Store, isMeant: (town: TownName) => boolean = () => true): Town[] {
  const count = store
    .prepare<[string], number | null>("select sum(role = 'subject') from current_municipality where municipality = ?")
    .pluck()
  return store
    .prepare<[], TownName>('select id, name, code from municipality order by name, id')
    .all()
    .flatMap((town) => {
      const documents = isMeant(town) ? count.get(town.id) : undefined
      return typeof documents === 'number' ? [{ ...town, documents }] : []
    })
}

/** Whose document a revision is, by IČO, as SQL. */
export const icosOfDocuments = (): string =>
  tablesWith('ico', true)
    .map((table) => `select revision, ico from ${table}`)
    .join(' union all ')

/** The municipalities whose own documents give this IČO. */
export function townsByIco(store: Store, ico: string): Town[] {
  return store
    .prepare<[string], Town>(
      `select municipality as id, name, code, count(*) as documents
       from current_municipality join (${icosOfDocuments()}) using (revision)
       where role = 'subject' and ico = ? group by municipality order by name`,
    )
    .all(ico)
}

/** The ids of the current documents that are about a municipality or name it. */
export function documentsOfTown(store: Store, town: string): string[] {
  return store
    .prepare<[string], string>(
      'select distinct document from current_municipality where municipality = ? order by role desc, document',
    )
    .pluck()
    .all(town)
}

/** Where a document belongs. */
export interface PlaceOfDocument {
  readonly name: string
  readonly role: string
  readonly region: string | null
  readonly pointer: string
}

/** The places of a revision, in the order of their roles. */
export const placesOfRevision = (store: Store, revision: number): PlaceOfDocument[] =>
  store
    .prepare<[number], PlaceOfDocument>(
      `select place.name, role, coalesce(municipality.region, place.region) as region, pointer
       from place left join municipality on municipality.id = place.municipality where revision = ? order by position`,
    )
    .all(revision)

/** A current document with a municipality that it belongs to or names. */
export interface PlacedDocument {
  readonly document: string
  /** Key of the municipality in the database. */
  readonly town: string
  readonly role: string
  /** 1 where none of the document's places has a role before this one's. */
  readonly main: number
}

export const listPlaces = (store: Store): PlacedDocument[] =>
  store
    .prepare<[], PlacedDocument>(
      `select document, place.municipality as town, role, main from current_revision join place using (revision)
       where place.municipality is not null order by town, document`,
    )
    .all()
