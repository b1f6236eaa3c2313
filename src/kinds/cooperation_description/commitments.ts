/**
 * Parts a cell into promises and their evaluations, which often stand in it with nothing between the two but a space.
 *
 * The cell is cut where a promise (a frequency, a term) or an evaluation (a verdict, a label, a sentence in the past
 * tense) may begin: at line breaks, dashes, parentheses, verdict words, capitals, frequencies. What begins after a line
 * break needs less to be told by than what begins after a blank.
 */
import { findDates } from '../../czech/date.ts'
import { findFrequencies } from '../../czech/frequency.ts'
import { WORD_END } from '../../czech/reading.ts'
import { verdictAt } from '../../czech/verdict.ts'
import { Passage } from '../../passage.ts'
import { EVALUATION_LABEL, evaluationBeginnings, termBeginnings } from './commitment-words.ts'
import { capitalStarts } from './items.ts'
import { tellsOfFuture, tellsOfPast } from './tense.ts'

export interface Commitment {
  readonly text: Passage
  readonly evaluation?: Passage
  /** The words that announce the evaluation. */
  readonly label?: Passage
}

/** A place where something may begin: what stands there, what stands before it, and what parts the two. */
interface Place {
  readonly rest: Passage
  readonly before: Passage
  readonly by: 'line' | 'sign' | 'blank'
  /** A comma or an "a" joins it to the promise before: "3x ročně LP, 4x ročně pracovní skupiny". */
  readonly goesOn: boolean
}

type Sort = 'promise' | 'evaluation'

/** How far the words reach that decide what begins at a place. */
const WINDOW = 240
/** How far from its beginning the date or frequency of a promise may stand: *Minimálně 4x ročně*. */
const NEAR = 12

const anyOf = (rules: readonly { readonly words: string }[]): string => rules.map(({ words }) => words).join('|')
const EVALUATION = new RegExp(`^(?:${anyOf(evaluationBeginnings)})${WORD_END}`, 'iu')
const TERM = new RegExp(`^(?:${anyOf(termBeginnings)})${WORD_END}`, 'iu')
const LONE_TERM = new RegExp(`^(?:${anyOf(termBeginnings)}),?$`, 'iu')

/** The promises of a cell with their evaluations; `evaluated` tells whether the document evaluates at all. */
export const commitmentsOf = (lines: readonly Passage[], evaluated: boolean): Commitment[] => {
  const [first] = lines
  if (!first) return []
  const cell = Passage.join(lines)
  const commitments: Commitment[] = []
  let open: Sort = 'promise'
  let from = 0
  const close = (to: number): void => {
    const last = commitments.at(-1)
    if (open === 'evaluation' && last)
      commitments[commitments.length - 1] = { ...last, ...evaluationIn(cell.slice(from, to)) }
    else commitments.push({ text: withoutTail(cell.slice(from, to)) })
  }
  for (const { at, end, by } of placesIn(cell, lines)) {
    const before = withoutTail(cell.slice(Math.max(from, at - WINDOW), at))
    if (before.isEmpty) continue
    const goesOn = open === 'promise' && /(?:,|\s[ai])\s$/u.test(cell.text.slice(Math.max(0, at - 3), at))
    const place: Place = { rest: cell.slice(at, Math.min(end, at + WINDOW)), before, by, goesOn }
    const sort: Sort | undefined | false = evaluated ? sortOf(place, open) : promiseAt(place) && 'promise'
    if (!sort || (sort === 'evaluation' && open === 'evaluation')) continue
    close(at)
    open = sort
    from = at
  }
  close(cell.length)
  return commitments.filter(({ text }) => !text.isEmpty)
}

/** One promise of which is known where it ends; what follows is its evaluation. */
export const commitmentCutAt = (cell: Passage, at: number): Commitment => ({
  text: withoutTail(cell.slice(0, at)),
  ...(at < cell.length && evaluationIn(cell.slice(at))),
})

