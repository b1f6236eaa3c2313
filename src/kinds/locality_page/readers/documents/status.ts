/** How far a document is and when, read from the words around its name. */
import { clauseEnd, clauseWordsOf, wordBefore, type ClauseWord } from '../../../../czech/clause.ts'
import { findDates, findLabelledDates } from '../../../../czech/date/date.ts'
import { stepsOf, type Step } from '../../../../czech/progress.ts'
import type { Reading } from '../../../../czech/reading.ts'
import type { Passage } from '../../../../text/passage.ts'
import type { Status } from './words.ts'

/** Where a statement mentions a document. */
export interface Place {
  readonly start: number
  readonly end: number
  /** The period that is part of the name and no date of the document. */
  readonly period: Passage | undefined
}

export interface StatusReading {
  readonly value: Status
  readonly from: Passage
}

interface Trigger extends StatusReading {
  readonly start: number
  readonly end: number
}

/** What another clause says costs as much as so many characters between. */
const CLAUSE_COST = 200

/** Whether words say how far a document is. */
export const saysHowFar = (text: Passage): boolean => triggersOf(text).length > 0

/** Whether a heading or title says how far documents are, and all the same: *Schválené dokumenty*. */
export const saysOneStatus = (text: Passage): boolean => new Set(triggersOf(text).map(({ value }) => value)).size === 1

/** Whether words say that a document is being written or yet to come. */
export const saysNotYet = (words: string): boolean =>
  stepsOf(words).some((step) => !step.denied && statusOf(step) !== undefined && statusOf(step) !== 'approved')

/** Whether the clause of a document's name says that it is not there and that nobody writes it. */
export const saysNone = (clause: string): boolean =>
  stepsOf(clause).some(({ act, denied }) => denied !== undefined && (act === 'writing' || act === undefined))

/** That there is no document at all: *Město žádný strategický dokument nemá.* */
export const tellsOfNone = (text: string): boolean => {
  const words = clauseWordsOf(text)
  return words.some(({ concept }, i) => concept === 'paper' && wordBefore(words, i, REACH, isNone) !== undefined)
}
const isNone = ({ concept, isNegated }: ClauseWord): boolean =>
  concept === 'none' ||
  (isNegated && (concept === 'be' || concept === 'has' || concept === 'exist' || concept === 'write'))
const REACH = 10

/** A document that is written, or awaits its approval, has no status of its own. */
const statusOf = ({ act, when }: Step): Status | undefined => {
  if (when === 'now') return 'in_preparation'
  if (when === 'to_come') return 'planned'
  return when === 'done' && act === 'approval' ? 'approved' : undefined
}

const triggersOf = (text: Passage): Trigger[] =>
  stepsOf(text.text).flatMap((step): Trigger[] => {
    const value = step.denied ? undefined : statusOf(step)
    return value ? [{ value, from: text.slice(step.start, step.end), start: step.start, end: step.end }] : []
  })

type Dates = readonly { readonly reading: Reading<string>; readonly at: number }[]

/** What a sentence, a list item or a table's row says about the documents that it mentions. */
export class Statement {
  private readonly triggers: readonly Trigger[]
  private readonly dates: Dates
  private readonly isPlural: boolean
  private readonly text: Passage
  /** In the order of the text. */
  private readonly places: readonly Place[]

  /** In an item a bare year is a date. */
  constructor(text: Passage, places: readonly Place[], isItem: boolean) {
    this.text = text
    this.places = places
    this.triggers = triggersOf(text)
    this.dates = located(text, isItem)
    this.isPlural = text.test(PLURAL)
  }

  /** The status that the words nearest to a place say; those of another clause only where its own has none. */
  status(i: number): StatusReading | undefined {
    const { start, end } = this.coordinated(i)
    let best: { trigger: Trigger; cost: number } | undefined
    for (const trigger of this.triggers) {
      const isInside = trigger.start >= start && trigger.end <= end
      const [from, to] = trigger.start >= end ? [end, trigger.start] : [trigger.end, start]
      if (isInside || to - from > FARTHEST) continue
      const cost = to - from + (clauseEnd(this.text.text, from) < to ? CLAUSE_COST : 0)
      if (!best || cost < best.cost) best = { trigger, cost }
    }
    return best?.trigger
  }

