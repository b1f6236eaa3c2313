/** The registration number of the project, wherever a record prints it. */
import { findRegistrationNumbers } from '../../../czech/code/registration-number.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven, type Ledger } from '../../draft.ts'
import { ownValue, type ProjectField } from '../values.ts'

/** Words that make a number another project's. */
const OTHER_PROJECT = /navazuj|navázal|předchoz|předešl|předcház|pokračování\p{L}{0,20} projekt|obdobn/iu
const ANNOUNCED = /reg(?:istrační\p{L}{0,20})?\.?\s?(?:č|čísl\p{L}{1,20})\.?|číslo projektu|čísl\p{L}{1,20}\s?$/iu
/** One word of letters, digits and the signs between them. */
const NUMBER_LIKE = /^(?=\S*\d)(?=\S*[A-Z])[A-Z0-9][\p{L}\d._/-]{5,40}$/u
/** Of figures alone: *18/001/19210/120*. */
const FIGURES = /^\d{1,6}(?:\/\d{1,6}){2,6}$/
/** Behind the name of who numbers: *ISPROFOND 5327510099*. */
const NAMED = /^\p{Lu}{3,12}\s\d{6,14}$/u
const FORMS = [NUMBER_LIKE, FIGURES, NAMED]
const TAX_NUMBER = /^CZ\d{8,10}$/
/** The rest of a line that holds a number and no sentence. */
const BRIEF = 80

/** A labelled number first, then one that stands in a line or sentence of its own. */
export const registrationNumberOf = (
  all: readonly ProjectField[],
  texts: readonly Passage[],
  ledger: Ledger,
): Proven<string> | undefined => labelled(all, ledger) ?? unlabelled(texts, ledger) ?? misprinted(all, texts, ledger)

const labelled = (all: readonly ProjectField[], ledger: Ledger): Proven<string> | undefined => {
  const fields = all.filter(({ key }) => key === 'registration_number')
  for (const field of fields) {
    const { value } = ownValue(field)
    const [number] = value ? findRegistrationNumbers(value) : []
    if (!number || !value) continue
    if (value.length - number.passage.length <= BRIEF) ledger.label(value)
    return new Proven(number.value, number.passage)
  }
  for (const { value } of fields) {
    if (!value || TAX_NUMBER.test(value.text) || !FORMS.some((form) => form.test(value.text))) continue
    ledger.note({
      code: 'registration_number_malformed',
      args: { text: value.text },
      span: [value.start, value.end],
    })
    return new Proven(value.text.replace(/\s/gu, ''), value)
  }
  return undefined
}

/** The numbers with the words before them, without those of other projects. */
const placesIn = (texts: readonly Passage[]) =>
  texts
    .flatMap((text) =>
      findRegistrationNumbers(text).map(({ value, passage }) => {
        const before = text.text.slice(0, text.text.indexOf(passage.text))
        return { text, value, passage, before: before.slice(-BRIEF) }
      }),
    )
    .filter(({ before }) => !OTHER_PROJECT.test(before))

/** Whether a sentence calls a number the project's: *pod registračním číslem CZ.…*. */
export const isAnnounced = (texts: readonly Passage[]): boolean =>
  placesIn(texts).some(({ before }) => ANNOUNCED.test(before))

const unlabelled = (texts: readonly Passage[], ledger: Ledger): Proven<string> | undefined => {
  const own = placesIn(texts)
  const place =
    own.find(({ text, passage }) => text.length === passage.length) ??
    own.find(({ before }) => ANNOUNCED.test(before)) ??
    own.find(({ value }) => own.every((other) => other.value === value))
  if (!place) return undefined
  const { text, value, passage } = place
  if (text.length - passage.length <= BRIEF && !text.test(/\p{Ll}\.$/u)) ledger.label(text)
  return new Proven(value, passage)
}

/** *registrační číslo projektu : *, right before the number. */
const ANNOUNCING =
  /(?:reg(?:istrační\p{L}{0,20})?\.?\s?(?:č|čísl\p{L}{1,20})\.?|číslo(?=\sprojektu))(?:\sprojektu)?\s?[:–-]?\s/giu
/** With a blank, a comma or another sign for one of its own, or figures that were lost: *CZ 03.260/0.0/15_005/0001897*. */
const MISPRINT = /^(?:CZ[\s.,]{0,2})?\d[\dX.,_-]*\/[\dX.,_/-]*\d(?![\p{L}\d/])/u
const FEWEST = { slashes: 2, figures: 8 }

/** What stands where the number is announced and is like none, as it stands. */
const misprinted = (
  all: readonly ProjectField[],
  texts: readonly Passage[],
  ledger: Ledger,
): Proven<string> | undefined => {
  const beside = all.flatMap((field) => (field.key === 'registration_number' ? (ownValue(field).value ?? []) : []))
  const own = texts.filter(({ text }) => text.includes('/') && !OTHER_PROJECT.test(text))
  const number = [...beside.flatMap((value) => misprintAt(value) ?? []), ...own.flatMap(misprintsIn)][0]
  if (!number) return undefined
  ledger.note({
    code: 'registration_number_malformed',
    args: { text: number.text },
    span: [number.start, number.end],
  })
  return new Proven(number.text, number)
}

/** The numbers that a text announces and misprints. */
export const misprintsIn = (text: Passage): Passage[] =>
  (text.text.includes('/') ? [...text.matchAll(ANNOUNCING)] : []).flatMap(
    ({ end }) => misprintAt(text.slice(end, end + BRIEF)) ?? [],
  )

const misprintAt = (words: Passage): Passage | undefined => {
  const number = words.match(MISPRINT)?.whole
  const slashes = (number?.text.split('/').length ?? 0) - 1
  const figures = number?.text.replaceAll(/\D/gu, '').length ?? 0
  return slashes >= FEWEST.slashes && figures >= FEWEST.figures ? number : undefined
}
