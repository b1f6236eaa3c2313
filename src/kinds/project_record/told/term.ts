/** When a project runs and how long, as sentences tell it: *Projekt je realizován od 1. 1. 2017 do 31. 12. 2019.* */
import { findDates } from '../../../czech/date/date.ts'
import { LENGTH_OF_TIME } from '../../../czech/date/duration.ts'
import type { Reading } from '../../../czech/reading.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import { isDigit } from '../../../language/fold.ts'
import { isNeutral, lexicon, type Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasDigit } from '../../../text/character.ts'
import { Proven } from '../../draft.ts'
import { goesOn, isOfProject, isOfWorksAhead } from './subject.ts'

type Concepts = ReadonlySet<Concept>

/** What the words around a period say of it. */
const RUNS: Concepts = new Set<Concept>(['lasts', 'runs', 'realise', 'realised', 'term', 'start', 'starts'])
/** The same where the words follow the period. */
const RUNS_AFTER: Concepts = new Set<Concept>(['lasts', 'runs', 'realised', 'beneficiary', 'starts', 'joins'])
const STARTS: Concepts = new Set<Concept>(['start', 'starts', 'realised', 'runs', 'lasts'])
const ENDS: Concepts = new Set<Concept>(['end', 'lasts'])
const LENGTHS: Concepts = new Set<Concept>(['length', 'term', 'lasts'])
/** What else has a term. */
const OTHERS: Concepts = new Set<Concept>(['call', 'plan', 'funder', 'programming', 'projects', 'filing', 'offering'])
const ENOUGH = 4
const LONGEST_SENTENCE = 400
/** How far after a period a verb may follow. */
const REACH = 60

const has = (words: readonly Word[], wanted: Concepts): boolean =>
  words.some(({ concept }) => concept !== undefined && wanted.has(concept))

/** Whether a sentence has words that a term may stand beside. */
const speaksOf = (sentence: Passage, wanted: Concepts): boolean => has(understand(sentence.text).words, wanted)

const ANY: Concepts = new Set([...RUNS, ...RUNS_AFTER, ...STARTS, ...ENDS, 'moved'])

/** The first period that words of running announce; else the two ends, or the one that is told. */
export const termTold = (texts: readonly Passage[]): Proven<string> | undefined => termIn(sentencesIn(texts))

