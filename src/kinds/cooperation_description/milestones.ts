/**
 * The term of an activity: what was promised, and in an evaluation what came of it, often in one cell with nothing
 * between the two but a space.
 *
 * The cell is cut at line breaks and, inside a line, where a promise (a frequency, a term) or an evaluation (a verdict, a
 * sentence in the past tense) begins; each piece is then a promise or goes to the evaluation of the promise before it.
 */
import { findDates } from '../../czech/date.ts'
import { findFrequencies, readFrequency } from '../../czech/frequency.ts'
import { readVerdict, verdictAt } from '../../czech/verdict.ts'
import { Passage } from '../../passage.ts'
import { Proven, type Draft, type Ledger } from '../draft.ts'
import { capitalStarts, joinWrapped } from './items.ts'
import type { CooperationDescription } from './schema.ts'

type Milestone = CooperationDescription['activities'][number]['milestones'][number]

export interface Commitment {
  readonly text: Passage
  readonly evaluation: Passage | undefined
}

/** Words that only tell what was done: past tense and passive, by their endings, and how it was done. */
const PAST =
  /(?<![\p{L}\p{N}])(?:by(?:l|la|lo|li|ly)|nebyl[aoiy]?|\p{L}{2,}(?:(?:a|e|i|ě|í|á|nu|u)l[aoiy]?)|proběhl[aoiy]?|podařil[aoiy]?|\p{L}{3,}(?:án|en|ěn|ut|at)[aoiy])(?![\p{L}\p{N}])/u
const MANNER =
  /^(?:formou|prostřednictvím|viz|bez |ano|ne|probíhá|průběžně probíhá|v řešení|dosud|zatím|trvá|přesunuto|odloženo|zrušeno|nerelevantní)(?![\p{L}\p{N}])/iu
const FUTURE = /(?<!\p{L})(?:bude|budou|má být|mají být|případně)(?!\p{L})/iu
/** "ASZ se podílela": an abbreviation as the subject of a sentence in the past tense. */
const SUBJECT = /(?<=[\p{L}\p{N}).] )\p{Lu}{2,6}(?: (?:se|si|byl[aoiy]?))?(?= \p{L}{2,}l[aoiy]?(?!\p{L}))/gu
const TERM =
  /^(?:průběžně|dle potřeby|podle potřeby|po celou dobu|v průběhu|do \d|do konce|ke dni|nejpozději|termín|vždy|trvale)/iu

/** The promises of a cell with their evaluations; `evaluated` tells whether the document evaluates at all. */
export const promisesOf = (lines: readonly Passage[], evaluated: boolean): Commitment[] => {
  const promises: { text: Passage; evaluation: Passage[] }[] = []
  for (const line of joinWrapped(lines).map((l) => l.strip(/[;]/)))
    cutLine(line, evaluated).forEach((piece, i) => {
      const last = promises.at(-1)
      if (!last || !evaluated || isPromise(piece, i, last.evaluation.length > 0))
        promises.push({ text: piece, evaluation: [] })
      else last.evaluation.push(piece)
    })
  return promises.map(({ text, evaluation }) => ({
    text,
    evaluation: evaluation.length > 0 ? Passage.join(evaluation) : undefined,
  }))
}

const beginsPromise = (piece: Passage): boolean => {
  const [frequency] = findFrequencies(piece)
  const [date] = findDates(piece)
  const begins = (found: Passage | undefined) => found !== undefined && piece.offsetOf(found) <= 12
  return begins(frequency?.passage) || (begins(date?.passage) && !PAST.test(piece.text)) || piece.test(TERM)
}

const isPromise = (piece: Passage, index: number, evaluated: boolean): boolean => {
  if (verdictAt(piece)[0]?.start === 0) return false
  if (beginsPromise(piece)) return true
  return index === 0 && evaluated && piece.test(FUTURE)
}

/** Where inside a line a new promise or the evaluation of the one before begins. */
const cutLine = (line: Passage, evaluated: boolean): Passage[] => {
  const starts = new Set(capitalStarts(line))
  for (const { start } of line.matchAll(SUBJECT)) starts.add(start)
  for (const { passage } of findFrequencies(line)) starts.add(line.offsetOf(passage))
  for (const { start } of verdictAt(line)) if (start > 0) starts.add(start)
  const pieces: Passage[] = []
  let from = 0
  for (const start of [...starts].sort((a, b) => a - b)) {
    const rest = line.slice(start)
    const promise = line.slice(from, start).trim()
    if (promise.isEmpty || !(evaluated ? begins(rest, promise) : beginsPromise(rest))) continue
    pieces.push(promise)
    from = start
  }
  pieces.push(line.slice(from).trim())
  return pieces.filter((piece) => !piece.isEmpty)
}

const begins = (rest: Passage, promise: Passage): boolean =>
  verdictAt(rest, promise)[0]?.start === 0 || beginsPromise(rest) || rest.test(MANNER) || pastSentence(rest)

/** Whether the first sentence tells what was done. */
const pastSentence = (rest: Passage): boolean => {
  const sentence = rest.slice(0, rest.match(/[.;](?=\s|$)/u)?.start)
  return PAST.test(sentence.text) && !FUTURE.test(sentence.text)
}

export const milestonesOf = (
  { milestones = [], evaluation = [] }: { milestones?: readonly Passage[]; evaluation?: readonly Passage[] },
  evaluated: boolean,
  ledger: Ledger,
): Draft<Milestone>[] => {
  const promises =
    evaluation.length > 0 ? beside(promisesOf(milestones, false), evaluation) : promisesOf(milestones, evaluated)
  return promises.map(({ text, evaluation }) => {
    if (evaluation && text.end + 1 >= evaluation.start && evaluation.start > text.end)
      ledger.note({
        code: 'evaluation_boundary_guessed',
        args: { milestone: text.text, evaluation: evaluation.text },
        span: [evaluation.start, evaluation.end],
      })
    return milestoneOf(text, evaluation)
  })
}

/** Evaluations in a column of their own: line by line where there are as many, else all of it for each promise that is alone. */
const beside = (promises: readonly Commitment[], evaluation: readonly Passage[]): Commitment[] => {
  const lines = joinWrapped(evaluation)
  if (lines.length === promises.length) return promises.map(({ text }, i) => ({ text, evaluation: lines[i] }))
  return promises.map(({ text }, i) => ({ text, evaluation: i === 0 ? Passage.join(lines) : undefined }))
}

const milestoneOf = (text: Passage, evaluation: Passage | undefined): Draft<Milestone> => {
  const frequency = readFrequency(text)
  const date = frequency ? undefined : findDates(text)[0]
  const verdict = evaluation && readVerdict(evaluation, text)
  return {
    text,
    frequency: frequency && {
      times: new Proven(frequency.value.times, frequency.passage),
      per: new Proven(frequency.value.per, frequency.passage),
      minimum: frequency.value.minimum && new Proven(true, frequency.passage),
    },
    date: date && new Proven(date.value, date.passage),
    evaluation,
    status: evaluation
      ? new Proven<Milestone['status']>(verdict ?? 'described', evaluation)
      : new Proven<Milestone['status']>('not_assessed', text),
  }
}