  /** The date of a document's status: after its name, up to the next name, or before it. */
  date(i: number, status: StatusReading | undefined): Reading<string> | undefined {
    const [previous, place, next] = [this.places[i - 1], this.places[i], this.places[i + 1]]
    if (!place) return undefined
    const { start, end, period } = place
    // A period of years that an approved plan covers is not when it was approved.
    const isValidity = ({ value }: Reading<string>) => status?.value === 'approved' && /^\d{4}\/\d{4}$/.test(value)
    const dates = this.dates.filter(({ reading }) => reading.passage.start !== period?.start && !isValidity(reading))
    const gap = (to: number) => this.text.text.slice(end, to)
    const belongsToNext = (at: number) => next && /^\s?(?:,|a)\s/u.test(gap(at)) && !/\p{L}{4}/u.test(gap(at))
    const isAfter = (at: number) => at >= end && at < (next?.start ?? this.text.length) && !belongsToNext(at)
    const said = status && this.dateOf(status, dates)
    if (said && isAfter(said.at)) return said.reading
    const after = dates.find(({ at }) => isAfter(at))
    const before = dates.findLast(({ at }) => at >= (previous?.end ?? 0) && at < start)
    // Coordinated names share what follows the last of them: "SPSZ a MPI byly schváleny v červnu 2016".
    const isShared = next && /^\s?(?:,|a|i)\s?$/u.test(gap(next.start)) && this.isPlural
    const shared = isShared ? dates.find(({ at }) => at >= next.start) : undefined
    const isBefore = status !== undefined && status.from.start < this.text.slice(start, end).start
    const isRightAfter = after !== undefined && after.at - end < RIGHT_AFTER
    const chosen = isBefore && before && !isRightAfter ? before : (after ?? shared ?? before)
    return chosen?.reading
  }

  /** The date that the clause of a status tells behind it, where another clause tells another before: *projednala v lednu, schválila v únoru*. */
  private dateOf({ from }: StatusReading, dates: Dates): Dates[number] | undefined {
    const trigger = this.triggers.find((one) => one.from === from)
    const date = trigger && dates.find(({ at }) => at >= trigger.end)
    return date && clauseEnd(this.text.text, trigger.end) >= date.at ? date : undefined
  }

  /** The range of the names that one statement holds together: "Strategie prevence a Tematický akční plán". */
  private coordinated(i: number): { start: number; end: number } {
    let [first, last] = [i, i]
    while (this.isJoint(first - 1) && i - first < MOST_COORDINATED) first--
    while (this.isJoint(last) && last - i < MOST_COORDINATED) last++
    return { start: this.places[first]?.start ?? 0, end: this.places[last]?.end ?? 0 }
  }

  /** Whether nothing but a comma or an "a" parts a place from the next. */
  private isJoint(i: number): boolean {
    const [place, next] = [this.places[i], this.places[i + 1]]
    return !!place && !!next && /^\s?(?:,|,?\s?(?:a|i))\s$/u.test(this.text.text.slice(place.end, next.start))
  }
}

/** Words that speak of several documents. */
const PLURAL = /(?<!\p{L})(?:jsou|byly|budou|mají|oba|obě|obojí|(?:schválen|přijat|plánován|zpracován)y)(?!\p{L})/iu
/** A date right after the name: "… dne 12. 6. 2015". */
const RIGHT_AFTER = 12
/** Status words farther from a name, and names farther in a list, say nothing about it. */
const FARTHEST = 400
const MOST_COORDINATED = 10

const located = (text: Passage, isItem: boolean): Dates => {
  let from = 0
  return (isItem ? findLabelledDates : findDates)(text).map((reading) => {
    const at = text.text.indexOf(reading.passage.text, from)
    from = at + reading.passage.length
    return { reading, at }
  })
}
