/** What tells a document from all others and its revisions share, read from the document alone. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { districtIn } from '../../czech/municipality/district.ts'
import { districts, townParts } from '../../language/lexicon/localities/towns.ts'
import { phrasesOf } from '../../language/phrases.ts'
import { isPlaceName } from '../../language/place-name.ts'
import { fieldAt, fieldsOf, kindNamed } from '../../kinds/declared.ts'
import type { PlaceRole } from '../../kinds/field.ts'
import { valueAt } from '../pointer.ts'
import { readablePassages } from '../privacy/readable.ts'
import { HASH } from './by-bytes.ts'
import { slug } from './slug.ts'

const Said = z.string().optional()

/** What of a document its identity is made of; as loose as can be, so that documents of an older contract have one too. */
export const Identified = z.looseObject({
  kind: z.string(),
  title: z.string(),
  source: z.looseObject({ sha256: z.string(), media_type: z.string() }),
  municipalities: z.array(z.looseObject({ name: z.string(), role: z.string(), code: Said })),
  content: z.looseObject({}),
})
export type Identified = z.infer<typeof Identified>
export type Town = Identified['municipalities'][number]

/** A text as a part of an id, which everybody can type: `horni-temenice`. */
const dashed = (text = ''): string => slug(text).replaceAll(' ', '-').normalize('NFC')

/** A number as it stands, without what a shell would take for a sign of its own. */
const asItStands = (number: string): string => number.replace(/[^\p{L}\p{N}._/~-]+/gu, '-')

/** Longest id; longer ones are cut and told apart by a hash of the whole. */
const MOST_CHARACTERS = 200

export const bounded = (id: string): string =>
  id.length <= MOST_CHARACTERS ? id : `${cut(id, MOST_CHARACTERS - HASH - 1)}-${shortHash(id)}`

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH)

/** The beginning of a text, no letter of which is halved. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]?-?$/, '')

/** The text at a pointer of the document; undefined where there is none. */
export const textAt = (document: Identified, pointer: string): string | undefined => {
  const value = valueAt(document, pointer)
  return typeof value === 'string' ? value : undefined
}

/** The id of a document; the text that it was read from tells the district of a place that has no code. */
export const identify = (document: Identified, text: string): string => {
  for (const key of kindNamed(document.kind)?.key ?? []) {
    const own =
      key === 'towns' ? keyOfPage(document, text) : key === 'unit' ? keyOfUnit(document) : keyOfParts(document, key)
    if (said(own) !== undefined) return bounded(`${document.kind}:${own}`)
  }
  return bounded(`${document.kind}:${keyOfBytes(document)}`)
}

/** A key of signs alone says nothing. */
const said = (key: string | undefined): string | undefined => (key === '' ? undefined : key)

/** How much of a title stands in an id for people to recognise it. */
const TITLE = 100

/** The key of a document that names nobody whom it is about: its title, and its bytes, since many pages share a title. */
const keyOfBytes = ({ title, source }: Identified): string =>
  [cut(dashed(title), TITLE), source.sha256.slice(0, HASH)].filter((part) => part !== '').join('-')

/** The parts behind one another; undefined where one of them is missing. */
const keyOfParts = (document: Identified, parts: readonly (readonly string[])[]): string | undefined => {
  const said = parts.map((pointers) => pointers.map((pointer) => partAt(document, pointer)).find((part) => part !== ''))
  return said.every((part) => part !== undefined) ? said.join('@') : undefined
}

/** Words as everybody can type them, anything else as it stands; empty where the document does not say it. */
const partAt = (document: Identified, pointer: string): string => {
  const [town] = pointer === '/town' ? subjectsOf(document) : []
  if (town) return keyOfTown(town)
  const field = fieldAt(document.kind, pointer)
  const text = textAt(document, pointer) ?? ''
  return field !== undefined && (field.is !== 'text' || field.isFixed) ? asItStands(text) : dashed(text)
}

/** A page about towns: their codes; the name of one that has none with its district. */
const keyOfPage = (document: Identified, text: string): string | undefined => {
  const { title, source } = document
  const [town, ...more] = subjectsOf(document)
  if (town?.code !== undefined || more.length > 0) return keyOfTowns([...(town ? [town] : []), ...more])
  const district = districtIn(title) ?? districtIn(readable(text, source.media_type))
  if (town) return keyOfTown(town, district)
  return isName(title) ? keyOfTown({ name: nameIn(title) }, district) : undefined
}

const readable = (text: string, mediaType: string): string =>
  readablePassages(text, mediaType)
    .map((passage) => passage.text)
    .join('\n')

export const subjectsOf = ({ municipalities }: Pick<Identified, 'municipalities'>): Town[] =>
  municipalities.filter(({ role }) => role === 'subject')

export const keyOfTown = ({ name, code }: Pick<Town, 'name' | 'code'>, district?: string): string =>
  code ?? (district === undefined ? dashed(name) : `${dashed(name)}@${dashed(district)}`)

/** The order in which a document about several names them is no matter. */
const keyOfTowns = (towns: readonly Town[]): string =>
  towns
    .map((town) => keyOfTown(town))
    .sort()
    .join('+')

const partsOfTown = phrasesOf(townParts)

/** The town that a document is of, else its union or association, else the address of its seat. */
const keyOfUnit = (document: Identified): string | undefined => {
  const unit = textAt(document, placeOf(document.kind, 'unit'))
  const seat = placeOf(document.kind, 'seat_of_unit')
  const [town, ...more] = subjectsOf(document)
  if (unit !== undefined) {
    if (!town || partsOfTown(unit).length > 0) return dashed(unit)
    return more.length === 0 ? keyOfTown(town, districtIn(unit)) : keyOfTowns([town, ...more])
  }
  // A street and a number alone are the same in many towns.
  const isTelling = ['city', 'postal_code'].some((part) => textAt(document, `${seat}/${part}`) !== undefined)
  return isTelling ? dashed(textAt(document, `${seat}/text`)) : undefined
}

/** The pointer of the field of a kind that tells a place. */
const placeOf = (kind: string, role: PlaceRole): string => {
  const spec = kindNamed(kind)
  return (spec && [...fieldsOf(spec)].find(({ field }) => field.place === role)?.pattern) ?? ''
}

/** A title without what stands beside the name: "Horní Temenice (okres Šumperk)", "Horní Temenice, okr. Šumperk". */
const nameIn = (title: string): string => {
  const [district] = districtsIn(title)
  const isBeside = district && district.start > 0 && title.length - district.end <= LONGEST_BESIDE
  return isBeside ? title.slice(0, district.start).replace(BEFORE_BESIDE, '') : title.replace(IN_PARENTHESES, '')
}
const districtsIn = phrasesOf(districts)
const LONGEST_BESIDE = 62
const BEFORE_BESIDE = /,? \(?$/u
const IN_PARENTHESES = / \([^()]{1,60}\)$/u

const isName = (title: string): boolean => isPlaceName(nameIn(title))
