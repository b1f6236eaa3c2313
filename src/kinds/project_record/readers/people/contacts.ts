/** Whom to ask about a project. */
import { findEmails } from '../../../../czech/code/email.ts'
import { isPosition, readPerson } from '../../../../czech/person/person.ts'
import { findPhones } from '../../../../czech/code/phone.ts'
import type { Reading } from '../../../../czech/reading.ts'
import { findUrls } from '../../../../czech/code/url.ts'
import type { Passage } from '../../../../text/passage.ts'
import { understand } from '../../../../roles/sense.ts'
import { Proven, type Draft, type Ledger } from '../../../draft.ts'
import type { Part } from '../../parts.ts'
import type { ProjectRecord } from '../../kind.ts'

type ContactDraft = Draft<ProjectRecord['contacts'][number]>

/** A label that is at the same time what the person does: *Koordinátorka*, *posila týmu*. */
const isPositionLabel = (label: Passage): boolean => {
  const { concepts, unknown } = understand(label.text)
  return concepts.has('worker') || (concepts.has('team') && unknown > 0)
}

interface Open {
  name?: Passage
  role?: Passage
  redacted?: Proven<true>
  /** Whether the record says that nobody holds the position. */
  isVacant?: true
  readonly phones: Proven<string>[]
  readonly emails: Proven<string>[]
}

/** Where a line's parts end, but not before a title after a name. */
const PARTS = /[,;|]\s(?!(?:Ph\.|CSc|DrSc|DiS|MBA|MPA|LL\.|Th\.D|MSc|BBA|ml\.|st\.))|\s[-–—/]\s/gu
const PARENTHESES = /[()]/gu
/** What a position says of itself: *zástupkyně ředitele (pro 1. stupeň)*. */
const QUALIFIED = /^[^(),;|]{3,60}\s\([^()]{2,60}\)$/u
/** A position that nobody holds. */
const VACANT =
  /^(?:(?:pozice|místo|funkce)\s)?(?:(?:zatím |dočasně |nyní |t\.\s?č\. )?neobsazen[oaáéý]?|(?:není|nejsou) (?:zatím |dočasně |nyní )?obsazen[oaáéý]?|volné místo|vakantní)\.?$/iu

/** *Sociální pracovnice: *; labels that a rule knows have been cut off before. */
const POSITION = /^(?<role>\p{L}[\p{L} ]{2,50}):\s/u

/** *právník – neobsazeno*; a dash before a name parts it from nothing that must be a position. */
const VACANCY = /^(?<role>\p{L}[\p{L} ]{2,50})\s[-–—]\s(?=(?:zatím |dočasně |t\. ?č\. )?neobsazen[oaáéý]?$)/iu

/** The words of a part without the label of the number that follows it. */
const WORDS = /^(?<words>.*?)(?:(?<!\p{L})(?:tel|telefon|mob|mobil|gsm|e-?mail|mail)[.:]{0,2})?[\s:]{0,3}$/iu

/** Phones and e-mail addresses in their order. */
const reachedIn = (text: Passage): Reading<string>[] =>
  [...findPhones(text), ...findEmails(text)].sort((a, b) => a.passage.start - b.passage.start)

/** Whether nothing is known yet. */
const isBlank = ({ name, redacted, role, phones, emails }: Open): boolean =>
  !name && !redacted && !role && phones.length + emails.length === 0

/** Persons in order; a new name begins a new one. */
export class Contacts {
  private readonly people: Open[] = []
  private readonly ledger: Ledger

  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  /** The next part is about somebody else. */
  begin(): void {
    this.people.push({ phones: [], emails: [] })
  }

  add({ key, label, marks, text }: Part): void {
    const before = this.people.length
    const isRole = label !== undefined && key === 'contact' && isPositionLabel(label)
    const taken = this.read(text, key)
    if (isRole && before <= this.people.length) this.open().role ??= label
    if (taken) this.ledger.label(marks)
  }

