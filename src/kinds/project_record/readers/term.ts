/** When a project runs: a term under one label or its two ends under two. */
import { findLabelledDates } from '../../../czech/date/date.ts'
import { readPeriod } from '../../../czech/date/period.ts'
import type { Reading } from '../../../czech/reading.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven, type Ledger } from '../../draft.ts'
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

/** The period as EDTF; `2019-01-01/..` where the document gives its beginning only. */
export const termOf = (all: readonly ProjectField[], ledger: Ledger): Proven<string> | undefined => {
  for (const field of all) {
    const reading = field.key === 'period' ? readTerm(field, readPeriod, ledger) : undefined
    if (reading) return checked(proven(reading), ledger)
  }
  for (const field of all) {
    const { value } = field.key === 'duration' ? ownValue(field) : { value: undefined }
    const reading = value && readPeriod(value)
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
