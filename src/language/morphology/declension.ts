/**
 * The cases of a Czech place name of any number of words: `Jihlava`, `Nové Město na Moravě`, `Hradec Králové`,
 * `Brandýs nad Labem-Stará Boleslav`.
 *
 * A name is one or more coordinated parts; each part is adjectives and a noun that agree, then a tail that never
 * changes (nad Labem, Králové, Svaté Kateřiny).
 */
import type { Agreement, Case, Declension } from './cases.ts'
import { cases, indeclinable } from './cases.ts'
import { declineAdjective } from './adjectives.ts'
import { nounReadings } from './nouns.ts'

export type { Case, Declension } from './cases.ts'
export { cases } from './cases.ts'

/** From here on a name's words stand in a case of their own. */
const TAIL = / (?:nad|nade|pod|u|v|ve|na|při|za|Králové|Svat(?:é|ého)|Rapotina|I{1,3})(?= |$)[^]*$/u
const COORDINATED = /( ?[-–] ?| a )/u

/** All cases of a name; where its ending is foreign, the same form in all. Case forms are in order of likelihood. */
export const decline = (name: string): Declension => {
  const pieces = name.split(COORDINATED)
  let whole = declinePart(pieces[0] ?? '')
  for (let i = 1; i + 1 < pieces.length; i += 2) {
    const next = declinePart(pieces[i + 1] ?? '')
    whole = combine([whole, indeclinable(pieces[i] ?? ''), next])
  }
  return whole
}

/** Every form that a name takes, without repetition. */
export const formsOf = (name: string): string[] => [...new Set(Object.values(decline(name)).flat())]

/** Every form of a name with the cases that it can be, in the order of the cases. */
export type CaseForms = Iterable<readonly [form: string, cases: readonly Case[]]>

export const caseForms = (name: string): CaseForms => {
  const declension = decline(name)
  const made = new Map<string, Case[]>()
  for (const one of cases) {
    for (const form of declension[one]) {
      const there = made.get(form)
      if (there === undefined) made.set(form, [one])
      else there.push(one)
    }
  }
  return made
}

const declinePart = (part: string): Declension => {
  const tail = TAIL.exec(part)?.[0] ?? ''
  const words = part.slice(0, part.length - tail.length).split(' ')
  const noun = words.pop() ?? ''
  const readings = nounReadings(noun).flatMap(({ agreement, forms }) => {
    const adjectives = words.map((word) => declineAdjective(word, agreement) ?? numeral(word, agreement))
    return adjectives.every((adjective) => adjective !== undefined) ? [phrase([...adjectives, forms])] : []
  })
  if (readings.length === 0) readings.push(...apposition(words, noun))
  if (readings.length === 0) return indeclinable(part)
  return merge(readings.map((reading) => (tail === '' ? reading : combine([reading, indeclinable(tail)]))))
}

const numeral = (word: string, agreement: Agreement): Declension | undefined =>
  word === 'Tři' && agreement === 'plural'
    ? {
        nominative: ['Tři'],
        genitive: ['Tří'],
        dative: ['Třem'],
        accusative: ['Tři'],
        locative: ['Třech'],
        instrumental: ['Třemi'],
      }
    : undefined

/** Two nouns: both are declined (Městem Touškovem), or the first alone (Městem Touškov). */
const apposition = (words: readonly string[], noun: string): Declension[] => {
  const [first] = words
  if (first === undefined || words.length > 1) return []
  const heads = nounReadings(first)
  const second = [...nounReadings(noun).map(({ forms }) => forms), indeclinable(noun)]
  return heads.flatMap((head) => second.map((forms) => phrase([head.forms, forms])))
}

const phrase = (words: readonly Declension[]): Declension => {
  const [only] = words
  if (only && words.length === 1) return only
  return combine(words.flatMap((word, i) => (i === 0 ? [word] : [indeclinable(' '), word])))
}

/** One declension after the other: in each case every form of the one with every form of the other. */
const combine = (parts: readonly Declension[]): Declension =>
  inEachCase((one) =>
    parts.reduce<string[]>((done, part) => done.flatMap((head) => part[one].map((form) => head + form)), ['']),
  )

/** What any of the declensions has. */
const merge = (declensions: readonly Declension[]): Declension => {
  const [only] = declensions
  if (only && declensions.length === 1) return only
  return inEachCase((one) => [...new Set(declensions.flatMap((declension) => declension[one]))])
}

const inEachCase = (forms: (one: Case) => string[]): Declension => ({
  nominative: forms('nominative'),
  genitive: forms('genitive'),
  dative: forms('dative'),
  accusative: forms('accusative'),
  locative: forms('locative'),
  instrumental: forms('instrumental'),
})
