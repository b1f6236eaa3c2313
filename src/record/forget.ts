/** Removes one person from a document: the name in all its forms, and the phone and the address that stand beside it. */
import { findEmails } from '../czech/email.ts'
import { formsOfSurname, nameWords } from '../czech/person-forms.ts'
import { TITLE_AFTER, TITLE_BEFORE } from '../czech/person.ts'
import { findPersons } from '../czech/persons-in-text.ts'
import { findPhones } from '../czech/phone.ts'
import { severityOf } from '../finding.ts'
import { Passage } from '../passage.ts'
import { messageOf } from './message.ts'
import { keyOf, keysOf, occurrences } from './occurrences.ts'
import type { Keys } from './occurrences.ts'
import { contactsOf, namings, standsAlone } from './personal-data.ts'
import { readablePassages } from './readable.ts'
import { redact } from './redact.ts'
import type { Redacted } from './redact.ts'
import type { DocumentJson } from './schema.ts'
import { wordings } from './wording.ts'

/** What a person is found by; of someone forgotten earlier only hashes of it are known. */
export interface Person {
  /** The whole name. */
  readonly full: Keys
  /** What is the person where the document has the whole name too: the surname, the name with an initial. */
  readonly short: Keys
  /** The part of an e-mail address before its sign. */
  readonly address: Keys
}

/** The keys of each part of a `Person`. */
export type PersonKeys = Readonly<Record<keyof Person, readonly string[]>>

/** The keys of a name in its first case, given name first; undefined for fewer than two words or more than four. */
export const personKeys = (name: string): PersonKeys | undefined => {
  const words = nameWords(name)
  const [given = '', surname = ''] = [words[0], words.at(-1)].map((word) => keyOf(word ?? ''))
  if (words.length < 2 || words.length > 4 || given.length < 2 || surname.length < 2) return undefined
  const initial = given.charAt(0)
  const isWhole = (key: string) =>
    key.split(' ').length >= words.length && key.split(' ').every((word) => word.length > 1)
  const all = [...new Set(namings(words.join(' ')).map(keyOf))]
  return {
    full: all.filter(isWhole),
    short: [...all.filter((key) => !isWhole(key)), ...formsOfSurname(words.join(' ')).filter(isLong).map(keyOf)],
    address: [
      ...[`${given} ${surname}`, `${surname} ${given}`, `${given}${surname}`, `${surname}${given}`],
      ...[`${initial} ${surname}`, `${surname} ${initial}`, `${initial}${surname}`, `${surname}${initial}`],
    ],
  }
}

/** Shorter surnames are too often another word. */
const isLong = (surname: string): boolean => surname.length > 2

export const personOf = ({ full, short, address }: PersonKeys): Person => ({
  full: keysOf(full),
  short: keysOf(short),
  address: keysOf(address),
})

/** How far behind a name its phone and its address stand, in characters. */
const BESIDE = 160

/** The document without the person; undefined where it does not name them. */
export const forgetPerson = (document: DocumentJson, text: string, person: Person): Redacted | undefined => {
  const passages = readablePassages(text, document.source.media_type)
  const isNamed = (p: Passage) => !occurrences(p, person.full).next().done || addressesOf(p, person).length > 0
  if (!wordings(document, text).some(({ passage }) => isNamed(passage))) return undefined
  const entries = contactsOf(document).flatMap(({ name }, i) =>
    name !== undefined && isNamed(Passage.of(name)) ? [i] : [],
  )
  const theirs = new RegExp(
    `^/content/(?:contacts|representatives)/(?:${entries.join('|')})/(?:name|phone|phones|email)(?:/|$)`,
  )
  const reach = keysOf(passages.flatMap((p) => besideNames(p, person)).map((part) => part.text))
  const redacted = redact(document, text, {
    drops: (pointer) => entries.length > 0 && theirs.test(pointer),
    hides: (p) => [...namesOf(p, person), ...addressesOf(p, person), ...occurrences(p, reach)],
  })
  const finding = { code: 'person_forgotten', args: { places: redacted.hidden.length } } as const
  const said = { code: finding.code, severity: severityOf(finding), message: messageOf(finding) }
  return { ...redacted, document: { ...redacted.document, diagnostics: [...redacted.document.diagnostics, said] } }
}

const namesOf = (p: Passage, { full, short }: Person): Passage[] => {
  const alone = standsAlone(p)
  const shorter = [...occurrences(p, short)].filter((name) => name.text.includes(' ') || alone(name))
  const addressed = findPersons(p).filter(({ text }) => short.has(keyOf(text)))
  return [...occurrences(p, full), ...shorter, ...addressed].map((name) => withTitles(p, name))
}

const BEFORE = new RegExp(`${TITLE_BEFORE}$`, 'u')
const AFTER = new RegExp(`^${TITLE_AFTER}`, 'u')

const withTitles = (p: Passage, name: Passage): Passage => {
  const at = p.offsetOf(name)
  const before = BEFORE.exec(p.text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = AFTER.exec(p.text.slice(at + name.length, at + name.length + 40))?.[0] ?? ''
  return at < 0 ? name : p.slice(at - before.length, at + name.length + after.length)
}

const addressesOf = (p: Passage, { address }: Person): Passage[] =>
  findEmails(p).flatMap(({ value, passage }) => (address.has(keyOf(value.split('@')[0] ?? '')) ? [passage] : []))

/** Phones and addresses between the name and the next person. */
const besideNames = (p: Passage, { full }: Person): Passage[] =>
  [...occurrences(p, full)].flatMap((name) => {
    const at = p.offsetOf(name) + name.length
    const rest = p.slice(at, at + BESIDE)
    const next = findPersons(rest)
      .map((other) => rest.text.indexOf(other.text))
      .sort((a, b) => a - b)[0]
    const own = next === undefined ? rest : rest.slice(0, next)
    return [...findPhones(own), ...findEmails(own)].map(({ passage }) => passage)
  })