/** The same of sentences. */
export const termIn = (all: readonly Passage[]): Proven<string> | undefined => {
  const sentences = all.filter((sentence) => hasDigit(sentence.text) && speaksOf(sentence, ANY))
  for (const sentence of sentences) {
    const period = periodIn(sentence)
    if (period) return new Proven(period.value, period.passage)
  }
  const years = firstOf(sentences, yearsIn)
  if (years) return years
  const ends = firstOf(sentences, endsIn)
  if (ends) return ends
  const before = new Map(all.map((sentence, i) => [sentence, all[i - 1]]))
  // *Začal v červenci 2012* goes on about the project of the sentence before.
  const isGoing = (sentence: Passage): boolean => goesOn(sentence, before.get(sentence))
  const [start, end] = [
    firstOf(sentences, (one) => startIn(one, isGoing(one))),
    firstOf(sentences, (one) => endIn(one, isGoing(one))),
  ]
  if (start && end) return new Proven(`${start.value}/${end.value}`, start.passage, end.passage)
  if (start) return new Proven(`${start.value}/..`, start.passage)
  if (end) return new Proven(`../${end.value}`, end.passage)
  const during = firstOf(sentences, (one) => duringIn(one, isGoing(one)))
  return during && new Proven(during.value, during.passage)
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
  // A later one never has enough points.
  for (const [i, period] of periods.slice(0, 2).entries()) {
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

/** *z programu na období 2014–2020* is no term of the project. */
const runs = (before: readonly Word[]): boolean =>
  before.some(({ concept }, i) =>
    concept === 'term'
      ? !has(before.slice(Math.max(0, i - NEAR), i), PROGRAMMES)
      : concept !== undefined && RUNS.has(concept),
  )
const PROGRAMMES: Concepts = new Set<Concept>(['programme'])
/** How many words may stand between a programme and the word for its period. */
const NEAR = 6

const pointsOf = (before: readonly Word[], after: readonly Word[]): number =>
  (runs(before) || has(after, RUNS_AFTER) ? ENOUGH : 0) +
  (isOfProject([...before, ...after]) ? 2 : 0) -
  (has(before, OTHERS) ? 6 : 0)

/** Whether the same words tell of different terms: *Doba realizace: 2019–2020.* … *Doba realizace: 2021–2022.* */
export const tellTerms = (sentences: readonly Passage[]): boolean => {
  const told = new Map<string, string>()
  return sentences.some((sentence) => {
    const isLabelled = sentence.text.includes(':') && hasDigit(sentence.text) && speaksOf(sentence, RUNS)
    const period = isLabelled ? periodIn(sentence) : undefined
    if (!period) return false
    const words = sentence.text.slice(0, sentence.offsetOf(period.passage))
    const before = told.get(words)
    told.set(words, period.value)
    return before !== undefined && before !== period.value
  })
}

/** *v letech 2021 a 2022*: two years beside each other are one period. */
const yearsIn = (sentence: Passage): Proven<string> | undefined => {
  const [first, second, ...others] = findDates(sentence)
  if (!first || !second || others.length > 0 || !(YEAR.test(first.value) && YEAR.test(second.value))) return undefined
  const [at, next] = [sentence.offsetOf(first.passage), sentence.offsetOf(second.passage)]
  const isOne = sentence.text.slice(at + first.passage.length, next).trim() === 'a' && first.value < second.value
  const { words } = understand(sentence.text)
  if (!isOne || !has(words, RUNS) || !isOfProject(words) || has(words, OTHERS)) return undefined
  return new Proven(`${first.value}/${second.value}`, first.passage, second.passage)
}
const YEAR = /^\d{4}$/

/** *se zahájením 1. 2. 2010 a datem ukončení 31. 1. 2012*: two days, each behind the noun for its end. */
const endsIn = (sentence: Passage): Proven<string> | undefined => {
  const [first, second, ...others] = findDates(sentence)
  if (!first || !second || others.length > 0 || !(first.value < second.value)) return undefined
  const [at, next] = [sentence.offsetOf(first.passage), sentence.offsetOf(second.passage)]
  const before = understand(sentence.text.slice(0, at)).words
  const between = understand(sentence.text.slice(at + first.passage.length, next)).words
  const isStart = first.value.endsWith('/..') || has(before.slice(-CLOSE), STARTING)
  const areEnds = isStart && has(between.slice(-CLOSE), ENDING) && between.length <= NEAR
  if (!areEnds || !(isOfProject(before) || has(before, WHOLLY)) || has(before, OTHERS)) return undefined
  const start = startOf(first.value)
  const end = endOf(second.value)
  return start !== undefined && end !== undefined
    ? new Proven(`${start}/${end}`, first.passage, second.passage)
    : undefined
}
const STARTING: Concepts = new Set<Concept>(['start', 'starts', 'from'])
const ENDING: Concepts = new Set<Concept>(['end'])
/** How near the noun of its end stands before a day. */
const CLOSE = 3

/** *Od 1. 9. 2021 je realizován projekt*, *Dne 1. října byla zahájena realizace projektu*. */
const startIn = (sentence: Passage, isGoing: boolean): Reading<string> | undefined =>
  oneDate(sentence, STARTS, startOf, isGoing)

/** *Projekt bude dokončen v červenci 2022*, *bude trvat do 31. 8. 2023*. */
const endIn = (sentence: Passage, isGoing: boolean): Reading<string> | undefined =>
  oneDate(sentence, ENDS, endOf, isGoing)

const OPEN = '/..'
const OPENED = '../'
/** The moment of *2019-02* or *2019-02/..*; a period and what is only about have none. */
const startOf = (date: string): string | undefined => plain(date.endsWith(OPEN) ? date.slice(0, -OPEN.length) : date)
/** The same of *2019-02* or *../2019-02*. */
const endOf = (date: string): string | undefined => plain(date.startsWith(OPENED) ? date.slice(OPENED.length) : date)
const plain = (date: string): string | undefined =>
  Array.from(date).every((sign) => sign === '-' || isDigit(sign)) ? date : undefined

/** The only date of a sentence about the project, if its words say which end it is. */
const oneDate = (
  sentence: Passage,
  wanted: Concepts,
  momentOf: (date: string) => string | undefined,
  isGoing: boolean,
): Reading<string> | undefined => {
  if (sentence.length > LONGEST_SENTENCE) return undefined
  const { words } = understand(sentence.text)
  const isWanted = has(words, wanted) || (wanted === ENDS && (words.some(isEnd) || has(words, WHOLLY)))
  if (!isWanted || !(isGoing || isOfTerm(words)) || words.some(isOfOther)) return undefined
  const dates = findDates(sentence)
  // *Konec projektu k 31. 12. 2022 byl prodloužen do 30. 4. 2023*: the last holds.
  const date = dates.length === 1 || (wanted === ENDS && has(words, MOVED)) ? dates.at(-1) : undefined
  const moment = date && momentOf(date.value)
  if (!date || moment === undefined) return undefined
  // A date alone is no end that only its verb may mean otherwise: *V roce 2014 byl projekt realizován*.
  const isSaid = date.value !== moment || (wanted === STARTS ? has(words, STARTED) : words.some(isEnd))
  return isSaid ? { value: moment, passage: date.passage } : undefined
}
const MOVED: Concepts = new Set<Concept>(['moved'])

/** *Termín dokončení je …*, *Rekonstrukce zahrady začne …*: a sentence of the project that does not call it one. */
const isOfTerm = (words: readonly Word[]): boolean =>
  isOfProject(words) || isOfWorksAhead(words) || (words[0]?.concept === 'term' && words[1]?.concept === 'end')

/** What else the term may be of; *v rámci výzvy* and *stanoven poskytovatelem* only tell within what, and by whom. */
const isOfOther = ({ concept, text }: Word, i: number, words: readonly Word[]): boolean =>
  concept !== undefined &&
  OTHERS.has(concept) &&
  !text.endsWith('em') &&
  !words.slice(Math.max(0, i - CLOSE), i).some((one) => WITHIN.has(one.text))
const WITHIN = new Set(['rámci', 'z', 'ze', 'podle'])
/** *dokončeny*, the participle of several, and no *dokončený*. */
const isEnd = ({ concept, text }: Word): boolean =>
  concept === 'end' ||
  (concept === 'realised' && text.endsWith('y') && lexicon.find(text.slice(0, -1))?.concept === 'end')
const STARTED: Concepts = new Set<Concept>(['start', 'starts'])

/** *Projekt byl realizován v roce 2021*: all of it. */
const duringIn = (sentence: Passage, isGoing: boolean): Reading<string> | undefined => {
  if (sentence.length > LONGEST_SENTENCE) return undefined
  const { words } = understand(sentence.text)
  const isOf = isGoing || isOfProject(words) || isOfWorksAhead(words)
  if (!has(words, WHOLLY) || !isOf || has(words, OTHERS) || words.some(isEnd)) return undefined
  // In the clause of the verb: *… realizuje spolek, který vznikl v roce 1998* says nothing of the project.
  const near = words.filter(({ concept }) => concept !== undefined && WHOLLY.has(concept))
  const isSame = (at: number): boolean =>
    near.some(({ start, end }) => !sentence.text.slice(Math.min(end, at), Math.max(start, at)).includes(','))
  const [date, ...others] = findDates(sentence).filter(({ passage }) => isSame(sentence.offsetOf(passage)))
  if (!date || others.length > 0 || !/^\d{4}(?:-\d\d)?$/.test(date.value)) return undefined
  return IN.test(sentence.text.slice(0, sentence.offsetOf(date.passage) + 4)) ? date : undefined
}
const WHOLLY: Concepts = new Set<Concept>(['realised', 'runs', 'lasts'])
/** *v roce*, *v květnu*, whether or not the words are the date's. */
const IN = /(?:^|\s)v(?:e)?\s(?:r\p{L}*|\S{0,4})$/iu

/** *Doba realizace projektu je 14 měsíců*, *Projekt potrvá dva roky*. */
export const durationTold = (texts: readonly Passage[]): Passage | undefined => firstOf(sentencesIn(texts), durationIn)

const durationIn = (sentence: Passage): Passage | undefined => durationStated(sentence) ?? durationInPassing(sentence)

/** *Doba realizace projektu je 14 měsíců*: a sentence about the length. */
export const durationStated = (sentence: Passage): Passage | undefined => {
  const length = speaksOf(sentence, LENGTHS) ? sentence.match(LENGTH_OF_TIME)?.whole : undefined
  if (!length || understand(sentence.text).words.some(isOfSustaining)) return undefined
  const { words } = understand(sentence.text.slice(0, sentence.offsetOf(length)))
  const isOwn = isOfProject(words) || has(words, WHOLLY)
  return has(words, LENGTHS) && isOwn && !has(words, OTHERS) && !isOfSomeone(words) ? length : undefined
}

/** *dětem mladším tří let*, *lidem bez práce déle než 12 měsíců*: how old somebody is, or how long something was so. */
const isOfSomeone = (before: readonly Word[]): boolean => {
  const last = before.findLast(({ concept }) => concept === undefined || !isNeutral(concept))?.text ?? ''
  return COMPARED.some((ending) => last.endsWith(ending))
}
const COMPARED = ['ší', 'ších', 'ším', 'šími', 'šího', 'šímu', 'déle', 'dříve']

/** *během následujících dvou let pracují na projektu*, *dvouletý projekt* */
const durationInPassing = (sentence: Passage): Passage | undefined => {
  if (!UNITS.some((unit) => sentence.text.includes(unit))) return undefined
  const { words } = understand(sentence.text)
  if (!isOfProject(words) || has(words, NOT_ITS_OWN) || words.some(isOfSustaining)) return undefined
  const length = sentence.match(LENGTH_OF_TIME)?.whole
  const before = length && sentence.slice(0, sentence.offsetOf(length))
  if (before && (DURATION.test(before.text) || isBracketed(sentence.text, before, length))) return length
  return firstOf(ADJECTIVES, (form) => sentence.match(form)?.named['length'])
}
/** Every length has one of these. */
const UNITS = ['let', 'rok', 'roč', 'měsí', 'týd']
/** What is kept or asked for as long, or told of more projects than one. */
const NOT_ITS_OWN: Concepts = new Set<Concept>([...OTHERS, 'result', 'more'])

/** *Udržitelnost projektu je 5 let*: after its end. */
const isOfSustaining = ({ text }: Word): boolean => SUSTAINING.test(text)
const SUSTAINING = /^udržiteln/iu

/** *Vlastní realizace projektu (30 měsíců) proběhne* */
const isBracketed = (text: string, before: Passage, length: Passage): boolean =>
  before.text.endsWith('(') &&
  text.charAt(before.length + length.length) === ')' &&
  isOfProject(understand(before.text).words.slice(-CLOSE))

/** *po dobu dvou let*, *během následujících 2 let* */
const DURATION =
  /(?:po dobu|na dobu|během|v průběhu)\s(?:(?:celkem|celých|následujících|příštích|nejbližších)\s){0,2}$/iu
const LONG = '(?<length>(?:\\d{1,2}|jedno|dvou|tří|čtyř|pěti)-?\\s?(?:let|měsíčn|roč?n)(?:ý|ého|ém|ým|í|ího|ím))'
/** *dvouletý projekt*, *30měsíčního projektu*, *projekt je tříletý* */
const ADJECTIVES = [
  new RegExp(`(?<![\\p{L}\\d])${LONG}\\s(?:\\p{Ll}{4,20}\\s)?projekt(?:u|em)?(?!\\p{L})`, 'iu'),
  new RegExp(`projekt\\s(?:je|byl|bude)\\s${LONG}(?!\\p{L})`, 'iu'),
]

const firstOf = <Item, Found>(
  sentences: readonly Item[],
  find: (one: Item) => Found | undefined,
): Found | undefined => {
  for (const one of sentences) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
