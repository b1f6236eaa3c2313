/** Amounts that sentences give: *celkový rozpočet projektu činí 4,8 mil. Kč*, *145 000 Kč hradí město Plzeň*. */
import { bodyOf, isTown } from '../../../czech/body.ts'
import { findMoney, type Money } from '../../../czech/money.ts'
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import type { Reading } from '../../../czech/reading.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import { isDigit } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { findOnce } from '../../../mentions/once.ts'
import { understand } from '../../../roles/sense.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven } from '../../draft.ts'
import { fundingRole, grantOf, type Grant } from '../readers/grant.ts'
import { Clauses, type Range } from './clauses.ts'
import {
  giverIn,
  isAround,
  isMeasure,
  nameAbove,
  nameBefore,
  nameIn,
  namesPayer,
  ownShareIn,
  payerAfter,
  payerBefore,
  PAYING,
} from './giver.ts'
import { ENOUGH, isPriceOfThing, isRate, pointsFor, SURE } from './likely.ts'
import { goesOn, isOfProject } from './subject.ts'

/** How many amounts one sentence gives. */
export const sumsTold = (sentence: Passage): number => places(sentence).filter(({ isLikely }) => !isLikely).length

/** The amounts of sentences, each with the words that name it as its source. */
export const moneyTold = (texts: readonly Passage[]): Grant[] =>
  foundIn(texts).flatMap((one) => (one.isLikely ? [] : [grantIn(one)]))

/** Beside them those that are only likely, as on the page of one project a sum is of its money. */
export const moneyLikely = (texts: readonly Passage[]): { readonly grant: Grant; readonly isLikely: boolean }[] =>
  foundIn(texts).map((one) => ({ grant: grantIn(one), isLikely: one.isLikely }))

const foundIn = (texts: readonly Passage[]): Told[] =>
  sentencesIn(texts).flatMap((sentence, i, all) =>
    told(sentence).filter((one) => !one.isPrice || one.isOfProject || goesOn(sentence, all[i - 1])),
  )

/** Whether a sentence tells of a sum that somebody pays or gets. */
export const tellsMoney = (sentence: Passage): boolean => sumsTold(sentence) > 0

/** The words of a sentence that name who pays a sum of it. */
export const payersOf = (sentence: Passage): string[] => told(sentence).flatMap(({ source }) => source?.text ?? [])

const grantIn = ({ money, passage, source, isOblique, role }: Told): Grant => {
  const { source: words, role: known, ...grant } = grantOf({ ...money, passage }, source)
  const name = source && isOblique ? firstFormOf(source) : words
  // A town that pays out of its own budget is a town all the same.
  const own = role && known.value === 'other' ? new Proven(role.is, role.passage) : known
  return { ...grant, role: own, ...(source && name && isName(source.text, isOblique) && { source: name }) }
}

/** *z Evropského sociálního fondu* → *Evropský sociální fond*. */
const firstFormOf = (source: Passage): Passage | Proven<string> => {
  const { value } = nominativeOfName(source)
  return value === source.text ? source : new Proven(value, source)
}

/**
 * One common noun names nobody: *podpora*, *prostředí*, but *dotace*, *město* that pays, or *ESF*; nor does *celkovou
 * podporu*, whose case is not known.
 */
const isName = (words: string, isOblique: boolean): boolean => {
  const [first = '', ...others] = words.split(' ')
  if (others.length === 0) {
    const concept = understand(first).words[0]?.concept
    if (concept === 'grant' || (concept === 'state' && !isOblique)) return true
    return (first.length > 1 && first === first.toUpperCase()) || (!isOblique && isTown(bodyOf(first) ?? ''))
  }
  return isOblique || !first.endsWith('ou')
}

/** What the words beside a sum say of it. */
interface Said {
  readonly source: Range | undefined
  /** Whether the source stands in another case than the nominative. */
  readonly isOblique: boolean
  readonly role?: { readonly is: 'own' | 'total'; readonly from: Range }
  /** What something cost: of the project only where it is the subject. */
  readonly isPrice?: boolean
  /** Whether no phrase proves that it is of the project. */
  readonly isLikely?: boolean
}

