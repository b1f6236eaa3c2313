/** Removes one person from a document: the name in all its forms, and the phone and the address that stand beside it. */
import { findEmails } from '../../czech/code/email.ts'
import { TITLE_AFTER, TITLE_BEFORE } from '../../czech/person/person.ts'
import { findPersons } from '../../czech/person/persons-in-text.ts'
import { phonesIn } from './phones.ts'
import { severityOf } from '../../finding.ts'
import { Passage } from '../../text/passage.ts'
import { mentionsIn } from './name-mentions.ts'
import type { Mention } from './name-mentions.ts'
import { wordsIn } from './words.ts'
import { messageOf } from '../findings/message.ts'
import { keyOf, keysOf, occurrences } from './occurrences.ts'
import type { Person } from './person.ts'
import { contactsOf } from './personal-data.ts'
import { readable, readablePassages } from './readable.ts'
import { readingsOf } from './torn.ts'
import { hiddenSign, redact } from './redact.ts'
import type { Redacted } from './redact.ts'
import type { DocumentJson } from '../schema.ts'
import { wordings } from '../wording.ts'

export type { Person } from './person.ts'

/** How far behind a name its phone and its address stand, in characters. */
const BESIDE = 160

const THEIRS = /^\/content\/(?:contacts|representatives)\/(\d+)\/(?:name|phone|phones|email)(?:\/|$)/

/** The document without the person; undefined where it does not name them. */
export const forgetPerson = (document: DocumentJson, text: string, person: Person): Redacted | undefined => {
  const passages = readablePassages(text, document.source.media_type)
  if (!wordings(document, text).some(({ passage }) => isNamed(passage, person))) return undefined
  const entries = new Set(
    contactsOf(document).flatMap(({ name }, i) =>
      name !== undefined && isNamed(Passage.of(name), person) ? [String(i)] : [],
    ),
  )
  const reach = keysOf(
    passages
      .flatMap(readingsOf)
      .flatMap((p) => besideNames(p, person))
      .map((part) => part.text),
  )
  const redacted = redact(document, text, {
    drops: (pointer) => entries.has(THEIRS.exec(pointer)?.[1] ?? ''),
    hides: (passage) => readingsOf(passage).flatMap((p) => [...namesOf(p, person), ...occurrences(p, reach)]),
  })
  const municipalities = redacted.document.municipalities.filter(
    ({ name, role }) => role === 'subject' || !person.isSurname(keyOf(name)) || isTownLeft(redacted, person),
  )
  const finding = { code: 'person_forgotten', args: { places: redacted.hidden.length } } as const
  const said = { code: finding.code, severity: severityOf(finding), message: messageOf(finding) }
  const diagnostics = [...redacted.document.diagnostics, said]
  return { ...redacted, document: { ...redacted.document, municipalities, diagnostics } }
}

/** Whether a town called like the person is named apart from the person: else it was read from the name. */
const isTownLeft = ({ document, text }: Redacted, person: Person): boolean =>
  readablePassages(text, document.source.media_type).some((p) =>
    wordsIn(p.text).some(({ key, isName }) => isName && person.isSurname(key)),
  )

/**
 * Words outside of documents, such as paths and messages, without the person; the same where they name nobody. The surname
 * alone is enough where the words are of a document that names the person (`isKnown`).
 */
export const withoutPerson = (words: string, person: Person, isKnown = false): string => {
  const p = readable(words)
  if (!isKnown && !isNamed(p, person)) return words
  return readingsOf(p)
    .flatMap((one) => namesOf(one, person))
    .reduce(
      (rest, name) =>
        name.spans.reduce(
          (text, [start, end]) =>
            text.slice(0, start) + text.slice(start, end).replace(/[^\s/]/g, hiddenSign) + text.slice(end),
          rest,
        ),
      words,
    )
}

const isNamed = (passage: Passage, person: Person): boolean =>
  readingsOf(passage).some((p) => {
    for (const { isWhole } of mentionsIn(p, person)) if (isWhole) return true
    return addressesOf(p, person).some(({ isWhole }) => isWhole)
  })

/** The names with their titles, and the addresses that are made of them. */
const namesOf = (p: Passage, person: Person): Passage[] => [
  ...[...mentionsIn(p, person)].map((name) => withTitles(p, name)),
  ...addressesOf(p, person).map(({ passage }) => passage),
]

const BEFORE = new RegExp(`${TITLE_BEFORE}$`, 'u')
const AFTER = new RegExp(`^${TITLE_AFTER}`, 'u')

const withTitles = (p: Passage, { start, end }: Mention): Passage => {
  const before = BEFORE.exec(p.text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = AFTER.exec(p.text.slice(end, end + 40))?.[0] ?? ''
  return p.slice(start - before.length, end + after.length)
}

/** An address counts as the whole name, if with an initial; one of the surname alone may be somebody else's. */
const addressesOf = (p: Passage, person: Person): { readonly passage: Passage; readonly isWhole: boolean }[] =>
  findEmails(p).flatMap(({ value, passage }) => {
    const local = value.split('@', 1)[0] ?? ''
    const isWhole = !mentionsIn(Passage.of(local), person).next().done
    const isSurname = local.length > 3 && person.isSurname(keyOf(local))
    return isWhole || isSurname ? [{ passage, isWhole }] : []
  })

/** Phones and addresses between the name and the next person. */
const besideNames = (p: Passage, person: Person): Passage[] =>
  [...mentionsIn(p, person)].flatMap(({ end, isWhole }) => {
    if (!isWhole) return []
    const rest = p.slice(end, end + BESIDE)
    const next = findPersons(rest)
      .map((other) => rest.text.indexOf(other.text))
      .sort((a, b) => a - b)[0]
    const own = next === undefined ? rest : rest.slice(0, next)
    return [...phonesIn(own), ...findEmails(own).map(({ passage }) => passage)]
  })
