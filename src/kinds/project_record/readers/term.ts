/** When a project runs: a term under one label or its two ends under two. */
import { findDates, findLabelledDates } from '../../../czech/date/date.ts'
import { readPeriod } from '../../../czech/date/period.ts'
import type { Reading } from '../../../czech/reading.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven, type Ledger } from '../../draft.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { ownValue, type ProjectField } from '../values.ts'

/** A length: *24 měsíců*. */
const LENGTH = /\d{1,3}\s(?:kalendářních\s)?(?:měsíc|rok|let|týdn)|(?:půl)?rok|dva roky/iu

/** The same before or after the dates: *36 měsíců (1. 3. 2019 – 28. 2. 2022)*, *01/2018 – 12/2020 (36 měsíců)*. */
const BESIDE_TERM =
  /(?:^|[(,;–-]\s?|tj\. )(?<length>\d{1,3}\s(?:kalendářních\s)?(?:měsíc\p{L}{0,3}|rok(?:y|ů)?|let|týdn\p{L}{1,3}))(?=$|\s?[(),;])/iu

/** The length of the project as printed; under *Doba realizace* too, where the words are no dates. */
export const durationOf = (all: readonly ProjectField[]): Passage | undefined => {
  for (const field of all) {
    if (field.key !== 'duration' && field.key !== 'period') continue
    const { value } = ownValue(field)
    if (!value?.test(LENGTH) || value.length > 80) continue
    if (!readPeriod(value)) return value
    const beside = value.match(BESIDE_TERM)?.named['length']
    if (beside) return beside
  }
  return undefined
}

/** The value that the label announces, if it can be read; what of the line is no date counts with its label. */
const readTerm = (
  field: ProjectField,
  read: (p: Passage) => Reading<string> | undefined,
  ledger: Ledger,
): Reading<string> | undefined => {
  const { value } = ownValue(field)
  const reading = value && read(value)
  if (reading) ledger.label(value)
  else if (value && !isWithheld(value) && !value.test(LENGTH))
    ledger.note({
      code: 'value_unreadable',
      args: { label: field.label?.text ?? '', text: value.text, expected: 'a date or period' },
      span: [value.start, value.end],
    })
  return reading
}

const isWithheld = (value: Passage): boolean => value.test(/^(?:[-–—.…?]*|neuvedeno|není uvedeno)$/iu)

const proven = (reading: Reading<string>): Proven<string> => new Proven(reading.value, reading.passage)

/** What the words before a period say of it, in points. */
const RUNS: ReadonlySet<Concept> = new Set<Concept>(['lasts', 'runs', 'realise', 'realised', 'term', 'start'])
const OTHERS: ReadonlySet<Concept> = new Set<Concept>(['call', 'plan', 'funder', 'programming'])
const TOLD = 4

/** The term that a sentence about the project gives: the first period that words of running announce. */
export const termInProse = (texts: readonly Passage[]): Proven<string> | undefined => {
  for (const sentence of texts.flatMap(sentencesOf)) {
    const periods = sentence.test(/\d{4}/) ? findDates(sentence).filter(({ value }) => CLOSED.test(value)) : []
    let from = 0
    for (const [i, period] of periods.entries()) {
      const at = sentence.offsetOf(period.passage)
      const end = at + period.passage.length
      const words = understand(sentence.text.slice(from, at)).words
      const after =
        i === 0
          ? understand(sentence.text.slice(end, end + REACH)).words.filter(
              ({ concept }) => concept === 'lasts' || concept === 'realised',
            )
          : []
      if (pointsOf([...words, ...after]) - 2 * i >= TOLD) return proven(period)
      from = end
    }
  }
  const [start, end] = [endInProse(texts, STARTED), endInProse(texts, ENDS)]
  if (!start || !end?.value.startsWith('../')) return undefined
  return new Proven(`${start.value}/${end.value.slice(3)}`, start.passage, end.passage)
}
const CLOSED = /^\d.*\/\d/
/** How far after a period a verb may follow. */
const REACH = 40

const pointsOf = (words: readonly Word[]): number => {
  const has = (set: ReadonlySet<Concept>) => words.some(({ concept }) => concept !== undefined && set.has(concept))
  return (has(RUNS) ? TOLD : 0) + (words.some(({ concept }) => concept === 'project') ? 2 : 0) - (has(OTHERS) ? 6 : 0)
}
/** *zahájilo 1. listopadu 2022 realizaci projektu*, *projekt potrvá do 31. října 2025* */
const STARTED = /(?<!\p{L})(?:zahájil|začal|odstartoval)\p{L}{0,2}(?!\p{L}).{0,400}(?<!\p{L})projekt/iu
const ENDS = /(?<!\p{L})projekt.{0,400}(?<!\p{L})(?:potrvá|skončí|poběží)(?!\p{L})/iu

/** The only date of the first sentence that tells of the beginning or the end. */
const endInProse = (texts: readonly Passage[], told: RegExp): Reading<string> | undefined => {
  const sentence = texts.flatMap(sentencesOf).find((one) => one.length <= LONGEST_SENTENCE && one.test(told))
  const [date, ...others] = sentence ? findDates(sentence) : []
  return others.length === 0 ? date : undefined
}
const LONGEST_SENTENCE = 400

/** The period as EDTF; `2019-01-01/..` where the document gives its beginning only. */
export const termOf = (all: readonly ProjectField[], ledger: Ledger): Proven<string> | undefined => {
  for (const field of all) {
    const reading = field.key === 'period' ? readTerm(field, readPeriod, ledger) : undefined
    if (reading) return checked(proven(reading), ledger)
  }
  for (const { key, value } of all) {
    const reading = key === 'duration' && value ? readPeriod(value) : undefined
    if (reading) return checked(proven(reading), ledger)
  }
  const [start, end] = [endOf(all, 'start', ledger), endOf(all, 'end', ledger)]
  if (start && end) return checked(new Proven(`${start.value}/${end.value}`, start.passage, end.passage), ledger)
  if (start) return new Proven(`${start.value}/..`, start.passage)
  return end && new Proven(`../${end.value}`, end.passage)
}

/** One end of the period, labelled as such. */
const endOf = (all: readonly ProjectField[], key: 'start' | 'end', ledger: Ledger): Reading<string> | undefined => {
  for (const field of all) {
    const reading = field.key === key ? readTerm(field, (p) => findLabelledDates(p)[0], ledger) : undefined
    if (!reading) continue
    const [from = '', to] = reading.value.split('/')
    const moment = key === 'start' || to === undefined || to === '..' ? from : to
    return { ...reading, value: moment === '..' && to !== undefined ? to : moment }
  }
  return undefined
}

const checked = (period: Proven<string>, ledger: Ledger): Proven<string> => {
  const [from = '', to = ''] = period.value.split('/')
  const [first] = period.from
  // As text, moments of the same precision order as in time.
  if (/^\d{4}(?:-[01]\d){0,2}/.test(to) && to.slice(0, from.length) < from.slice(0, to.length))
    ledger.note({
      code: 'period_reversed',
      args: { period: period.value },
      ...(first && { span: [first.start, first.end] }),
    })
  return period
}