  finish(): ContactDraft[] {
    return this.people.flatMap(({ phones, emails, isVacant, ...person }): ContactDraft[] => {
      const [phone] = phones
      const [email] = emails
      const isVacancy = isVacant && person.role
      if (!person.name && !person.redacted && !phone && !email && !isVacancy) return []
      return [{ ...person, phone, phones: phones.length > 1 ? phones : undefined, email }]
    })
  }

  private open(): Open {
    const last = this.people.at(-1)
    if (last) return last
    this.begin()
    return this.open()
  }

  private read(whole: Passage, key: Part['key']): boolean {
    const text = this.readPosition(whole)
    if (key === 'role') {
      if (this.open().role) this.begin()
      this.open().role = text
      return true
    }
    if (text.test(VACANT)) {
      this.open().isVacant = true
      this.ledger.label(text)
      return true
    }
    let taken = false
    let at = 0
    for (const { value, passage } of reachedIn(text)) {
      const start = text.text.indexOf(passage.text, at)
      taken = this.readBetween(text.slice(at, start), key) || taken
      const { phones, emails } = this.open()
      if (value.includes('@')) emails.push(new Proven(value, passage))
      else phones.push(new Proven(value, passage))
      at = start + passage.length
    }
    return this.readBetween(text.slice(at), key) || taken || at > 0
  }

  /** A position before its colon begins somebody new: *Sociální pracovnice: Jana Tichá*, *Kancelář: 327 512 345*. */
  private readPosition(text: Passage): Passage {
    const found = text.match(POSITION) ?? text.match(VACANCY)
    const role = found?.named['role']
    if (!found || !role) return text
    const rest = text.slice(found.end)
    const { name, withheld } = readPerson(rest)
    if (!name && !withheld && !rest.test(VACANT) && reachedIn(rest)[0]?.passage.start !== rest.start) return text
    if (!isBlank(this.open())) this.begin()
    this.open().role = role
    this.ledger.label(found.whole)
    return rest
  }

  /** Names and positions before, between or after the ways to reach somebody. */
  private readBetween(text: Passage, key: Part['key']): boolean {
    let taken = false
    for (const part of this.partsOf(text)) {
      const words = part.match(WORDS)?.named['words']?.strip(/[,;:|(]/)
      const isJoint = words?.test(/^(?:a|nebo|či|popř\.|případně)$/iu) ?? false
      if (words?.test(/\p{L}/u) && !isJoint && findUrls(words).length === 0) taken = this.readWords(words, key) || taken
      this.ledger.label(isJoint ? part : part.slice(words?.length ?? 0))
    }
    return taken
  }

  /** What commas, dashes and parentheses part; a position keeps its parenthesis. */
  private partsOf(text: Passage): Passage[] {
    for (const { whole } of text.matchAll(PARTS)) this.ledger.label(whole.trim())
    return text.split(PARTS).flatMap((part) => {
      const words = (part.match(WORDS)?.named['words'] ?? part).trim()
      if (words.test(QUALIFIED) && !readPerson(words).name) return [part]
      for (const { whole } of part.matchAll(PARENTHESES)) this.ledger.label(whole)
      return part.split(PARENTHESES)
    })
  }

  private readWords(words: Passage, key: Part['key']): boolean {
    const { name, withheld, rest } = readPerson(words)
    const person = name ?? (key === 'name' ? words : undefined)
    if (!person && !withheld) {
      // A capital without a position is a place or an organisation.
      const isUnknown = !this.open().name && words.test(/^\p{Lu}/u) && !isPosition(words)
      if ((words.test(/\d/) && !words.test(QUALIFIED)) || isUnknown || this.open().role) return false
      this.open().role = words
      return true
    }
    if (this.open().name || this.open().redacted) this.begin()
    if (person) this.open().name = person
    if (withheld) {
      this.open().redacted = new Proven(true, withheld)
      this.ledger.note({
        code: 'name_withheld',
        args: { label: withheld.text },
        span: [withheld.start, withheld.end],
      })
    }
    if (rest && !this.open().role && person !== words) this.open().role = rest
    return true
  }
}
