/**
 * Parts a cell into promises and their evaluations, which often stand in it with nothing between the two but a space.
 *
 * The cell is cut where a promise (a frequency, a term) or an evaluation (a verdict, a label, a sentence in the past
 * tense) begins. What begins after a line break needs less to be told by than what begins after a blank.
 */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import { Passage } from '../../../text/passage.ts'
import { EVALUATION, EVALUATION_LABEL, HOW_OFTEN, LONE_TERM, TERM, UNDER_WAY } from './commitment-words.ts'
import { placesIn, WINDOW, type Place } from './places.ts'
import { tellsInShort, tellsOfFuture, tellsOfPast } from './tense.ts'

export interface Commitment {
  readonly text: Passage
  readonly evaluation?: Passage
  /** The cell or line with which an evaluation of several begins. */
  readonly verdict?: Passage | undefined
  /** The words that announce the evaluation. */
  readonly label?: Passage
}

/** *Analýza do 31. 3. 2024; návrh do 30. 9. 2024*, also where a page lost the sign: parts with a term each, as if they were lines. */
const atTerms = (line: Passage): readonly Passage[] => {
  const { text } = line
  const mayBeSeveral = text.includes(';') || text.indexOf(UNTIL) < text.lastIndexOf(UNTIL)
  const parts = mayBeSeveral ? line.split(AFTER_TERM) : []
  return parts.length > 1 && parts.every(hasTerm) ? parts : [line]
}
const UNTIL = 'do '
/** Behind a semicolon, or behind a day before which and before words that end with such a day. */
const AFTER_TERM =
  /;\s|(?<=(?<!\p{L})do \d{1,2}\. ?\d{1,2}\. ?\d{4}) (?=(?:\d{1,2}[.)] )?(?:\p{Ll}{3,20} ){1,5}do \d{1,2}\. ?\d{1,2}\. ?\d{4})/u

type Sort = 'promise' | 'evaluation'

/** What stands before a place. */
interface Before {
  readonly words: Passage
  readonly open: Sort
  /** A comma or an "a" joins the place to the promise before: "3x ročně LP, 4x ročně pracovní skupiny". */
  readonly goesOn: boolean
}

/** The promises of a cell with their evaluations; `evaluated` tells whether the document evaluates at all. */
export const commitmentsOf = (written: readonly Passage[], evaluated: boolean): Commitment[] => {
  const lines = written.flatMap(atTerms)
  const [first] = lines
  if (!first) return []
  const cell = Passage.join(lines)
  const commitments: Commitment[] = []
  let open: Sort = 'promise'
  let from = 0
  const close = (to: number): void => {
    const piece = cell.slice(from, to)
    const last = commitments.at(-1)
    if (open === 'evaluation' && last) commitments[commitments.length - 1] = { ...last, ...evaluationIn(piece) }
    else commitments.push({ text: withoutTail(piece) })
  }
  for (const place of placesIn(cell, lines)) {
    const { at } = place
    const words = withoutTail(cell.slice(Math.max(from, at - WINDOW), at))
    if (words.isEmpty) continue
    const goesOn = open === 'promise' && /(?:,|\s[ai])\s$/u.test(cell.text.slice(Math.max(0, at - 3), at))
    const sort = sortOf(place, { words, open, goesOn }, evaluated)
    if (!sort || (sort === 'evaluation' && open === 'evaluation')) continue
    close(at)
    open = sort
    from = at
  }
  close(cell.length)
  return commitments.filter(({ text }) => !text.isEmpty)
}

