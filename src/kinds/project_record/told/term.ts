/** When a project runs and how long, as sentences tell it: *Projekt je realizován od 1. 1. 2017 do 31. 12. 2019.* */
import { findDates } from '../../../czech/date/date.ts'
import { LENGTH_OF_TIME } from '../../../czech/date/duration.ts'
import type { Reading } from '../../../czech/reading.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasDigit } from '../../../text/character.ts'
import { Proven } from '../../draft.ts'

type Concepts = ReadonlySet<Concept>

/** What the words around a period say of it. */
const RUNS: Concepts = new Set<Concept>(['lasts', 'runs', 'realise', 'realised', 'term', 'start', 'starts'])
/** The same where the words follow the period. */
const RUNS_AFTER: Concepts = new Set<Concept>(['lasts', 'runs', 'realised', 'beneficiary', 'starts'])
const STARTS: Concepts = new Set<Concept>(['start', 'starts', 'realised', 'runs'])
const ENDS: Concepts = new Set<Concept>(['end', 'lasts'])
const LENGTHS: Concepts = new Set<Concept>(['length', 'term', 'lasts'])
/** What else has a term. */
const OTHERS: Concepts = new Set<Concept>(['call', 'plan', 'funder', 'programming', 'projects'])
const ENOUGH = 4
const LONGEST_SENTENCE = 400
/** How far after a period a verb may follow. */
const REACH = 60

const has = (words: readonly Word[], wanted: Concepts): boolean =>
  words.some(({ concept }) => concept !== undefined && wanted.has(concept))
const isOfProject = (words: readonly Word[]): boolean => words.some(({ concept }) => concept === 'project')

/** The sentences with words that a term may stand beside. */
const candidates = (texts: readonly Passage[], wanted: Concepts): Passage[] =>
  sentencesIn(texts).filter((sentence) => has(understand(sentence.text).words, wanted))

const ANY: Concepts = new Set([...RUNS, ...RUNS_AFTER, ...STARTS, ...ENDS])

/** The first period that words of running announce; else the two ends, or the one that is told. */
export const termTold = (texts: readonly Passage[]): Proven<string> | undefined => {
  const sentences = candidates(texts, ANY).filter((sentence) => hasDigit(sentence.text))
  for (const sentence of sentences) {
    const period = periodIn(sentence)
    if (period) return new Proven(period.value, period.passage)
  }
  const [start, end] = [firstOf(sentences, startIn), firstOf(sentences, endIn)]
  if (start && end) return new Proven(`${start.value}/${end.value}`, start.passage, end.passage)
  if (start) return new Proven(`${start.value}/..`, start.passage)
  return end && new Proven(`../${end.value}`, end.passage)
}

/** The only line that is nothing but a term of two days: *1. 8. 2025 – 30. 6. 2028*. */
export const termAlone = (texts: readonly Passage[]): Proven<string> | undefined => {
  const terms = texts.flatMap((text) => {
    const [date, ...others] = text.length <= LONGEST_TERM && hasDigit(text.text) ? findDates(text) : []
    const isWhole = date && others.length === 0 && date.passage.length === text.length
    return isWhole && DAYS.test(date.value) ? [date] : []
  })
  const [term, ...more] = terms
  return term && more.length === 0 ? new Proven(term.value, term.passage) : undefined
}
const LONGEST_TERM = 50
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

const periodIn = (sentence: Passage): Reading<string> | undefined => {
  const periods = findDates(sentence).filter(({ value }) => !value.includes('..'))
  let from = 0
  for (const [i, period] of periods.entries()) {
    const at = sentence.offsetOf(period.passage)
    const end = at + period.passage.length
    const { words } = understand(sentence.text.slice(from, at))
    const after = i === 0 ? understand(sentence.text.slice(end, end + REACH)).words : []
    if (!CLOSED.test(period.value) && !DURING.test(sentence.text.slice(from, at))) continue
    if (pointsOf(words, after) - 2 * i >= ENOUGH) return period
    from = end
  }
  return undefined
}
const CLOSED = /^\d.*\/\d/
/** *v průběhu roku 2019*: all of the year. */
const DURING = /průběhu\s(?:(?:roku|měsíce)\s)?$/u

const pointsOf = (before: readonly Word[], after: readonly Word[]): number =>
  (has(before, RUNS) || has(after, RUNS_AFTER) ? ENOUGH : 0) +
  (isOfProject([...before, ...after]) ? 2 : 0) -
  (has(before, OTHERS) ? 6 : 0)

/** *Od 1. 9. 2021 je realizován projekt*, *Dne 1. října byla zahájena realizace projektu*. */
const startIn = (sentence: Passage): Reading<string> | undefined => oneDate(sentence, STARTS, START_ONLY)

/** *Projekt bude dokončen v červenci 2022*, *bude trvat do 31. 8. 2023*. */
const endIn = (sentence: Passage): Reading<string> | undefined => oneDate(sentence, ENDS, END_ONLY)

const START_ONLY = /^(?<moment>\d[\d-]*)(?:\/\.\.)?$/
const END_ONLY = /^(?:\.\.\/)?(?<moment>\d[\d-]*)$/

/** The only date of a sentence about the project, if its words say which end it is. */
const oneDate = (sentence: Passage, wanted: Concepts, form: RegExp): Reading<string> | undefined => {
  if (sentence.length > LONGEST_SENTENCE) return undefined
  const { words } = understand(sentence.text)
  if (!has(words, wanted) || !isOfProject(words) || has(words, OTHERS)) return undefined
  const [date, ...others] = findDates(sentence)
  const moment = date && form.exec(date.value)?.groups?.['moment']
  if (!date || moment === undefined || others.length > 0) return undefined
  // A date alone is no end that only its verb may mean otherwise: *V roce 2014 byl projekt realizován*.
  const isSaid = date.value !== moment || has(words, wanted === STARTS ? STARTED : ENDED)
  return isSaid ? { value: moment, passage: date.passage } : undefined
}
const ENDED: Concepts = new Set<Concept>(['end'])
const STARTED: Concepts = new Set<Concept>(['start', 'starts'])

/** *Doba realizace projektu je 14 měsíců*, *Projekt potrvá dva roky*. */
export const durationTold = (texts: readonly Passage[]): Passage | undefined =>
  firstOf(candidates(texts, LENGTHS), (sentence) => {
    const length = sentence.match(LENGTH_OF_TIME)?.whole
    if (!length) return undefined
    const { words } = understand(sentence.text.slice(0, sentence.offsetOf(length)))
    return has(words, LENGTHS) && isOfProject(words) && !has(words, OTHERS) ? length : undefined
  })

const firstOf = <Found>(
  sentences: readonly Passage[],
  find: (one: Passage) => Found | undefined,
): Found | undefined => {
  for (const one of sentences) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
