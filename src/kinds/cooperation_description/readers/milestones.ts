/** The milestones of an activity: what was promised, and in an evaluation what came of it. */
import { findDates, findLabelledDates } from '../../../czech/date/date.ts'
import { findFrequencies, readFrequency } from '../../../czech/date/frequency.ts'
import { readYearly } from '../../../czech/date/yearly.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { readVerdict, verdictAt } from '../../../czech/verdict.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven, type Draft, type Ledger } from '../../draft.ts'
import { EVALUATION_LABEL, EVALUATION_TITLE } from './commitment-words.ts'
import { commitmentsOf, type Commitment } from './commitments.ts'
import { joinWrapped, SIGN } from '../table/items.ts'
import type { CooperationDescription } from '../kind.ts'
import type { ActivityRow } from '../table/row.ts'

type Milestone = CooperationDescription['activities'][number]['milestones'][number]

export const milestonesOf = (row: ActivityRow, evaluated: boolean, ledger: Ledger): Draft<Milestone>[] => {
  const { name = [], parts = [row] } = row
  const commitments = parts.flatMap(({ milestones = [], evaluation = [] }) =>
    evaluation.length > 0
      ? beside(commitmentsOf(milestones, false), name, evaluation)
      : commitmentsOf(milestones, evaluated),
  )
  return commitments.map((commitment) => {
    ledger.label(commitment.label)
    noteGuess(commitment, ledger)
    return milestoneOf(commitment, name)
  })
}

/**
 * Promises with the evaluations from a column of their own: line by line where there are as many; what cannot be divided
 * among the promises belongs to all of them. An activity that was evaluated without a term is its own promise.
 */
const beside = (
  promises: readonly Commitment[],
  name: readonly Passage[],
  evaluation: readonly Passage[],
): readonly Commitment[] => {
  const { label, lines: written } = withoutLabel(evaluation.filter((line) => !withoutSign(line).test(NONE)))
  if (written.length === 0) return promises
  // A sign for none keeps the place of the promise beside which it stands.
  const places = withoutSigns(joinWrapped(evaluation))
  if (!label && written.length < evaluation.length && places.length === promises.length)
    return promises.map(({ text }, i) => ({ text, ...besideOf(places[i]) }))
  const texts = promises.length > 0 ? promises.map(({ text }) => text) : name.length > 0 ? [Passage.join(name)] : []
  const whole = Passage.join(written)
  const wrapped = withoutSigns(joinWrapped(written))
  const lines = wrapped.length === texts.length ? wrapped : verdictsIn(whole)
  return texts.map((text, i) => ({
    text,
    ...(lines.length === texts.length ? besideOf(lines[i]) : { evaluation: whole, verdict: written[0] }),
    ...(label && i === 0 && { label }),
  }))
}

/** An evaluation parted where each verdict begins: *Splněno, je hotova. Nesplněno, vrátila ji rada.*; none where it begins otherwise. */
const verdictsIn = (whole: Passage): readonly Passage[] => {
  const starts = sentencesOf(whole)
    .flatMap((sentence) => sentence.split(SEMICOLON))
    .filter((part) => {
      const bare = withoutSign(part)
      return bare.test(NONE) || verdictAt(bare.slice(0, VERDICT))[0]?.start === 0
    })
    .map((part) => whole.offsetOf(part))
  return starts[0] === 0
    ? starts.map((start, i) => whole.slice(start, starts[i + 1]).strip(/[;]/)).map(withoutSign)
    : []
}
/** Lines that all begin with the sign of a list. */
const withoutSigns = (lines: readonly Passage[]): readonly Passage[] =>
  lines.length > 1 && lines.every((line) => line.test(SIGN)) ? lines.map(withoutSign) : lines
const withoutSign = (part: Passage): Passage => part.slice(part.match(SIGN)?.end ?? 0)
const SEMICOLON = /;\s/u
/** A verdict begins within so many characters. */
const VERDICT = 60

const NONE = /^[-–—x]$/u
const besideOf = (line: Passage | undefined) => (line && !withoutSign(line).test(NONE) ? { evaluation: line } : {})

/** "Vyhodnocení: Splněno", the label before its words or on a line of its own. */
const withoutLabel = (lines: readonly Passage[]): { label?: Passage; lines: readonly Passage[] } => {
  const [first, ...more] = lines
  const label = first?.match(EVALUATION_LABEL) ?? first?.match(EVALUATION_TITLE)
  if (!first || !label) return { lines }
  const rest = first.slice(label.end).trim()
  return { label: label.whole, lines: rest.isEmpty ? more : [rest, ...more] }
}

/** Nothing but a blank parts the two. */
const noteGuess = ({ text, evaluation }: Commitment, ledger: Ledger): void => {
  if (evaluation && evaluation.start > text.end && evaluation.start <= text.end + 1)
    ledger.note({
      code: 'evaluation_boundary_guessed',
      args: { milestone: text.text, evaluation: evaluation.text },
      span: [evaluation.start, evaluation.end],
    })
}

/** In a column of terms a bare year is a date where it stands alone. */
const SHORT = 16

/** A promise with what was read of its words; the name of its activity says what is promised where the promise does not. */
export const milestoneOf = (
  { text, evaluation, verdict: own }: Commitment,
  name: readonly Passage[],
): Draft<Milestone> => {
  const [date] = text.length <= SHORT ? findLabelledDates(text) : findDates(text)
  const promise = namesWhat(text) ? text : Passage.join([...name, text])
  // *ano* is a verdict in a cell of its own; before a sentence it would be a word of it.
  const verdict = (evaluation && readVerdict(evaluation, promise)) ?? (own && readVerdict(own, promise))
  return {
    text,
    frequency: frequencyOf(text),
    date: date && new Proven(date.value, date.passage),
    evaluation,
    status: evaluation
      ? new Proven<Milestone['status']>(verdict ?? 'described', evaluation)
      : new Proven<Milestone['status']>('not_assessed', text),
  }
}

/** *vždy k 31. 3.* promises as often as it names days. */
const frequencyOf = (text: Passage): Draft<Milestone['frequency']> => {
  const [said, yearly] = [readFrequency(text), readYearly(text)]
  const dates = yearly?.dates.map(({ value, passage }) => new Proven(value, passage))
  if (said) {
    const { times, per, minimum } = said.value
    const from = said.passage
    return {
      times: new Proven(times, from),
      per: new Proven(per, from),
      minimum: minimum && new Proven(true, from),
      date: dates,
    }
  }
  if (!dates || !yearly?.always) return undefined
  const from = yearly.always
  return { times: new Proven(dates.length, from), per: new Proven('year', from), minimum: undefined, date: dates }
}

/** Whether a promise says what is promised besides when; else its activity's name does. */
const namesWhat = (text: Passage): boolean => {
  const when = [...findFrequencies(text), ...findDates(text)].reduce((sum, { passage }) => sum + passage.length, 0)
  return text.length - when > 12
}