/** What begins at a place; undefined where the piece before goes on. */
const sortOf = (place: Place, before: Before, evaluated: boolean): Sort | undefined => {
  const { rest, by } = place
  const promise = isPromise(place, before) ? 'promise' : undefined
  if (!evaluated) return promise
  if (by === 'sign') return isEvaluation(afterSign(rest), before.words) ? 'evaluation' : undefined
  if (startsVerdict(place, before) || rest.test(EVALUATION_LABEL) || rest.test(EVALUATION)) return 'evaluation'
  if (startsPromise(place)) return promise
  if (isEvaluation(rest, before.words) || isUnderWay(rest, before.words)) return 'evaluation'
  if (by !== 'line' || rest.test(/^[\p{Ll}(]/u)) return undefined
  return before.open === 'evaluation' && tellsOfFuture(firstSentence(rest)) ? 'promise' : 'evaluation'
}

const isEvaluation = (rest: Passage, before: Passage): boolean =>
  beginsWithVerdict(rest, before) ||
  rest.test(EVALUATION_LABEL) ||
  rest.test(EVALUATION) ||
  (tellsInShort(firstSentence(rest)) && !tellsOfFuture(firstSentence(rest)))

/** *Setkání 3x ročně – splněno, …*: a promise with its verdict behind a dash or in a parenthesis. */
export const isEvaluatedPromise = (text: Passage): boolean =>
  placesIn(text, [text]).some(({ by, at, rest }) => {
    const promise = text.slice(Math.max(0, at - WINDOW), at)
    return by === 'sign' && !withoutTail(promise).isEmpty && beginsWithVerdict(afterSign(rest), promise)
  })

/** The words in the parenthesis, or those after the dash. */
const afterSign = (rest: Passage): Passage =>
  (rest.match(/^\([^()]*(?:\([^()]*\)[^()]*)*\)/u)?.whole ?? rest).strip(/[-–—→➔=>()]/u)

/** A sentence of its own after a promise that is whole: "1x ročně zpráva Zpráva bude předložena v březnu". */
const isUnderWay = (rest: Passage, words: Passage): boolean =>
  rest.test(/^\p{Lu}/u) &&
  UNDER_WAY.test(firstSentence(rest)) &&
  !/potřeb/iu.test(firstSentence(rest)) &&
  hasTerm(words)

const hasTerm = (words: Passage): boolean =>
  words.test(TERM) || findFrequencies(words).length > 0 || findDates(words).length > 0

/** A verdict of any promise, or the participle of the noun of the one before. */
const startsVerdict = ({ isVerdict, rest }: Place, { words }: Before): boolean =>
  isVerdict || (rest.test(/^\p{L}+[áeěua][nt](?:a|o|i|y)?(?!\p{L})/u) && beginsWithVerdict(rest, words))

/** A verdict begins within so many characters. */
const VERDICT = 60

const beginsWithVerdict = (rest: Passage, before: Passage): boolean =>
  verdictAt(rest.slice(0, VERDICT), before)[0]?.start === 0

const firstSentence = (rest: Passage): string => rest.text.slice(0, rest.match(/[.;](?=\s\P{Ll}|$)/u)?.start)

/** Whether a promise of its own begins at a place. */
const isPromise = (place: Place, { words, open, goesOn }: Before): boolean => {
  const { rest, by, frequency } = place
  if (by === 'line') return startsPromise(place) || rest.test(/^[^\p{Ll}(]/u)
  if (by === 'sign' || goesOn || !startsPromise(place)) return false
  if (frequency && !rest.slice(frequency.end).test(/^\s?\p{L}{3}/u)) return false
  if (frequency && frequency.start > 0 && open === 'promise') return false
  if (words.test(LONE_TERM) || words.test(HOW_OFTEN)) return false
  return open === 'evaluation' || hasTerm(words)
}

const startsPromise = ({ rest, by, hasDate, frequency }: Place): boolean => {
  if (frequency) return true
  if (by === 'blank' && !rest.test(/^do \d{1,2}\. ?\d{1,2}\. ?\d{4} (?!včetně|podle|formou)\p{Ll}{4}/u)) return false
  return rest.test(TERM) || (hasDate && !tellsOfPast(firstSentence(rest)))
}

const BETWEEN = /[\s\-–—,;:(→➔=>]/u

/** Without the signs that part a promise from what follows it. */
const withoutTail = (text: Passage): Passage => {
  let end = text.length
  while (end > 0 && BETWEEN.test(text.text.charAt(end - 1))) end--
  return text.slice(0, end).trim()
}

/** An evaluation without the signs around it, its label apart. */
const evaluationIn = (piece: Passage): Omit<Commitment, 'text'> => {
  const bare = unparenthesised(piece.slice(piece.match(/^[-–—,;:\s→➔=>]+/u)?.end ?? 0).trim())
  const label = bare.match(EVALUATION_LABEL)
  const evaluation = bare.slice(label?.end ?? 0).strip(/[;]/)
  return { ...(label && { label: label.whole }), ...(!evaluation.isEmpty && { evaluation }) }
}

/** "(splněno)" without its parentheses, "(splněno) dne" with them. */
const unparenthesised = (text: Passage): Passage =>
  text.match(/^\((?<inner>[^()]*(?:\([^()]*\)[^()]*){0,20})\)[.;,]?$/u)?.named['inner'] ?? text
