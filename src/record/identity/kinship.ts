/** Which readings are revisions of one document: those of one key, unless the parties that they name contradict. */
import { Edtf } from '../../kinds/values.ts'
import { fieldAt, kindNamed } from '../../kinds/declared.ts'
import { bounded, keyOfTown, shortHash, subjectsOf, textAt } from './identity.ts'
import { valueAt } from '../pointer.ts'
import { slug } from './slug.ts'
import type { Identified, Town } from './identity.ts'

/** Who a document is about, as far as that tells it from others. */
export interface Parties {
  readonly ico?: string
  readonly towns: readonly Town[]
}

export const partiesOf = (document: Identified): Parties => {
  const { kind, municipalities } = document
  const { party, key } = kindNamed(kind) ?? {}
  const subjects = subjectsOf(document)
  if (party !== undefined) return { ...icoAt(document, party), towns: townsOfParty(document, party) }
  if (key?.includes('towns') !== true) return { ...icoAt(document, '/content'), towns: subjects }
  // A name that several towns have proves nothing; the towns around it tell which is meant.
  const isKnown = subjects.length > 1 || subjects.some(({ code }) => code !== undefined)
  return { towns: isKnown ? subjects : municipalities.filter(({ role }) => role !== 'subject') }
}

const icoAt = (document: Identified, party: string) => {
  const ico = textAt(document, `${party}/ico`)
  return ico === undefined ? {} : { ico }
}

/** The towns in the party's name; where a document has neither party nor number, those that it names. */
const townsOfParty = (document: Identified, party: string): Town[] => {
  const { kind, municipalities } = document
  if (valueAt(document, party) === undefined) {
    const isNumbered = kindNamed(kind)?.key.some(
      (key) => typeof key !== 'string' && key.length === 1 && hasPart(document, key),
    )
    return isNumbered ? [] : municipalities
  }
  const words = ` ${slug(textAt(document, `${party}/name`) ?? '')} `
  return municipalities.filter(({ name }) => words.includes(` ${slug(name)} `))
}

const hasPart = (document: Identified, [pointers = []]: readonly (readonly string[])[]): boolean =>
  pointers.some((pointer) => textAt(document, pointer) !== undefined)

/** Whether two documents cannot be the same one: their IČO differ, or they have no town in common. */
export const contradict = (one: Parties, other: Parties): boolean =>
  (one.ico !== undefined && other.ico !== undefined && one.ico !== other.ico) ||
  (one.towns.length > 0 && other.towns.length > 0 && shared(one, other) === 0)

const shared = (one: Parties, other: Parties): number =>
  one.towns.filter((town) => other.towns.some((another) => isSame(town, another))).length

const isSame = (one: Town, other: Town): boolean =>
  one.code !== undefined && other.code !== undefined ? one.code === other.code : slug(one.name) === slug(other.name)

/** Whether each of two lists has half of its towns or more in the other: a town's own list is no revision of a long one. */
const shareHalf = (one: Parties, other: Parties): boolean => {
  const count = shared(one, other)
  return count > 0 && count * 2 >= Math.max(one.towns.length, other.towns.length)
}

/** A reading by the id that it has by itself. */
export interface Member {
  readonly id: string
  readonly parties: Parties
}

/** What the ids of all readings begin with that may be revisions of a reading's document; `whole` where it is an id itself. */
export const familyOf = (id: string): { readonly name: string; readonly whole: boolean } => {
  const [, list = '', kind = '', period = ''] = /^(([^:]*):([^@]*)@)/.exec(id) ?? []
  return isByPeriod(kind) && Edtf.safeParse(period).success ? { name: list, whole: false } : { name: id, whole: true }
}

/** Whether the ids of a kind begin with a date, so that documents of the same one may be one document. */
const isByPeriod = (kind: string): boolean =>
  kindNamed(kind)?.key.some((key) => typeof key !== 'string' && fieldAt(kind, key[0]?.[0] ?? '')?.is === 'edtf') ??
  false

interface Person extends Member {
  readonly mark: string
}

/**
 * The id of the document that each member of a family is a revision of. It depends on who the members are, not on their
 * order. One whose parties contradict another's is no revision of the same document: then each has its party at the end of
 * its id, the IČO or else a town. What names no party, or one that does not tell whose it is, keeps the id, since it may be
 * anybody's.
 */
export const documentsOf = (family: readonly Member[]): string[] => {
  const marked = family.map((member) => ({ ...member, mark: markOf(member) }))
  const persons = [...new Map(marked.map((one) => [one.mark, one])).values()].sort(inOrder)
  const ids = new Map(named(groupsOf(persons)).flatMap(({ id, group }) => group.map(({ mark }) => [mark, id] as const)))
  return marked.map(({ mark, id }) => ids.get(mark) ?? id)
}

/** Those who are of one document, in each group none that contradicts another; who is in no group may be anybody's. */
const groupsOf = (persons: readonly Person[]): Person[][] => {
  const groups: Person[][] = []
  const anybody: Person[] = []
  for (const one of persons) {
    const fitting = groups.filter((group) => fits(one, group))
    const [group] = fitting
    if (familyOf(one.id).whole && (isVague(one) || fitting.length > 1)) anybody.push(one)
    else if (group) group.push(one)
    else groups.push([one])
  }
  const [only, another] = groups
  if (only && !another) return [[...only, ...anybody]]
  // Two that may each be anybody's may still contradict each other: these are told apart among themselves.
  const opposed = anybody.filter(({ parties }) => anybody.some((other) => contradict(parties, other.parties)))
  return opposed.length === 0 ? groups : [...groups, ...groupsOf(opposed)]
}

/** The same for readings that cannot be told apart by who they are about. */
export const markOf = ({ id, parties: { ico = '', towns } }: Member): string =>
  JSON.stringify([id, ico, towns.map((town) => keyOfTown(town)).sort()])

/** Those that say most of themselves first, so that the others are held against them. */
const inOrder = (one: Person, other: Person): number =>
  Number(other.parties.ico !== undefined) - Number(one.parties.ico !== undefined) ||
  other.parties.towns.length - one.parties.towns.length ||
  (one.mark < other.mark ? -1 : 1)

const isVague = ({ parties }: Person): boolean => parties.ico === undefined && parties.towns.length === 0

const fits = (one: Person, group: readonly Person[]): boolean =>
  group.every(({ parties }) => !contradict(one.parties, parties)) &&
  group.some(({ id, parties }) => id === one.id || shareHalf(one.parties, parties))

const named = (groups: readonly (readonly Person[])[]) => {
  const based = groups.flatMap((group) => {
    const [first] = group
    const base = group.map(({ id }) => id).sort()[0]
    return first && base !== undefined ? [{ group, first, base }] : []
  })
  const labelled = based.map(({ group, first, base }) => {
    const sharing = based.filter((other) => other.base === base).map((other) => other.first)
    return { group, first, id: sharing.length === 1 ? base : bounded(`${base}@${partyOf(first, sharing)}`) }
  })
  return labelled.map(({ group, first, id }) => {
    const isAlone = labelled.filter((other) => other.id === id).length === 1
    return { group, id: isAlone ? id : bounded(`${id}+${shortHash(first.mark)}`) }
  })
}

/** The IČO where no other of them has it, else a town. */
const partyOf = ({ parties: { ico, towns } }: Person, sharing: readonly Person[]): string => {
  const isOwn = sharing.filter(({ parties }) => parties.ico === ico).length === 1
  const town = towns.map((one) => keyOfTown(one)).sort()[0]
  return (isOwn ? (ico ?? town) : (town ?? ico)) ?? ''
}
