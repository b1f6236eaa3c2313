/** What is odd about a chain of revisions: what it lacks, and where revisions contradict themselves or each other. */
import { z } from 'zod'
import { lastDay } from '../../czech/date/day.ts'
import type { Finding } from '../../finding.ts'
import type { Chain } from '../../kinds/define.ts'
import { isDescription } from './chain.ts'
import type { Claims } from './chain.ts'
import { chainCodes } from './chain-codes.ts'

/** A finding about a chain, with the pointer of the value in the revision's JSON that brings it about. */
export interface ChainFinding {
  readonly finding: Finding
  readonly pointer: string
}

/** A finding and which of the claims it is about. */
interface About {
  readonly finding: Finding
  readonly value: keyof Chain
}

const WithDiagnostics = z.looseObject({ diagnostics: z.array(z.looseObject({ code: z.string() })) })

/** Stored JSON without what its chain brought about. */
export function withoutChainFindings(json: string): unknown {
  const value: unknown = JSON.parse(json)
  const { data } = WithDiagnostics.safeParse(value)
  return data
    ? { ...data, diagnostics: data.diagnostics.filter(({ code }) => !chainCodes.some((known) => known === code)) }
    : value
}

/** The findings about one revision of a chain, which is in order, oldest first. */
export const chainFindings = (one: Claims, chain: readonly Claims[], pointers: Chain): ChainFinding[] =>
  rules.flatMap((rule) => {
    const found = rule(one, chain)
    return found ? [{ finding: found.finding, pointer: pointers[found.value] }] : []
  })

type Rule = (one: Claims, chain: readonly Claims[]) => About | undefined

/** A finding, and the value it is about. */
const about = (value: keyof Chain, finding: Finding): About => ({ finding, value })

/** "Revize popisu spolupráce ze dne 27. 5. 2022", where no description of that day is in the chain. */
const revisedMissing: Rule = (one, chain) => {
  const { revises } = one
  if (revises === undefined || chain.some((other) => other !== one && isOf(other, revises))) return undefined
  return about('revises', { code: 'revised_missing', args: { revises } })
}

/**
 * Whether a revision is the one of a date: approved then, or, where it is no evaluation and says of nothing that it
 * revises it, dated so anywhere; a description that gives no date of approval may be the one.
 */
function isOf(other: Claims, date: string): boolean {
  const day = lastDay(date)
  if (other.approvals.some((approval) => within(approval, date) || approval === day)) return true
  if (!isDescription(other)) return false
  return other.approvals.length === 0 || other.dates.some((one) => lastDay(one) === day)
}

/** Whether a day lies in a year or a month. */
const within = (day: string, date: string): boolean => /^\d{4}(?:-\d\d)?$/.test(date) && day.startsWith(`${date}-`)

/** "Druhá revize", where the first is not in the chain. */
const revisionMissing: Rule = (one, chain) => {
  const { number, revises } = one
  if (number === undefined || number < 1) return undefined
  const known = chain.flatMap((other) =>
    other === one ? [] : (other.number ?? (other.revises === undefined ? 0 : [])),
  )
  // That the description itself is missing is told by the date that it revises, where there is one.
  const least = revises === undefined ? -1 : 0
  const first = Math.max(least, ...known.filter((other) => other < number)) + 1
  if (first >= number) return undefined
  return about('number', { code: 'revision_missing', args: { number, first, last: number - 1 } })
}

/** An evaluation of 2022 and one of 2024, none of 2023. */
const evaluationMissing: Rule = ({ year }, chain) => {
  if (year === undefined) return undefined
  const before = Math.max(
    ...chain.flatMap((other) => (other.year !== undefined && other.year < year ? other.year : [])),
  )
  if (before === -Infinity || before === year - 1) return undefined
  return about('year', { code: 'evaluation_missing', args: { first: before + 1, last: year - 1 } })
}

/**
 * Two evaluations of a year, two revisions of a number, or two descriptions of a day: what is stored as two revisions
 * differs.
 */
const duplicated: Rule = (one, chain) => {
  const same = sameness(one)
  if (!same) return undefined
  const others = chain.flatMap((other, i) => {
    const its = other === one ? undefined : sameness(other)
    return its?.value === same.value && its.key === same.key ? [i + 1] : []
  })
  if (others.length === 0) return undefined
  return about(same.key, { code: 'revision_duplicated', args: { [same.key]: same.value, others } })
}

/** What a revision says that no other one of its chain can say. */
const sameness = ({ year, number, approvals }: Claims) => {
  if (year !== undefined) return { key: 'year', value: year } as const
  if (number !== undefined) return { key: 'number', value: number } as const
  const approved = approvals.at(-1)
  return approved === undefined ? undefined : ({ key: 'approved', value: approved } as const)
}

/** It was approved before the description that it revises. */
const revisesLater: Rule = ({ revises, approvals, asOf }) => {
  const own = approvals.at(-1) ?? asOf
  if (revises === undefined || own === '' || lastDay(revises) <= own || within(own, revises)) return undefined
  return about('revises', { code: 'revises_later', args: { revises, approved: own } })
}

/** The first revision dated after the second. */
const numberDisagrees: Rule = (one, chain) => {
  const { number } = one
  if (number === undefined) return undefined
  const at = chain.indexOf(one)
  const place = chain.findIndex((other, i) => i < at && other.number !== undefined && other.number > number)
  const earlier = chain[place]?.number
  if (earlier === undefined) return undefined
  return about('number', { code: 'revision_number_disagrees', args: { number, earlier, place: place + 1 } })
}

const evaluatedTooEarly: Rule = ({ year, approvals }) => {
  const approved = approvals.at(-1)
  if (year === undefined || approved === undefined || approved >= `${year}-01-01`) return undefined
  return about('year', { code: 'evaluated_too_early', args: { year, approved } })
}

const rules: readonly Rule[] = [
  revisedMissing,
  revisionMissing,
  evaluationMissing,
  duplicated,
  revisesLater,
  numberDisagrees,
  evaluatedTooEarly,
]