interface Told {
  readonly money: Reading<Money>
  readonly passage: Passage
  readonly source: Passage | undefined
  readonly isOblique: boolean
  readonly role: { readonly is: 'own' | 'total'; readonly passage: Passage } | undefined
  readonly isPrice: boolean
  readonly isLikely: boolean
  readonly isOfProject: boolean
}

const told = (sentence: Passage): Told[] =>
  places(sentence).map(({ at, role, ...one }) => ({
    ...one,
    source: at && sentence.slice(at.from, at.to),
    role: role && { is: role.is, passage: sentence.slice(role.at.from, role.at.to) },
  }))

/** The same of every sentence with these words: where the source stands in it. */
const places = findOnce((sentence) => {
  const sums = findMoney(sentence)
  if (sums.length === 0) return []
  const clauses = new Clauses(sentence)
  const placeOf = ({ from, to }: Range): Range => ({
    from: clauses.words[from]?.start ?? 0,
    to: clauses.words[to - 1]?.end ?? 0,
  })
  const isOf = isOfProject(clauses.words)
  return sumsIn(clauses, sums).map(({ money, source, isOblique, role, isPrice = false, isLikely = false }) => ({
    money,
    passage: money.passage,
    isOblique,
    isPrice,
    isLikely,
    isOfProject: isOf,
    at: source && placeOf(source),
    role: role && { is: role.is, at: placeOf(role.from) },
  }))
})

/** The words from the clause's beginning to a sum, and those behind it up to the next one. */
interface Sides {
  readonly left: Range
  /** Whether the sum stands in parentheses behind them. */
  readonly isBracketed: boolean
  readonly right: Range
  /** Where the words begin that stand behind the sum before. */
  readonly first: number
  readonly money: Passage
}

const sumsIn = (clauses: Clauses, sums: readonly Reading<Money>[]): (Said & { money: Reading<Money> })[] => {
  const { sentence, words } = clauses
  let [first, last]: [number, Said | undefined] = [0, undefined]
  return sums.flatMap((money, i) => {
    const at = sentence.offsetOf(money.passage)
    const begin = clauses.indexAt(at, first)
    const end = clauses.indexAt(at + money.passage.length, begin)
    const next = sums[i + 1]?.passage
    const right = { from: end, to: next ? clauses.indexAt(sentence.offsetOf(next), end) : words.length }
    const said = saidOf(clauses, { ...leftOf(clauses, begin, first), right, first, money: money.passage }, last)
    first = end
    last = said
    return said ? [{ ...said, money }] : []
  })
}

/** *EU (5 000 Kč)*: before its parenthesis stands what a sum is of. */
const leftOf = (clauses: Clauses, begin: number, first: number): Pick<Sides, 'left' | 'isBracketed'> => {
  const from = clauses.clauseStart(begin, first)
  const isBracketed = from === begin && begin > first && clauses.gap(begin).trim() === '('
  return { left: { from: isBracketed ? clauses.clauseStart(begin - 1, first) : from, to: begin }, isBracketed }
}