/** Whether words can be the beginning of an evaluation, and not the end of the promise before them. */
export const mayEvaluate = (rest: Passage, before: Passage): boolean =>
  isEvaluation(rest, before) || rest.test(/^(?:[-–—(„"]\s?)?\p{Lu}/u)

/** What begins at a place of an evaluated cell; undefined where the piece before goes on. */
const sortOf = (place: Place, open: Sort): Sort | undefined => {
  const { rest, before, by } = place
  if (by === 'sign') return isEvaluation(rest.strip(/[-–—(]/u), before) ? 'evaluation' : undefined
  if (startsVerdict(rest, before) || rest.test(EVALUATION_LABEL)) return 'evaluation'
  if (beginsPromise(place)) return promiseAt(place) ? 'promise' : undefined
  if (isEvaluation(rest, before)) return 'evaluation'
  if (by !== 'line' || rest.test(/^[\p{Ll}(]/u)) return undefined
  return open === 'evaluation' && tellsOfFuture(firstSentence(rest)) ? 'promise' : 'evaluation'
}

const isEvaluation = (rest: Passage, before: Passage): boolean =>
  startsVerdict(rest, before) ||
  rest.test(EVALUATION_LABEL) ||
  rest.test(EVALUATION) ||
  (tellsOfPast(firstSentence(rest)) && !tellsOfFuture(firstSentence(rest)))

const startsVerdict = (rest: Passage, before: Passage): boolean => verdictAt(rest, before)[0]?.start === 0

const firstSentence = (rest: Passage): string => rest.text.slice(0, rest.match(/[.;](?=\s\P{Ll}|$)/u)?.start)

/** Whether a promise of its own begins at a place. */
const promiseAt = (place: Place): boolean => {
  const { rest, before, by, goesOn } = place
  if (by !== 'line' && goesOn) return false
  if (by === 'line') return beginsPromise(place) || rest.test(/^[^\p{Ll}(]/u)
  const [frequency] = findFrequencies(rest)
  const after = frequency ? rest.slice(rest.offsetOf(frequency.passage) + frequency.passage.length) : rest
  return beginsPromise(place) && after.test(/^\s?\p{L}{3}/u) && !before.test(LONE_TERM) && !before.test(HOW_OFTEN)
}

/** "Jednání se konala 4x ročně" tells how often something was done. */
const HOW_OFTEN =
  /(?<!\p{L})(?:kon(?:al|á)|sešl|scház|setk|probíh|proběhl|uskuteč|zasedal|jednal)\p{L}{0,6}(?: se| si)?(?: (?:celkem|pravidelně|minimálně|zhruba))?$/iu

const beginsPromise = ({ rest, by }: Place): boolean => {
  const near = rest.slice(0, WINDOW / 2)
  const isNear = (found: Passage | undefined) => found !== undefined && near.offsetOf(found) <= NEAR
  if (isNear(findFrequencies(near)[0]?.passage)) return true
  if (by === 'blank' && !rest.test(DEADLINE)) return false
  return rest.test(TERM) || (isNear(findDates(near)[0]?.passage) && !tellsOfPast(firstSentence(rest)))
}

const DEADLINE = /^do \d{1,2}\. ?\d{1,2}\. ?\d{4} \p{Ll}/u
/** A parenthesis, a dash between words, the label of an evaluation. */
const SIGN = /\((?=\S)|(?<=\s)[-–—](?=\s)|(?<=\s)(?:vyhodnocení|hodnocení|plnění|stav)(?=\s?:)/giu
/** "ASZ se podílela": an abbreviation as the subject of a sentence in the past tense. */
const SUBJECT = /(?<=[\p{L}\p{N}).] )\p{Lu}{2,6}(?= (?:(?:se|si|byl[aoiy]?) )?\p{L}{2,24}l[aoiy]?(?!\p{L}))/gu
/** "1x ročně předložena 13. 12. 2023". */
const DONE_ON = /(?<=\s)(?:ne)?\p{Ll}{4,20}(?:án|en|ěn|it|at|ut)[aoy]?(?= (?:dne |ke dni )?\d{1,2}\. ?\d{1,2}\.)/gu
/** "zmapování služeb do 31. 12. 2022 návrh rozšíření". */
const DEADLINES = /(?<=\p{L}[,;]? )do (?=\d{1,2}\. ?\d{1,2}\. ?\d{4} \p{Ll})/gu

interface Cut {
  readonly at: number
  /** Where the line that holds the place ends. */
  readonly end: number
  readonly by: Place['by']
}

/** Where in the cell something may begin, in order. */
const placesIn = (cell: Passage, lines: readonly Passage[]): Cut[] => {
  const places = new Map<number, Place['by']>()
  const add = (at: number, by: Place['by']): void => {
    if (!places.has(at)) places.set(at, by)
  }
  const ends: number[] = []
  let at = 0
  for (const line of lines) {
    add(at, 'line')
    // What begins with a small letter goes on with the sentence of the line before.
    if (line.test(/^\p{Ll}/u)) ends.pop()
    at += line.length + 1
    ends.push(at - 1)
  }
  for (const { start } of cell.matchAll(SIGN)) add(start, 'sign')
  for (const pattern of [SUBJECT, DONE_ON, DEADLINES])
    for (const { start } of cell.matchAll(pattern)) add(start, 'blank')
  for (const start of capitalStarts(cell)) add(start, 'blank')
  for (const { passage } of findFrequencies(cell)) add(cell.offsetOf(passage), 'blank')
  for (const { start } of verdictAt(cell)) add(start, 'blank')
  let line = 0
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([start, by]) => {
      while ((ends[line] ?? cell.length) <= start && line < ends.length) line++
      return { at: start, end: ends[line] ?? cell.length, by }
    })
}

/** Without the signs that part a promise from what follows it. */
const withoutTail = (text: Passage): Passage => {
  let end = text.length
  while (end > 0 && /[\s\-–—,;(]/u.test(text.text.charAt(end - 1))) end--
  return text.slice(0, end).trim()
}

/** An evaluation without the signs around it, its label apart. */
const evaluationIn = (piece: Passage): Omit<Commitment, 'text'> => {
  const bare = unparenthesised(piece.slice(piece.match(/^[-–—,;:\s]+/u)?.end ?? 0).trim())
  const label = bare.match(EVALUATION_LABEL)
  const evaluation = bare.slice(label?.end ?? 0).trim()
  return { ...(label && { label: label.whole }), ...(!evaluation.isEmpty && { evaluation }) }
}

/** "(splněno)" without its parentheses, "(splněno) dne" with them. */
const unparenthesised = (text: Passage): Passage => {
  const inner = text.match(/^\((?<inner>(?:[^()]|\([^()]*\))*)\)[.;,]?$/u)?.named['inner']
  return inner ?? text
}
