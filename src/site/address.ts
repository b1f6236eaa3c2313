/** Where the pages of a site stand. A name depends on nothing but what its page is of, so that links that people keep stay true. */
import { createHash } from 'node:crypto'
import { slug } from '../record/identity/slug.ts'

/** Lower-case letters, digits and hyphens, for file systems of all kinds. */
const plainName = (name: string): string =>
  slug(name)
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '')

/** What a plain name does not tell apart, a hash does. */
function fileName(name: string): string {
  if (name === plainName(name)) return name
  return `${plainName(name)}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
}

/** `cooperation_description:00286010` as `cooperation-description-00286010`. */
const documentName = (id: string): string => {
  const [kind = '', ...key] = id.split(':')
  return `${kind.replaceAll('_', '-')}-${fileName(key.join(':'))}`
}

/** @param rest the name of a list that the page begins, and which of its pages, where it has several */
const joined = (name: string, ...rest: readonly (string | number)[]): string =>
  [name, ...rest.filter((one) => one !== '' && one !== 1)].join('-')

export const startPage = 'index.html'
/** @param list `text` for the parts of a long one's text */
export const documentPage = (id: string, list = '', part = 0): string =>
  `dokumenty/${documentName(id)}${list === '' ? '' : `-${list}-${part}`}.html`
/** What changed between the revision of that number and the one before it. */
export const comparisonPage = (id: string, number: number): string => `porovnani/${documentName(id)}-${number}.html`
/** @param town the municipality's key in the database */
export const townPage = (town: string, list = '', part = 1): string => `obce/${joined(fileName(town), list, part)}.html`
export const projectPage = (document: string, list = '', part = 1): string =>
  `projekty/${joined(documentName(document), list, part)}.html`
/** Of a programme by its name, a theme by its key, a region by its name. */
export const programmePage = (name: string, list = '', part = 1): string =>
  `programy/${joined(fileName(name), list, part)}.html`
export const themePage = (key: string, list = '', part = 1): string =>
  `temata/${joined(plainName(key), list, part)}.html`
export const regionPage = (name: string, list = '', part = 1): string =>
  `kraje/${joined(plainName(name), list, part)}.html`
/** @param value a status, year, theme or region */
export const promisesPage = (facet: string, value: string, part = 1): string =>
  `zavazky/${joined(facet, plainName(value), part)}.html`
export const listPage = (name: string, part = 1): string => `prehledy/${joined(name, part)}.html`

/** A link from one page to another; pages lie at most one folder deep. */
export const linkTo = (from: string, to: string): string => (from.includes('/') ? `../${to}` : to)

/** The place of a value on the page of its document is its JSON Pointer; this is the place of its words. */
export const wordsAnchor = (pointer: string): string => `slova${pointer}`
export const findingAnchor = (index: number): string => `nalez-${index}`
