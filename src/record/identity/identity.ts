/** What tells a document from all others and its revisions share, read from the document alone. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { districtIn } from '../../czech/municipality/district.ts'
import { readablePassages } from '../privacy/readable.ts'
import { slug } from './slug.ts'

const Said = z.string().optional()

/** What of a document its identity is made of; as loose as can be, so that documents of an older contract have one too. */
export const Identified = z.looseObject({
  kind: z.string(),
  title: z.string(),
  source: z.looseObject({ sha256: z.string(), media_type: z.string() }),
  municipalities: z.array(z.looseObject({ name: z.string(), role: z.string(), code: Said })),
  content: z.looseObject({
    ico: Said,
    territorial_unit: Said,
    seat: z.looseObject({ text: Said, city: Said, postal_code: Said }).optional(),
    registration_number: Said,
    beneficiary: z.looseObject({ ico: Said, name: Said }).optional(),
    place_of_realisation: Said,
    period: Said,
    localities: z.array(z.looseObject({ heading: z.string() })).optional(),
  }),
})
export type Identified = z.infer<typeof Identified>
export type Town = Identified['municipalities'][number]

/** A text as a part of an id, which everybody can type: `horni-temenice`. */
const dashed = (text = ''): string => slug(text).replaceAll(' ', '-').normalize('NFC')

/** A number as it stands, without what a shell would take for a sign of its own. */
const asItStands = (number: string): string => number.replace(/[^\p{L}\p{N}._/~-]+/gu, '-')

/** Longest id; longer ones are cut and told apart by a hash of the whole. */
const MOST_CHARACTERS = 200
const HASH = 16

export const bounded = (id: string): string =>
  id.length <= MOST_CHARACTERS ? id : `${cut(id, MOST_CHARACTERS - HASH - 1)}-${shortHash(id)}`

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH)

/** The beginning of a text, no letter of which is halved. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]?-?$/, '')

/** The id of a document; the text that it was read from tells the district of a place that has no code. */
export const identify = (document: Identified, text: string): string =>
  bounded(`${document.kind}:${said(keys[document.kind]?.(document, text)) ?? keyOfBytes(document)}`)

/** A key of signs alone says nothing. */
const said = (key: string | undefined): string | undefined => (key === '' ? undefined : key)

/** How much of a title stands in an id for people to recognise it. */
const TITLE = 100

/** The key of a document that names nobody whom it is about: its title, and its bytes, since many pages share a title. */
const keyOfBytes = ({ title, source }: Identified): string =>
  [cut(dashed(title), TITLE), source.sha256.slice(0, HASH)].filter((part) => part !== '').join('-')

/** Whether nothing but the bytes identifies a document, so that every change of its page makes another one. */
export const isKnownByBytes = (id: string, sha256: string): boolean => id.endsWith(sha256.slice(0, HASH))

/** Nothing, or an empty key, where the document does not say enough. */
type KeyOf = (document: Identified, text: string) => string | undefined

const keys: Readonly<Record<string, KeyOf>> = {
  cooperation_description: (document) => {
    const { ico } = document.content
    return ico ? asItStands(ico) : keyOfUnit(document)
  },
  project_record: ({ title, content }) => {
    const { registration_number: number, beneficiary, place_of_realisation: place } = content
    if (number) return asItStands(number)
    return joined(dashed(title), dashed(beneficiary?.ico) || dashed(beneficiary?.name) || dashed(place))
  },
  locality_page: (document, text) => {
    const { title, source } = document
    const [town, ...more] = subjectsOf(document)
    if (town?.code !== undefined || more.length > 0) return keyOfTowns([...(town ? [town] : []), ...more])
    const district = districtIn(title) ?? districtIn(readable(text, source.media_type))
    if (town) return keyOfTown(town, district)
    return isName(title) ? keyOfTown({ name: nameIn(title) }, district) : undefined
  },
  cooperation_results: ({ title, content, ...document }) => {
    const [town] = subjectsOf(document)
    return joined(content.period ?? dashed(title), town ? keyOfTown(town) : dashed(content.localities?.[0]?.heading))
  },
}

const readable = (text: string, mediaType: string): string =>
  readablePassages(text, mediaType)
    .map((passage) => passage.text)
    .join('\n')

const joined = (what: string, who: string): string | undefined =>
  what === '' || who === '' ? undefined : `${what}@${who}`

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

/** A part of a town has the town's name, and other parts have it too. */
const PART_OF_TOWN = /(?<!\p{L})(?:městsk(?:á|é|ý|ého) (?:část|obvod)\p{Ll}*|MČ|MOb|ÚMO\p{L}?)(?!\p{L})/iu

/** A description without an IČO: the town that it is of, else its union or association, else the seat's address. */
const keyOfUnit = (document: Identified): string | undefined => {
  const { territorial_unit: unit, seat } = document.content
  const [town, ...more] = subjectsOf(document)
  if (unit !== undefined) {
    if (!town || PART_OF_TOWN.test(unit)) return dashed(unit)
    return more.length === 0 ? keyOfTown(town, districtIn(unit)) : keyOfTowns([town, ...more])
  }
  // A street and a number alone are the same in many towns.
  return (seat?.city ?? seat?.postal_code) === undefined ? undefined : dashed(seat?.text)
}

const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:nad|pod|u|na|v|ve|při|za) )?\p{Lu}[\p{L}’'-]+){0,4}$/u

/** A title without what stands beside the name: "Horní Temenice (okres Šumperk)". */
const nameIn = (title: string): string => title.replace(/(?:,? okr(?:es|\.).{1,60}| \([^()]{1,60}\))$/u, '')

const isName = (title: string): boolean => NAME.test(nameIn(title))
