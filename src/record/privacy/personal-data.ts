/** A document without contacts and names: what may be published where nobody has a reason to publish people. */
import { z } from 'zod'
import { findEmails } from '../../czech/code/email.ts'
import { findIdentityNumbers } from '../../czech/code/identity-numbers.ts'
import { formsOfGivenName } from '../../czech/person/person-forms.ts'
import { ADJECTIVE, BEHIND, NO_NOUN } from '../../czech/person/surname-alone.ts'
import { nameInFirstCase } from '../../czech/person/name-in-first-case.ts'
import { findPersons } from '../../czech/person/persons-in-text.ts'
import { phonesIn } from './phones.ts'
import { severityOf } from '../../finding.ts'
import { fieldsOf, fieldsTo, kindNamed } from '../../kinds/declared.ts'
import type { Passage } from '../../text/passage.ts'
import { mentionsIn, standsAlone } from './name-mentions.ts'
import { messageOf } from '../findings/message.ts'
import { keysOf, occurrences } from './occurrences.ts'
import { peopleOf } from './person.ts'
import type { Person } from './person.ts'
import { redact } from './redact.ts'
import type { DocumentJson } from '../schema.ts'
import { readingsOf } from './torn.ts'
import { wordings } from '../wording.ts'

/**
 * Leaves out contacts and names: the values that its kind declares to be personal, and in every text people's names, phones and e-mail
 * addresses, which become signs of the same length. A finding says how much was left out; where nothing is, the document
 * stays as it is. Names that only their spelling shows to be people's may stay (see docs/personal-data.md).
 */
export const withoutPersonalData = (
  document: DocumentJson,
  text: string,
): { readonly document: DocumentJson; readonly text: string } => {
  const drops = dropsOf(document.kind)
  const entries = contactsOf(document)
  const names = entries.flatMap(({ name }) => name ?? [])
  const people = peopleOf(names)
  const givens = keysOf(names.flatMap(formsOfGivenName).filter((form) => form.length > 2))
  const scanned = wordings(document, text).flatMap(({ passage }) => readingsOf(passage).flatMap(findPersonal))
  const others = toldOf(scanned)
  // What is seen once, where a label or a title tells it, is known wherever it stands.
  const known = keysOf([...names, ...scanned.flatMap(({ text: words }) => (isTelling(words) ? words : []))])
  const redacted = redact(document, text, {
    drops,
    hides: (passage) =>
      readingsOf(passage).flatMap((p) => [
        ...findPersonal(p),
        ...occurrences(p, known),
        ...(names.length === 0 ? [] : [...mentionsIn(p, people), ...standsAlone(p, givens)]).map(({ start, end }) =>
          p.slice(start, end),
        ),
        ...(others ? surnamesOf(p, others) : []),
      ]),
  })
  const contacts = entries.filter(({ name, phone, email }) => name ?? phone ?? email).length
  const places = redacted.hidden.length
  if (contacts === 0 && places === 0) return { document, text }
  const finding = { code: 'personal_data_removed', args: { contacts, places } } as const
  const said = { code: finding.code, severity: severityOf(finding), message: messageOf(finding) }
  const diagnostics = [...redacted.document.diagnostics, said]
  return { document: { ...redacted.document, diagnostics }, text: redacted.text }
}

/** The people whom a text names in the first case, but for those whose surname is a town's name. */
const toldOf = (found: readonly Passage[]): Person | undefined => {
  const names = new Set(found.flatMap(({ text }) => nameInFirstCase(text) ?? []))
  return names.size === 0 ? undefined : peopleOf([...names])
}

/** Where they stand by their surname alone; one that is an adjective must have no noun behind it. */
const surnamesOf = (p: Passage, people: Person): Passage[] =>
  [...mentionsIn(p, people)].flatMap(({ start, end, isWhole }) => {
    const isNoun =
      !isWhole && ADJECTIVE.test(p.text.slice(start, end)) && !NO_NOUN.test(p.text.slice(end, end + BEHIND))
    return isNoun ? [] : p.slice(start, end)
  })

/** Whether a value of a document is about a person, or within one that is. */
const dropsOf =
  (kind: string) =>
  (pointer: string): boolean =>
    fieldsTo(kind, pointer).some(({ isPersonal }) => isPersonal)

/** The members of a document that are people, whatever the kind: each list whose items say something personal. */
export const contactsOf = ({ kind, content }: DocumentJson): z.infer<typeof Contact>[] =>
  personalLists(kind).flatMap((list) =>
    z
      .array(Contact)
      .catch([])
      .parse(Object.entries(content).find(([key]) => key === list)?.[1]),
  )

const Contact = z.looseObject({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
})

/** The lists of the content whose items are people. */
const personalLists = (kind: string): string[] => {
  const spec = kindNamed(kind)
  const personal = spec ? [...fieldsOf(spec)].filter(({ field }) => field.isPersonal) : []
  return [...new Set(personal.flatMap(({ pattern }) => pattern.split('/')[2] ?? []))]
}

const findPersonal = (p: Passage): Passage[] => [
  ...findEmails(p).map(({ passage }) => passage),
  ...phonesIn(p),
  ...findPersons(p),
  ...findIdentityNumbers(p),
]

/** A lone word says too little to be looked for elsewhere: *pan Kolín* must not hide the town. */
const isTelling = (words: string): boolean => /\p{L}[^\p{L}]+\p{L}|\d{9}|\d \d/u.test(words)
