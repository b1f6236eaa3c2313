/**
 * The order of a document's revisions, by what they say of themselves.
 *
 * 1. A revision stands at the day up to which it speaks: the end of the year that it evaluates; without one, its last
 *    approval; for other kinds, the day it was published or the end of its period.
 * 2. One that gives no such day stands behind what it says that it follows: the description of the date that it
 *    revises, and the revisions of smaller numbers. One that says nothing stands first.
 * 3. On the same day, the smaller revision number comes first, then the earlier date that is revised, then the earlier
 *    approval, then what was imported first.
 *
 * So the order of import decides only between revisions that say the same of themselves.
 */
import { lastDay } from '../../czech/date/day.ts'
import { kindNamed } from '../../kinds/declared.ts'
import { valueAt } from '../../record/pointer.ts'
import type { DocumentJson } from '../../record/schema.ts'

/** What a revision says of its place in the chain; all dates are days, as `lastDay` gives them, but for `revises`. */
export interface Claims {
  /** Grows in the order of import. */
  readonly id: number
  /** The day up to which it says that it speaks; empty where it does not say. */
  readonly asOf: string
  /** The year that it evaluates. */
  readonly year?: number
  /** Which revision it is. */
  readonly number?: number
  /** EDTF: the date of the description that it revises. */
  readonly revises?: string
  /** When it was approved itself, in order; not when what it evaluates was. */
  readonly approvals: readonly string[]
  /** All dates in its text, EDTF. */
  readonly dates: readonly string[]
}

/** The claims of a document. */
export function claimsOf(id: number, document: DocumentJson): Claims {
  const { chain, asOf } = kindNamed(document.kind) ?? {}
  const dates = document.dates.map(({ date }) => date)
  if (!chain) return { id, asOf: dayOf(textAt(document, asOf)), approvals: [], dates }
  const year = numberAt(document, chain.year)
  const number = numberAt(document, chain.number)
  const revises = textAt(document, chain.revises)
  const approvals = itemsAt(document, chain.approved)
    .filter((decision) => year === undefined || isOfYear(decision, year))
    .flatMap(({ date }) => (date === undefined ? [] : [lastDay(date)]))
    .sort()
  return {
    id,
    asOf: year === undefined ? (approvals.at(-1) ?? '') : endOf(year),
    ...(year !== undefined && { year }),
    ...(number !== undefined && { number }),
    ...(revises !== undefined && { revises }),
    approvals,
    dates,
  }
}

const itemsAt = (document: object, pointer: string): { date: string | undefined; subject: string | undefined }[] => {
  const items = valueAt(document, pointer)
  return Array.isArray(items)
    ? items.map((_, i) => ({
        date: textAt(document, `${pointer}/${i}/date`),
        subject: textAt(document, `${pointer}/${i}/subject`),
      }))
    : []
}

/** The year that a document evaluates and the revision that it says it is, where its kind has such. */
export function revisionSaid({ kind, ...document }: DocumentJson) {
  const { chain } = kindNamed(kind) ?? {}
  return {
    year: numberAt(document, chain?.year),
    number: numberAt(document, chain?.number),
    revises: textAt(document, chain?.revises),
  }
}

const textAt = (document: object, pointer: string | undefined): string | undefined => {
  const value = pointer === undefined ? undefined : valueAt(document, pointer)
  return typeof value === 'string' ? value : undefined
}

const numberAt = (document: object, pointer: string | undefined): number | undefined => {
  const value = pointer === undefined ? undefined : valueAt(document, pointer)
  return typeof value === 'number' ? value : undefined
}

/** An evaluation repeats the approvals of what it evaluates; its own come after its year, or name it. */
const isOfYear = (
  { date, subject }: { date?: string | undefined; subject?: string | undefined },
  year: number,
): boolean => (date !== undefined && lastDay(date) > endOf(year)) || (subject?.includes(String(year)) ?? false)

const endOf = (year: number): string => `${String(year).padStart(4, '0')}-12-31`

/** The last day of a date; none for a period without an end. */
const dayOf = (date: string | undefined): string => (date === undefined || date.endsWith('/..') ? '' : lastDay(date))

/** The revisions in their order, oldest first; the order of the list makes no difference. */
export function inOrder(claims: readonly Claims[]): Claims[] {
  const keys = new Map(claims.map((one) => [one, keyOf(one, claims)]))
  return [...claims].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []))
}

type Key = readonly (string | number)[]

function keyOf(one: Claims, all: readonly Claims[]): Key {
  const [day, behind] = standsAt(one, all)
  return [day, behind ? 1 : 0, one.number ?? 0, one.revises ?? '', one.approvals.at(-1) ?? '', one.id]
}

/** The day that a revision stands at, and whether it stands behind what else stands there. */
function standsAt(one: Claims, all: readonly Claims[]): readonly [day: string, behind: boolean] {
  if (one.asOf !== '') return [one.asOf, false]
  const { number } = one
  const smaller = number === undefined ? [] : all.filter((other) => isBefore(other, number)).map(saidDay)
  const day = [saidDay(one), ...smaller].sort().at(-1) ?? ''
  return [day, day !== '']
}

const saidDay = ({ asOf, revises }: Claims): string => (asOf === '' && revises !== undefined ? lastDay(revises) : asOf)

/** Whether the numbers alone tell that a revision is before another. */
const isBefore = (one: Claims, number: number): boolean =>
  isDescription(one) || (one.number !== undefined && one.number < number)

/** The description itself: no revision of one, and no evaluation. */
export const isDescription = ({ number, revises, year }: Claims): boolean =>
  (number ?? 0) === 0 && revises === undefined && year === undefined

function compare(a: Key, b: Key): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}
