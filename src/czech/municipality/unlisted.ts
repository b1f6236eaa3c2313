/**
 * Names of municipalities that the list does not have, where the text itself calls them so: *obec Lhotka*, *v obcích Vrbice a
 * Lipník*, *Spolupracující obce: Hlinka, Dívčí Hrad*. Only the first case is given: what could be another form has no name.
 */
import { hasAny } from '../../text/character.ts'
import type { Case } from '../../language/morphology/cases.ts'
import { isFirstName } from '../person/first-names.ts'
import type { Gazetteer } from './gazetteer.ts'
import { nameWords } from './name-index.ts'
import { regionOf } from './region.ts'
import { areaWords, organisationWords, prepositionCases, streetWords } from './words.ts'
import { standsAlone } from './adjective.ts'

/** What announces names: the cases in which they may stand beside the first, and whether several may follow. */
export interface Announcement {
  readonly cases: readonly Case[]
  readonly isList: boolean
}

export interface UnlistedName {
  readonly end: number
  /** Whether it stands in the nominative for sure. */
  readonly isCertain: boolean
}

const heads = new Map<string, Announcement>()
const announce = (words: string, isList: boolean, ...cases: Case[]): void => {
  for (const word of words.split(' ')) heads.set(word, { cases, isList })
}
announce('obec město městys', false)
announce('obci', false, 'dative', 'locative')
announce('městě městysi', false, 'locative')
announce('městu', false, 'dative')
announce('městem městysem', false, 'instrumental')
announce('obce města městyse', true, 'genitive')
announce('obcí', true, 'genitive', 'instrumental')
announce('měst městysů', true, 'genitive')
announce('obcím městům', true, 'dative')
announce('obcích městech městysech', true, 'locative')
announce('obcemi městy', true, 'instrumental')

const NAMED: Announcement = { cases: [], isList: true }