const saidOf = (
  clauses: Clauses,
  { left, isBracketed, right, first, money }: Sides,
  last: Said | undefined,
): Said | undefined => {
  const near = { from: right.from, to: clauses.nearEnd(right.from, right.to) }
  if ([left, near].some((range) => clauses.in(range).some(({ concept }) => concept === 'returned'))) return undefined
  if (isRate(clauses.in(near)) || isRate(clauses.in(left))) return undefined
  const ownShare = ownShareIn(clauses, left) ?? ownShareIn(clauses, near)
  const role = ownShare && ({ is: 'own', from: ownShare } as const)
  // Who pays is nearer than what is paid: *Zbylé náklady ve výši 5 000 Kč uhradila obec*.
  const after = payerAfter(clauses, near)
  const payer = (after && leadsOn(clauses, after, right) ? undefined : after) ?? payerBefore(clauses, left)
  if (payer) return { source: payer, isOblique: false, ...(role && { role }) }
  const next = isBracketed && last ? listed(clauses, left, last) : undefined
  if (next) return next
  const source = nameBefore(clauses, left, first, money) ?? nameAbove(clauses, left.to, first, money)
  if (source && fundingRole(clauses.passage(source)) !== 'other') return { source, isOblique: false }
  const behind = giverIn(clauses, near)
  const isBehind = behind !== undefined && isFrom(clauses, near)
  // Who pays says more than what the sum is called: *z rozpočtu kraje dotaci ve výši*.
  const giver = (isBehind ? behind : giverIn(clauses, left)) ?? behind
  const hasName = isBehind || source !== undefined || giver !== undefined
  const item = last && !hasName ? listed(clauses, left, last) : undefined
  if (item) return item
  const points = isPriceOfThing(clauses.in(left))
    ? 0
    : pointsFor(clauses.in({ from: left.from, to: near.to }), clauses.words, giver !== undefined)
  const isTold =
    isBehind ||
    source !== undefined ||
    (isBracketed && giver !== undefined && clauses.in(left).some(({ concept }) => PAYING.has(concept)))
  if (isTold) return { source: giver ?? source, isOblique: giver !== undefined, ...(role && { role }) }
  const price = priceIn(clauses, left)
  const other = points < SURE ? ((last && listed(clauses, left, last)) ?? price) : undefined
  if (other || points < ENOUGH) return other
  // *náklady dosahují, včetně daně, výše*: wherever it stands, it says what the sum is.
  const name = giver ? undefined : nameIn(clauses, left, money)
  const isNamed = name !== undefined && fundingRole(clauses.passage(name)) !== 'other'
  const is = role ?? price?.role
  return {
    source: giver ?? (isNamed ? name : undefined),
    isOblique: giver !== undefined,
    isLikely: points < SURE,
    ...(is && { role: is }),
  }
}

/** *5 000 Kč se podílí EU částkou | 4 000 Kč*: a payer of the next sum. */
const leadsOn = (clauses: Clauses, payer: Range, { to }: Range): boolean =>
  payer.to < to && to < clauses.words.length && clauses.in({ from: payer.to, to }).every(isMeasure)

/** *5 000 Kč (85 %) z EU*, *5 000 Kč je financováno z EU*: whether a sum is said to come from its payer. */
const isFrom = (clauses: Clauses, near: Range): boolean => {
  let last: Concept | undefined
  for (let i = near.from; i < near.to && !clauses.isFrom(i); i++)
    if (!isDigit(clauses.lower(i).charAt(0))) last = clauses.conceptAt(i) ?? 'link'
  return last === undefined || PAYING.has(last)
}

/** *hradí EU 5 000 Kč, stát 3 000 Kč a obec 2 000 Kč*: nothing but the next payer stands before a sum. */
const listed = (clauses: Clauses, { from, to }: Range, last: Said): Said | undefined => {
  const first = clauses.isFrom(from) ? from + 1 : from
  const end = clauses.phraseEnd(first, to)
  const isWhole = end > first && clauses.in({ from: end, to }).every(isAround)
  const isOblique = first > from || last.isOblique
  return isWhole && last.source && namesPayer(clauses, { from: first, to: end })
    ? { source: { from: first, to: end }, isOblique }
    : undefined
}

/** *Projekt vyšel na 5 mil. Kč*, *Celkem stála stavba 5 mil. Kč*, *na projektu za 5 mil. Kč* */
const priceIn = (clauses: Clauses, { from, to }: Range): Said | undefined => {
  const words = clauses.in({ from, to })
  const verb = words.findLastIndex(({ concept }) => concept === 'priced')
  const isPrice =
    verb >= 0
      ? words.slice(verb + 1).every((word) => isMeasure(word) || isOfProject([word]))
      : words.at(-1)?.text === 'za' && isOfProject(words.slice(-2, -1))
  return isPrice
    ? {
        source: undefined,
        isOblique: false,
        isPrice,
        role: { is: 'total', from: verb < 0 ? { from: to - 2, to } : { from: from + verb, to: from + verb + 1 } },
      }
    : undefined
}
