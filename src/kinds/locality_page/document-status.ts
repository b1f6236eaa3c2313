/** How far a document is and when, read from the words around its name. */
import { findDates, findLabelledDates } from '../../czech/date.ts'
import type { Reading } from '../../czech/reading.ts'
import type { Passage } from '../../passage.ts'
import { DENIED, PUT_OFF, statusRules, type Status } from './document-words.ts'

/** A mention of a document in a sentence that may mention others. */
export interface Said {
  readonly text: Passage
  readonly start: number
  readonly end: number
  readonly others: readonly { readonly start: number; readonly end: number }[]
  /** A list item or a table's row, where a bare year is a date. */
  readonly isItem: boolean
  /** The period that is part of the name. */
  readonly ignored: Passage | undefined
}

export interface StatusReading {
  readonly value: Status
  readonly from: Passage
}

interface Trigger extends StatusReading {
  readonly start: number
  readonly end: number
}

/** A comma between the name and the words parts two clauses, unless a relative or a participle follows it. */
const OTHER_CLAUSE =
  /[;.]|,\s(?!(?:kter|jenž|jež|jehož|jejíž|schválen|přijat|odsouhlasen|plánovan|připravovan|zpracováv|\p{Lu}|a\s\p{Lu}))/iu
const CLAUSE_COST = 200
const REACH = 60

const triggersOf = (text: Passage): Trigger[] =>
  statusRules.flatMap(({ status, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ whole, start, end }): Trigger[] => {
      const before = text.text.slice(Math.max(0, start - REACH), start)
      if (status !== 'approved') return [{ value: status, from: whole, start, end }]
      if (DENIED.test(before)) return []
      return [{ value: PUT_OFF.test(before) ? 'planned' : status, from: whole, start, end }]
    }),
  )

/** The status that the nearest words say; those of another clause only where its own has none. */
export const statusFor = (said: Said): StatusReading | undefined => nearest(said)

const nearest = (said: Said): Trigger | undefined => {
  const { text } = said
  const { start, end } = coordinated(said)
  let best: { trigger: Trigger; cost: number } | undefined
  for (const trigger of triggersOf(text)) {
    if (trigger.start >= start && trigger.end <= end) continue
    const between = trigger.start >= end ? text.text.slice(end, trigger.start) : text.text.slice(trigger.end, start)
    const cost = between.length + (OTHER_CLAUSE.test(between) ? CLAUSE_COST : 0)
    if (!best || cost < best.cost) best = { trigger, cost }
  }
  return best?.trigger
}

/** The range of the names that one statement holds together: "Strategie prevence a Tematický akční plán". */
const coordinated = ({ text, start, end, others }: Said): { start: number; end: number } => {
  const isJoint = (from: number, to: number) =>
    from <= to && /^\s?(?:,|,?\s?(?:a|i))\s$/u.test(text.text.slice(from, to))
  let range = { start, end }
  for (const other of others.filter((one) => one.start >= end))
    if (isJoint(range.end, other.start)) range = { start: range.start, end: other.end }
  for (const other of others.filter((one) => one.end <= start).reverse())
    if (isJoint(other.end, range.start)) range = { start: other.start, end: range.end }
  return range
}

/** The date of the document's status: after its name, up to the next name, or before it. */
export const dateFor = (said: Said, status: StatusReading | undefined): Reading<string> | undefined => {
  const { text, start, end, others, ignored, isItem } = said
  const dates = located(text, isItem).filter(({ reading }) => !ignored || reading.passage.start !== ignored.start)
  const next = Math.min(text.length, ...others.filter((other) => other.start >= end).map((other) => other.start))
  const previous = Math.max(0, ...others.filter((other) => other.end <= start).map((other) => other.end))
  const belongsToNext = (at: number) =>
    next < text.length && /^\s?(?:,|a)\s/u.test(text.text.slice(end, at)) && !/\p{L}{4}/u.test(text.text.slice(end, at))
  const after = dates.find(({ at }) => at >= end && at < next && !belongsToNext(at))
  const before = dates.filter(({ at }) => at >= previous && at < start).at(-1)
  // Coordinated names share what follows the last of them: "SPSZ a MPI byly schváleny v červnu 2016".
  const shared =
    next < text.length && /^\s?(?:,|a|i)\s?$/u.test(text.text.slice(end, next)) && text.test(PLURAL)
      ? dates.find(({ at }) => at >= next)
      : undefined
  const isBefore = status !== undefined && status.from.start < text.slice(start, end).start
  const chosen = isBefore && before && !nearerAfter(after, end) ? before : (after ?? shared ?? before)
  return chosen?.reading
}

/** Words that speak of several documents. */
const PLURAL = /(?<!\p{L})(?:jsou|byly|budou|mají|oba|obě|obojí|(?:schválen|přijat|plánován|zpracován)y)(?!\p{L})/iu

/** A date right after the name: "… dne 12. 6. 2015". */
const nearerAfter = (after: { at: number } | undefined, end: number): boolean =>
  after !== undefined && after.at - end < 12

const located = (text: Passage, isItem: boolean): { reading: Reading<string>; at: number }[] => {
  let from = 0
  return (isItem ? findLabelledDates : findDates)(text).map((reading) => {
    const at = text.text.indexOf(reading.passage.text, from)
    from = at + reading.passage.length
    return { reading, at }
  })
}