/** What stands before a name: the word itself, or a clause about several that a colon or a bracket ends. */
const LINKS = new Set(['jsou', 'jako', 'tj.', 'např.'])
const CLAUSE =
  /(?:^|[.;:(•–] ?)((?:[\p{L}\p{N}]+ ){0,6}?)(obce|města|obcí|měst|obcích|městech|obec|město|městys)((?: [\p{L}\p{N}-]+){0,8})(?:: ?| \()$/iu
const REACH = 160
const STEMS = ['bec', 'bc', 'měst', 'Měst']

/** What announces the name that begins there. */
export const announcedAt = (text: string, start: number): Announcement | undefined => {
  const before = text.charAt(start - 1)
  if (before === ' ' && text.charAt(start - 2) !== ':') {
    const words = text.slice(Math.max(0, start - 24), start - 1).split(' ')
    if (words.at(-1)?.toLowerCase() === 'obcí' && UNION.test(words.at(-2) ?? '')) return undefined
    return heads.get((LINKS.has(words.at(-1) ?? '') ? words.at(-2) : words.at(-1))?.toLowerCase() ?? '')
  }
  if (before !== '(' && before !== ' ' && before !== ':') return undefined
  const clause = text.slice(Math.max(0, start - REACH), start)
  if (!STEMS.some((stem) => clause.includes(stem))) return undefined
  const [, own = '', head = ''] = CLAUSE.exec(clause) ?? []
  if (head === '') return undefined
  const words = own.trim().split(' ')
  const last = words.at(-1) ?? ''
  if (COUNTED.test(head) && !NUMBER.test(last) && !UNION.test(last)) return undefined
  return words.every((word) => word === '' || BESIDE.test(word) || UNION.test(word)) ? NAMED : undefined
}
/** *svazek obcí Podlužanka*: the name is the union's own. */
const UNION = /^(?:svaz(?:ek|k[ueyů]|kem|ků|ky)?|sdružení\p{L}{0,2}|spol(?:ek|ku|kem)|společenství\p{L}{0,2})$/iu
/** In the second case they are somebody's unless a number stands before: *zástupci obcí*, *5 obcí*. */
const COUNTED = /^(?:obcí|měst)$/iu
const NUMBER = /\p{N}|^(?:pět|šest|sedm|osm|devět|deset)$/iu
/** Adjectives, numbers and what joins the words for municipalities: *Tři spolupracující*, *města a*, *v*, *tvoří 5*. */
const BESIDE = /(?:[éí]|ch)$|\p{N}|^(?:a|i|v|ve|z|ze|města|obce|dv[aě]|tři|čtyři|pět|šest|sedm|osm|devět|deset)$/iu

const WORD = String.raw`\p{Lu}\p{Ll}{2,}`
const NAME = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}+[ýáéí] ){0,2}${WORD}(?:-${WORD})?(?![\p{L}\p{N}-])(?<tail> (?:(?:nade?|pode?|u|při|za|na) ${WORD}(?: ${WORD})?|ve? (?:\p{Lu}\p{Ll}+[ýí]ch horách|Čechách|Pod\p{Ll}+í))(?![\p{L}-]))?`,
  'u',
)
const TAIL = new RegExp(
  String.raw`^ (?:(?:nade?|pode?|u) ${WORD}|ve? \p{Lu}\p{Ll}+[ýí]ch horách)(?: ${WORD})?(?![\p{L}-])`,
  'u',
)

/** No name of a municipality is longer. */
const LONGEST = 60

/** Where a longer name ends that begins with one of the list: *Albrechtice v Jizerských horách*, *Lhota u Vsetína*. */
export const endOfLonger = (text: string, end: number): number | undefined => {
  const mayGoOn = text.charAt(end) === ' ' && 'npuv'.includes(text.charAt(end + 1))
  const tail = mayGoOn ? TAIL.exec(text.slice(end, end + LONGEST))?.[0] : undefined
  return tail === undefined ? undefined : end + tail.length
}

/** What goes on with another name, or ends a list. */
const JOINT = /^(?:, | a | i | [-–] |\/)(?=\p{Lu})/u
const ENDS = /^(?:[,;]? ?(?:a |i )?(?=\p{Lu})|[.,;:)(]| \(|\s*$| (?:a|i) )/u

/** The name that begins there and that something announced. */
export const unlistedAt = (text: string, start: number, { cases, isList }: Announcement): UnlistedName | undefined => {
  const found = NAME.exec(text.slice(start, start + LONGEST))
  if (found === null) return undefined
  const end =
    start + found[0].length - (isTailOfNone(found.groups?.['tail']) ? (found.groups?.['tail'] ?? '').length : 0)
  const name = text.slice(start, end)
  const rest = text.slice(end, end + 40)
  if (
    hasAny(name, FOREIGN_LETTERS) ||
    isNoTown(name) ||
    (isList && isAreaName(name)) ||
    (cases.length === 0 && isList && !ENDS.test(rest))
  )
    return undefined
  const next = /^ (\p{L}+)/u.exec(rest)?.[1]
  if (next !== undefined && ADJECTIVE.test(name) && !standsAlone(name, next)) return undefined
  const isInList = isList && JOINT.test(rest)
  return { end, isCertain: (isInList && isNominativeHead(cases)) || isNominative(name, cases) }
}

/** *Bärenstein*, *Łęknica*: letters of the neighbours' languages, which no name of a Czech municipality has. */
const FOREIGN_LETTERS = 'äöüßłńśźżąęćľĺŕôőűÄÖÜŁŚŹŻĽ'

/** *města* and *obce* before a list are several in the first or fourth case. */
const isNominativeHead = (cases: readonly Case[]): boolean => cases.length === 1 && cases[0] === 'genitive'

const ADJECTIVE = /(?:[ýáéí]|ou|ého|ému|ém|ých|ých?mi?)$/u

const isTailOfNone = (tail: string | undefined): boolean =>
  tail !== undefined && /^ na /u.test(tail) && regionOf(tail.slice(4)) !== undefined

/** Organisations, people, streets and areas: *Charita*, *Romové*, *Osoblažsko*, *Kraj*. */
const isNoTown = (name: string): boolean => {
  const words = name.split(/[ -]/)
  return (
    PEOPLE.test(name) ||
    isFirstName(words[0] ?? '') ||
    prepositionCases.has((words[0] ?? '').toLowerCase()) ||
    streetWords.test(words[0] ?? '') ||
    words.some((word) => organisationWords.test(word) || areaWords.has(word.toLowerCase()))
  )
}
const PEOPLE = /ové$/u

/** *Osoblažsko*, *Slezsko*, *Morava* */
export const isAreaName = (name: string): boolean => AREA.test(name)
const AREA = /[^i][sc]k(?:o|a|u|em|ém)$|^(?:Morav|Evrop)/u

/** Endings that other cases than the first may have. */
const oblique: Readonly<Partial<Record<Case, RegExp>>> = {
  genitive: /(?:(?<!an)y|(?:ov|[íý]n|ík|n[oa]v)a|[ěiuů]|é|ého|ých|ic|(?<!ic)e)$/u,
  dative: /(?:(?<!(?:ic|išt))[eě]|[iuéů]|ému|ou|ých|[íůáý]m)$/u,
  locative: /(?:(?<!(?:ic|išt))[eě]|[iué]|ém|[íáýe]ch)$/u,
  instrumental: /(?:ou|[eěí]m|í|(?<!an)y|i)$/u,
}

const isNominative = (name: string, cases: readonly Case[]): boolean => {
  const head = name.split(/ (?=(?:nade?|pode?|u|při|za|na|ve?) )/u)[0] ?? ''
  return !cases.some((one) => oblique[one]?.test(head) === true)
}

/**
 * The names of a value that tells places, as its label says: *Xanov*, *Bučovice, Kojátky a Mouřínov*; not those of the list, nor
 * the part of a town that stands behind it (*Ostrava, Vítkovice*).
 */
export const namesListed = (value: string, { index }: Gazetteer): string[] => {
  const parts = value.split(/[,;]|\s[ai]\s|\s?\n\s?/u).map((part) => part.trim())
  const isKnown = (part: string) => index.exact.get(nameWords(part).join(' ').toLowerCase()).length > 0
  if (parts.length === 2 && isKnown(parts[0] ?? '')) return []
  return parts.filter(
    (part) => !isKnown(part) && !FOREIGN.test(part) && unlistedAt(part, 0, NAMED)?.end === part.length,
  )
}
/** *Gruzie*, *Afrika*, *Šumavská* (a street) */
const FOREIGN = /(?:ie|ika|[sc]ká)$/u
