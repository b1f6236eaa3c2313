/** The values that the recognisers find in a document's text, whatever they are of. */
import { findEmails } from '../../czech/code/email.ts'
import { readIco } from '../../czech/code/ico.ts'
import { findPhones } from '../../czech/code/phone.ts'
import { findPostalCode } from '../../czech/code/postal-code.ts'
import { findRegistrationNumbers } from '../../czech/code/registration-number.ts'
import { findUrls } from '../../czech/code/url.ts'
import { findDates } from '../../czech/date/date.ts'
import { findFrequencies } from '../../czech/date/frequency.ts'
import { findMoney } from '../../czech/money.ts'
import type { Gazetteer } from '../../czech/municipality/gazetteer.ts'
import { findMunicipalities } from '../../czech/municipality/municipality.ts'
import { findPersons } from '../../czech/person/persons-in-text.ts'
import type { Reading } from '../../czech/reading.ts'
import { verdictAt } from '../../czech/verdict.ts'
import type { Document } from '../../document/block.ts'
import { textsOf } from '../../document/plain-text.ts'
import type { Passage, Span } from '../../text/passage.ts'

/** A value with the words that it was read from, and where they stand in the decoded text. */
export interface Mention {
  readonly type: string
  readonly value: unknown
  readonly text: string
  readonly spans: readonly Span[]
}

type Find = (text: Passage, municipalities: Gazetteer) => readonly Reading<unknown>[]

const finders: Readonly<Record<string, Find>> = {
  date: findDates,
  frequency: findFrequencies,
  money: findMoney,
  project_number: findRegistrationNumbers,
  ico: (text) => [readIco(text) ?? []].flat().map(({ value, passage }) => ({ value, passage })),
  postal_code: (text) => [findPostalCode(text) ?? []].flat(),
  phone: findPhones,
  email: findEmails,
  url: findUrls,
  municipality: (text, municipalities) =>
    findMunicipalities(text, municipalities).map(({ municipality: { name, code }, ambiguous, passage }) => ({
      value: {
        name,
        ...(code !== undefined && { code }),
        ...(ambiguous && { ambiguous: ambiguous.map((one) => one.code) }),
      },
      passage,
    })),
  person: (text) => findPersons(text).map((passage) => ({ value: passage.text, passage })),
  verdict: (text) => verdictAt(text).map(({ value, passage }) => ({ value, passage })),
}

/** All of them in the order of the text. */
export const mentionsIn = (document: Document, municipalities: Gazetteer): Mention[] =>
  textsOf(document)
    .flatMap((text) =>
      Object.entries(finders).flatMap(([type, find]) =>
        find(text, municipalities).map(({ value, passage }) => ({ type, value, passage })),
      ),
    )
    .sort((a, b) => a.passage.start - b.passage.start)
    .map(({ type, value, passage: { text, spans } }) => ({ type, value, text, spans }))
